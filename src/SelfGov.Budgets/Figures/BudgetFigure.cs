namespace SelfGov.Budgets.Figures;

/// <summary>
/// A figure of a budget: a section, a part of a section, or a transfer that the decision names (Budget Code 2025, art. 9(1), 89(4)).
/// </summary>
/// <remarks>
/// The order is the order of the structure of a budget. Lines belong to the parts that hold money: see <see cref="BudgetFigures"/>.
/// </remarks>
public enum BudgetFigure
{
    /// <summary>Revenue (доходы, кірістер): section 1.</summary>
    Revenue,

    /// <summary>Tax receipts, a part of revenue.</summary>
    TaxReceipts,

    /// <summary>Non-tax receipts, a part of revenue.</summary>
    NonTaxReceipts,

    /// <summary>Receipts from the sale of fixed capital, a part of revenue.</summary>
    FixedCapitalReceipts,

    /// <summary>Special receipts, a part of revenue since the budgets for 2026; zero at level IV (I7).</summary>
    SpecialReceipts,

    /// <summary>Receipts of transfers, a part of revenue.</summary>
    TransferReceipts,

    /// <summary>Costs (затраты, шығындар): section 2.</summary>
    Costs,

    /// <summary>Net budget lending: section 3.</summary>
    NetLending,

    /// <summary>Budget loans given, a part of net lending.</summary>
    LoansGiven,

    /// <summary>Repayments of budget loans to the budget, a part of net lending.</summary>
    LoanRepayments,

    /// <summary>The balance of operations with financial assets: section 4.</summary>
    FinancialAssets,

    /// <summary>Purchase of financial assets.</summary>
    AssetPurchase,

    /// <summary>Receipts from the sale of financial assets of the state.</summary>
    AssetSale,

    /// <summary>The balance of the budget: negative is a deficit, positive a surplus (section 5).</summary>
    Balance,

    /// <summary>Financing of the deficit, or with a minus sign the use of the surplus.</summary>
    Financing,

    /// <summary>Loans received, a part of financing.</summary>
    LoansReceived,

    /// <summary>Loans repaid by the budget, a part of financing.</summary>
    LoansRepaid,

    /// <summary>Balances of budget money that are used, a part of financing.</summary>
    UsedBalances,

    /// <summary>The subvention from the district budget: a part of the transfers received.</summary>
    Subvention,

    /// <summary>The withdrawal to the district budget: a part of costs.</summary>
    Withdrawal,
}
