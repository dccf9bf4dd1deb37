using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;
using static SelfGov.Elections.Direct.ElectionExpectations;

namespace SelfGov.Elections.Direct;

/// <summary>The way on of an election that brought no akim: nothing that can happen leaves a case without a lawful step.</summary>
public sealed class WaysOnTests
{
    private static readonly LocalTime Six = new(18, 0);

    public static TheoryData<ElectionState> Running =>
    [
        .. Enum.GetValues<ElectionState>().Except(
        [
            ElectionState.Seated, ElectionState.AkimRegistered, ElectionState.InOffice, ElectionState.Failed,
            ElectionState.Discontinued,
        ]),
    ];

    [Theory]
    [InlineData("D1", "113-9(3)")]
    [InlineData("D2", "113-9(3)")]
    [InlineData("D4", "113-9(4)")]
    public void An_appeal_that_outlasts_the_month_of_repeat_elections_ends_in_a_new_election(string edition, string place)
    {
        Election election = new Election(edition).Established();
        LocalDate vote = election.Day;
        election.Until(vote.PlusDays(29), 9)
            .Given(new InvalidateElection("ballots burnt"), Election.Commission)
            .RefusesOn(Failed(ElectionFailure.RepeatTimeOver), Election.Commission, "failure.occurred", "113-1(1)")
            .Until(vote.PlusDays(30), 9)
            .Given(new AppealInvalidation(Id(1)), Election.Citizen("anna"))
            .Until(vote.PlusDays(40), 9)
            .RefusesOn(Failed(ElectionFailure.RepeatTimeOver), Election.Commission, "failure.occurred", "113-1(1)")
            .Given(new DecideInvalidationAppeal(false), Court)
            .RefusesOn(new CallRepeatElection(vote.PlusDays(42)), Election.Commission, "repeat-election.day", place);
        AssertClosed<CallRepeatElection>(election, "repeat-election.day");
        election.Given(Failed(ElectionFailure.RepeatTimeOver), Election.Commission).StandsIn(ElectionState.Failed);
        Assert.Equal(ElectionFailure.RepeatTimeOver, election.Case.Outcome.Failure);
        election.Story.ReplaysToItself();
    }

    [Fact]
    public void Without_an_appeal_the_time_to_appeal_is_awaited()
    {
        Election election = new Election("D4").Established();
        LocalDate vote = election.Day;
        election.Until(vote.PlusDays(29), 9)
            .Given(new InvalidateElection("ballots burnt"), Election.Commission)
            .Until(vote.PlusDays(34), 23, 59)
            .RefusesOn(Failed(ElectionFailure.RepeatTimeOver), Election.Commission, "failure.occurred", "113-1(1)")
            .Until(vote.PlusDays(35), 0)
            .Given(Failed(ElectionFailure.RepeatTimeOver), Election.Commission);
    }

    [Fact]
    public void Inside_the_month_repeat_elections_are_the_way_on_and_nothing_failed()
    {
        Election election = new Election("D2").Established().Given(new InvalidateElection("ballots burnt"), Election.Commission);
        election.Until(election.Day.PlusMonths(1).PlusDays(-2), 23, 59)
            .RefusesOn(
                Failed(ElectionFailure.RepeatTimeOver), Election.Commission, "failure.occurred", "113-1(1)", "one of: none",
                "time for repeat elections over");
        Assert.True(OptionOf<CallRepeatElection>(election).IsOpen);
        AssertClosed<RecordFailedElection>(election, "failure.occurred");
        election.Until(election.Day.PlusMonths(1).PlusDays(-1), 0);
        AssertClosed<CallRepeatElection>(election, "repeat-election.day");
        Assert.True(OptionOf<RecordFailedElection>(election).IsOpen);
    }

