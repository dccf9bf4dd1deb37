using NodaTime;
using NodaTime.Text;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Direct.ElectionExpectations;

namespace SelfGov.Elections.Direct;

/// <summary>A call that is late is a late duty: it is accepted, and says by how many days.</summary>
public sealed class LateCallTests
{
    [Theory]
    [InlineData("D4", GroundKind.EarlyTermination, "2026-08-13", "2026-11-20", "2026-12-27", 38)]
    [InlineData("D4", GroundKind.TermEnds, "2026-08-13", "2026-11-20", "2026-12-27", 149)]
    [InlineData("D4", GroundKind.EarlyTermination, "2026-08-13", "2026-10-13", "2026-11-22", null)]
    [InlineData("D4", GroundKind.EarlyTermination, "2026-08-13", "2026-10-14", "2026-11-22", 1)]
    [InlineData("D1", GroundKind.EarlyTermination, "2021-07-01", "2021-08-02", "2021-09-01", 1)]
    [InlineData("D3", GroundKind.TermEnds, "2025-10-01", "2025-08-13", "2025-09-21", 1)]
    [InlineData("D3", GroundKind.TermEnds, "2025-10-01", "2025-08-12", "2025-09-21", null)]
    [InlineData("D3", GroundKind.UnitChanged, "2024-08-01", "2025-08-12", "2025-09-21", 345)]
    public void A_late_call_is_accepted_and_says_by_how_many_days(
        string edition, GroundKind kind, string ground, string call, string vote, int? daysLate)
    {
        var election = new Election(edition, from: Day(call));
        election.Ground(kind, Day(ground), isNewlyFormed: true).Given(CallFor(Day(vote)), Election.Commission)
            .StandsIn(ElectionState.Called);
        Assert.Equal(daysLate, election.Case.Call!.DaysLate);
        string payload = AkimElectionLifecycle.Procedure.Facts.Write(election.Facts[^1]).Payload;
        Assert.Equal(daysLate is not null, payload.Contains("daysLate", StringComparison.Ordinal));
        election.Story.ReplaysToItself();
    }

    [Fact]
    public void The_limit_is_a_duty_that_becomes_overdue()
    {
        Election election = new Election("D4", from: new LocalDate(2026, 8, 13)).Ground(GroundKind.TermEnds, new LocalDate(2026, 11, 1));
        Deadline deadline = Assert.Single(election.Lifecycle.Deadlines(election.Case));
        Assert.Equal(
            (DeadlineKind.Duty, "call.before", election.At(new LocalDate(2026, 9, 13), 0)), (deadline.Kind, deadline.Code, deadline.At));
        election.Until(new LocalDate(2026, 10, 1), 9)
            .Given(CallFor(new LocalDate(2026, 11, 10)), Election.Commission);
    }

    [Fact]
    public void A_late_election_is_held_ten_days_before_the_term_ends_or_in_the_time_of_every_other_call()
    {
        Election Grounded(LocalDate from) => new Election("D4", from: from).Ground(GroundKind.TermEnds, new LocalDate(2026, 11, 1));
        var late = new LocalDate(2026, 9, 20);
        Grounded(late)
            .RefusesOn(
                CallFor(new LocalDate(2026, 10, 31)), Election.Commission, "call.hold-before-term-ends", "113-1(2)",
                "not later than 30.10.2026")
            .Given(CallFor(new LocalDate(2026, 10, 30)), Election.Commission);
        Grounded(new LocalDate(2026, 9, 12))
            .RefusesOn(
                CallFor(new LocalDate(2026, 10, 23)), Election.Commission, "call.hold-before-term-ends", "113-1(2)",
                "not later than 22.10.2026");
    }

    [Theory]
    [InlineData("D3", "2026-04-21", "2026-05-22", 1)]
    [InlineData("D3", "2026-04-22", "2026-06-01", 10)]
    [InlineData("D3", "2026-04-22", "2026-06-21", 30)]
    [InlineData("D3", "2026-04-22", "2026-06-22", null)]
    [InlineData("D3", "2026-05-10", "2026-06-25", null)]
    [InlineData("D3", "2026-05-10", "2026-06-30", null)]
    [InlineData("D3", "2026-04-28", "2026-06-30", 2)]
    [InlineData("D3", "2026-04-21", "2026-06-30", 40)]
    [InlineData("D4", "2026-04-21", "2026-07-01", 41)]
    [InlineData("D4", "2025-11-10", "2026-10-06", 300)]
    [InlineData("D4", "2026-05-10", "2026-07-10", null)]
    [InlineData("D4", "2026-05-10", "2026-07-11", 1)]
    public void From_22_June_2026_a_vacancy_has_two_months_also_where_one_had_begun(
        string edition, string vacancy, string call, int? daysLate)
    {
        var election = new Election(edition, from: Day(call));
        election.Ground(GroundKind.EarlyTermination, Day(vacancy)).Given(CallFor(Day(call).PlusDays(40)), Election.Commission);
        Assert.Equal(daysLate, election.Case.Call!.DaysLate);
    }

