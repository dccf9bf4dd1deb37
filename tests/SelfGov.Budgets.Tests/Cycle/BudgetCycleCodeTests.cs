using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Budgets.Cycle;

/// <summary>No code of the budget of a rural district stands in no test.</summary>
public sealed class BudgetCycleCodeTests
{
    [Fact]
    public void Every_rule_and_every_limit_is_named_in_a_test() => CodesInTests.AssertEveryOneIsNamed(
        BudgetEditions.All.All.Select(edition => BudgetCycleLifecycle.Under(edition.Law).Map),
        "SelfGov.Budgets.Tests", "Cycle");

    [Fact]
    public void Limits_are_told_by_the_first_of_May()
    {
        CycleStory story = new CycleStory("B2", 2023).On(4, 20);
        story.Do(story.Opening, Roles.AkimsOffice);
        story.Story.Runs(DeadlineKind.Duty, "limits.due", "2022-05-02T00:00:00", BudgetCode2008.At("65-1", 2));
    }

    [Theory]
    [InlineData("B1", 2020, "2019-11-11T00:00:00")]
    [InlineData("B4", 2026, "2025-11-11T00:00:00")]
    public void The_draft_decision_goes_to_the_maslikhat_by_the_tenth_of_November(string edition, int year, string due)
    {
        CycleStory story = new CycleStory(edition, year).Determined().Looked();
        story.On(11, 5).Do(new DraftDecision(), Roles.PlanningBody);
        Citation basis = edition == "B1" ? BudgetCode2008.At("75", 1) : BudgetCode2025.At("91", 1);
        story.Story.Runs(DeadlineKind.Duty, "decision.due", due, basis);
    }

    [Fact]
    public void The_plan_of_the_first_quarter_is_issued_by_the_twenty_fifth_of_December() =>
        new CycleStory("B4", 2026).DistrictSigned(12, 10)
        .Story.Runs(DeadlineKind.Duty, "first-quarter.due", "2025-12-26T00:00:00", BudgetCode2025.At("91", 4));

    [Fact]
    public void The_financial_year_is_that_of_the_calendar()
    {
        Citation year = BudgetCode2025.At("1", 6);
        new CycleStory("B4", 2026).DistrictSigned().Story.Runs(DeadlineKind.Causes, "year.opens", "2026-01-01T00:00:00", year);
        CycleStory decided = new CycleStory("B4", 2026).Approved().Do(new DecideImplementation(), Roles.Akim);
        decided.Story.Runs(DeadlineKind.Causes, "year.starts", "2026-01-01T00:00:00", year);
        decided.On(4, 1, yearsAfter: 0).Story.Runs(DeadlineKind.Causes, "year.ends", "2027-01-01T00:00:00", year);
    }

    [Fact]
    public void Where_a_changed_draft_needs_the_assembly_again_amendments_are_not_approved_without_it()
    {
        BudgetLaw law = BudgetEditions.All[new EditionId("B4")].Law;
        law = law with { Policies = law.Policies with { ChangedDraftNeedsTheAssemblyAgain = true } };
        CycleStory story = new CycleStory("B4", 2026, law).Submitted().Do(new ReferToCommissions(), Roles.Maslikhat)
            .Do(new ConcludeCommissions(Plan("B4", 2026, lights: 29_000, roads: 22_000), IsJustified: true), Roles.LeadCommission);
        story.On(12, 20).Do(new RecordDistrictBudgetSigned(story.Today), Roles.Maslikhat);
        story.Story
            .RefusedBy(new ApproveBudget(), Roles.Maslikhat, "assembly.agreed", new Citation(LocalGovernmentAct, "39-3", "3", "1-1"));
    }
}
