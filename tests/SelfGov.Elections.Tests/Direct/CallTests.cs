using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using Xunit;
using static SelfGov.Elections.Direct.ElectionExpectations;

namespace SelfGov.Elections.Direct;

/// <summary>Rows 2 and 3 of the machine: the call, its time limits, and the opening of nomination (arts 113-1(2)-(4), 113-3(5)).</summary>
public sealed class CallTests
{
    [Theory]
    [InlineData("D1", 40)]
    [InlineData("D2", 50)]
    [InlineData("D3", 50)]
    [InlineData("D4", 50)]
    public void A_village_is_called_until_so_many_days_before_the_term_ends(string edition, int days)
    {
        Election election = Strict(edition);
        LocalDate termEnds = election.CallDay.PlusDays(days);
        LocalDate vote = termEnds.PlusDays(-10);
        election.Ground(GroundKind.TermEnds, termEnds)
            .Until(election.CallDay.PlusDays(1), 0)
            .RefusesOn(CallFor(vote), Election.Commission, "call.before", "113-1(2)");

        election = new Election(edition);
        election.Ground(GroundKind.TermEnds, termEnds).Until(election.CallDay, 23, 59).Given(CallFor(vote), Election.Commission)
            .StandsIn(ElectionState.Called);
    }

    [Fact]
    public void A_raion_of_D3_is_called_until_60_days_before_the_term_ends()
    {
        Election election = Strict("D3");
        LocalDate termEnds = election.CallDay.PlusDays(60);
        election.Ground(GroundKind.TermEnds, termEnds, RaionUnit())
            .Until(election.CallDay, 23, 59)
            .Given(CallFor(termEnds.PlusDays(-10)), Election.Commission)
            .StandsIn(ElectionState.Called);

        election = Strict("D3");
        election.Ground(GroundKind.TermEnds, termEnds, RaionUnit())
            .Until(election.CallDay.PlusDays(1), 0)
            .RefusesOn(CallFor(termEnds.PlusDays(-10)), Election.Commission, "call.before", "113-1(2)");
    }

    [Fact]
    public void A_pilot_raion_of_D2_is_called_with_50_full_days_before_the_maslikhats_day()
    {
        Election election = Strict("D2");
        LocalDate vote = election.CallDay.PlusDays(51);
        election.Ground(GroundKind.PilotListed, vote, RaionUnit())
            .Until(election.CallDay, 23, 59)
            .Given(CallFor(vote), Election.Commission)
            .StandsIn(ElectionState.Called);

        election = Strict("D2");
        election.Ground(GroundKind.PilotListed, vote, RaionUnit())
            .Until(election.CallDay.PlusDays(1), 0)
            .RefusesOn(CallFor(vote), Election.Commission, "call.before", "113-1(2)");
    }

    [Theory]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D3")]
    [InlineData("D4")]
    public void The_election_is_held_10_days_before_the_term_ends_and_not_9(string edition)
    {
        var election = new Election(edition);
        LocalDate termEnds = election.CallDay.PlusDays(60);
        LocalDate last = termEnds.PlusDays(-10);
        election.Ground(GroundKind.TermEnds, termEnds)
            .RefusesOn(
                CallFor(last.PlusDays(1)), Election.Commission, "call.hold-before-term-ends", "113-1(2)",
                "not later than " + Words.Of(last).English, Words.Of(last.PlusDays(1)).English)
            .Given(CallFor(last), Election.Commission)
            .StandsIn(ElectionState.Called);
    }

    [Fact]
    public void A_pilot_raion_votes_on_the_day_of_the_maslikhat()
    {
        var election = new Election("D2");
        LocalDate vote = election.CallDay.PlusDays(60);
        election.Ground(GroundKind.PilotListed, vote, RaionUnit())
            .RefusesOn(CallFor(vote.PlusDays(-1)), Election.Commission, "call.pilot-day", "113-1(2)", "exactly " + Words.Of(vote).English,
                Words.Of(vote.PlusDays(-1)).English)
            .Given(CallFor(vote), Election.Commission)
            .StandsIn(ElectionState.Called);
    }

