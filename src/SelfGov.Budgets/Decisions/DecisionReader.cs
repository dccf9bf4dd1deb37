using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Decisions;

/// <summary>One reading of the text of a decision: finds the labels, and after each label the sign, the amount and the unit.</summary>
internal sealed partial class DecisionReader(string text)
{
    private readonly ImmutableArray<TextRemark>.Builder warnings = ImmutableArray.CreateBuilder<TextRemark>();
    private readonly ImmutableArray<TextRemark>.Builder errors = ImmutableArray.CreateBuilder<TextRemark>();
    private readonly List<(BudgetFigure Figure, int Position, string Value)> inTenge = [];
    private BudgetFigures figures = BudgetFigures.None;
    private bool thousandsSeen;

    internal DecisionFigures Read()
    {
        foreach (Match label in DecisionLabels.Labels.Matches(text))
        {
            Figure(DecisionLabels.FigureOf(label), label.Index + label.Length);
        }

        JudgeTenge();
        if (figures.Equals(BudgetFigures.None) && errors.Count == 0)
        {
            errors.Add(new TextRemark(0, Quoted(0), DecisionRemarks.NoFigures));
        }

        warnings.Sort((left, right) => left.Position.CompareTo(right.Position));
        errors.Sort((left, right) => left.Position.CompareTo(right.Position));
        return new DecisionFigures(figures, warnings.DrainToImmutable(), errors.DrainToImmutable());
    }

    private void Figure(BudgetFigure figure, int start)
    {
        Match sign = Sign().Match(text, start);
        int position = sign.Index + sign.Length;
        Match zero = Zero().Match(text, position);
        if (zero.Success)
        {
            State(figure, ThousandTenge.Zero, start, zero.Value);
            return;
        }

        Match number = Number().Match(text, position);
        if (!number.Success)
        {
            // A name without a dash is the prose of the decision, not a figure.
            if (sign.Groups["dash"].Success || sign.Groups["bracket"].Success)
            {
                errors.Add(new TextRemark(position, Quoted(position), DecisionRemarks.NoNumber));
            }

            return;
        }

        if (Amount(number) is { } amount && Negated(sign, figure, number) is { } isNegative)
        {
            State(figure, isNegative ? -amount : amount, number.Index, number.Value);
            Unit(figure, amount, number);
        }
    }

    private void State(BudgetFigure figure, ThousandTenge amount, int position, string value)
    {
        if (figures.Find(figure) is not null)
        {
            errors.Add(new TextRemark(position, value, DecisionRemarks.Twice.With(BudgetFigureText.Of(figure))));
            return;
        }

        figures = figures.With(figure, amount);
    }

    private ThousandTenge? Amount(Match number)
    {
        string digits = Spaces().Replace(number.Value, string.Empty).Replace(',', '.');
        if (!Grouped().IsMatch(number.Value)
            || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount))
        {
            errors.Add(new TextRemark(number.Index, number.Value, DecisionRemarks.BadNumber));
            return null;
        }

        if (ThousandTenge.Flaw(amount) is not null)
        {
            errors.Add(new TextRemark(number.Index, number.Value, BudgetInvariants.I16.Text));
            return null;
        }

        return new ThousandTenge(amount);
    }

    // One dash separates the name from the amount; a second one, a bracketed one or a true minus sign makes the amount negative.
    private bool? Negated(Match sign, BudgetFigure figure, Match number)
    {
        CaptureCollection dashes = sign.Groups["dash"].Captures;
        if (dashes.Count > 2 || (dashes.Count == 2 && sign.Groups["bracket"].Success))
        {
            errors.Add(new TextRemark(sign.Index, (sign.Value + number.Value).Trim(), DecisionRemarks.TooManySigns));
            return null;
        }

        if (dashes.Count == 2 || sign.Groups["bracket"].Success)
        {
            return true;
        }

        if (dashes.Count == 1 && dashes[0].Value == "\u2212")
        {
            return true;
        }

        bool touches = dashes.Count == 1 && dashes[0].Value == "-" && dashes[0].Index + 1 == number.Index;
        if (touches && figure is BudgetFigure.NetLending or BudgetFigure.FinancialAssets or BudgetFigure.Balance or BudgetFigure.Financing
            && Amount(number) != ThousandTenge.Zero)
        {
            warnings.Add(new TextRemark(dashes[0].Index, "-" + number.Value, DecisionRemarks.UnclearSign));
        }

        return false;
    }

    private void Unit(BudgetFigure figure, ThousandTenge amount, Match number)
    {
        int position = number.Index + number.Length;
        Match unit = UnitAfter().Match(text, position);
        if (unit.Groups["thousand"].Success)
        {
            thousandsSeen = true;
        }
        else if (unit.Groups["larger"].Success)
        {
            errors.Add(new TextRemark(number.Index, number.Value + unit.Value, DecisionRemarks.OtherUnit));
            figures = figures.Without(figure);
        }
        else if (amount != ThousandTenge.Zero)
        {
            if (unit.Groups["tenge"].Success)
            {
                inTenge.Add((figure, number.Index, number.Value + unit.Value));
            }
            else
            {
                warnings.Add(new TextRemark(number.Index, number.Value, DecisionRemarks.NoUnit));
            }
        }
    }

    // Amid thousands of tenge a bare "tenge" is a slip; a text all in tenge is another document, and is not scaled down in silence.
    private void JudgeTenge()
    {
        foreach ((BudgetFigure figure, int position, string value) in inTenge)
        {
            if (thousandsSeen)
            {
                warnings.Add(new TextRemark(position, value, DecisionRemarks.TengeAmidThousands));
            }
            else
            {
                errors.Add(new TextRemark(position, value, DecisionRemarks.OtherUnit));
                figures = figures.Without(figure);
            }
        }
    }

    private string Quoted(int position)
    {
        const int Longest = 24;
        int end = text.AsSpan(position).IndexOfAny(";\r\n");
        string line = end < 0 ? text[position..] : text[position..(position + end)];
        return line.Length <= Longest ? line.Trim() : line[..Longest].Trim();
    }

    private const string Space = @"[ \t\u00A0\u2009\u202F]";

    [GeneratedRegex(@"\G(?:\s+бойынша)?\s*:?\s*(?:(?<dash>[-\u2010-\u2015\u2212])\s*)*(?<bracket>\(\s*[-\u2010-\u2015\u2212]\s*\)\s*)?")]
    private static partial Regex Sign();

    [GeneratedRegex(@"\G(?:рав(?:но|на|ен|ны)\s+нулю|нөлге\s+тең)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Zero();

    [GeneratedRegex(@"\G\d(?:" + Space + @"*[\d.,]*\d)*")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:\d+|\d{1,3}(?:" + Space + @"\d{3})+)(?:[.,]\d+)?$")]
    private static partial Regex Grouped();

    [GeneratedRegex(Space)]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"\G\s*(?:(?<thousand>(?:тысяч[аи]?|тыс\.?)\s*(?:тенге|теңге)|мың\.?\s*(?:теңге|тенге))"
        + @"|(?<larger>(?:млн|миллион|млрд|миллиард)\p{L}*\.?)|(?<tenge>тенге|теңге))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitAfter();
}
