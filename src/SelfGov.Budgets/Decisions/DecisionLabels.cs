using System.Text.RegularExpressions;
using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Decisions;

/// <summary>The wordings under which decisions print each figure, in Russian and Kazakh.</summary>
internal static partial class DecisionLabels
{
    /// <summary>
    /// A label with its group named after the number of the figure, then what stands between it and the amount, then the rest of the line.
    /// </summary>
    internal static readonly Regex Labels = Wordings();

    internal static BudgetFigure FigureOf(Match match)
    {
        foreach (BudgetFigure figure in Enum.GetValues<BudgetFigure>())
        {
            if (match.Groups[figure.ToString()].Success)
            {
                return figure;
            }
        }

        throw new InvalidOperationException($"The label \"{match.Value}\" has no figure.");
    }

    // Older texts write the Kazakh letter і as a Latin i. Longer wordings stand before the shorter ones that they contain.
    [GeneratedRegex(
        """
        (?<!\p{L})(?:
        (?<AssetSale>поступлени(?:я|ям|е)\s+от\s+продажи\s+финансовых\s+активов\s+государства
            |мемлекет(?:т[іi]ң|т[іi]к)\s+қаржы(?:лық)?\s+активтер[іi]н\s+сатудан\s+түсет[іi]н\s+түс[іi]мдер)
        |(?<FixedCapitalReceipts>поступлени(?:я|ям|е)\s+от\s+продажи\s+основного\s+капитала
            |нег[іi]зг[іi]\s+капиталды\s+сатудан\s+түсет[іi]н\s+түс[іi]мдер)
        |(?<NonTaxReceipts>неналоговы(?:е|м)\s+поступлени(?:я|ям)|салықтық\s+емес\s+түс[іi]мдер)
        |(?<TaxReceipts>налоговы(?:е|м)\s+поступлени(?:я|ям)|салықтық\s+түс[іi]мдер)
        |(?<SpecialReceipts>специальны(?:е|м)\s+поступлени(?:я|ям)|арна(?:улы|йы)\s+түс[іi]мдер)
        |(?<TransferReceipts>поступлени(?:я|ям|е)\s+трансфертов|трансферттер(?:д[іi]ң)?\s+түс[іi]м(?:[іi]|дер[іi]))
        |(?<Revenue>доходы|к[іi]р[іi]стер)
        |(?<Costs>затраты|шығындар)
        |(?<NetLending>чистое\s+бюджетное\s+кредитование|таза\s+бюджетт[іi]к\s+(?:кредиттеу|кредит\s+беру))
        |(?<LoanRepayments>погашение\s+бюджетных\s+кредитов|бюджетт[іi]к\s+кредиттерд[іi]\s+өтеу)
        |(?<LoansGiven>бюджетные\s+кредиты|бюджетт[іi]к\s+кредиттер)
        |(?<FinancialAssets>сальдо\s+по\s+операциям\s+с\s+финансовыми\s+активами
            |қаржы(?:лық)?\s+активтер[іi]?мен\s+(?:жасалатын\s+)?операциялар\s+бойынша\s+сальдо)
        |(?<AssetPurchase>приобретение\s+финансовых\s+активов|қаржы(?:лық)?\s+активтер(?:[іi]н|д[іi])\s+сатып\s+алу)
        |(?<Financing>финансирование\s+дефицита\s*\(использование\s+профицита\)\s+бюджета
            |бюджет(?:т[іi]ң)?\s+тапшылығы(?:н)?\s+қаржыландыру\s*\(профицит[іi]н\s+пайдалану\))
        |(?<Balance>дефицит\s*\(профицит\)\s+бюджета|бюджет(?:т[іi]ң)?\s+тапшылығы\s*\(профицит[іi]\))
        |(?<LoansReceived>поступлени(?:е|я)\s+займов|қарыздар\s+түс[іi]м[іi])
        |(?<LoansRepaid>погашение\s+займов|қарыздарды\s+өтеу)
        |(?<UsedBalances>используемые\s+остатки\s+бюджетных\s+средств|бюджет\s+қаражатының\s+пайдаланылатын\s+қалдықтары)
        |(?<Subvention>объ[её]мы?\s+бюджетных\s+субвенций|бюджетт[іi]к\s+субвенциялар(?:дың)?\s+көлем[іi])
        |(?<Withdrawal>объ[её]мы?\s+бюджетных\s+изъятий|бюджетт[іi]к\s+алып\s+қоюлар(?:дың)?\s+көлем[іi])
        )(?!\p{L})
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Wordings();
}
