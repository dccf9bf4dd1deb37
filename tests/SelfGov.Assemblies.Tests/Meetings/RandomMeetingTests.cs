using CsCheck;
using SelfGov.Assemblies.Sittings;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Assemblies.Meetings.GivenMeeting;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Assemblies.Meetings;

public sealed class RandomMeetingTests
{
    private static readonly Lifecycle<AssemblyMeeting, SittingState>[] Editions =
    [
        .. new[] { "L0", "L0a", "L0b", "L1", "L2", "L2a", "L2b", "L3", "L4" }
            .Select(edition => MeetingLifecycle.Under(LawOf(edition))),
    ];

    [Xunit.Fact]
    public void No_sequence_of_commands_decides_without_a_quorum_miscounts_or_executes_what_nobody_confirmed() => Gen.UInt.Sample(
        seed =>
        {
            Story<AssemblyMeeting> story = Tell(seed);
            AssertDecisionsAreLawful(story.Case, story.Facts);
            Assert.InRange(story.Case.Sitting.Entitled, 0, SittingStories.IsSince2021(story.Case.Law) ? 25 : int.MaxValue);
        },
        iter: 30);

    [Xunit.Fact]
    public void Only_the_editions_before_budgets_ask_the_raion_akim_and_convene_no_petition_without_his_permission() => Gen.UInt.Sample(
        seed =>
        {
            Story<AssemblyMeeting> story = Tell(seed, new Dice(seed).Of("L0", "L0a", "L0b"));
            int granted = story.Facts.ToList().FindIndex(fact => fact is PetitionGranted);
            int accepted = story.Facts.ToList().FindIndex(fact => fact is PetitionAccepted);
            Assert.True(accepted < 0 || (granted >= 0 && granted < accepted));
            Assert.DoesNotContain(Tell(seed, "L1").Facts, fact => fact is PetitionGranted or PetitionRefused);
        },
        iter: 15);

    [Xunit.Fact]
    public void The_stories_reach_execution_the_higher_akim_refused_petitions_and_missed_quorums()
    {
        HashSet<Type> seen = [.. Enumerable.Range(0, 200).SelectMany(seed => Tell((uint)seed).Facts).Select(fact => fact.GetType())];
        Assert.Empty(MeetingLifecycle.Procedure.Facts.Family.Members.Select(member => member.Type).Except(seen));
    }

    [Xunit.Fact]
    public void The_frozen_tables_answer_as_stateless_does()
    {
        FrozenTables.AssertAnswersAlike(Editions[0].Topology);
        FrozenTables.AssertAnswersAlike(MeetingLifecycle.Items);
    }

    private static void AssertDecisionsAreLawful(AssemblyMeeting meeting, IEnumerable<Fact<AssemblyMeeting>> facts)
    {
        HashSet<int> confirmed = [];
        foreach (Fact<AssemblyMeeting> fact in facts)
        {
            Assert.All(VotesIn(fact, meeting.Sitting.Present), vote =>
            {
                Assert.InRange(vote.Present, 1, meeting.Sitting.Entitled);
                Assert.True(2 * vote.Present >= meeting.Sitting.Entitled);
                SittingStories.AssertCounted(vote, meeting.Law);
            });
            switch (fact)
            {
                case ItemConfirmed or ItemConceded or ItemUpheld:
                    Assert.True(confirmed.Add(((IItemFact)fact).Item));
                    break;
                case ItemExecuted executed:
                    Assert.True(confirmed.Remove(executed.Item));
                    break;
            }
        }
    }

    private static StoryVote[] VotesIn(Fact<AssemblyMeeting> fact, int registered) => fact switch
    {
        PresidiumElected elected => [new(registered, elected.ForChair, true), new(registered, elected.ForSecretary, true)],
        AgendaApproved approved => [new(registered, approved.InFavour, true)],
        ItemAdopted adopted => [new(adopted.Present, adopted.InFavour, true, adopted.ByCastingVote)],
        ItemInsisted insisted => [new(insisted.Present, insisted.InFavour, true)],
        ItemRejected rejected => [new(rejected.Present, rejected.InFavour, false)],
        ItemWithdrawn withdrawn => [new(withdrawn.Present, withdrawn.InFavour, false)],
        _ => [],
    };

