namespace SelfGov.Budgets.Decisions;

/// <summary>What an amount is that a decision names beside the figures of a budget.</summary>
public enum DecisionAmountKind
{
    /// <summary>A subvention from the district budget: of one unit, or the total of several.</summary>
    Subvention,

    /// <summary>A withdrawal to the district budget: of one unit, or the total of several.</summary>
    Withdrawal,

    /// <summary>Another transfer, as a rule a targeted one.</summary>
    Transfer,

    /// <summary>
    /// An amount that the law on the republican budget sets, in tenge: the minimum wage, the monthly calculation index, ...
    /// </summary>
    Indicator,
}
