using System.Collections.Immutable;
using SelfGov.Kazakhstan;
using SelfGov.Law;

namespace SelfGov.Budgets.Figures;

/// <summary>The names of the figures as the Codes and decisions write them.</summary>
public static class BudgetFigureText
{
    private static readonly ImmutableDictionary<BudgetFigure, Words> Texts = new Dictionary<BudgetFigure, Words>
    {
        [BudgetFigure.Revenue] = new("кірістер", "доходы", "revenue"),
        [BudgetFigure.TaxReceipts] = new("салықтық түсімдер", "налоговые поступления", "tax receipts"),
        [BudgetFigure.NonTaxReceipts] = new("салықтық емес түсімдер", "неналоговые поступления", "non-tax receipts"),
        [BudgetFigure.FixedCapitalReceipts] = new(
            "негізгі капиталды сатудан түсетін түсімдер", "поступления от продажи основного капитала",
            "receipts from the sale of fixed capital"),
        [BudgetFigure.SpecialReceipts] = new("арнаулы түсімдер", "специальные поступления", "special receipts"),
        [BudgetFigure.TransferReceipts] = new("трансферттер түсімдері", "поступления трансфертов", "receipts of transfers"),
        [BudgetFigure.Costs] = new("шығындар", "затраты", "costs"),
        [BudgetFigure.NetLending] = new("таза бюджеттік кредиттеу", "чистое бюджетное кредитование", "net budget lending"),
        [BudgetFigure.LoansGiven] = new("бюджеттік кредиттер", "бюджетные кредиты", "budget loans"),
        [BudgetFigure.LoanRepayments] = new("бюджеттік кредиттерді өтеу", "погашение бюджетных кредитов", "repayment of budget loans"),
        [BudgetFigure.FinancialAssets] = new(
            "қаржылық активтермен жасалатын операциялар бойынша сальдо",
            "сальдо по операциям с финансовыми активами",
            "balance of operations with financial assets"),
        [BudgetFigure.AssetPurchase] = new(
            "қаржылық активтерді сатып алу", "приобретение финансовых активов", "purchase of financial assets"),
        [BudgetFigure.AssetSale] = new(
            "мемлекеттің қаржылық активтерін сатудан түсетін түсімдер",
            "поступления от продажи финансовых активов государства",
            "receipts from the sale of financial assets of the state"),
        [BudgetFigure.Balance] = new("бюджет тапшылығы (профициті)", "дефицит (профицит) бюджета", "deficit (surplus) of the budget"),
        [BudgetFigure.Financing] = new(
            "бюджет тапшылығын қаржыландыру (профицитін пайдалану)",
            "финансирование дефицита (использование профицита) бюджета",
            "financing of the deficit (use of the surplus) of the budget"),
        [BudgetFigure.LoansReceived] = new("қарыздар түсімі", "поступление займов", "loans received"),
        [BudgetFigure.LoansRepaid] = new("қарыздарды өтеу", "погашение займов", "repayment of loans"),
        [BudgetFigure.UsedBalances] = new(
            "бюджет қаражатының пайдаланылатын қалдықтары", "используемые остатки бюджетных средств", "used balances of budget money"),
        [BudgetFigure.Subvention] = new("бюджеттік субвенциялар көлемі", "объём бюджетных субвенций", "amount of budget subventions"),
        [BudgetFigure.Withdrawal] = new("бюджеттік алып қою көлемі", "объём бюджетных изъятий", "amount of budget withdrawals"),
    }.ToImmutableDictionary();

    // Art. 13 and 73-1(3) of the Code of 2008.
    private static readonly ImmutableDictionary<BudgetFigure, Words> Of2008 = new Dictionary<BudgetFigure, Words>
    {
        [BudgetFigure.FinancialAssets] = new(
            "қаржы активтерімен операциялар бойынша сальдо",
            "сальдо по операциям с финансовыми активами",
            "balance of operations with financial assets"),
        [BudgetFigure.AssetPurchase] = new("қаржы активтерін сатып алу", "приобретение финансовых активов", "purchase of financial assets"),
        [BudgetFigure.AssetSale] = new(
            "мемлекеттің қаржы активтерін сатудан түсетін түсімдер",
            "поступления от продажи финансовых активов государства",
            "receipts from the sale of financial assets of the state"),
        [BudgetFigure.Withdrawal] = new("бюджеттік алып қоюлар көлемі", "объём бюджетных изъятий", "amount of budget withdrawals"),
    }.ToImmutableDictionary();

    // Art. 13 of the Code of 2008, and art. 168(1) of that of 2025 for the budget of 2025.
    private static readonly Words TransfersUntil2025 = new("трансферттер түсімі", "поступления трансфертов", "receipts of transfers");

    /// <summary>The name of a figure in the structure of an edition.</summary>
    internal static Words Of(BudgetFigure figure, EditionId edition)
    {
        BudgetStructure structure = BudgetStructures.Of(edition);
        return figure == BudgetFigure.TransferReceipts && !structure.Has(BudgetFigure.SpecialReceipts)
            ? TransfersUntil2025
            : structure.Figures.GetValueOrDefault(figure)?.Act == KazakhstanActs.BudgetCode2008
                ? Of2008.GetValueOrDefault(figure) ?? Of(figure)
                : Of(figure);
    }

    /// <summary>The name of a figure as the Code in force has it.</summary>
    /// <param name="figure">The figure.</param>
    /// <exception cref="ArgumentOutOfRangeException">The figure is none of the named ones.</exception>
    public static Words Of(BudgetFigure figure) => Texts.TryGetValue(figure, out Words? text)
        ? text
        : throw new ArgumentOutOfRangeException(nameof(figure), figure, "The figures of a budget are those that BudgetFigure names.");
}
