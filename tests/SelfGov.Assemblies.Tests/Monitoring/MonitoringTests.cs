using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;
using static SelfGov.Assemblies.Meetings.GivenMeeting;
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
        Story<MonitoringCommission> story = Formed().Accepts(new BeginCheck(), Roles.MonitoringCommission);
        story.RefusedBy(new SignReport(1, 4, Digest), Roles.MonitoringCommission, "report.signatures", OfMonitoring);
        story.RefusedBy(new SignReport(1, 5, "0"), Roles.MonitoringCommission, "report.digest", OfMonitoring);
        story.Accepts(new SignReport(1, 5, Digest.ToUpperInvariant()), Roles.MonitoringCommission);
        story.RefusedBy(new RecordRecommendations(1, Decision(AgendaItemKind.DraftBudget)), AkimOffice, "decision.report", OfReports);
        story.RefusedBy(new RecordRecommendations(1, Decision(AgendaItemKind.MonitoringReport, digest: new string('0', 64))), AkimOffice,
            "decision.report", OfReports);
        story.RefusedBy(new RecordRecommendations(1, Decision(AgendaItemKind.MonitoringReport, unit: "another")), AkimOffice,
            "decision.report", OfReports);
        story.RefusedBy(new SubmitConclusion(1, "meeting-2", Digest), UnitAkim, "part.state");
        story.Accepts(new RecordRecommendations(1, Decision(AgendaItemKind.MonitoringReport)), AkimOffice);
        story.RefusedBy(new SubmitConclusion(1, "meeting-1", Digest), UnitAkim, "conclusion.next-meeting", OfMonitoring);
        story.RefusedBy(new SubmitConclusion(1, " ", Digest), UnitAkim, "conclusion.next-meeting", OfMonitoring);
        story.RefusedBy(new SubmitConclusion(1, "meeting-2", "0"), UnitAkim, "conclusion.digest", OfMonitoring);
        story.Accepts(new SubmitConclusion(1, "meeting-2", Digest), UnitAkim);
        Assert.Equal(MonitoringCheckState.Concluded, story.Case.Checks[0].State);
        story.ReplaysToItself();
    }

    [Fact]
    public void A_regular_check_is_made_once_in_a_half_year()
    {
        Story<MonitoringCommission> story = Formed();
        Assert.Equal(Stories.Local("2027-01-01T00:00:00"), story.Deadline("check.due").At);
        story.Accepts(new BeginCheck(), Roles.MonitoringCommission);
        Refusal refusal = story.Until("2026-12-31T23:59:59")
            .RefusedBy(new BeginCheck(), Roles.MonitoringCommission, "check.once", OfMonitoring);
        Assert.Equal(Stories.Local("2027-01-01T00:00:00"), refusal.Earliest);
        Assert.Equal(Stories.Local("2027-07-01T00:00:00"), story.Deadline("check.due").At);
        story.Until("2027-01-01T00:00:00").Accepts(new BeginCheck(), Roles.MonitoringCommission);
        Assert.Equal(2, story.Case.Checks.Count);
        story.ReplaysToItself();
    }

    [Fact]
    public void The_assembly_orders_checks_out_of_turn_each_by_a_decision_of_its_own()
    {
        Story<MonitoringCommission> story = Formed().Accepts(new BeginCheck(), Roles.MonitoringCommission);
        story.RefusedBy(new BeginCheck(Decision(AgendaItemKind.DraftBudget)), Roles.MonitoringCommission, "check.ordered", OfMonitoring);
        story.RefusedBy(new BeginCheck(Decision(AgendaItemKind.ExtraMonitoring, unit: "another")), Roles.MonitoringCommission,
            "check.ordered", OfMonitoring);
        story.Accepts(new BeginCheck(Decision(AgendaItemKind.ExtraMonitoring)), Roles.MonitoringCommission);
        story
            .RefusedBy(new BeginCheck(Decision(AgendaItemKind.ExtraMonitoring)), Roles.MonitoringCommission, "check.ordered", OfMonitoring);
        Assert.Equal(new LocalDate(2026, 9, 1), story.Case.LastRegularCheck);
        story.ReplaysToItself();
    }

    [Fact]
    public void The_commission_is_formed_by_the_assembly_of_the_unit_out_of_its_participants()
    {
        Story<MonitoringCommission> story = Begin().Until("2026-09-01T10:00:00");
        story
            .RefusedBy(new FormCommission(Village, 5, Decision(AgendaItemKind.DraftBudget)), AkimOffice, "decision.formation", OfFormation);
        story.RefusedBy(new FormCommission(Town, 5, Decision(AgendaItemKind.MonitoringCommission)), AkimOffice,
            "decision.formation", OfFormation);
        story.RefusedBy(new FormCommission(Village, 21, Decision(AgendaItemKind.MonitoringCommission)), AkimOffice,
            "members.number", OfFormation);
        story.RefusedBy(new FormCommission(Village, 0, Decision(AgendaItemKind.MonitoringCommission)), AkimOffice,
            "members.number", OfFormation);
        story.RefusedBy(new FormCommission(Village, 5, Decision(AgendaItemKind.MonitoringCommission)), UnitAkim, "actor.role");
    }

    [Fact]
    public void An_ended_commission_checks_no_more()
    {
        Story<MonitoringCommission> story = Formed().Accepts(new EndCommission(), UnitAkim);
        story.RefusedBy(new BeginCheck(), Roles.MonitoringCommission, "case.state");
        Assert.False(story.HasDeadline("check.due"));
        story.ReplaysToItself();
    }

    [Fact]
    public void A_commission_names_the_entry_of_a_decision_or_a_paper()
    {
        var paper = new PaperReference("Assembly of the district", "7", new LocalDate(2026, 8, 28));
        var nowhere = new EntryReference("assembly-meeting", "meeting-1", new string('0', 64));
        Story<MonitoringCommission> story = Begin().Until("2026-09-01T10:00:00");
        story.RefusedBy(new FormCommission(Village, 5), AkimOffice, "decision.given", OfFormation);
        story.RefusedBy(new FormCommission(Village, 5, nowhere), AkimOffice, "decision.proved", OfFormation);
        story.RefusedBy(new FormCommission(Village, 0, Paper: paper), AkimOffice, "members.number", OfFormation);
        story.Accepts(new FormCommission(Village, 5, Paper: paper), AkimOffice);
        Assert.Equal(paper.Day, story.Case.FormedOn);

        story.RefusedBy(new BeginCheck(nowhere), Roles.MonitoringCommission, "order.proved", OfMonitoring);
        story.RefusedBy(
            new BeginCheck(Decision(AgendaItemKind.ExtraMonitoring), paper), Roles.MonitoringCommission, "check.ordered", OfMonitoring);
        story.Accepts(new BeginCheck(Paper: paper), Roles.MonitoringCommission);
        story.RefusedBy(new BeginCheck(Paper: paper), Roles.MonitoringCommission, "check.ordered", OfMonitoring);
        Assert.Equal((null, paper), (story.Case.LastRegularCheck, story.Case.Checks[0].OrderPaper));

        story.Accepts(new SignReport(1, 5, Digest), Roles.MonitoringCommission);
        story.RefusedBy(
            new RecordRecommendations(1, Decision(AgendaItemKind.MonitoringReport), paper), AkimOffice, "decision.given", OfReports);
        story.RefusedBy(new RecordRecommendations(1, nowhere), AkimOffice, "decision.proved", OfReports);
        story.Accepts(new RecordRecommendations(1, Paper: paper), AkimOffice);
        Assert.Equal(paper, story.Case.Checks[0].DiscussionPaper);
        story.ReplaysToItself();
    }

    [Fact]
    public void A_policy_asks_for_proof_and_refuses_papers()
    {
        var paper = new PaperReference("Assembly of the district", "7", new LocalDate(2026, 8, 28));
        AssemblyLaw strict = LawOf("L4") with { Policies = new() { PapersAreAccepted = false } };
        Story<MonitoringCommission> story =
            Stories.Of(MonitoringLifecycle.Under(strict), MonitoringLifecycle.Procedure.Facts).Until("2026-09-01T10:00:00");
        story.RefusedBy(new FormCommission(Village, 5, Paper: paper), AkimOffice, "decision.paper", OfFormation);
        story.Accepts(new FormCommission(Village, 5, Decision(AgendaItemKind.MonitoringCommission)), AkimOffice);
        story.RefusedBy(new BeginCheck(Paper: paper), Roles.MonitoringCommission, "check.ordered", OfMonitoring);
        story.Accepts(new BeginCheck(), Roles.MonitoringCommission).Accepts(new SignReport(1, 5, Digest), Roles.MonitoringCommission);
        story.RefusedBy(new RecordRecommendations(1, Paper: paper), AkimOffice, "decision.paper", OfReports);
    }

    private static Story<MonitoringCommission> Begin() =>
        Stories.Of(MonitoringLifecycle.Under(LawOf("L4")), MonitoringLifecycle.Procedure.Facts);

    private static Story<MonitoringCommission> Formed() => Begin().Until("2026-09-01T10:00:00")
        .Accepts(new FormCommission(Village, 5, Decision(AgendaItemKind.MonitoringCommission)), AkimOffice);

    private static EntryReference Decision(AgendaItemKind kind, string digest = Digest, string? unit = null) =>
        ProvedMeeting.Decision(kind, digest, new LocalDate(2026, 8, 28), unit ?? Village.Code);
}
