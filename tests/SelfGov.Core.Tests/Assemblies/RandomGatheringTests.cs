using CsCheck;
using SelfGov.Budgets.Cycle;
using SelfGov.Elections;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Assemblies.AssemblyRoles;
using static SelfGov.Assemblies.MeetingDocket;

namespace SelfGov.Assemblies;

public sealed class RandomGatheringTests
{
    private static readonly Lifecycle<CommunityGathering, SittingState, SittingTrigger>[] Editions =
    [
        .. new[] { "L0", "L1", "L2", "L3", "L4" }.Select(edition => GatheringLifecycle.Under(LawOf(edition))),
        GatheringLifecycle.Under(LawOf("L4") with { Policies = new AssemblyPolicies { ChairHasCastingVote = true } }),
    ];

    [Xunit.Fact]
    public void No_sequence_of_commands_decides_without_a_quorum_miscounts_or_executes_what_nobody_confirmed() => Gen.UInt.Sample(
        seed =>
        {
            Chronicle<CommunityGathering> story = Tell(seed);
            story.AssertReplayEqualsLive(CommunityGatherings.Facts);
            HashSet<int> confirmed = [];
            foreach (Fact<CommunityGathering> fact in story.Facts)
            {
                Assert.All(VotesIn(fact, story.Case), vote => AssertLawful(vote, story.Case));
                Assert.True(fact switch
                {
                    GatheringDecisionConfirmed or GatheringDecisionConceded or GatheringDecisionUpheld => confirmed.Add(((GatheringItemFact)fact).Item),
                    GatheringDecisionExecuted executed => confirmed.Remove(executed.Item),
                    GatheringQuorumReached reached => HasQuorum(story.Case, reached.Present),
                    _ => true,
                });
            }
        },
        iter: 40);

    [Xunit.Fact]
    public void An_assembly_is_formed_within_its_limits_and_only_by_a_decision_that_stands() => Gen.UInt.Sample(
        seed =>
        {
            CommunityGathering gathering = Tell(seed).Case;
            bool stands = gathering.Sitting.Items.Any(item => item.Kind == AgendaItemKind.AssemblyComposition && item.State is not (
                AgendaItemState.Proposed or AgendaItemState.OnAgenda or AgendaItemState.LeftOut or AgendaItemState.Rejected
                or AgendaItemState.Withdrawn or AgendaItemState.Overturned));
            Assert.Equal((stands, stands), (gathering.Composition is not null, gathering.AssemblyUntil is not null));
            if (gathering.Composition is { } composition)
            {
                Assert.InRange(composition.Members, 1, SittingStories.IsSince2021(gathering.Law) ? 25 : int.MaxValue);
                Assert.True(composition.TermInMonths == 48 || gathering.Law.Id.Value == "L0");
            }
        },
        iter: 40);

    [Xunit.Fact]
    public void The_stories_reach_execution_the_higher_akim_refused_petitions_and_missed_quorums()
    {
        HashSet<Type> seen = [.. Enumerable.Range(0, 60).SelectMany(seed => Tell((uint)seed).Facts).Select(fact => fact.GetType())];
        Assert.Equal(Enum.GetValues<SittingTrigger>().Length, seen.Count);
    }

    [Xunit.Fact]
    public void The_frozen_tables_answer_as_stateless_does()
    {
        FrozenTables.AssertAnswersAlike(Editions[0].Topology, SittingMachine.Configure);
        FrozenTables.AssertAnswersAlike(AgendaItemMachine.Topology, AgendaItemMachine.Configure);
    }

    private static StoryVote[] VotesIn(Fact<CommunityGathering> fact, CommunityGathering gathering) => fact switch
    {
        GatheringPresidiumElected elected =>
            [new(gathering.Sitting.Present, elected.ForChair, true), new(gathering.Sitting.Present, elected.ForSecretary, true)],
        GatheringAgendaApproved approved => [new(gathering.Sitting.Present, approved.InFavour, true)],
        GatheringItemAdopted adopted => [new(adopted.Present, adopted.InFavour, true, adopted.ByCastingVote)],
        GatheringItemRejected rejected => [new(rejected.Present, rejected.InFavour, false)],
        GatheringDecisionInsisted insisted => [new(insisted.Present, insisted.InFavour, true)],
        GatheringDecisionWithdrawn withdrawn => [new(withdrawn.Present, withdrawn.InFavour, false)],
        _ => [],
    };

    private static void AssertLawful(StoryVote vote, CommunityGathering gathering)
    {
        Assert.True(HasQuorum(gathering, vote.Present));
        SittingStories.AssertCounted(vote, gathering.Law);
    }