    [Fact]
    public void At_raion_level_the_month_stays_a_month()
    {
        var election = new Election("D3", from: new LocalDate(2026, 6, 25));
        election.Ground(GroundKind.EarlyTermination, new LocalDate(2026, 5, 10), RaionUnit())
            .Given(CallFor(new LocalDate(2026, 8, 10)), Election.Commission);
        Assert.Equal(15, election.Case.Call!.DaysLate);
    }

    [Fact]
    public void A_pilot_day_that_has_passed_is_called_by_nobody()
    {
        Election election = new Election("D2").Ground(GroundKind.PilotListed, new LocalDate(2023, 8, 12), RaionUnit());
        Assert.True(Call().IsOpen);
        election.Until(new LocalDate(2023, 8, 10), 0);
        Assert.Equal("call.pilot-day", Assert.Single(Call().Reasons).Code);
        election.Given(new DiscontinueElection(DiscontinuationGround.GroundFellAway, "another day"), Election.Commission);

        Option Call() => Assert.Single(
            election.Lifecycle.Options(election.Case, Election.Commission, election.Now),
            option => option.Command == typeof(CallElection));
    }

    [Theory]
    [InlineData(true, 30)]
    [InlineData(false, null)]
    public void The_new_election_after_a_failed_one_has_the_time_of_a_vacancy_or_none(bool hasTime, int? daysLate)
    {
        AkimElectionLaw law = AkimElectionEditions.All[new EditionId("D4")].Law;
        law = law with { Policies = law.Policies with { FailedElectionHasTimeOfVacancy = hasTime } };
        var election = new Election("D4", law, new LocalDate(2026, 11, 12));
        election.Ground(GroundKind.ElectionFailed, new LocalDate(2026, 8, 13));
        Assert.Equal(hasTime, !election.Lifecycle.Deadlines(election.Case).IsEmpty);
        election.RefusesOn(CallFor(new LocalDate(2026, 12, 23)), Election.Commission, "call.hold-after-call", "113-1(3)")
            .Given(CallFor(new LocalDate(2026, 12, 22)), Election.Commission);
        Assert.Equal(daysLate, election.Case.Call!.DaysLate);
    }

    [Theory]
    [InlineData(true, "2025-02-28", 24)]
    [InlineData(true, "2025-03-01", 25)]
    [InlineData(false, "2025-02-28", 25)]
    [InlineData(false, "2025-02-27", 24)]
    [InlineData(true, "2024-02-28", 23)]
    [InlineData(true, "2024-02-29", 24)]
    [InlineData(false, "2024-02-28", 23)]
    public void Who_was_born_on_29_February_comes_of_age_on_1_March_or_the_day_before(bool on1March, string day, int age)
    {
        var person = new Person("anna", "Anna", new LocalDate(2000, 2, 29));
        Assert.Equal(age, person.AgeOn(Day(day), on1March));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_policy_decides_whether_the_born_on_29_February_are_registered(bool on1March)
    {
        AkimElectionLaw law = AkimElectionEditions.All[new EditionId("D4")].Law;
        law = law with { Policies = law.Policies with { BornOn29FebruaryIsOfAgeOn1March = on1March } };
        var vote = new LocalDate(2029, 2, 28);
        var election = new Election("D4", law, vote.PlusDays(-40));
        election.Ground(GroundKind.EarlyTermination, vote.PlusDays(-50)).Given(CallFor(vote), Election.Commission)
            .Until(vote.PlusDays(-39), 9)
            .PartyCandidate("anna", "green", born: new LocalDate(2004, 2, 29));
        if (on1March)
        {
            election.RefusesOn(new RegisterCandidate(Id(1)), Election.Commission, "registration.age", "36-2", "at least 25", "24");
        }
        else
        {
            election.Registered(1);
        }
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