    [Theory]
    [InlineData("D1", false, 30)]
    [InlineData("D2", false, 40)]
    [InlineData("D2", true, 50)]
    [InlineData("D3", false, 40)]
    [InlineData("D3", true, 50)]
    [InlineData("D4", false, 40)]
    public void A_by_election_is_held_within_days_of_the_call(string edition, bool raion, int days)
    {
        var election = new Election(edition);
        LocalDate last = election.CallDay.PlusDays(days);
        election.Ground(GroundKind.EarlyTermination, election.CallDay, raion ? RaionUnit() : null)
            .RefusesOn(
                CallFor(last.PlusDays(1)), Election.Commission, "call.hold-after-call", "113-1(3)",
                "not later than " + Words.Of(last).English, Words.Of(last.PlusDays(1)).English)
            .Given(CallFor(last), Election.Commission)
            .StandsIn(ElectionState.Called);
    }

    [Theory]
    [InlineData("D1", "2022-01-31", "2022-02-28")]
    [InlineData("D2", "2024-01-31", "2024-02-29")]
    [InlineData("D2", "2023-08-15", "2023-09-15")]
    [InlineData("D3", "2025-03-31", "2025-04-30")]
    [InlineData("D4", "2026-12-31", "2027-02-28")]
    [InlineData("D4", "2027-12-31", "2028-02-29")]
    public void A_by_election_is_called_within_calendar_months_of_the_vacancy(string edition, string vacancy, string lastDay)
    {
        LocalDate last = Day(lastDay);
        CallElection call = CallFor(last.PlusDays(30));
        Vacant(edition, Day(vacancy)).Until(last, 23, 59).Given(call, Election.Commission).StandsIn(ElectionState.Called);
        Vacant(edition, Day(vacancy)).Until(last.PlusDays(1), 0)
            .RefusesOn(CallFor(last.PlusDays(30)), Election.Commission, "call.after-vacancy", "113-1(3)");
    }

    [Fact]
    public void An_election_that_leaves_no_day_to_nominate_is_refused()
    {
        var election = new Election("D2");
        LocalDate vote = election.CallDay.PlusDays(26);
        election.Ground(GroundKind.EarlyTermination, election.CallDay)
            .RefusesOn(CallFor(vote), Election.Commission, "call.nomination-period", "113-3(5)",
                "later than " + Words.Of(election.CallDay.PlusDays(1).AtMidnight()).English);
    }

    [Fact]
    public void The_call_may_fix_the_close_of_nomination_and_registration_otherwise()
    {
        var election = new Election("D2");
        LocalDate vote = election.CallDay.PlusDays(26);
        LocalDateTime nomination = election.CallDay.PlusDays(5).At(new LocalTime(12, 0));
        LocalDateTime registration = election.CallDay.PlusDays(10).At(new LocalTime(13, 0));
        election.Ground(GroundKind.EarlyTermination, election.CallDay)
            .Given(new CallElection(vote, Election.MinimumWage, nomination, registration), Election.Commission);
        Assert.Equal(election.At(election.CallDay.PlusDays(5), 12), election.Case.Schedule!.NominationCloses);
        Assert.Equal(election.At(election.CallDay.PlusDays(10), 13), election.Case.Schedule.RegistrationCloses);
        Assert.Equal(election.At(election.CallDay.PlusDays(7), 13), election.Case.Schedule.SheetsDue);
    }

    [Theory]
    [InlineData(10, 9)]
    [InlineData(10, 39)]
    public void Registration_closes_after_nomination_and_before_the_silence(int nomination, int registration)
    {
        var election = new Election("D2");
        var command = new CallElection(
            election.CallDay.PlusDays(40), Election.MinimumWage,
            election.CallDay.PlusDays(nomination).At(new LocalTime(18, 0)), election.CallDay.PlusDays(registration).AtMidnight());
        election.Ground(GroundKind.EarlyTermination, election.CallDay)
            .RefusesOn(command, Election.Commission, "call.registration-period", "113-5(14)",
                found: Words.Of(command.RegistrationCloses!.Value).English);
    }

