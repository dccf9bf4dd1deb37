using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;
using static SelfGov.Elections.Indirect.IndirectStory;

namespace SelfGov.Elections.Indirect;

/// <summary>The way on of an indirect election that brought no akim, and late calls.</summary>
public sealed class IndirectWaysOnTests
{
    [Theory]
    [MemberData(nameof(IndirectStory.Editions), MemberType = typeof(IndirectStory))]
    public void Without_two_candidates_the_election_fails_on_its_day(string edition)
    {
        IndirectStory story = new IndirectStory(edition).Called();
        story.Until(story.Day.PlusDays(-1), 23, 59)
            .Refuses(Failed(ElectionFailure.TooFewCandidates), Commission, "failure.occurred")
            .Until(story.Day, 0)
            .Refuses(new RecordFailedIndirectElection(ElectionFailure.TooFewCandidates, ""), Commission, "failure.act")
            .Given(Failed(ElectionFailure.TooFewCandidates), Commission)
            .StandsIn(IndirectElectionState.Failed);
        story.Story.ReplaysToItself();

        EntryReference entry = story.Story.Entry(IndirectElectionLifecycle.Procedure);
        Ground ground = story.Case.NewElectionGround();
        var again = new IndirectStory(edition);
        again.Until(ground.Day)
            .Refuses(new RecordIndirectGround(District(), ground), Commission, "cause.given")
            .Refuses(
                new RecordIndirectGround(District(), ground with { Day = ground.Day.PlusDays(-1) }, Cause: entry), Commission,
                "cause.ground")
            .Given(new RecordIndirectGround(District(), ground, Cause: entry), Commission)
            .Given(new CallIndirectElection(ground.Day.PlusDays(40)), Commission);
        Assert.Null(again.Case.Call!.DaysLate);
    }

    [Fact]
    public void Repeat_elections_whose_time_is_over_end_in_a_new_election()
    {
        IndirectStory story = new IndirectStory("A2").TwoRegistered();
        Assert.Throws<InvalidOperationException>(() => story.Case.NewElectionGround());
        LocalDate vote = story.Day;
        LocalDate last = vote.PlusMonths(2);
        story.Until(vote.PlusDays(1), 0)
            .StandsIn(IndirectElectionState.RepeatElectionDue)
            .Until(last.PlusDays(-26), 23, 59)
            .Refuses(Failed(ElectionFailure.RepeatTimeOver), Commission, "failure.occurred");
        Assert.True(Repeat(story).IsOpen);
        story.Until(last.PlusDays(-25), 0);
        Assert.Contains(Repeat(story).Reasons, reason => reason.Code == "repeat-election.day");
        story.Given(Failed(ElectionFailure.RepeatTimeOver), Commission).StandsIn(IndirectElectionState.Failed);
        story.Story.ReplaysToItself();
    }

    [Theory]
    [MemberData(nameof(IndirectStory.Editions), MemberType = typeof(IndirectStory))]
    public void An_elected_person_who_dies_before_the_registration_or_while_acting_leaves_the_office_to_a_new_election(string edition)
    {
        new IndirectStory(edition).Elected()
            .Refuses(Failed(ElectionFailure.ElectedGone), Commission, "failure.occurred")
            .Given(new RecordIndirectDeath(Id(1)), Commission)
            .Refuses(new RegisterIndirectAkim(), Commission, "winner.living")
            .Given(Failed(ElectionFailure.ElectedGone), Commission)
            .StandsIn(IndirectElectionState.Failed)
            .ReplaysToItself();

        IndirectStory acting = new IndirectStory(edition).Acting()
            .Refuses(Failed(ElectionFailure.ElectedGone), Commission, "failure.occurred")
            .Given(new RecordIndirectDeath(Id(1)), Commission)
            .Refuses(new RecordAkimSpecialCheck(true), Commission, "check.living")
            .Refuses(new RecordAkimSpecialCheck(false), Commission, "check.living")
            .Given(Failed(ElectionFailure.ElectedGone), Commission)
            .StandsIn(IndirectElectionState.Failed)
            .ReplaysToItself();
        Assert.Equal(IndirectCandidateState.Deceased, acting.Candidate(1).State);
        Assert.Equal(GroundKind.ElectionFailed, acting.Case.NewElectionGround().Kind);
    }

    [Theory]
    [MemberData(nameof(IndirectStory.Editions), MemberType = typeof(IndirectStory))]
    public void The_votes_for_who_dies_while_the_electors_vote_are_counted(string edition) => new IndirectStory(edition).InVoting()
        .Given(new RecordIndirectDeath(Id(1)), Commission)
        .Given(Votes((1, 12), (2, 8)), Commission)
        .Refuses(new RegisterIndirectAkim(), Commission, "winner.living")
        .Given(Failed(ElectionFailure.ElectedGone), Commission)
        .StandsIn(IndirectElectionState.Failed)
        .ReplaysToItself();

