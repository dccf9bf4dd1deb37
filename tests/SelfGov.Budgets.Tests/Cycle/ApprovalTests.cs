using NodaTime;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

public sealed class ApprovalTests
{
    // Two weeks, the end of the year, five calendar days: the last day in time and the first late one.
    [Theory]
    [InlineData("B1", 2020, "2020-01-03T23:59:59", "2020-01-04T00:00:00")]
    [InlineData("B2", 2023, "2022-12-31T23:59:59", "2023-01-01T00:00:00")]
    [InlineData("B3", 2025, "2024-12-31T23:59:59", "2025-01-01T00:00:00")]
    [InlineData("B4", 2026, "2025-12-25T23:59:59", "2025-12-26T00:00:00")]
    public void The_window_of_the_approval_follows_the_edition(string edition, int year, string last, string late)
    {
        CycleStory inTime = new CycleStory(edition, year).DistrictSigned().Until(last).Do(new ApproveBudget(), Roles.Maslikhat);
        Assert.False(inTime.Case.IsApprovedLate);
        CycleStory tooLate = new CycleStory(edition, year).DistrictSigned();
        Assert.Equal(Stories.Local(late), tooLate.Story.Deadline("approval.due").At);
        tooLate.Until(late).Do(new ApproveBudget(), Roles.Maslikhat);
        Assert.True(tooLate.Case.IsApprovedLate);
    }

    [Fact]
    public void No_budget_is_approved_before_the_district_budget_is_signed()
    {
        CycleStory story = new CycleStory("B4", 2026).Concluded();
        story.RefusedBy(new ApproveBudget(), Roles.Maslikhat, "district.signed");
        story.RefusedBy(new RecordDistrictBudgetSigned(story.Today.PlusDays(1)), Roles.Maslikhat, "district.signed-day");
        story.RefusedBy(new RecordDistrictBudgetSigned(new LocalDate(2024, 12, 31)), Roles.Maslikhat, "district.signed-day");
        story.Do(new RecordDistrictBudgetSigned(story.Today), Roles.Maslikhat);
        story.RefusedBy(new RecordDistrictBudgetSigned(story.Today), Roles.Maslikhat, "district.signed-once");
        story.Do(new ApproveBudget(), Roles.Maslikhat);
        Assert.Equal(Plan("B4", 2026).First, story.Case.Current);
    }

    [Fact]
    public void Deputies_amendments_are_justified_and_keep_the_deficit()
    {
        CycleStory story = new CycleStory("B4", 2026).Submitted().Do(new ReferToCommissions(), Roles.Maslikhat);
        BudgetPlan moved = Plan("B4", 2026, lights: 29_000, roads: 22_000);
        story.RefusedBy(new ConcludeCommissions(moved), Roles.LeadCommission, "amendments.justified");
        story.RefusedBy(
            new ConcludeCommissions(Plan("B4", 2026, lights: 30_000.1m, balances: 1_000.1m), IsJustified: true), Roles.LeadCommission,
            "amendments.deficit");
        story.RefusedBy(new ConcludeCommissions(Plan("B4", 2026, balances: 999), IsJustified: true), Roles.LeadCommission, "plan.sound");
        story.Do(new ConcludeCommissions(moved, IsJustified: true), Roles.LeadCommission);
        Assert.Equal(BudgetDigest.Of(moved).Hex, story.Case.Digest);
    }

    [Fact]
    public void The_first_quarter_plan_is_a_quarter_of_the_forecast_budget()
    {
        CycleStory story = new CycleStory("B4", 2026).DistrictSigned(12, 10).On(12, 20);
        Assert.Equal("exactly 25250",
            story.RefusedBy(new IssueFirstQuarterPlan(Money(25_250.1m)), Roles.Akim, "first-quarter.quarter").Expected!.English);
        story.RefusedBy(new IssueFirstQuarterPlan(Money(25_249.9m)), Roles.Akim, "first-quarter.quarter");
        story.Do(new IssueFirstQuarterPlan(Money(25_250)), Roles.Akim);
        Assert.Equal(
            new FirstQuarterPlan(Money(25_250), new LocalDate(2025, 12, 20), IsEarly: false, IsLate: false), story.Case.FirstQuarter);
        Assert.Equal(Stories.Local("2026-03-02T00:00:00"), story.Story.Deadline("approval.late-due").At);
        story.On(3, 1, yearsAfter: 0).Do(new ApproveBudget(), Roles.Maslikhat);
        Assert.False(story.Case.IsApprovedLate);
        Assert.Equal(BudgetCycleState.InExecution, story.State);
    }

    [Fact]
    public void An_approval_after_1_March_is_late() =>
        Assert.True(new CycleStory("B4", 2026).DistrictSigned(12, 10).On(12, 20).Do(new IssueFirstQuarterPlan(Money(25_250)), Roles.Akim)
            .On(3, 2, yearsAfter: 0).Do(new ApproveBudget(), Roles.Maslikhat).Case.IsApprovedLate);