    [Fact]
    public void The_minimum_wage_is_stated()
    {
        var election = new Election("D2");
        election.Ground(GroundKind.EarlyTermination, election.CallDay)
            .RefusesOn(new CallElection(election.CallDay.PlusDays(40), default), Election.Commission, "call.minimum-wage", "113-5(2)",
                found: "none");
    }

    [Fact]
    public void Only_the_commission_calls()
    {
        var election = new Election("D2");
        election.Ground(GroundKind.EarlyTermination, election.CallDay)
            .RefusesOn(CallFor(election.CallDay.PlusDays(40)), Election.HigherAkim, "actor.role", "113-1(2)");
    }

    [Fact]
    public void A_call_after_the_edition_ended_is_refused_unless_the_edition_was_kept()
    {
        var lastDay = new LocalDate(2024, 12, 31);
        CallElection call = CallFor(new LocalDate(2025, 2, 9));
        Vacant("D2", lastDay).Until(new LocalDate(2025, 1, 1), 9)
            .RefusesOn(call, Election.Commission, "call.edition", "113-1(2)", "exactly D2", "D3");

        var kept = new Election("D2");
        kept.Until(lastDay, 9)
            .Given(new RecordGround(Election.Village(), new Ground(GroundKind.EarlyTermination, lastDay), KeepEdition: true),
                Election.Commission)
            .Until(new LocalDate(2025, 1, 1), 9)
            .Given(call, Election.Commission)
            .StandsIn(ElectionState.Called);
    }

    [Fact]
    public void An_election_without_a_ground_cannot_be_called() =>
        new Election().RefusesOn(CallFor(new LocalDate(2023, 9, 17)), Election.Commission, "case.state", "113-1(2)");

    [Theory]
    [InlineData("D1")]
    [InlineData("D2")]
    [InlineData("D3")]
    [InlineData("D4")]
    public void Nomination_opens_at_the_midnight_after_the_call(string edition)
    {
        Election election = new Election(edition).Called();
        Instant opens = election.At(election.CallDay.PlusDays(1), 0);
        election.Until(opens - Duration.FromSeconds(1)).StandsIn(ElectionState.Called)
            .RefusesOn(new NominateSelf(Election.Someone("anna")), Election.Citizen("anna"), "case.state", "113-3(1)")
            .Until(opens).StandsIn(ElectionState.NominationOpen)
            .Given(new NominateSelf(Election.Someone("anna")), Election.Citizen("anna"));
    }

    [Fact]
    public void A_moment_that_has_come_is_taken_in_first()
    {
        Election election = new Election("D2").Called();
        Instant opens = election.Case.Schedule!.NominationOpens;
        var decision = election.Lifecycle.Decide(
            election.Case, new NominateSelf(Election.Someone("anna")), new SelfGov.Workflow.Context(opens, Election.Citizen("anna")));
        var refusal = Assert.Single(Assert.IsType<SelfGov.Workflow.Decision<AkimElection>.Refused>(decision).Refusals);
        Assert.Equal("case.not-advanced", refusal.Code);
        Assert.Equal("113-3(5)", refusal.Basis.Place);
    }

    [Fact]
    public void The_notice_of_the_election_day_is_published_once() => new Election("D2").Called()
        .Given(new PublishCall(), Election.Commission)
        .RefusesOn(new PublishCall(), Election.Commission, "call.published-once", "113-1(4)");

    private static Election Vacant(string edition, LocalDate day) => Strict(edition, day).Ground(GroundKind.EarlyTermination, day);

    private static Election Strict(string edition, LocalDate? from = null)
    {
        AkimElectionLaw law = AkimElectionEditions.All[new EditionId(edition)].Law;
        return new(edition, law with { Policies = law.Policies with { LateCallIsRefused = true } }, from);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
