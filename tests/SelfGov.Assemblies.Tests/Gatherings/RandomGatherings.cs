using System.Collections.Immutable;
using SelfGov.Assemblies.Sittings;
using SelfGov.Workflow;
using static SelfGov.Assemblies.Meetings.GivenMeeting;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Assemblies.Gatherings;

/// <summary>Random stories of gatherings in every edition, and in the last one with the casting vote of the chair.</summary>
internal static class RandomGatherings
{
    internal static readonly Lifecycle<CommunityGathering, SittingState>[] Editions =
    [
        .. new[] { "L0", "L0a", "L0b", "L1", "L2", "L2a", "L2b", "L3", "L4" }.Select(edition => GatheringLifecycle.Under(LawOf(edition))),
        GatheringLifecycle.Under(LawOf("L4") with { Policies = new AssemblyPolicies { ChairHasCastingVote = true } }),
    ];

    internal static Story<CommunityGathering> Tell(
        uint seed, Action<Story<CommunityGathering>>? look = null, string start = "2026-08-10T10:00:00") =>
        Stories.Tell(
            new Dice(seed).Of(Editions), GatheringLifecycle.Procedure.Facts, start, seed, 70, SittingStories.Later, Next,
        look);

    private static (ICommand<CommunityGathering> Command, Role Role) Next(Story<CommunityGathering> story, Dice dice)
    {
        Sitting sitting = story.Case.Sitting;
        int votes = dice.Below(sitting.Present + 2);
        ImmutableArray<ProposedItem> items = [new(AgendaItemKind.AssemblyComposition), new(AgendaItemKind.Priorities), Other];
        if (dice.OneIn(5))
        {
            return SittingStories.Correction(story, dice);
        }

        return dice.OneIn(8) ? Late(story, dice, 1 + dice.Below(4), (AgendaItemState)dice.Below(13)) : story.Case.State switch
        {
            SittingState.NotConvened => dice.OneIn(3)
                ? (new PetitionGathering(Village, 300, dice.Below(90), !dice.OneIn(9), items), InitiatingMembers)
                : (new ConveneGathering(Village, dice.Below(300), items), UnitAkim),
            SittingState.Petitioned => dice.OneIn(4)
                ? (new AcceptGatheringPetition(), UnitAkim)
                : (new AnswerGatheringPetition(!dice.OneIn(4)), RaionAkim),
            SittingState.Permitted => (new AcceptGatheringPetition(), UnitAkim),
            SittingState.Convened or SittingState.Inquorate => (
                new NotifyOfGathering(
                    Notice with { At = story.Local().PlusDays(9 + dice.Below(4)) }, dice.OneIn(2) ? dice.Below(60) : null),
                UnitAkim),
            SittingState.Noticed => dice.OneIn(5)
                ? (new SendGatheringMaterials(), AkimOffice)
                : (new RegisterParticipants(dice.Below((story.Case.Representatives ?? sitting.Entitled) + 2), !dice.OneIn(9)), AkimOffice),
            SittingState.Registered => (new OpenGathering(), UnitAkim),
            SittingState.Opened => (new ElectGatheringPresidium("person-1", sitting.Present, "person-2", votes), Participants),
            SittingState.Presided => (new ApproveGatheringAgenda(dice.OneIn(2) ? [1, 2, 3] : [1, 3], votes), Participants),
            SittingState.Deciding when sitting.Items.FirstOrDefault(item => item.State == AgendaItemState.OnAgenda) is { } open => (
                new DecideGatheringItem(
                    open.Number, dice.OneIn(4) ? sitting.Present / 2 : votes, dice.OneIn(2),
                    open.Number == 1 ? new(dice.OneIn(3) ? dice.Below(40) : 5 + dice.Below(6), dice.OneIn(4) ? 36 : 48) : null),
                SittingChair),
            SittingState.Deciding => (
                new SignGatheringProtocol(Protocol(sitting.Present) with { Day = sitting.Notice!.At.Date }), SittingSecretary),
            SittingState.ProtocolSigned => (new HandOverGatheringProtocol(), SittingChair),
            _ => Late(story, dice, sitting.Items[dice.Below(3)]),
        };
    }

    private static (ICommand<CommunityGathering> Command, Role Role) Late(Story<CommunityGathering> story, Dice dice, AgendaItem item) =>
        Late(story, dice, item.Number, item.State);

    private static (ICommand<CommunityGathering> Command, Role Role) Late(
        Story<CommunityGathering> story, Dice dice, int item, AgendaItemState state)
    {
        int present = dice.Below((story.Case.Representatives ?? story.Case.Sitting.Entitled) + 2);
        return state switch
        {
            AgendaItemState.Adopted => (new ConsiderGatheringDecision(item, dice.OneIn(3)), UnitAkim),
            AgendaItemState.Disputed => (new RediscussGatheringDecision(item, present, dice.Below(present + 2)), SittingChair),
            AgendaItemState.Insisted => dice.OneIn(3)
                ? (new ConcedeGatheringDecision(item), UnitAkim)
                : (new DiscussGatheringDisagreement(item), Maslikhat),
            AgendaItemState.Discussed => (new ResolveGatheringDisagreement(item, dice.OneIn(2)), RaionAkim),
            AgendaItemState.Confirmed or AgendaItemState.Upheld => (new ExecuteGatheringDecision(item), ExecutingBody),
            _ => dice.OneIn(2) ? (new PublishGatheringDecisions(), AkimOffice) : (new CompleteGathering(), AkimOffice),
        };
    }
}
