using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

/// <summary>Duties are gone once they were done, stand in every state before, and facts say how many days late they were done.</summary>
public sealed class LatenessTests
{
    public static TheoryData<string, int> Editions =>
        new() { { "B1", 2020 }, { "B2", 2023 }, { "B3", 2025 }, { "B4", 2026 } };

    [Theory]
    [MemberData(nameof(Editions))]
    public void The_implementation_is_no_duty_any_more_once_it_was_decided(string edition, int year)
    {
        CycleStory story = new CycleStory(edition, year).Approved();
        Assert.True(story.Story.HasDeadline("implementation.due"));
        story.Do(new DecideImplementation(), Roles.Akim);
        Assert.False(story.Story.HasDeadline("implementation.due"));
        Assert.False(story.On(4, 1, yearsAfter: 0).Story.HasDeadline("implementation.due"));
        Assert.False(story.Proposed().Story.HasDeadline("implementation.due"));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void The_first_of_September_is_owed_in_every_state_before_the_draft_is_submitted_also_after_a_refusal(string edition, int year)
    {
        string due = $"{year - 1}-09-02T00:00:00";
        new CycleStory(edition, year).Requested().Story.Runs("draft.due", due);
        CycleStory story = new CycleStory(edition, year).Drafted();
        story.Story.Runs("draft.due", due);
        story.Do(new PutDraftToAssembly(), Roles.Akim).Story.Runs("draft.due", due);
        story.On(9, 5).Do(new RecordRefusal("meeting-1"), Roles.AkimsOffice).Story.Runs("draft.due", due);
        story.Do(new PutDraftToAssembly(), Roles.Akim).On(9, 10).Do(new RecordAgreement(story.Agreed()), Roles.AkimsOffice)
            .Story.Runs("draft.due", due);
        story.Do(new SubmitDraft(), Roles.AkimsOffice);
        Assert.False(story.Story.HasDeadline("draft.due"));
        Assert.Equal(9, story.Story.Facts.OfType<DraftSubmitted>().Single().DaysLate);
        story.ThroughCommission();
        Assert.Equal(0, story.Story.Facts.OfType<DraftDetermined>().Single().DaysLate);
        Assert.False(story.Story.HasDeadline("draft.determined-due"));
        story.Story.ReplaysToItself();
    }

    [Fact]
    public void A_draft_that_the_assembly_refuses_the_second_time_is_not_owed_by_the_first_of_September_again()
    {
        CycleStory story = new CycleStory("B2", 2023).Determined().On(10, 20)
            .Do(new PutDraftToAssemblyAgain(), Roles.AkimsOffice).Do(new RecordRefusal("meeting-2"), Roles.AkimsOffice);
        Assert.False(story.Story.HasDeadline("draft.due"));
        story.Do(new PutDraftToAssembly(), Roles.Akim).On(10, 25).Do(new RecordAgreement(story.Agreed()), Roles.AkimsOffice)
            .Do(new SubmitDraft(), Roles.AkimsOffice);
        Assert.False(story.Story.HasDeadline("draft.determined-due"));
        Assert.Null(story.Story.Facts.OfType<DraftSubmitted>().Last().DaysLate);
        story.ThroughCommissionOn(10, 30);
        Assert.False(story.Story.HasDeadline("second-look.due"));
    }

    [Fact]
    public void A_report_that_the_assembly_refused_is_owed_to_the_audit_commission_only()
    {
        CycleStory story = new CycleStory("B4", 2026).Closed().On(2, 23, 1)
            .Do(new SubmitReportToAssembly(Document(900)), Roles.AkimsOffice);
        Assert.Equal(3, story.Story.Facts.OfType<ReportSubmittedToAssembly>().Single().DaysLate);
        story.Story.Runs("report.audit-due", "2027-03-11T00:00:00");
        story.Do(new RecordReportRefusal("meeting-3"), Roles.AkimsOffice);
        Assert.False(story.Story.HasDeadline("report.assembly-due"));
        story.Story.Runs("report.audit-due", "2027-03-11T00:00:00");
        story.On(3, 12, 1).Do(new SubmitReportToAssembly(Document(901)), Roles.AkimsOffice)
            .Do(new RecordReportAgreement(story.Agreed(AgendaItemKind.BudgetReport, Document(901).Digest)), Roles.AkimsOffice)
            .Do(new SubmitReportToAudit(), Roles.AkimsOffice).On(3, 20, 1).Do(new SubmitReportToMaslikhat(), Roles.AkimsOffice);
        Assert.Equal(2, story.Story.Facts.OfType<ReportSubmittedToAudit>().Single().DaysLate);
        Assert.Equal(0, story.Story.Facts.OfType<ReportSubmittedToMaslikhat>().Single().DaysLate);
        story.Do(new RecordAuditReport(story.Today), Roles.AuditCommission).On(4, 21, 1).Do(new ReviewReport(), Roles.LeadCommission);
        Assert.Equal(1, story.Story.Facts.OfType<ReportReviewed>().Single().DaysLate);
    }

    [Fact]
    public void Approval_plan_and_implementation_say_how_late_they_are()
    {
        CycleStory story = new CycleStory("B4", 2026).DistrictSigned(12, 10).On(12, 27)
            .Do(new IssueFirstQuarterPlan(Money(25_250)), Roles.Akim);
        Assert.Equal(2, story.Story.Facts.OfType<FirstQuarterPlanIssued>().Single().DaysLate);
        story.On(3, 4, 0).Do(new ApproveBudget(), Roles.Maslikhat).Do(new DecideImplementation(), Roles.Akim);
        Assert.Equal((true, 3), story.Story.Facts.OfType<BudgetApproved>().Select(fact => (fact.IsLate, fact.DaysLate!.Value)).Single());
        Assert.Equal(0, story.Story.Facts.OfType<ImplementationDecided>().Single().DaysLate);
        CycleStory early = new CycleStory("B1", 2020).Approved();
        Assert.Equal(0, early.Story.Facts.OfType<BudgetApproved>().Single().DaysLate);
        early.On(2, 1, 0).Do(new DecideImplementation(), Roles.Akim);
        Assert.Equal(25, early.Story.Facts.OfType<ImplementationDecided>().Single().DaysLate);
    }

    [Fact]
    public void Each_step_of_a_clarification_says_how_late_it_is()
    {
        CycleStory story = new CycleStory("B4", 2026).Executed().Until("2026-04-06T10:00:00")
            .Proposed(ClarificationGround.HigherBudgetClarified, higher: new LocalDate(2026, 4, 1)).Considered()
            .Do(new SupportClarification(1), Roles.BudgetCommission).Until("2026-04-15T10:00:00")
            .Do(new SubmitClarificationRequests(1), Roles.AkimsOffice)
            .Do(new ConcludeOnRequests(1), Roles.PlanningBody)
            .Do(new DraftClarifiedBudget(1, Of("B4", 2026, lights: 35_000, taxes: 25_000)), Roles.PlanningBody)
            .ClarificationSubmitted().Do(new ClarifyBudget(1), Roles.Maslikhat)
            .Until("2026-04-30T10:00:00").Do(new AmendImplementation(1), Roles.Akim);
        Assert.Equal(2, story.Story.Facts.OfType<ClarificationRequested>().Single().DaysLate);
        Assert.Equal(0, story.Story.Facts.OfType<ClarificationConcluded>().Single().DaysLate);
        Assert.Equal(0, story.Story.Facts.OfType<ClarificationDecisionDrafted>().Single().DaysLate);
        Assert.Equal(0, story.Story.Facts.OfType<BudgetClarified>().Single().DaysLate);
        Assert.Equal(1, story.Story.Facts.OfType<ImplementationAmended>().Single().DaysLate);
        Assert.Null(new CycleStory("B2", 2023).Executed().Proposed().Clarified(Of("B2", 2023, lights: 35_000, taxes: 25_000)).Story.Facts
            .OfType<BudgetClarified>().Single().DaysLate);
    }

    [Fact]
    public void A_fact_of_before_has_no_lateness_and_is_written_as_it_was()
    {
        Assert.DoesNotContain(
            "daysLate", BudgetCycleLifecycle.Procedure.Facts.Write(new ImplementationDecided(new LocalDate(2026, 1, 1))).Payload,
            StringComparison.Ordinal);
        Assert.Contains(
            "\"daysLate\":0", BudgetCycleLifecycle.Procedure.Facts.Write(new ImplementationDecided(new LocalDate(2026, 1, 1), 0)).Payload,
            StringComparison.Ordinal);
    }
}
