using SelfGov.Contract;

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
    [Label("кірістер", "доходы", "revenue")]
    Revenue,

    /// <summary>Tax receipts, a part of revenue.</summary>
    [Label("салықтық түсімдер", "налоговые поступления", "tax receipts")]
    TaxReceipts,

    /// <summary>Non-tax receipts, a part of revenue.</summary>
    [Label("салықтық емес түсімдер", "неналоговые поступления", "non-tax receipts")]
    NonTaxReceipts,

    /// <summary>Receipts from the sale of fixed capital, a part of revenue.</summary>
    [Label(
        "негізгі капиталды сатудан түсетін түсімдер", "поступления от продажи основного капитала",
        "receipts from sale of fixed capital")]
    FixedCapitalReceipts,

    /// <summary>Special receipts, a part of revenue since the budgets for 2026; zero at level IV (I7).</summary>
    [Label("арнаулы түсімдер", "специальные поступления", "special receipts")]
    SpecialReceipts,

    /// <summary>Receipts of transfers, a part of revenue.</summary>
    [Label("трансферттер түсімдері", "поступления трансфертов", "receipts of transfers")]
    TransferReceipts,

    /// <summary>Costs (затраты, шығындар): section 2.</summary>
    [Label("шығындар", "затраты", "costs")]
    Costs,

    /// <summary>Net budget lending: section 3.</summary>
    [Label("таза бюджеттік кредиттеу", "чистое бюджетное кредитование", "net budget lending")]
    NetLending,

    /// <summary>Budget loans given, a part of net lending.</summary>
    [Label("бюджеттік кредиттер", "бюджетные кредиты", "budget loans")]
    LoansGiven,

    /// <summary>Repayments of budget loans to the budget, a part of net lending.</summary>
    [Label("бюджеттік кредиттерді өтеу", "погашение бюджетных кредитов", "repayment of budget loans")]
    LoanRepayments,

    /// <summary>The balance of operations with financial assets: section 4.</summary>
    [Label(
        "қаржылық активтермен жасалатын операциялар бойынша сальдо", "сальдо по операциям с финансовыми активами",
        "balance of operations with financial assets")]
    FinancialAssets,

    /// <summary>Purchase of financial assets.</summary>
    [Label("қаржылық активтерді сатып алу", "приобретение финансовых активов", "purchase of financial assets")]
    AssetPurchase,

    /// <summary>Receipts from the sale of financial assets of the state.</summary>
    [Label(
        "мемлекеттің қаржылық активтерін сатудан түсетін түсімдер", "поступления от продажи финансовых активов государства",
        "receipts from sale of financial assets of state")]
    AssetSale,

    /// <summary>The balance of the budget: negative is a deficit, positive a surplus (section 5).</summary>
    [Label("бюджет тапшылығы (профициті)", "дефицит (профицит) бюджета", "deficit (surplus) of budget")]
    Balance,

    /// <summary>Financing of the deficit, or with a minus sign the use of the surplus.</summary>
    [Label(
        "бюджет тапшылығын қаржыландыру (профицитін пайдалану)", "финансирование дефицита (использование профицита) бюджета",
        "financing of deficit (use of surplus) of budget")]
    Financing,

    /// <summary>Loans received, a part of financing.</summary>
    [Label("қарыздар түсімі", "поступление займов", "loans received")]
    LoansReceived,

    /// <summary>Loans repaid by the budget, a part of financing.</summary>
    [Label("қарыздарды өтеу", "погашение займов", "repayment of loans")]
    LoansRepaid,

    /// <summary>Balances of budget money that are used, a part of financing.</summary>
    [Label("бюджет қаражатының пайдаланылатын қалдықтары", "используемые остатки бюджетных средств", "used balances of budget money")]
    UsedBalances,

    /// <summary>The subvention from the district budget: a part of the transfers received.</summary>
    [Label("бюджеттік субвенциялар көлемі", "объём бюджетных субвенций", "amount of budget subventions")]
    Subvention,

    /// <summary>The withdrawal to the district budget: a part of costs.</summary>
    [Label("бюджеттік алып қою көлемі", "объём бюджетных изъятий", "amount of budget withdrawals")]
    Withdrawal,
}