    [Fact]
    public void A_second_tie_may_be_voted_again_in_the_month_or_fails()
    {
        Election election = new Election("D4").Tied();
        LocalDate vote = election.Day;
        election.RefusesOn(Failed(ElectionFailure.TieUnresolved), Election.Commission, "failure.occurred", "113-1(1)")
            .Given(new CallRepeatVoting(vote.PlusDays(20)), Election.Commission);
        TiedAgain(election);
        Assert.True(OptionOf<CallRepeatVoting>(election).IsOpen);
        Assert.True(OptionOf<RecordFailedElection>(election).IsOpen);
        election.Until(vote.PlusMonths(1).PlusDays(-1), 0);
        AssertClosed<CallRepeatVoting>(election, "repeat-voting.day");
        election.RefusesOn(Failed(ElectionFailure.ElectedGone), Election.Commission, "failure.occurred", "113-1(1)")
            .Given(Failed(ElectionFailure.TieUnresolved), Election.Commission)
            .StandsIn(ElectionState.Failed);
    }

    [Theory]
    [InlineData("D2")]
    [InlineData("D4")]
    public void A_tie_whose_month_ran_out_fails(string edition)
    {
        Election election = new Election(edition).Tied();
        election.Until(election.Day.PlusMonths(1).PlusDays(-2), 23, 59);
        AssertClosed<RecordFailedElection>(election, "failure.occurred");
        election.Until(election.Day.PlusMonths(1).PlusDays(-1), 0)
            .Given(Failed(ElectionFailure.TieUnresolved), Election.Commission)
            .StandsIn(ElectionState.Failed);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Fewer_than_two_candidates_fail_once_the_polls_were_to_open(int nominees)
    {
        Election election = new Election("D4").NominationIsOpen();
        if (nominees == 1)
        {
            election.PartyCandidate("anna", "green").Registered(1);
        }

        Instant opens = election.Case.Schedule!.VotingOpens;
        election.Until(opens - Duration.FromSeconds(1))
            .RefusesOn(Failed(ElectionFailure.TooFewCandidates), Election.Commission, "failure.occurred", "113-1(1)");
        Assert.True(OptionOf<PostponeElection>(election).IsOpen);
        election.Until(opens)
            .RefusesOn(new PostponeElection(election.Day.PlusDays(15)), Election.Commission, "voting.opens", "38(1)")
            .RefusesOn(new RecordFailedElection(ElectionFailure.TooFewCandidates, " "), Election.Commission, "failure.act", "113-1(1)")
            .RefusesOn(Failed(ElectionFailure.TooFewCandidates), Election.Oblast, "actor.role", "113-1(1)")
            .Given(Failed(ElectionFailure.TooFewCandidates), Election.Commission)
            .StandsIn(ElectionState.Failed);
        Assert.All(election.Case.Candidates, candidate => Assert.Equal(CandidateState.NotElected, candidate.State));
        election.Story.ReplaysToItself();
    }

    [Fact]
    public void Where_a_second_postponement_is_refused_the_election_fails_at_the_close_of_registration()
    {
        AkimElectionLaw law = AkimElectionEditions.All[new EditionId("D2")].Law;
        law = law with { Policies = law.Policies with { MayBePostponedAgain = false } };
        Election election = new Election("D2", law).NominationIsOpen();
        election.Until(election.Case.Schedule!.RegistrationCloses)
            .Given(new PostponeElection(election.Day.PlusDays(15)), Election.Commission);
        LocalDateTime close = election.Day.PlusDays(-5).At(Six);
        election.Given(new ReopenNomination(close, close), Election.Commission)
            .RefusesOn(Failed(ElectionFailure.TooFewCandidates), Election.Commission, "failure.occurred", "113-1(1)")
            .Until(election.Case.Schedule.RegistrationCloses)
            .Given(Failed(ElectionFailure.TooFewCandidates), Election.Commission);
    }

    [Fact]
    public void A_postponed_election_whose_nomination_was_not_opened_in_time_fails()
    {
        Election election = new Election("D2").NominationIsOpen();
        election.Until(election.Case.Schedule!.RegistrationCloses)
            .Given(new PostponeElection(election.Day.PlusDays(15)), Election.Commission);
        LocalDate day = election.Day;
        election.Until(day.PlusDays(-2), 23, 59);
        Assert.True(OptionOf<ReopenNomination>(election).IsOpen);
        AssertClosed<RecordFailedElection>(election, "failure.occurred");
        election.Until(day.PlusDays(-1), 0)
            .Refuses(new ReopenNomination(day.At(Six), day.At(Six)), Election.Commission, "terms.campaign");
        AssertClosed<ReopenNomination>(election, "terms.campaign");
        election.Given(Failed(ElectionFailure.TooFewCandidates), Election.Commission).StandsIn(ElectionState.Failed);
    }

    [Fact]
    public void Repeat_elections_whose_nomination_was_not_opened_in_time_fail()
    {
        Election election = new Election("D2").Tied();
        election.Given(new CallRepeatElection(election.Day.PlusDays(20)), Election.Commission);
        election.Until(election.Day.PlusDays(-1), 0);
        AssertClosed<OpenRepeatNomination>(election, "terms.campaign");
        election.Given(Failed(ElectionFailure.TooFewCandidates), Election.Commission).StandsIn(ElectionState.Failed);
    }

    [Fact]
    public void Who_was_elected_and_died_is_not_registered_and_a_new_election_follows()
    {
        Election election = new Election("D4").Established().Given(new GiveUpDuties(), Election.Citizen("anna"))
            .RefusesOn(Failed(ElectionFailure.ElectedGone), Election.Commission, "failure.occurred", "113-1(1)")
            .Given(new RecordDeath(Id(1)), Election.Commission)
            .RefusesOn(new DeclineOffice(), Election.Citizen("anna"), "office.own", "45")
            .RefusesOn(new RegisterAkim(), Election.Commission, "akim.stands", "113-11(1)")
            .Given(new RefundFee(Id(1)), Election.Commission)
            .Given(Failed(ElectionFailure.ElectedGone), Election.Commission)
            .StandsIn(ElectionState.Failed);
        Assert.Equal(CandidateState.Deceased, election.Candidate(1).State);
        election.Story.ReplaysToItself();
    }

    [Fact]
    public void Who_was_elected_and_declines_is_not_registered()
    {
        Election election = new Election("D2").Established()
            .RefusesOn(new DeclineOffice(), Election.Citizen("berik"), "office.own", "45")
            .RefusesOn(new DeclineOffice(), Election.Commission, "actor.role", "45", alsoRefusedBy: "office.own")
            .Given(new DeclineOffice(), Election.Citizen("anna"))
            .RefusesOn(new DeclineOffice(), Election.Citizen("anna"), "office.once", "45")
            .Given(new GiveUpDuties(), Election.Citizen("anna"))
            .RefusesOn(new RegisterAkim(), Election.Commission, "akim.stands", "113-11(1)")
            .Given(Failed(ElectionFailure.ElectedGone), Election.Commission)
            .StandsIn(ElectionState.Failed);
        Assert.Equal(ElectionFailure.ElectedGone, election.Case.Outcome.Failure);
    }

    [Fact]
    public void Who_does_not_give_up_duties_in_seven_days_does_not_take_office()
    {
        Election election = new Election("D2").Established();
        LocalDate established = election.Case.Outcome.EstablishedOn!.Value;
        election.Until(established.PlusDays(7), 23, 59)
            .RefusesOn(Failed(ElectionFailure.ElectedGone), Election.Commission, "failure.occurred", "113-1(1)")
            .Until(established.PlusDays(8), 0)
            .Given(Failed(ElectionFailure.ElectedGone), Election.Commission);
    }

    [Theory]
    [MemberData(nameof(Running))]
    public void The_abolition_of_the_unit_discontinues_the_election_wherever_it_stands(ElectionState state)
    {
        Election election = Standing(state).StandsIn(state)
            .Refuses(new DiscontinueElection(DiscontinuationGround.UnitAbolished, ""), Election.Commission, "discontinuation.act")
            .Refuses(new DiscontinueElection((DiscontinuationGround)99, "act"), Election.Commission, "discontinuation.ground")
            .Refuses(
                new DiscontinueElection(DiscontinuationGround.EditionEnded, "act"), Election.Commission, "discontinuation.ground")
            .Given(new DiscontinueElection(DiscontinuationGround.UnitAbolished, "joint decision 12/3"), Election.Commission)
            .StandsIn(ElectionState.Discontinued);
        Assert.Equal(DiscontinuationGround.UnitAbolished, election.Case.Outcome.Discontinuation);
        Assert.DoesNotContain(election.Case.Candidates, candidate => candidate.IsStanding);
        Assert.Throws<InvalidOperationException>(() => election.Case.NewElectionGround());
        Assert.DoesNotContain(
            election.Lifecycle.Options(election.Case, Election.Commission, election.Now),
            option => option.IsOpen && option.Part is null && option.Command != typeof(CorrectCallNotice)
                && option.Command != typeof(CorrectCandidatesNotice));
        election.Story.ReplaysToItself();
    }

    [Fact]
    public void A_ground_that_no_call_used_in_its_edition_is_called_in_a_case_of_the_edition_then_in_force()
    {
        var lastDay = new LocalDate(2024, 12, 31);
        var discontinue = new DiscontinueElection(DiscontinuationGround.EditionEnded, "case 2 has it");
        Election election = new Election("D2", from: lastDay).Ground(GroundKind.EarlyTermination, lastDay)
            .Refuses(discontinue, Election.Commission, "discontinuation.ground")
            .Until(lastDay.PlusDays(1), 9)
            .RefusesOn(CallFor(lastDay.PlusDays(40)), Election.Commission, "call.edition", "113-1(2)")
            .Given(discontinue, Election.Commission)
            .StandsIn(ElectionState.Discontinued);
        Assert.Equal(
            new EditionId("D3"),
            AkimElectionLifecycle.Procedure.Governing(new RecordGround(Election.Village(), election.Case.Ground!), election.Now));
    }

    [Theory]
    [InlineData("D1", 1)]
    [InlineData("D2", 1)]
    [InlineData("D3", 1)]
    [InlineData("D4", 2)]
    public void A_new_election_names_the_failed_one_and_is_called_in_the_time_after_a_vacancy(string edition, int months)
    {
        Election failed = FailedElection(edition);
        Ground ground = failed.Case.NewElectionGround();
        EntryReference entry = failed.Story.Entry(AkimElectionLifecycle.Procedure);
        var record = new RecordGround(Election.Village(), ground, Cause: entry);
        LocalDate last = ground.Day.PlusMonths(months);

        var again = new Election(edition, from: last);
        again.Refuses(new RecordGround(Election.Village(), ground), Election.Commission, "cause.given")
            .Refuses(
                new RecordGround(Election.Village(), ground with { Day = ground.Day.PlusDays(-1) }, Cause: entry), Election.Commission,
                "cause.ground")
            .Refuses(
                new RecordGround(
                    Election.Village(), ground with { Cause = new CaseReference("term-of-office", "case-1") }, Cause: entry),
                Election.Commission, "ground.cause")
            .Given(record, Election.Commission)
            .Given(CallFor(last.PlusDays(30)), Election.Commission);
        Assert.Null(again.Case.Call!.DaysLate);
        Assert.Equal(ground, again.Case.Ground);
        again.Story.ReplaysToItself();

        var late = new Election(edition, from: last.PlusDays(1));
        late.Given(record, Election.Commission).Given(CallFor(last.PlusDays(31)), Election.Commission);
        Assert.Equal(1, late.Case.Call!.DaysLate);
    }

    [Fact]
    public void An_election_that_did_not_fail_is_no_ground_of_another()
    {
        Election running = new Election("D4").Established();
        var ground = new Ground(GroundKind.ElectionFailed, running.Now.InZone(running.Case.Zone).Date);
        Assert.Throws<InvalidOperationException>(() => running.Case.NewElectionGround());
        new Election("D4", from: ground.Day).Refuses(
            new RecordGround(Election.Village(), ground, Cause: running.Story.Entry(AkimElectionLifecycle.Procedure)), Election.Commission,
            "cause.ground");
    }

    [Fact]
    public void A_failed_election_that_is_not_kept_here_is_stated()
    {
        var election = new Election("D4");
        var ground = new Ground(
            GroundKind.ElectionFailed, election.CallDay.PlusDays(-3), Paper: new("Commission", "7", election.CallDay.PlusDays(-3)));
        election.Given(new RecordGround(Election.Village(), ground), Election.Commission)
            .Given(CallFor(election.CallDay.PlusDays(40)), Election.Commission);

        AkimElectionLaw law = AkimElectionEditions.All[new EditionId("D4")].Law;
        new Election("D4", law with { Policies = law.Policies with { PapersAreAccepted = false } })
            .Refuses(new RecordGround(Election.Village(), ground), Election.Commission, "cause.paper");
    }

    [Fact]
    public void The_court_finds_no_election_invalid_but_decides_the_appeal() => new Election("D4").Established()
        .RefusesOn(new InvalidateElection("fraud"), Court, "actor.role", "113-11(2)")
        .Given(new InvalidateElection("fraud"), Election.Commission)
        .Given(new AppealInvalidation(Id(1)), Election.Citizen("anna"))
        .Given(new DecideInvalidationAppeal(true), Court)
        .StandsIn(ElectionState.Counting);

    internal static RecordFailedElection Failed(ElectionFailure failure) => new(failure, "decision 7");

    private static Election FailedElection(string edition)
    {
        Election election = new Election(edition).NominationIsOpen();
        return election.Until(election.Case.Schedule!.VotingOpens).Given(Failed(ElectionFailure.TooFewCandidates), Election.Commission);
    }

    private static Election Standing(ElectionState state)
    {
        string edition = state == ElectionState.RepeatVotingCalled ? "D4" : "D2";
        Election election = new(edition);
        switch (state)
        {
            case ElectionState.GroundArisen:
                return election.Ground(GroundKind.EarlyTermination, election.CallDay);
            case ElectionState.Called:
                return election.Called();
            case ElectionState.NominationOpen:
                return election.NominationIsOpen().PartyCandidate("anna", "green");
            case ElectionState.NominationExtended:
                election.NominationIsOpen().Until(election.Case.Schedule!.NominationCloses);
                return election.Given(
                    new ExtendNomination(election.Case.Schedule.NominationCloses.InZone(election.Case.Zone).Date.PlusDays(1)),
                    Election.Commission);
            case ElectionState.RegistrationOnly:
                return election.TwoRegistered().Until(election.Case.Schedule!.NominationCloses);
            case ElectionState.Campaign:
                return election.InCampaign();
            case ElectionState.Postponed:
                election.NominationIsOpen().Until(election.Case.Schedule!.RegistrationCloses);
                return election.Given(new PostponeElection(election.Day.PlusDays(15)), Election.Commission);
            case ElectionState.Silence:
                return election.InCampaign().Until(election.Case.Schedule!.SilenceBegins);
            case ElectionState.Voting:
                return election.InCampaign().Until(election.Case.Schedule!.VotingOpens);
            case ElectionState.Counting:
                return election.VotingIsOver();
            case ElectionState.ResultsEstablished:
                return election.Established();
            case ElectionState.ResultsPublished:
                return election.Established().Given(new PublishResults(), Election.Commission);
            case ElectionState.RepeatVotingCalled:
                return election.Tied().Given(new CallRepeatVoting(election.Day.PlusDays(20)), Election.Commission);
            case ElectionState.Invalidated:
                return election.Established().Given(new InvalidateElection("fraud"), Election.Commission);
            default:
                return election.Tied().Given(new CallRepeatElection(election.Day.PlusDays(20)), Election.Commission);
        }
    }

    private static void TiedAgain(Election election) => election.Until(election.Case.Schedule!.VotingCloses)
        .Given(new FileProtocol(Election.Protocol(1, 500, 200, 200)), Election.Precinct)
        .Given(new FileProtocol(Election.Protocol(2, 700, 0, 0)), Election.Precinct)
        .Given(new EstablishResults(), Election.Commission);

    private static Option OptionOf<TCommand>(Election election) => Assert.Single(
        election.Lifecycle.Options(election.Case, Election.Commission, election.Now), option => option.Command == typeof(TCommand));

    private static void AssertClosed<TCommand>(Election election, string code) =>
        Assert.Contains(OptionOf<TCommand>(election).Reasons, reason => reason.Code == code);
}