    [Fact]
    public void The_death_of_another_candidate_leaves_the_elected_one_to_be_registered() => new IndirectStory("A2").Elected()
        .Given(new RecordIndirectDeath(Id(2)), Commission)
        .Refuses(Failed(ElectionFailure.ElectedGone), Commission, "failure.occurred")
        .Given(new RegisterIndirectAkim(), Commission)
        .StandsIn(IndirectElectionState.ActingUntilCheck)
        .ReplaysToItself();

    [Fact]
    public void The_abolition_of_the_unit_discontinues_the_election() => new IndirectStory("A1").Called()
        .Refuses(new DiscontinueIndirectElection(DiscontinuationGround.UnitAbolished, " "), Commission, "discontinuation.act")
        .Refuses(new DiscontinueIndirectElection(DiscontinuationGround.EditionEnded, "act"), Commission, "discontinuation.ground")
        .Given(new DiscontinueIndirectElection(DiscontinuationGround.UnitAbolished, "joint decision"), Commission)
        .StandsIn(IndirectElectionState.Discontinued);

    [Fact]
    public void A_ground_whose_edition_ended_is_taken_up_in_another_case()
    {
        LocalDate lastDay = IndirectElectionEditions.All[new EditionId("A1b")].Last!.Value;
        var story = new IndirectStory("A1b");
        story.Until(lastDay).Ground(GroundKind.EarlyTermination, lastDay).Until(lastDay.PlusDays(1))
            .Given(new DiscontinueIndirectElection(DiscontinuationGround.EditionEnded, "case 2"), Commission)
            .StandsIn(IndirectElectionState.Discontinued);
    }

    [Theory]
    [InlineData("A1", 45, 3)]
    [InlineData("A2", 40, 3)]
    public void A_late_call_before_the_end_of_a_term_is_accepted_and_says_so(string edition, int days, int late)
    {
        var story = new IndirectStory(edition);
        story.Ground(GroundKind.TermEnds, story.CallDay.PlusDays(days - late))
            .Given(new CallIndirectElection(story.CallDay.PlusDays(28)), Commission);
        Assert.Equal(late, story.Case.Call!.DaysLate);
        story.Story.ReplaysToItself();
    }

    [Theory]
    [InlineData("A1", 2)]
    [InlineData("A2", 3)]
    public void A_vote_that_can_no_longer_be_held_in_time_after_a_vacancy_has_that_time_from_the_call(string edition, int months)
    {
        var story = new IndirectStory(edition);
        LocalDate last = story.CallDay.PlusMonths(months);
        LocalDate late = last.PlusDays(-25);
        story.Ground(GroundKind.EarlyTermination, story.CallDay).Until(late)
            .Refuses(
                new CallIndirectElection(late.PlusMonths(months).PlusDays(1)), Commission, "call.hold-after-vacancy", null,
                $"not later than {Words.Of(late.PlusMonths(months)).English}")
            .Given(new CallIndirectElection(late.PlusDays(30)), Commission);
        Assert.Equal(5, story.Case.Call!.DaysLate);

        IndirectElectionLaw law = story.Law with { Policies = story.Law.Policies with { LateCallIsRefused = true } };
        var strict = new IndirectStory(edition, law);
        strict.Ground(GroundKind.EarlyTermination, strict.CallDay).Until(late)
            .Refuses(new CallIndirectElection(late.PlusDays(30)), Commission, "call.hold-after-vacancy");
    }

    [Theory]
    [InlineData(true, 10)]
    [InlineData(false, null)]
    public void The_new_election_after_a_failed_one_has_the_time_of_a_vacancy_or_its_own(bool hasTime, int? daysLate)
    {
        IndirectElectionLaw law = IndirectElectionEditions.All[new("A1")].Law;
        law = law with { Policies = law.Policies with { FailedElectionHasTimeOfVacancy = hasTime } };
        var story = new IndirectStory("A1", law);
        LocalDate failed = story.CallDay.PlusMonths(-2).PlusDays(20);
        story.Ground(GroundKind.ElectionFailed, failed).Given(new CallIndirectElection(failed.PlusMonths(2).PlusDays(10)), Commission);
        Assert.Equal(daysLate, story.Case.Call!.DaysLate);
    }

    private static RecordFailedIndirectElection Failed(ElectionFailure failure) => new(failure, "decision 7");

    private static Option Repeat(IndirectStory story) => Assert.Single(
        story.Lifecycle.Options(story.Case, Commission, story.Now), option => option.Command == typeof(CallRepeatIndirectElection));
}
