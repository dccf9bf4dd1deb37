using CsCheck;
using NodaTime;
using SelfGov.Elections;
using SelfGov.Journal;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Assemblies.AssemblyRoles;
using static SelfGov.Assemblies.MeetingDocket;

namespace SelfGov.Assemblies;

public sealed class RandomMeetingTests
{
    private static readonly Lifecycle<AssemblyMeeting, SittingState, SittingTrigger>[] Editions =
        [.. new[] { "L1", "L2", "L3", "L4" }.Select(edition => MeetingLifecycle.Under(LawOf(edition)))];

    [Xunit.Fact]
    public void No_sequence_of_commands_decides_without_a_quorum_miscounts_or_executes_what_nobody_confirmed() => Gen.UInt.Sample(
        seed =>
        {
            (AssemblyMeeting meeting, List<Fact<AssemblyMeeting>> facts) = Tell(seed);
            AssertDecisionsAreLawful(meeting, facts);
            Fact<AssemblyMeeting>[] stored =
                [.. facts.Select(AssemblyMeetings.Facts.Write).Select(AssemblyMeetings.Facts.Read)];
            Assert.Equal(facts, stored);
            Assert.Equal(meeting, MeetingLifecycle.Under(meeting.Law).Replay(meeting.Id, stored));
            Assert.Equal(facts.Count, meeting.Version);
        },
        iter: 60);

    [Xunit.Fact]
    public void The_stories_reach_execution_the_higher_akim_and_missed_quorums()
    {
        HashSet<Type> seen = [.. Enumerable.Range(0, 120).SelectMany(seed => Tell((uint)seed).Facts).Select(fact => fact.GetType())];
        Assert.Superset(
            new HashSet<Type>
            {
                typeof(MeetingQuorumMissed), typeof(MeetingItemRejected), typeof(MeetingItemLeftOut), typeof(MeetingDecisionExecuted),
                typeof(MeetingDecisionUpheld), typeof(MeetingDecisionOverturned), typeof(MeetingDecisionWithdrawn), typeof(MeetingCompleted),
            },
            seen);
    }

    private static void AssertDecisionsAreLawful(AssemblyMeeting meeting, List<Fact<AssemblyMeeting>> facts)
    {
        HashSet<int> confirmed = [];
        foreach (Fact<AssemblyMeeting> fact in facts)
        {
            (int Present, int InFavour, bool Adopted)? vote = fact switch
            {
                MeetingItemAdopted adopted => (adopted.Present, adopted.InFavour, true),
                MeetingDecisionInsisted insisted => (insisted.Present, insisted.InFavour, true),
                MeetingItemRejected rejected => (rejected.Present, rejected.InFavour, false),
                MeetingDecisionWithdrawn withdrawn => (withdrawn.Present, withdrawn.InFavour, false),
                _ => null,
            };
            if (vote is { } votes)
            {
                Assert.InRange(votes.InFavour, 0, votes.Present);
                Assert.InRange(votes.Present, 1, meeting.Sitting.Entitled);
                Assert.True(2 * votes.Present >= meeting.Sitting.Entitled);
                Assert.Equal(votes.Adopted, 2 * votes.InFavour > votes.Present);
            }

            switch (fact)
            {
                case MeetingDecisionConfirmed or MeetingDecisionConceded or MeetingDecisionUpheld:
                    Assert.True(confirmed.Add(((MeetingItemFact)fact).Item));
                    break;
                case MeetingDecisionExecuted executed:
                    Assert.True(confirmed.Remove(executed.Item));
                    break;
            }
        }
    }