    internal static Story<AssemblyMeeting> Tell(
        uint seed, string? only = null, Action<Story<AssemblyMeeting>>? look = null, string start = "2026-08-10T10:00:00")
    {
        Lifecycle<AssemblyMeeting, SittingState> lifecycle =
            only is null ? new Dice(seed).Of(Editions) : Editions.First(edition => edition.Edition.Value == only);
        return Stories.Tell(
            lifecycle, MeetingLifecycle.Procedure.Facts, start, seed, 80, SittingStories.Later, Next, look);
    }

    private static (ICommand<AssemblyMeeting> Command, Role Role) Next(Story<AssemblyMeeting> story, Dice dice)
    {
        Sitting sitting = story.Case.Sitting;
        ProposedItem money = story.Case.Law.MeetingItems.ContainsKey(Budget.Kind) ? Budget : new(AgendaItemKind.MoneyPlan, Draft);
        int votes = dice.Below(sitting.Present + 2);
        if (dice.OneIn(5))
        {
            return SittingStories.Correction(story, dice);
        }

        return dice.OneIn(8) ? Late(story, dice, 1 + dice.Below(4), (AgendaItemState)dice.Below(13)) : story.Case.State switch
        {
            SittingState.NotConvened => dice.OneIn(2)
                ? (new PetitionMeeting(Village, 20, dice.Below(8), [money, Other, Other]), InitiatingMembers)
                : (Convening(money, Other, Other) with { Delegated = dice.Below(30) }, UnitAkim),
            SittingState.Petitioned => dice.OneIn(3)
                ? (new AcceptMeetingPetition(), UnitAkim)
                : (new AnswerMeetingPetition(!dice.OneIn(3)), RaionAkim),
            SittingState.Permitted => (new AcceptMeetingPetition(), UnitAkim),
            SittingState.Convened or SittingState.Inquorate => (
                new NotifyOfMeeting(Notice with { At = story.Local().PlusDays(9 + dice.Below(4)) }), UnitAkim),
            SittingState.Noticed => dice.OneIn(5)
                ? (new SendMaterials(), AkimOffice)
                : (new RegisterMembers(dice.Below(sitting.Entitled + 2), !dice.OneIn(9)), AkimOffice),
            SittingState.Registered => (new OpenMeeting(), UnitAkim),
            SittingState.Opened => (new ElectMeetingPresidium("person-1", sitting.Present, "person-2", votes), Participants),
            SittingState.Presided => (new ApproveMeetingAgenda(dice.OneIn(2) ? [1, 2, 3] : [1, 3], votes), Participants),
            SittingState.Deciding when sitting.Items.FirstOrDefault(item => item.State == AgendaItemState.OnAgenda) is { } open => (
                new DecideMeetingItem(open.Number, votes, dice.OneIn(2)), SittingChair),
            SittingState.Deciding =>
                (new SignMeetingProtocol(Protocol(sitting.Present) with { Day = sitting.Notice!.At.Date }), SittingSecretary),
            SittingState.ProtocolSigned => (new HandOverMeetingProtocol(), SittingChair),
            _ => Late(story, dice, sitting.Items[dice.Below(3)]),
        };
    }

    private static (ICommand<AssemblyMeeting> Command, Role Role) Late(Story<AssemblyMeeting> story, Dice dice, AgendaItem item) =>
        Late(story, dice, item.Number, item.State);

    private static (ICommand<AssemblyMeeting> Command, Role Role) Late(
        Story<AssemblyMeeting> story, Dice dice, int item, AgendaItemState state)
    {
        int present = dice.Below(story.Case.Sitting.Entitled + 2);
        return state switch
        {
            AgendaItemState.Adopted => (new ConsiderMeetingDecision(item, dice.OneIn(3)), UnitAkim),
            AgendaItemState.Disputed => (new RediscussMeetingDecision(item, present, dice.Below(present + 2)), SittingChair),
            AgendaItemState.Insisted => dice.OneIn(3)
                ? (new ConcedeMeetingDecision(item), UnitAkim)
                : (new DiscussMeetingDisagreement(item), Maslikhat),
            AgendaItemState.Discussed => (new ResolveMeetingDisagreement(item, dice.OneIn(2)), RaionAkim),
            AgendaItemState.Confirmed or AgendaItemState.Upheld => (new ExecuteMeetingDecision(item), ExecutingBody),
            _ => dice.OneIn(2) ? (new PublishMeetingDecisions(), AkimOffice)
                : dice.OneIn(3) ? (new TellMeetingResults(), AkimOffice)
                : dice.OneIn(3) ? (new NameNextMeeting("meeting-2", story.Local().Date.PlusDays(1 - dice.Below(4))), AkimOffice)
                : (new CompleteMeeting(), AkimOffice),
        };
    }
}
