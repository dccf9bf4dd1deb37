using NodaTime;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

/// <summary>A yearly day is owed from the state in which it is known until its step is done, wherever the cycle stands.</summary>
public sealed class OwedThroughoutTests
{
    public static TheoryData<string, int> Editions =>
        new() { { "B1", 2020 }, { "B2", 2023 }, { "B3", 2025 }, { "B4", 2026 } };

    // The last fact that may come before a day is owed, and the one that does what is owed.
    private static readonly Dictionary<string, (Type From, Type Done)> Days = new(StringComparer.Ordinal)
    {
        ["draft.due"] = (typeof(RevenueForecastSent), typeof(DraftSubmitted)),
        ["draft.determined-due"] = (typeof(RevenueForecastSent), typeof(DraftDetermined)),
        ["decision.due"] = (typeof(RevenueForecastSent), typeof(DecisionSubmitted)),
        ["approval.due"] = (typeof(DistrictBudgetSigned), typeof(BudgetApproved)),
        ["implementation.due"] = (typeof(BudgetApproved), typeof(ImplementationDecided)),
        ["report.assembly-due"] = (typeof(YearEnded), typeof(ReportSubmittedToAssembly)),
        ["report.audit-due"] = (typeof(YearEnded), typeof(ReportSubmittedToAudit)),
        ["report.maslikhat-due"] = (typeof(YearEnded), typeof(ReportSubmittedToMaslikhat)),
        ["report.review-due"] = (typeof(AuditReportReceived), typeof(ReportReviewed)),
    };

    [Theory]
    [MemberData(nameof(Editions))]
    public void Each_day_is_owed_in_every_state_from_its_anchor_to_its_step_and_nowhere_else(string edition, int year)
    {
        CycleStory story = new CycleStory(edition, year).Reported()
            .Do(new SubmitReportToAudit(), Roles.AkimsOffice).On(3, 15, 1)
            .Do(new RecordAuditReport(new LocalDate(year + 1, 3, 14)), Roles.AuditCommission)
            .Do(new SubmitReportToMaslikhat(), Roles.AkimsOffice)
            .Do(new ReviewReport(), Roles.LeadCommission)
            .Do(new ApproveReport(), Roles.Maslikhat);
        Dictionary<string, (Type From, Type Done)> owed = new(Days, StringComparer.Ordinal);
        if (edition is "B2" or "B3")
        {
            owed["approval.due"] = (typeof(RevenueForecastSent), typeof(BudgetApproved));
        }

        if (edition is "B1" or "B2" or "B3")
        {
            owed["request.due"] = (typeof(RevenueForecastSent), typeof(RequestSubmitted));
            owed["second-look.due"] = (typeof(RevenueForecastSent), typeof(DraftPutToAssemblyAgain));
        }

        BudgetCycle current = story.Story.Lifecycle.Begin(story.Case.Id);
        var running = new HashSet<string>();
        Assert.DoesNotContain(story.Story.Lifecycle.Deadlines(current), deadline => owed.ContainsKey(deadline.Code));
        foreach (Fact<BudgetCycle> fact in story.Story.Facts)
        {
            current = story.Story.Lifecycle.Evolve(current, fact);
            running.UnionWith(owed.Where(day => day.Value.From == fact.GetType()).Select(day => day.Key));
            running.ExceptWith(owed.Where(day => day.Value.Done == fact.GetType()).Select(day => day.Key));
            Deadline[] all = [.. story.Story.Lifecycle.Deadlines(current)];
            Assert.Equal(
                running.Order(StringComparer.Ordinal),
                all.Select(deadline => deadline.Code).Where(owed.ContainsKey).Order(StringComparer.Ordinal));

            // What a host is woken for, and lists when all that closes has passed, is told by the same rule.
            Assert.Equal(
                all.Where(deadline => deadline.Part is null && (deadline.Kind == DeadlineKind.Duty || deadline.Causes))
                    .Select(deadline => (Instant?)deadline.At).Min(),
                story.Story.Lifecycle.NextDeadline(current, Instant.MaxValue));
        }

        Assert.Empty(running);
    }

    [Fact]
    public void A_draft_stuck_with_the_assembly_owes_the_approval_and_the_plan_too_once_the_district_has_signed()
    {
        CycleStory story = new CycleStory("B4", 2026).BeforeAssembly().On(12, 18)
            .Do(new RecordDistrictBudgetSigned(new LocalDate(2025, 12, 18)), Roles.Maslikhat).On(12, 20);
        story.Story.Runs("approval.due", "2025-12-24T00:00:00");
        story.Story.Runs("first-quarter.due", "2025-12-26T00:00:00");
        story.Story.Runs("decision.due", "2025-11-11T00:00:00");
        story.Story.Runs("draft.determined-due", "2025-10-16T00:00:00");
        Assert.False(new CycleStory("B2", 2023).BeforeAssembly().Story.HasDeadline("first-quarter.due"));
    }

    [Fact]
    public void The_two_weeks_after_the_district_budget_run_from_the_proposal_until_the_maslikhat_decides()
    {
        CycleStory story = new CycleStory("B4", 2026).Executed()
            .Proposed(ClarificationGround.HigherBudgetClarified, higher: new LocalDate(2026, 3, 30));
        story.Story.Runs("clarification.higher-due", "2026-04-14T00:00:00");
        story.ClarificationDrafted(Of("B4", 2026, lights: 35_000, taxes: 25_000)).Story.Runs(
            "clarification.higher-due", "2026-04-14T00:00:00");
        story.ClarificationSubmitted().Do(new ClarifyBudget(1), Roles.Maslikhat);
        Assert.False(story.Story.HasDeadline("clarification.higher-due"));
        Assert.False(new CycleStory("B4", 2026).Executed().Proposed().Story.HasDeadline("clarification.higher-due"));
    }

    [Fact]
    public void The_implementation_is_owed_while_an_extraordinary_budget_suspends_the_decision()
    {
        CycleStory story = new CycleStory("B4", 2026).Approved().On(4, 1, yearsAfter: 0)
            .Do(new RecordExtraordinaryBudget(), Roles.President);
        story.Story.Runs("implementation.due", "2026-01-01T00:00:00");
        Assert.False(story.On(1, 10, yearsAfter: 1).Story.HasDeadline("implementation.due"));
    }
}
