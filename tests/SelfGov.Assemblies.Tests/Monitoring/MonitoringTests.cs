using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Assemblies.Meetings.MeetingDocket;
using static SelfGov.Kazakhstan.Bodies.Roles;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Assemblies.Monitoring;

public sealed class MonitoringTests
{
    private static readonly Citation OfMonitoring = LocalGovernmentAct.At("39-3", 4);
    private static readonly Citation OfReports = LocalGovernmentAct.At("39-3", 3, 4);
    private static readonly Citation OfFormation = LocalGovernmentAct.At("39-3", 3, 3);

    [Fact]
    public void A_check_goes_from_the_report_over_recommendations_to_the_akims_conclusion()
    {
        Docket<MonitoringCommission> docket = Formed().Accept(new BeginCheck(), Roles.MonitoringCommission);
        docket.Refuse(new SignReport(1, 4, Digest), Roles.MonitoringCommission, "report.signatures", OfMonitoring);
        docket.Refuse(new SignReport(1, 5, "0"), Roles.MonitoringCommission, "report.digest", OfMonitoring);
        docket.Accept(new SignReport(1, 5, Digest.ToUpperInvariant()), Roles.MonitoringCommission);
        docket.Refuse(new RecordRecommendations(1, Decision(AgendaItemKind.DraftBudget)), AkimOffice, "decision.report", OfReports);
        docket.Refuse(new RecordRecommendations(1, Decision(AgendaItemKind.MonitoringReport, digest: new string('0', 64))), AkimOffice,
            "decision.report", OfReports);
        docket.Refuse(new RecordRecommendations(1, Decision(AgendaItemKind.MonitoringReport, unit: "another")), AkimOffice,
            "decision.report", OfReports);
        docket.Refuse(new SubmitConclusion(1, "meeting-2", Digest), UnitAkim, "part.state");
        docket.Accept(new RecordRecommendations(1, Decision(AgendaItemKind.MonitoringReport)), AkimOffice);
        docket.Refuse(new SubmitConclusion(1, "meeting-1", Digest), UnitAkim, "conclusion.next-meeting", OfMonitoring);
        docket.Refuse(new SubmitConclusion(1, " ", Digest), UnitAkim, "conclusion.next-meeting", OfMonitoring);
        docket.Refuse(new SubmitConclusion(1, "meeting-2", "0"), UnitAkim, "conclusion.digest", OfMonitoring);
        docket.Accept(new SubmitConclusion(1, "meeting-2", Digest), UnitAkim);
        Assert.Equal(MonitoringCheckState.Concluded, docket.Case.Checks[0].State);
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void A_regular_check_is_made_once_in_a_half_year()
    {
        Docket<MonitoringCommission> docket = Formed();
        Assert.Equal(Docket<MonitoringCommission>.Local("2027-01-01T00:00:00"), docket.Deadline("check.due").At);
        docket.Accept(new BeginCheck(), Roles.MonitoringCommission);
        Refusal refusal = docket.At("2026-12-31T23:59:59").Refuse(new BeginCheck(), Roles.MonitoringCommission, "check.once", OfMonitoring);
        Assert.Equal(Docket<MonitoringCommission>.Local("2027-01-01T00:00:00"), refusal.Earliest);
        Assert.Equal(Docket<MonitoringCommission>.Local("2027-07-01T00:00:00"), docket.Deadline("check.due").At);
        docket.At("2027-01-01T00:00:00").Accept(new BeginCheck(), Roles.MonitoringCommission);
        Assert.Equal(2, docket.Case.Checks.Count);
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void The_assembly_orders_checks_out_of_turn_each_by_a_decision_of_its_own()
    {
        Docket<MonitoringCommission> docket = Formed().Accept(new BeginCheck(), Roles.MonitoringCommission);
        docket.Refuse(new BeginCheck(Decision(AgendaItemKind.DraftBudget)), Roles.MonitoringCommission, "check.ordered", OfMonitoring);
        docket.Refuse(new BeginCheck(Decision(AgendaItemKind.ExtraMonitoring, unit: "another")), Roles.MonitoringCommission,
            "check.ordered", OfMonitoring);
        docket.Accept(new BeginCheck(Decision(AgendaItemKind.ExtraMonitoring)), Roles.MonitoringCommission);
        docket.Refuse(new BeginCheck(Decision(AgendaItemKind.ExtraMonitoring)), Roles.MonitoringCommission, "check.ordered", OfMonitoring);
        Assert.Equal(new LocalDate(2026, 9, 1), docket.Case.LastRegularCheck);
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void The_commission_is_formed_by_the_assembly_of_the_unit_out_of_its_participants()
    {
        Docket<MonitoringCommission> docket = Docket().At("2026-09-01T10:00:00");
        docket.Refuse(new FormCommission(Village, 5, Decision(AgendaItemKind.DraftBudget)), AkimOffice, "decision.formation", OfFormation);
        docket.Refuse(new FormCommission(Town, 5, Decision(AgendaItemKind.MonitoringCommission)), AkimOffice,
            "decision.formation", OfFormation);
        docket.Refuse(new FormCommission(Village, 21, Decision(AgendaItemKind.MonitoringCommission)), AkimOffice,
            "members.number", OfFormation);
        docket.Refuse(new FormCommission(Village, 0, Decision(AgendaItemKind.MonitoringCommission)), AkimOffice,
            "members.number", OfFormation);
        docket.Refuse(new FormCommission(Village, 5, Decision(AgendaItemKind.MonitoringCommission)), UnitAkim, "actor.role");
    }

    [Fact]
    public void An_ended_commission_checks_no_more()
    {
        Docket<MonitoringCommission> docket = Formed().Accept(new EndCommission(), UnitAkim);
        docket.Refuse(new BeginCheck(), Roles.MonitoringCommission, "case.state");
        Assert.False(docket.HasDeadline("check.due"));
        docket.AssertReplayEqualsLive();
    }

    private static Docket<MonitoringCommission> Docket() =>
        new(MonitoringLifecycle.Under(LawOf("L4")), MonitoringLifecycle.Procedure.Facts);

    private static Docket<MonitoringCommission> Formed() => Docket().At("2026-09-01T10:00:00")
        .Accept(new FormCommission(Village, 5, Decision(AgendaItemKind.MonitoringCommission)), AkimOffice);

    private static AssemblyAgreement Decision(AgendaItemKind kind, string digest = Digest, string? unit = null) => new(
        "meeting-1", 7, Digest, kind, new AgendaDocument("document-1", digest), AgreementOutcome.Confirmed, 20, 15, 12,
        new LocalDate(2026, 8, 28),
        unit ?? Village.Code);
}