    // A tenth of the members; until 2021 half of the representatives where it is held with them.
    private static bool HasQuorum(CommunityGathering gathering, int present) => gathering.Representatives is { } representatives
        ? !SittingStories.IsSince2021(gathering.Law) && present <= representatives && 2 * present >= representatives
        : present >= 1 && present <= gathering.Sitting.Entitled && 10 * present >= gathering.Sitting.Entitled;

    private static Chronicle<CommunityGathering> Tell(uint seed)
    {
        var dice = new Dice(seed);
        return new Chronicle<CommunityGathering>(dice.Of(Editions), dice, "2026-08-10T10:00:00").Tell(70, SittingStories.Later, Next);
    }

    private static (ICommand<CommunityGathering> Command, Role Role) Next(Chronicle<CommunityGathering> story)
    {
        (Dice dice, Sitting sitting) = (story.Dice, story.Case.Sitting);
        int votes = dice.Below(sitting.Present + 2);
        System.Collections.Immutable.ImmutableArray<ProposedItem> items = [new(AgendaItemKind.AssemblyComposition), new(AgendaItemKind.Priorities), Other];
        return dice.OneIn(8) ? Late(story, 1 + dice.Below(4), (AgendaItemState)dice.Below(13)) : story.Case.State switch
        {
            SittingState.NotConvened => dice.OneIn(3)
                ? (new PetitionGathering(Village, 300, dice.Below(90), !dice.OneIn(9), items), Initiators)
                : (new ConveneGathering(Village, dice.Below(300), items), Akim),
            SittingState.Petitioned => dice.OneIn(4) ? (new AcceptGatheringPetition(), Akim) : (new AnswerGatheringPetition(!dice.OneIn(4)), RaionAkim),
            SittingState.Permitted => (new AcceptGatheringPetition(), Akim),
            SittingState.Convened or SittingState.Inquorate => (
                new NotifyOfGathering(Notice with { At = story.Local.PlusDays(9 + dice.Below(4)) }, dice.OneIn(2) ? dice.Below(60) : null), Akim),
            SittingState.Noticed => dice.OneIn(5)
                ? (new SendGatheringMaterials(), Office)
                : (new RegisterParticipants(dice.Below((story.Case.Representatives ?? sitting.Entitled) + 2), !dice.OneIn(9)), Office),
            SittingState.Registered => (new OpenGathering(), Akim),
            SittingState.Opened => (new ElectGatheringPresidium("person-1", sitting.Present, "person-2", votes), Participants),
            SittingState.Presided => (new ApproveGatheringAgenda(dice.OneIn(2) ? [1, 2, 3] : [1, 3], votes), Participants),
            SittingState.Deciding when sitting.Items.FirstOrDefault(item => item.State == AgendaItemState.OnAgenda) is { } open => (
                new DecideGatheringItem(
                    open.Number, dice.OneIn(4) ? sitting.Present / 2 : votes, dice.OneIn(2),
                    open.Number == 1 ? new(dice.Below(40), dice.OneIn(4) ? 36 : 48) : null),
                Chair),
            SittingState.Deciding => (new SignGatheringProtocol(Protocol(sitting.Present) with { Day = sitting.Notice!.At.Date }), Secretary),
            SittingState.ProtocolSigned => (new HandOverGatheringProtocol(), Chair),
            _ => Late(story, sitting.Items[dice.Below(sitting.Items.Count)]),
        };
    }

    private static (ICommand<CommunityGathering> Command, Role Role) Late(Chronicle<CommunityGathering> story, AgendaItem item) =>
        Late(story, item.Number, item.State);

    private static (ICommand<CommunityGathering> Command, Role Role) Late(Chronicle<CommunityGathering> story, int item, AgendaItemState state)
    {
        int present = story.Dice.Below((story.Case.Representatives ?? story.Case.Sitting.Entitled) + 2);
        return state switch
        {
            AgendaItemState.Adopted => (new ConsiderGatheringDecision(item, story.Dice.OneIn(3)), Akim),
            AgendaItemState.Disputed => (new RediscussGatheringDecision(item, present, story.Dice.Below(present + 2)), Chair),
            AgendaItemState.Insisted => story.Dice.OneIn(3) ? (new ConcedeGatheringDecision(item), Akim) : (new DiscussGatheringDisagreement(item), Maslikhat),
            AgendaItemState.Discussed => (new ResolveGatheringDisagreement(item, story.Dice.OneIn(2)), RaionAkim),
            AgendaItemState.Confirmed or AgendaItemState.Upheld => (new ExecuteGatheringDecision(item), ExecutingBody),
            _ => story.Dice.OneIn(2) ? (new PublishGatheringDecisions(), Office) : (new CompleteGathering(), Office),
        };
    }
}
