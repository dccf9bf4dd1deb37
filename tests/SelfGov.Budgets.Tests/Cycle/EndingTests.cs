using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

/// <summary>A unit that is merged or abolished in the course of a year (2025: 70(6), 98(3)1); 2008: 111(3)1)).</summary>
public sealed class EndingTests
{
    private static readonly AgendaDocument Act = Document(990);
    private static readonly Locality Successor = new("799", "Successor district", "Asia/Almaty", 5_000);

    public static TheoryData<string, int> Editions =>
        new() { { "B1", 2020 }, { "B2", 2023 }, { "B3", 2025 }, { "B4", 2026 } };

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_budget_in_execution_goes_to_the_successor_within_its_total_and_nothing_is_owed_any_more(string edition, int year)
    {
        CycleStory story = new CycleStory(edition, year).Executed().Proposed();
        ThousandTenge total = BudgetSoundness.Expenditure(story.Case.Current!);
        var handOver = new HandOverBudget(Successor, Act, story.Today, total);
        story.RefusedBy(handOver with { Amount = total + ThousandTenge.Least }, Roles.Akim, "ending.amount");
        story.RefusedBy(handOver with { Amount = Money(-0.1m) }, Roles.Akim, "ending.amount");
        story.RefusedBy(handOver with { Act = null! }, Roles.Akim, "ending.act");
        story.RefusedBy(handOver with { ActOn = story.Today.PlusDays(1) }, Roles.Akim, "ending.act-day");
        story.RefusedBy(
            new HandOverBudget(District, Act, story.Today, total), Roles.Akim, "ending.successor");
        story.Do(handOver, Roles.Akim);
        Assert.Equal(BudgetCycleState.HandedOver, story.State);
        Assert.Equal(new BudgetEnding(story.Today, Act, story.Today, Successor, total), story.Case.Ending);
        Assert.Equal(ClarificationState.Dropped, story.Case.Clarifications[0].State);
        Assert.Empty(story.Story.Lifecycle.Deadlines(story.Case));
        story.Until($"{year + 2}-01-01T00:00:00").Story.ReplaysToItself();
        Assert.Equal(BudgetCycleState.HandedOver, story.State);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Wherever_the_cycle_stands_it_can_end_with_its_unit(string edition, int year)
    {
        CycleStory whole = new CycleStory(edition, year).Reported();
        BudgetCycle current = whole.Story.Lifecycle.Begin(whole.Case.Id);
        var seen = new HashSet<BudgetCycleState>();
        foreach (var fact in whole.Story.Facts)
        {
            current = whole.Story.Lifecycle.Evolve(current, fact);
            seen.Add(current.State);
            foreach (BudgetCycleFact ending in new BudgetCycleFact[]
            {
                new BudgetHandedOver(whole.Today, Act, whole.Today, Successor, ThousandTenge.Zero),
                new BudgetBroughtToNil(whole.Today, Act, whole.Today),
            })
            {
                Assert.Empty(whole.Story.Lifecycle.Deadlines(whole.Story.Lifecycle.Evolve(current, ending)));
            }
        }

        Assert.True(seen.Count > 15);
    }

    [Fact]
    public void Before_its_approval_a_budget_is_brought_to_nil_or_goes_over_with_nothing()
    {
        CycleStory story = new CycleStory("B4", 2026).BeforeAssembly();
        var handOver = new HandOverBudget(Successor, Act, story.Today, ThousandTenge.Least);
        story.RefusedBy(handOver, Roles.DistrictAkimat, "ending.amount");
        story.RefusedBy(new BringBudgetToNil(null!, story.Today), Roles.DistrictAkimat, "ending.act");
        story.RefusedBy(new BringBudgetToNil(Act, story.Today.PlusDays(1)), Roles.DistrictAkimat, "ending.act-day");
        story.Do(new BringBudgetToNil(Act, story.Today), Roles.DistrictAkimat);
        Assert.Equal(BudgetCycleState.BroughtToNil, story.State);
        Assert.Null(story.Case.Ending!.Successor);
        new CycleStory("B4", 2026).BeforeAssembly().Do(handOver with { Amount = ThousandTenge.Zero }, Roles.Maslikhat);
        story.Story.ReplaysToItself();
    }

    [Fact]
    public void A_successor_is_named() => Assert.Throws<ArgumentNullException>(
        "Successor", () => new HandOverBudget(null!, Act, new LocalDate(2026, 4, 1), ThousandTenge.Zero));
}
