namespace SelfGov.Budgets.Decisions;

/// <summary>Whether a decision approves a budget or changes one that was approved.</summary>
public enum DecisionKind
{
    /// <summary>The budget is approved.</summary>
    Approval,

    /// <summary>An approved budget is changed, or the text is a later version in which the change is already worked in.</summary>
    Amendment,
}
