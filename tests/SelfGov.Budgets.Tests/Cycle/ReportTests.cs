using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow.Proofs;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

public sealed class ReportTests
{
    [Theory]
    [InlineData("B1", 2020)]
    [InlineData("B2", 2023)]
    [InlineData("B3", 2025)]
    [InlineData("B4", 2026)]
    public void The_report_has_its_days(string edition, int year)
    {
        CycleStory story = new CycleStory(edition, year).Closed();
        Assert.Equal(Stories.Local($"{year + 1}-02-21T00:00:00"), story.Story.Deadline("report.assembly-due").At);
        CycleStory agreed = new CycleStory(edition, year).Reported();
        Assert.Equal(Stories.Local($"{year + 1}-03-11T00:00:00"), agreed.Story.Deadline("report.audit-due").At);
        agreed.Do(new SubmitReportToAudit(), Roles.AkimsOffice);
        Assert.Equal(Stories.Local($"{year + 1}-03-21T00:00:00"), agreed.Story.Deadline("report.maslikhat-due").At);
        agreed.On(4, 20, 1).Do(new SubmitReportToMaslikhat(), Roles.AkimsOffice);
        Assert.False(agreed.Story.HasDeadline("report.review-due"));
        agreed.Do(new RecordAuditReport(new LocalDate(year + 1, 4, 15)), Roles.AuditCommission);
        Assert.Equal(Stories.Local($"{year + 1}-05-16T00:00:00"), agreed.Story.Deadline("report.review-due").At);
    }

    [Fact]
    public void The_session_waits_for_the_audit_unless_a_policy_says_otherwise()
    {
        CycleStory story = new CycleStory("B4", 2026).Reported().Do(new SubmitReportToAudit(), Roles.AkimsOffice)
            .Do(new SubmitReportToMaslikhat(), Roles.AkimsOffice);
        story.RefusedBy(new ReviewReport(), Roles.LeadCommission, "audit.received");
        story.RefusedBy(new ApproveReport(), Roles.Maslikhat, "report.reviewed");
        story.RefusedBy(new RecordAuditReport(story.Today.PlusDays(1)), Roles.AuditCommission, "audit.day");
        story.Do(new RecordAuditReport(story.Today), Roles.AuditCommission);
        story.RefusedBy(new RecordAuditReport(story.Today), Roles.AuditCommission, "audit.once");
        story.Do(new ReviewReport(), Roles.LeadCommission).Do(new ApproveReport(), Roles.Maslikhat);

        BudgetLaw law = BudgetEditions.All[new EditionId("B4")].Law;
        new CycleStory("B4", 2026, law with { Policies = law.Policies with { ReportSessionWaitsForTheAudit = false } }).Reported()
            .Do(new SubmitReportToAudit(), Roles.AkimsOffice).Do(new SubmitReportToMaslikhat(), Roles.AkimsOffice)
            .Do(new ApproveReport(), Roles.Maslikhat);
    }

    [Fact]
    public void A_refused_report_is_put_anew()
    {
        CycleStory story = new CycleStory("B4", 2026).Closed().On(2, 15, 1);
        story.RefusedBy(new SubmitReportToAssembly(null!), Roles.AkimsOffice, "report.given");
        story.Do(new SubmitReportToAssembly(Document(900)), Roles.AkimsOffice);
        story.RefusedBy(new RecordReportRefusal(""), Roles.Assembly, "refusal.meeting");
        EntryReference early = story.Agreed(AgendaItemKind.BudgetReport, Document(900).Digest);
        story.On(2, 16, 1).Do(new RecordReportRefusal("meeting-9"), Roles.Assembly);
        Assert.Equal(BudgetCycleState.YearClosed, story.State);
        story.Do(new SubmitReportToAssembly(Document(900)), Roles.AkimsOffice);
        story.RefusedBy(new RecordReportAgreement(early), Roles.AkimsOffice, "agreement.day");
        story.Do(new RecordReportAgreement(story.Agreed(AgendaItemKind.BudgetReport, Document(900).Digest)), Roles.AkimsOffice);
    }
}
