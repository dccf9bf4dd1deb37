using System.Globalization;
using System.Text;
using SelfGov.Budgets.Figures;
using SelfGov.Law;

namespace SelfGov.Budgets.Decisions;

/// <summary>Writes the numbered list of figures as decisions print it: spaces between thousands, a decimal comma, thousand tenge.</summary>
internal static class DecisionWriter
{
    private static readonly Words Unit = new("мың теңге", "тысяч тенге", "thousand tenge");

    internal static readonly BudgetFigure[] Numbered =
    [
        BudgetFigure.Revenue, BudgetFigure.Costs, BudgetFigure.NetLending, BudgetFigure.FinancialAssets, BudgetFigure.Balance,
        BudgetFigure.Financing,
    ];

    private static readonly NumberFormatInfo Published = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = " ",
        NumberGroupSizes = [3],
        NegativeSign = "-",
    };

    internal static string Write(BudgetFigures figures, Language language)
    {
        if (language is not (Language.Kazakh or Language.Russian))
        {
            throw new ArgumentOutOfRangeException(nameof(language), language, "Decisions are published in Kazakh and Russian.");
        }

        var text = new StringBuilder();
        foreach (BudgetFigure figure in figures.Stated)
        {
            if (text.Length > 0)
            {
                text.Append(";\n");
            }

            int number = Array.IndexOf(Numbered, figure) + 1;
            if (number > 0)
            {
                text.Append(number.ToString(CultureInfo.InvariantCulture)).Append(") ");
            }

            text.Append(BudgetFigureText.Of(figure).In(language))
                .Append(" – ")
                .Append(figures[figure].Amount.ToString("#,##0.#", Published))
                .Append(' ')
                .Append(Unit.In(language));
        }

        return text.Length == 0 ? string.Empty : text.Append(".\n").ToString();
    }
}
