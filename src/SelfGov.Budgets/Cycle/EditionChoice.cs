namespace SelfGov.Budgets.Cycle;

/// <summary>Which edition a cycle may follow (G7).</summary>
public enum EditionChoice
{
    /// <summary>The edition for the budget year.</summary>
    BudgetYear,

    /// <summary>The edition in force on the day on which the cycle is opened.</summary>
    OpeningDay,
}