    // Each step gives one plausible command for the state, now and then one that does not fit; what is refused changes nothing.
    private static (AssemblyMeeting Meeting, List<Fact<AssemblyMeeting>> Facts) Tell(uint seed)
    {
        var dice = new Dice(seed);
        Lifecycle<AssemblyMeeting, SittingState, SittingTrigger> lifecycle = Editions[dice.Below(Editions.Length)];
        AssemblyMeeting meeting = lifecycle.Begin(new CaseId("random"));
        List<Fact<AssemblyMeeting>> facts = [];
        Instant now = Docket<AssemblyMeeting>.Local("2026-08-10T10:00:00");
        for (int step = 0; step < 200; step++)
        {
            (ICommand<AssemblyMeeting> command, Role role) = dice.OneIn(6) ? Late(meeting, dice) : Next(meeting, dice, now);
            AssemblyMeeting before = meeting;
            if (lifecycle.Decide(meeting, command, new Context(now, new Actor("somebody", role))) is Decision<AssemblyMeeting>.Accepted accepted)
            {
                facts.AddRange(accepted.Facts);
                meeting = accepted.Next;
            }
            else
            {
                Assert.Same(before, meeting);
            }

            now = meeting.Sitting.Notice is { } notice && meeting.State == SittingState.Noticed
                ? notice.At.InZoneLeniently(meeting.Zone).ToInstant()
                : now + Duration.FromHours(dice.Below(12));
        }

        return (meeting, facts);
    }

    private static (ICommand<AssemblyMeeting> Command, Role Role) Next(AssemblyMeeting meeting, Dice dice, Instant now) => meeting.State switch
    {
        SittingState.NotConvened => dice.OneIn(3)
            ? (new PetitionMeeting(Village, 20, dice.Below(6), [Budget, Other, Other]), Initiators)
            : (Convening(Budget, Other, Other) with { Delegated = 1 + dice.Below(27) }, Akim),
        SittingState.Petitioned => (new AcceptMeetingPetition(), Akim),
        SittingState.Convened or SittingState.Inquorate => (
            new NotifyOfMeeting(Notice with { At = now.InZone(meeting.Zone).LocalDateTime.PlusDays(9 + dice.Below(4)) }), Akim),
        SittingState.Noticed => (new RegisterMembers(dice.Below(meeting.Sitting.Entitled + 2), !dice.OneIn(9)), Office),
        SittingState.Registered => (new OpenMeeting(), Akim),
        SittingState.Opened => (
            new ElectMeetingPresidium("person-1", meeting.Sitting.Present, "person-2", dice.Below(meeting.Sitting.Present + 2)), Participants),
        SittingState.Presided => (new ApproveMeetingAgenda(dice.OneIn(2) ? [1, 2, 3] : [1, 3], dice.Below(meeting.Sitting.Present + 2)), Participants),
        SittingState.Deciding => meeting.Sitting.Items.FirstOrDefault(item => item.State == AgendaItemState.OnAgenda) is { } open
            ? (new DecideMeetingItem(open.Number, dice.Below(meeting.Sitting.Present + 2)), Chair)
            : (new SignMeetingProtocol(Protocol(meeting.Sitting.Present) with { Day = meeting.Sitting.Notice!.At.Date }), Secretary),
        SittingState.ProtocolSigned => (new HandOverMeetingProtocol(), Chair),
        _ => Late(meeting, dice),
    };

    private static (ICommand<AssemblyMeeting> Command, Role Role) Late(AssemblyMeeting meeting, Dice dice)
    {
        int item = 1 + dice.Below(4);
        int present = dice.Below(meeting.Sitting.Entitled + 2);
        return dice.Below(8) switch
        {
            0 or 1 => (new ConsiderMeetingDecision(item, dice.OneIn(3)), Akim),
            2 => (new RediscussMeetingDecision(item, present, dice.Below(present + 2)), Chair),
            3 => dice.OneIn(4) ? (new ConcedeMeetingDecision(item), Akim) : (new DiscussMeetingDisagreement(item), Maslikhat),
            4 => (new ResolveMeetingDisagreement(item, dice.OneIn(2)), RaionAkim),
            5 => (new PublishMeetingDecisions(), Office),
            6 => (new ExecuteMeetingDecision(item), ExecutingBody),
            _ => (new CompleteMeeting(), Office),
        };
    }
}
