namespace SelfGov.Budgets.Cycle;

/// <summary>Why a budget is clarified in the course of the year (Budget Code 2008, art. 106, 109-1(4); 2025, art. 94(2), 96(3)).</summary>
public enum ClarificationGround
{
    /// <summary>A threat to political, economic, ecological or social stability has to be removed.</summary>
    StabilityThreat,

    /// <summary>An instruction of the President has to be carried out; since the budgets for 2022.</summary>
    PresidentsInstruction,

    /// <summary>A law lowers the revenue or raises the expenditure; until 2024.</summary>
    LegislationChanged,

    /// <summary>Receipts fell or rose by more than a tenth of their approved volume; until 2024.</summary>
    ReceiptsChanged,

    /// <summary>The unified budget classification changed; until the budgets for 2021.</summary>
    ClassificationChanged,

    /// <summary>The free balances of the start of the year finance expenditure; since 2025.</summary>
    FreeBalances,

    /// <summary>The extraordinary state budget ended.</summary>
    ExtraordinaryBudgetEnded,

    /// <summary>The budget of the district was clarified.</summary>
    HigherBudgetClarified,
}
