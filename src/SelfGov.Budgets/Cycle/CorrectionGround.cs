namespace SelfGov.Budgets.Cycle;

/// <summary>Why the akim corrects a budget otherwise than by moving money between programmes (Budget Code 2008, art. 111(3); 2025, art. 98(3)).</summary>
public enum CorrectionGround
{
    /// <summary>An executive body was formed, dissolved or reorganised, or its functions or staff limits changed.</summary>
    Reorganisation,

    /// <summary>Targeted transfers or budget loans from the district budget were added or changed.</summary>
    TransfersOrLoans,

    /// <summary>Money of a reserve or of a distributed programme of a higher budget was allotted in the course of the year.</summary>
    HigherReserve,

    /// <summary>The balances at the start of the year pay debts, transfers to be returned and obligations of the year before.</summary>
    OpeningBalances,

    /// <summary>Money of the year before that was allowed to be used up in this one; since 2025.</summary>
    CarriedOver,

    /// <summary>A loan from the reserve of the district covers a gap of cash, and is repaid within the year; since 2025.</summary>
    CashGapLoan,
}
