using NodaTime;
using SelfGov.Elections.Direct;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Indirect.IndirectStory;

namespace SelfGov.Elections.Indirect;

/// <summary>Winner, tie, repeat vote, invalidity, repeat elections, registration, the special check.</summary>
public sealed class IndirectResultTests
{
    [Theory]
    [InlineData("A1", "7")]
    [InlineData("A2", "36-1(2)")]
    public void The_most_votes_elect_and_a_tie_elects_nobody(string edition, string place)
    {
        new IndirectStory(edition).InVoting().Given(Votes((1, 10), (2, 10)), Commission)
            .Refuses(new RegisterIndirectAkim(), Commission, "results.winner", place, found: "1, 2");
        IndirectStory story = new IndirectStory(edition).InVoting().Given(Votes((1, 9), (2, 10)), Commission)
            .Refuses(new CallRepeatIndirectElection(new IndirectStory(edition).CallDay.PlusDays(80)), Commission,
                "repeat-election.ground", found: "2")
            .Given(new RegisterIndirectAkim(), Commission);
        Assert.Equal(IndirectCandidateState.Elected, story.Candidate(2).State);
    }

    [Fact]
    public void Since_2017_a_tie_is_voted_on_again_the_same_day_before_repeat_elections()
    {
        IndirectStory story = new IndirectStory("A2").InVoting().Given(Votes((1, 10), (2, 10)), Commission);
        LocalDate day = story.Day;
        story.Refuses(new CallRepeatIndirectElection(day.PlusDays(40)), Commission, "repeat-election.after-repeat-vote", "36-1(10)")
            .Refuses(new CloseElectorsMeeting(), Secretary, "meeting.repeat-vote-first", "36-1(10)")
            .Until(day, 23, 59)
            .Given(new OpenRepeatVote(), Commission)
            .Given(Votes((1, 10), (2, 10)), Commission)
            .Refuses(new OpenRepeatVote(), Commission, "repeat-vote.once", "36-1(10)")
            .Given(new CallRepeatIndirectElection(day.PlusDays(40)), Commission)
            .StandsIn(IndirectElectionState.RepeatElectionCalled);
        Assert.Equal(2, story.Case.Outcome.Round);

        story = new IndirectStory("A2").InVoting().Given(Votes((1, 10), (2, 10)), Commission)
            .Given(new OpenRepeatVote(), Commission)
            .Given(Votes((1, 11), (2, 9)), Commission)
            .Given(new RegisterIndirectAkim(), Commission)
            .StandsIn(IndirectElectionState.ActingUntilCheck);
    }

    [Fact]
    public void A_tie_that_the_day_left_unbroken_leads_to_repeat_elections()
    {
        IndirectStory story = new IndirectStory("A2").InVoting().Given(Votes((1, 10), (2, 10)), Commission);
        story.Until(story.Day.PlusDays(1), 0)
            .Refuses(new OpenRepeatVote(), Commission, "election-day.ends")
            .Given(new CloseElectorsMeeting(), Secretary)
            .Given(new CallRepeatIndirectElection(story.Day.PlusDays(40)), Commission);
    }

    [Fact]
    public void A_repeat_vote_needs_a_tie_and_an_open_meeting()
    {
        new IndirectStory("A2").Elected().Refuses(new OpenRepeatVote(), Commission, "repeat-vote.tie", found: "1");
        IndirectStory story = new IndirectStory("A2").Elected().Given(new CloseElectorsMeeting(), Secretary);
        var refused = Assert.IsType<Decision<IndirectElection>.Refused>(story.When(new OpenRepeatVote(), Commission));
        Assert.Contains(refused.Refusals, refusal => refusal.Code == "repeat-vote.meeting-open");
    }

