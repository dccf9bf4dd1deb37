using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Budgets.Cycle;

/// <summary>Where a fixed row of random cycles comes to.</summary>
public sealed class RandomCycleReachTests
{
    private const int Row = 144;

    private static readonly Lazy<RandomCycle[]> Cycles = new(
        () => [.. Enumerable.Range(0, Row).AsParallel().AsOrdered().Select(number => RandomCycle.Live(CycleTale.Numbered((uint)number)))]);

    [Fact]
    public void The_random_cycles_of_these_tests_come_to_every_state() => Assert.Empty(Enum.GetValues<BudgetCycleState>().Except(
        Cycles.Value.SelectMany(States)));

    [Fact]
    public void Every_fact_happens_in_them() =>
        Assert.Empty(BudgetCycleLifecycle.Procedure.Facts.Family.Members.Select(member => member.Type).Except(
        Cycles.Value.SelectMany(cycle => cycle.Facts).Select(fact => fact.GetType())));

    [Fact]
    public void Every_command_is_accepted_in_them() => Assert.Empty(
        BudgetCycleLifecycle.Procedure.Lifecycles.Of(new("B1")).Map.Commands.Select(command => command.Type)
            .Except(Cycles.Value.SelectMany(cycle => cycle.Accepted)));

    [Fact]
    public void Their_clarifications_come_to_every_state() => Assert.Empty(Enum.GetValues<ClarificationState>().Except(
        Cycles.Value.SelectMany(Cases).SelectMany(current => current.Clarifications).Select(clarification => clarification.State)));

    [Fact]
    public void Budgets_are_approved_in_time_late_and_after_a_first_quarter_plan_in_every_edition()
    {
        (string Edition, bool IsLate, bool HasPlan)[] approved =
        [
            .. Cycles.Value.Where(cycle => cycle.Case.Current is not null)
                .Select(cycle => (cycle.Edition, cycle.Case.IsApprovedLate, cycle.Case.FirstQuarter is not null)).Distinct(),
        ];
        foreach (string edition in new[] { "B1", "B2", "B3", "B4" })
        {
            Assert.Contains((edition, false, false), approved);
            Assert.Contains(approved, each => each.Edition == edition && each.IsLate);
            Assert.Contains(approved, each => each.Edition == edition && each.HasPlan);
        }
    }

    private static IEnumerable<BudgetCycleState> States(RandomCycle cycle) => Cases(cycle).Select(current => current.State);

    private static IEnumerable<BudgetCycle> Cases(RandomCycle cycle)
    {
        BudgetCycle current = cycle.Lifecycle.Begin(cycle.Case.Id);
        yield return current;
        foreach (Fact<BudgetCycle> fact in cycle.Facts)
        {
            current = cycle.Lifecycle.Evolve(current, fact);
            yield return current;
        }
    }
}
