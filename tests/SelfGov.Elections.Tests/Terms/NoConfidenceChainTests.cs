using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Elections.NoConfidence;
using SelfGov.Elections.Termination;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;
using static SelfGov.Elections.Terms.Office;

namespace SelfGov.Elections.Terms;

/// <summary>
/// A vote of no confidence, the end of the powers, an acting akim, the by-election and the successor: five cases that name each other.
/// </summary>
public sealed class NoConfidenceChainTests
{
    [Fact]
    public void From_no_confidence_to_the_successor_every_case_names_the_one_that_caused_it()
    {
        Story<TermOfOffice> term = AnnaInOffice();
        Story<NoConfidenceMotion> motion = AcceptedMotion();
        Story<OfficeTermination> termination = AnnaDismissed(motion, "2026-04-06T10:00:00");
        Assert.Equal("no-confidence/case-1", termination.Case.Reference);
        Assert.Equal(new LocalDate(2026, 4, 3), termination.Case.OccurredOn);

        term.Until("2026-04-06T11:00:00").Accepts(new VacateOffice(Entry(termination)), Commission);
        Assert.Equal(TermState.Vacant, term.Case.State);
        Assert.Equal(TerminationGround.NoConfidence, term.Case.EndGround);
        Assert.Equal(new LocalDate(2026, 4, 6), term.Case.EndedOn);
        Assert.False(term.HasDeadline("successor.call-due"));

        term.RefusedBy(new RecordActingAkim(Entry(termination)), HigherAkim, "acting.appointed");
        termination.Accepts(new AppointActing("servant-1", true, true), HigherAkim);
        term.Accepts(new RecordActingAkim(Entry(termination)), HigherAkim);
        Assert.Equal("servant-1", term.Case.ActingAkim);

        Ground ground = termination.Case.ByElectionGround();
        Assert.Equal(
            new Ground(GroundKind.EarlyTermination, new LocalDate(2026, 4, 6), Cause: new CaseReference("office-termination", "case-1")),
            ground);
        Election byElection = Called(ground, Entry(termination));
        termination.Accepts(new RecordByElectionCalled($"{byElection.Case.Id}"), Commission);
        term.Accepts(new RecordSuccessorElection(Entry(byElection)), Commission);
        Assert.Equal("office-termination/case-1", $"{byElection.Case.Ground!.Cause}");

        Election won = Registered(new Election("D4").Established(), "anna", 21);
        term.Until("2026-09-21T10:00:00").Accepts(HandingOver(won), Commission);
        Assert.Equal(TermState.Succeeded, term.Case.State);
        Assert.Equal(new LocalDate(2026, 4, 6), term.Case.EndedOn);
        Assert.Null(term.Case.ActingAkim);
        term.ReplaysToItself();
        termination.ReplaysToItself();
    }

    [Fact]
    public void A_by_election_that_does_not_name_the_end_of_these_powers_is_not_the_successors()
    {
        Story<OfficeTermination> termination = AnnaDismissed(AcceptedMotion(), "2026-04-06T10:00:00");
        Story<TermOfOffice> term = AnnaInOffice().Until("2026-04-06T11:00:00").Accepts(new VacateOffice(Entry(termination)), Commission);
        Election unnamed = Called(termination.Case.ByElectionGround() with { Cause = null });
        Refusal refusal = term.RefusedBy(new RecordSuccessorElection(Entry(unnamed)), Commission, "successor.ground");
        Assert.Equal($"exactly early end of powers, {term.Case.Termination}", refusal.Expected!.English);
    }

    [Fact]
    public void Powers_that_have_not_ended_vacate_no_office_and_call_no_by_election()
    {
        Story<OfficeTermination> begun = GivenTermination.Submitted(Election.Village(), "2026-04-06T10:00:00");
        AnnaInOffice().Until("2026-04-06T11:00:00").RefusedBy(new VacateOffice(Entry(begun)), Commission, "termination.ended");
        Assert.Throws<InvalidOperationException>(() => begun.Case.ByElectionGround());
    }

    [Fact]
    public void The_end_of_another_akims_powers_vacates_no_office() =>
        AnnaInOffice().Until("2026-04-06T11:00:00").RefusedBy(
            new VacateOffice(Entry(GivenTermination.Terminated(GivenTermination.Village, "2026-04-06T10:00:00"))), Commission,
            "termination.ended");

    [Fact]
    public void Only_a_motion_that_ended_in_dismissal_is_a_ground()
    {
        NoConfidenceMotion rejected = GivenMotion.Rejected().Case;
        Assert.Contains(
            "Rejected", Assert.Throws<ArgumentException>(() => RecordTerminationGround.From(rejected, default)).Message,
            StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2026, 4, 3), RecordTerminationGround.From(AcceptedMotion().Case, default).OccurredOn);
    }

    [Fact]
    public void The_cause_of_an_election_is_a_case_of_the_kind_that_causes_it()
    {
        var ground = new Ground(
            GroundKind.EarlyTermination, new LocalDate(2026, 8, 1), Cause: new CaseReference("term-of-office", "case-1"));
        new Election("D4").Refuses(new RecordGround(Election.Village(), ground), Election.Commission, "ground.cause");
        var changed = new Ground(
            GroundKind.UnitChanged, new LocalDate(2026, 8, 1), true, new CaseReference("office-termination", "case-1"));
        new Election("D4").Refuses(new RecordGround(Election.Village(), changed), Election.Commission, "ground.cause");
    }

    [Theory]
    [InlineData("", "case-1")]
    [InlineData("office-termination", " ")]
    public void A_reference_names_a_kind_and_a_case(string kind, string id) =>
        Assert.Throws<ArgumentException>(() => new CaseReference(kind, id));

    private static Election Called(Ground ground, EntryReference? cause = null) => new Election("D3")
        .Until(new LocalDate(2026, 4, 6), 9)
        .Given(new RecordGround(Election.Village(), ground, Cause: cause), Election.Commission)
        .Given(new CallElection(new LocalDate(2026, 5, 10), Election.MinimumWage), Election.Commission);
}