    [Fact]
    public void Before_2014_a_tie_leads_to_repeat_elections_at_once()
    {
        IndirectStory story = new IndirectStory("A1").InVoting().Given(Votes((1, 10), (2, 10)), Commission);
        story.Refuses(new OpenRepeatVote(), Commission, "repeat-vote.edition", "52")
            .Given(new CloseElectorsMeeting(), Secretary)
            .Given(new CallRepeatIndirectElection(story.Day.PlusDays(40)), Commission);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 3)]
    public void Only_those_who_tied_stand_in_the_repeat_vote_unless_policy_says_otherwise(bool onlyTied, int standing)
    {
        IndirectElectionLaw law = IndirectElectionEditions.All[new EditionId("A2")].Law;
        var story = new IndirectStory("A2", law with { Policies = law.Policies with { OnlyTiedCandidatesStandInRepeatVote = onlyTied } });
        story.NominationIsOpen().Nominated("anna", "berik", "dana").Ready(1).Ready(2).Ready(3).Registered(1).Registered(2).Registered(3)
            .Given(new PostElectorsList(24), Commission)
            .Until(story.Day, 10)
            .Given(new OpenElectorsMeeting(20, true), Secretary)
            .Given(new OpenElectorsVote(), Commission)
            .Given(Votes((1, 8), (2, 4), (3, 8)), Commission)
            .Given(new OpenRepeatVote(), Commission);
        Assert.Equal(standing, story.Case.OnBallot.Count());
        story.Given(onlyTied ? Votes((1, 8), (3, 12)) : Votes((1, 8), (2, 0), (3, 12)), Commission)
            .Given(new RegisterIndirectAkim(), Commission)
            .ReplaysToItself();
        Assert.Equal(IndirectCandidateState.NotElected, story.Candidate(2).State);
    }

    [Theory]
    [InlineData("A1", "60")]
    [InlineData("A2", "36-1(11)")]
    public void An_election_found_invalid_is_repeated(string edition, string place)
    {
        IndirectStory story = new IndirectStory(edition).Elected();
        story.Refuses(new InvalidateIndirectElection(" "), Commission, "invalidity.reason", place)
            .Given(new InvalidateIndirectElection("outsiders voted"), Commission).StandsIn(IndirectElectionState.Invalidated)
            .Refuses(new RegisterIndirectAkim(), Commission, "case.state")
            .Given(new CallRepeatIndirectElection(story.Day.PlusDays(40)), Commission);
        Assert.Null(story.Case.Outcome.InvalidatedOn);
        story.Given(new PublishIndirectCall(), Commission).Until(story.Day.PlusDays(-30), 0).StandsIn(IndirectElectionState.NominationOpen);
    }

    [Fact]
    public void The_oblast_commission_invalidates_only_since_2017()
    {
        new IndirectStory("A1").Elected().Refuses(new InvalidateIndirectElection("outsiders voted"), Oblast, "invalidity.commission", "60");
        new IndirectStory("A2").Elected().Given(new InvalidateIndirectElection("outsiders voted"), Oblast);
    }

    [Theory]
    [InlineData("A1", "56")]
    [InlineData("A2", "36-1(10)")]
    public void Repeat_elections_are_held_within_two_months_of_the_first(string edition, string place)
    {
        IndirectStory story = new IndirectStory(edition).Elected().Given(new InvalidateIndirectElection("outsiders voted"), Commission);
        LocalDate last = story.Day.PlusMonths(2);
        story.Refuses(new CallRepeatIndirectElection(last.PlusDays(1)), Commission, "repeat-election.day", place,
            $"not later than {Words.Of(last).English}")
            .Refuses(new CallRepeatIndirectElection(story.Day.PlusDays(25)), Commission, "call.time-to-nominate")
            .Given(new CallRepeatIndirectElection(last), Commission);
        Assert.Equal((last, story.Day), (story.Case.Call!.Day, last));
    }

    [Theory]
    [InlineData("A1", "57")]
    [InlineData("A2", "36-1(11)")]
    public void The_akim_is_registered_within_five_days_and_the_decision_is_sent_once(string edition, string place)
    {
        IndirectStory story = new IndirectStory(edition).Elected();
        Deadline due = Assert.Single(story.Lifecycle.Deadlines(story.Case), deadline => deadline.Code == "akim.registered");
        Assert.Equal((story.At(story.Day.PlusDays(6), 0), DeadlineKind.Duty, place), (due.At, due.Kind, due.Basis.Place));
        story.Given(new RegisterIndirectAkim(), Commission).StandsIn(IndirectElectionState.ActingUntilCheck)
            .Given(new CloseElectorsMeeting(), Secretary)
            .Given(new SendAkimRegistration(), Commission)
            .Refuses(new SendAkimRegistration(), Commission, "decision.once", place)
            .Given(new PublishIndirectResult(), Commission)
            .Refuses(new PublishIndirectResult(), Commission, "results.once");
        Assert.Equal(IndirectCandidateState.NotElected, story.Candidate(2).State);
    }

    [Fact]
    public void The_registered_akim_acts_until_a_positive_check()
    {
        IndirectStory story = new IndirectStory("A1").Acting();
        story.Refuses(new RecordAkimSpecialCheck(true), RaionAkim, "actor.role", "58")
            .Until(story.Day.PlusDays(200)).StandsIn(IndirectElectionState.ActingUntilCheck)
            .Given(new RecordAkimSpecialCheck(true), Security).StandsIn(IndirectElectionState.InOffice);
        Assert.Equal(story.Day.PlusDays(200), story.Case.Outcome.InOfficeOn);
    }

    [Fact]
    public void A_negative_check_ends_the_election_or_by_policy_leads_to_repeat_elections()
    {
        new IndirectStory("A1").Acting().Given(new RecordAkimSpecialCheck(false), Security).StandsIn(IndirectElectionState.NotConfirmed);

        IndirectElectionLaw law = IndirectElectionEditions.All[new EditionId("A1")].Law;
        var story = new IndirectStory(
            "A1", law with { Policies = law.Policies with { NegativeCheck = NegativeCheckOutcome.RepeatElection } });
        story.Acting();
        LocalDate answered = story.Day.PlusDays(50);
        story.Until(answered).Given(new RecordAkimSpecialCheck(false), Security).StandsIn(IndirectElectionState.RepeatElectionDue)
            .Refuses(new CallRepeatIndirectElection(answered.PlusMonths(2).PlusDays(1)), Commission, "repeat-election.day", "56")
            .Given(new CallRepeatIndirectElection(answered.PlusMonths(2)), Commission)
            .ReplaysToItself();
        Assert.Equal(IndirectCandidateState.NotConfirmed, story.Candidate(1).State);
    }

    [Fact]
    public void Days_are_counted_by_the_policy()
    {
        IndirectElectionLaw law = IndirectElectionEditions.All[new EditionId("A1")].Law;
        var story = new IndirectStory("A1", law with
        {
            Policies = law.Policies with { DayCounting = DayCounting.FullDaysBetween, LastDropDay = DayCounting.Plain },
        });
        IndirectSchedule schedule = story.Called().Case.Schedule!;
        Assert.Equal(story.At(story.Day.PlusDays(-31), 0), schedule.NominationOpens);
        Assert.Equal(story.At(story.Day.PlusDays(-25), 0), schedule.NominationCloses);
        Assert.Equal(story.Day.PlusDays(-16), schedule.RegistrationLastDay);
        Assert.Equal(story.At(story.Day.PlusDays(-1), 0), schedule.WithdrawalCloses);
        Assert.Equal(story.At(story.Day.PlusDays(-1), 0), schedule.CancellationCloses);
    }

    [Fact]
    public void A_case_can_be_written_to_a_log_without_naming_anybody() =>
        Assert.Equal("Indirect election case-1 (A2, version 14, ResultsEstablished)", Renamed(new IndirectStory("A2").Elected()));

    private static string Renamed(IndirectStory story) =>
        story.Case.ToString().Replace($"version {story.Case.Version}", "version 14", StringComparison.Ordinal);
}
