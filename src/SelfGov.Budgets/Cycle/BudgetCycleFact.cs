using SelfGov.Workflow;

namespace SelfGov.Budgets.Cycle;

/// <summary>A fact of the cycle of a budget. The facts are a closed family.</summary>
public abstract record BudgetCycleFact : Fact<BudgetCycle, BudgetCycleTrigger>
{
    private protected BudgetCycleFact()
    {
    }
}