    // G1: in B4 a district budget signed after 20 December makes the miss come after the plan was due.
    [Theory]
    [InlineData(21, "2025-12-24T10:00:00", true, false)]
    [InlineData(21, "2025-12-26T10:00:00", true, true)]
    [InlineData(21, "2025-12-27T10:00:00", false, true)]
    [InlineData(19, "2025-12-25T10:00:00", false, false)]
    public void A_plan_out_of_time_is_marked(int signingDay, string issued, bool early, bool late)
    {
        CycleStory story = new CycleStory("B4", 2026).DistrictSigned(12, signingDay).Until(issued)
            .Do(new IssueFirstQuarterPlan(Money(25_250)), Roles.Akim);
        Assert.Equal((early, late), (story.Case.FirstQuarter!.IsEarly, story.Case.FirstQuarter.IsLate));
    }

    [Fact]
    public void A_policy_refuses_a_plan_out_of_time()
    {
        BudgetLaw law = BudgetEditions.All[new EditionId("B4")].Law;
        law = law with { Policies = law.Policies with { FirstQuarterPlanOutOfTime = OutOfTimePlan.Refused } };
        CycleStory story = new CycleStory("B4", 2026, law).DistrictSigned(12, 21).On(12, 24);
        Assert.Equal(
            Stories.Local("2025-12-27T00:00:00"),
            story.RefusedBy(new IssueFirstQuarterPlan(Money(25_250)), Roles.Akim, "first-quarter.missed").Earliest);
        story.On(12, 27).RefusedBy(new IssueFirstQuarterPlan(Money(25_250)), Roles.Akim, "first-quarter.in-time");
    }

    // G2: in B1 a decision of the first days of January can be in time.
    [Fact]
    public void The_year_can_open_without_budget_and_plan()
    {
        CycleStory story = new CycleStory("B1", 2020).DistrictSigned(12, 26).Until("2020-01-01T00:00:00");
        Assert.Equal(BudgetCycleState.YearOpenWithoutBudget, story.State);
        story.On(1, 9, yearsAfter: 0).Do(new ApproveBudget(), Roles.Maslikhat);
        Assert.False(story.Case.IsApprovedLate);
        Assert.Equal(BudgetCycleState.InExecution, story.State);
        Assert.Equal(Stories.Local("2020-01-24T00:00:00"), story.Story.Deadline("implementation.due").At);
        story.Do(new DecideImplementation(), Roles.Akim);
        story.Story.ReplaysToItself();
    }

    [Fact]
    public void A_policy_does_not_record_that_the_year_opened()
    {
        BudgetLaw law = BudgetEditions.All[new EditionId("B1")].Law;
        law = law with { Policies = law.Policies with { YearOpenWithoutBudgetIsRecorded = false } };
        Assert.Equal(BudgetCycleState.AwaitingDistrictBudget,
            new CycleStory("B1", 2020, law).DistrictSigned(12, 26).Until("2020-01-02T10:00:00").State);
    }

    [Fact]
    public void The_maslikhats_work_goes_on_after_the_year_opened()
    {
        CycleStory story = new CycleStory("B4", 2026).Submitted().Until("2026-01-05T10:00:00");
        Assert.Equal(BudgetCycleState.YearOpenWithoutBudget, story.State);
        story.RefusedBy(new ConcludeCommissions(), Roles.LeadCommission, "commissions.referred");
        story.Do(new ReferToCommissions(), Roles.Maslikhat);
        story.RefusedBy(new ReferToCommissions(), Roles.Maslikhat, "commissions.referred-once");
        story.Do(new RecordDistrictBudgetSigned(story.Today), Roles.Maslikhat);
        story.RefusedBy(new ApproveBudget(), Roles.Maslikhat, "commissions.done");
        story.Do(new ConcludeCommissions(), Roles.LeadCommission);
        story.RefusedBy(new ConcludeCommissions(), Roles.LeadCommission, "commissions.concluded-once");
        story.Do(new ApproveBudget(), Roles.Maslikhat);
    }

    [Theory]
    [InlineData("B1", 2020, "2020-01-08T00:00:00")]
    [InlineData("B2", 2023, "2023-01-08T00:00:00")]
    [InlineData("B3", 2025, "2025-01-08T00:00:00")]
    [InlineData("B4", 2026, "2026-01-01T00:00:00")]
    public void The_implementation_is_decided_in_fourteen_days_or_by_the_end_of_the_year(string edition, int year, string due)
    {
        CycleStory story = new CycleStory(edition, year).Approved();
        Assert.Equal(Stories.Local(due), story.Story.Deadline("implementation.due").At);
        story.Do(new DecideImplementation(), Roles.Akim);
        Assert.Equal(BudgetCycleState.ImplementationDecided, story.State);
        story.On(1, 2, yearsAfter: 0).RefusedBy(new DecideImplementation(), Roles.Akim, "implementation.once");
    }

    [Fact]
    public void A_policy_moves_deadlines_from_days_off()
    {
        BudgetLaw law = BudgetEditions.All[new EditionId("B4")].Law;
        law = law with { Policies = law.Policies with { DeadlinesMoveToWorkingDays = true } };
        CycleStory story = new CycleStory("B4", 2026, law).DistrictSigned(12, 16);
        Assert.Equal(Stories.Local("2025-12-23T00:00:00"), story.Story.Deadline("approval.due").At);
        Assert.Equal(Stories.Local("2025-12-22T00:00:00"),
            new CycleStory("B4", 2026).DistrictSigned(12, 16).Story.Deadline("approval.due").At);
    }
}
