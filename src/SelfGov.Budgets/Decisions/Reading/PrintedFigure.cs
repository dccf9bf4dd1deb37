using SelfGov.Budgets.Figures;
using SelfGov.Law;

namespace SelfGov.Budgets.Decisions.Reading;

/// <summary>What stands after a label: the sign, the amount, the unit.</summary>
internal sealed class PrintedFigure(TextTokens tokens, Action<TextRemark> remark)
{
    private const int LongestLead = 16;

    private static readonly string[] Qualifiers =
    [
        "боиынша", "барлыгы", "всего", "итого", "жиыны", "бюджета", "бюджетинин", "на", "в", "сумме", "размере", "обьеме", "составляют",
        "составляет", "составили", "составит", "составят", "обьем", "колеми", "колеминде", "кураиды",
        "из", "районного", "областного", "республиканского", "городского", "местного", "вышестоящего",
        "вышестоящих", "бюджетов", "сельского", "округа", "села", "города", "поселка", "район", "аудандык", "облыстык", "республикалык",
        "калалык", "бюджеттен", "бюджетинен", "год", "году", "года", "годы", "жылга", "жылы", "жылдарга", "сомасы",
    ];

    private readonly HashSet<string> qualifiers = new(Qualifiers.Select(word => Letters.Fold(word)), StringComparer.Ordinal);

    // Where a true minus sign stands before revenue, receipts or costs, it is how this text prints its dashes.
    private bool minusSeparates;

    /// <summary>
    /// Reads what stands after a label. The answer is the index after it, with the amount when there is one; null when the label is part of
    /// the prose and no amount follows.
    /// </summary>
    internal (int Next, ThousandTenge? Amount, MoneyUnit Unit, int Position, string Value)? After(BudgetFigure figure, int labelEnd)
    {
        int at = AfterQualifiers(AfterAside(labelEnd));
        Sign sign = SignAt(at) with { Start = tokens[labelEnd - 1].End };
        at = sign.Next;
        if (ZeroEnd(at) is { } zeroEnd)
        {
            string zero = tokens.Slice(tokens[at].Start, tokens[zeroEnd - 1].End);
            return (zeroEnd, ThousandTenge.Zero, MoneyUnit.Thousand, tokens[at].Start, zero);
        }

        if (tokens[at].Is('(') && InBrackets(figure, sign, at) is { } inBrackets)
        {
            return inBrackets;
        }

        if (IsYear(at))
        {
            return null;
        }

        if (!tokens[at].IsNumber || IsMarker(at, sign))
        {
            // A name without a dash is the prose of the decision, not a figure.
            if (!sign.IsPrinted || sign.HasLine || tokens[at].IsEnd || IsMarker(at, sign))
            {
                return sign.IsPrinted && tokens[at].IsEnd ? Missing(labelEnd, at) : null;
            }

            return Missing(labelEnd, at);
        }

        return Number(figure, sign, at);
    }

    // "поступления трансфертов, в том числе субвенции, – 8 000": words between two commas say more of the name.
    private int AfterAside(int start)
    {
        const int LongestAside = 12;
        if (!tokens[start].Is(','))
        {
            return start;
        }

        int at = start + 1;
        while (at < start + LongestAside && tokens[at].IsWord)
        {
            at++;
        }

        return at > start + 1 && tokens[at].Is(',') && tokens[tokens.After(at)].IsDash ? tokens.After(at) : start;
    }

    // Money that is written in words or letters is money; a name without any is not.
    private bool IsMoney(int at)
    {
        const int LongestNumber = 16;
        for (int i = at; i < at + LongestNumber && tokens[i].IsWord; i++)
        {
            if (i > at && MoneyUnits.At(tokens, i) is { Unit: not MoneyUnit.None } unit
                && (unit.Unit == MoneyUnit.Tenge || tokens[unit.Next - 1].Text.Contains("тенге", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private (int, ThousandTenge?, MoneyUnit, int, string)? Missing(int labelEnd, int at)
    {
        int position = tokens[at].Start;
        remark(new TextRemark(position, tokens.Quoted(position), DecisionRemarks.NoNumber)
        {
            Weight = IsMoney(at) ? RemarkWeight.UnreadAmount : RemarkWeight.NoAmount,
        });
        return (labelEnd, null, MoneyUnit.None, position, string.Empty);
    }

    // "(-2)" is negative; "(2)" may be, and is not guessed at.
    private (int, ThousandTenge?, MoneyUnit, int, string)? InBrackets(BudgetFigure figure, Sign sign, int open)
    {
        int at = tokens[open + 1].IsDash ? open + 2 : open + 1;
        if (!tokens[at].IsNumber || !tokens[at + 1].Is(')'))
        {
            return null;
        }

        if (at == open + 2)
        {
            return Number(figure, sign with { HasBracket = true }, at, after: at + 2);
        }

        string value = tokens.Slice(tokens[open].Start, tokens[at + 1].End);
        remark(new TextRemark(tokens[open].Start, value, DecisionRemarks.BadNumber));
        return (MoneyUnits.At(tokens, at + 2).Next, null, MoneyUnit.None, tokens[open].Start, value);
    }

    private (int, ThousandTenge?, MoneyUnit, int, string)? Number(BudgetFigure figure, Sign sign, int at, int? after = null)
    {
        TextToken number = tokens[at];
        (MoneyUnit unit, int next) = MoneyUnits.At(tokens, after ?? (at + 1));
        string printed = tokens.Slice(number.Start, number.End);
        string value = unit == MoneyUnit.Thousand || unit == MoneyUnit.None ? printed
            : tokens.Slice(number.Start, tokens[unit == MoneyUnit.Larger ? at + 1 : next - 1].End);
        Words? flaw = Flaw(at, unit, out decimal amount);
        if (flaw is not null)
        {
            remark(new TextRemark(number.Start, value, flaw));
            return (next, null, unit, number.Start, value);
        }

        if (Negated(figure, sign, number, amount) is not { } isNegative)
        {
            return (next, null, unit, number.Start, value);
        }

        if (PrintedNumber.HasStraySpace(number.Text))
        {
            remark(new TextRemark(number.Start, printed, DecisionRemarks.SpaceInNumber) { Weight = RemarkWeight.Odd });
        }

        return (next, new ThousandTenge(isNegative ? -amount : amount), unit, number.Start, value);
    }

    private Words? Flaw(int at, MoneyUnit unit, out decimal amount)
    {
        amount = 0;
        if (unit == MoneyUnit.Larger)
        {
            return DecisionRemarks.OtherUnit;
        }

        if (PrintedNumber.Value(tokens[at].Text) is not { } value || (unit == MoneyUnit.None && IsCut(at)))
        {
            return PrintedNumber.Refusal(tokens[at].Text);
        }

        amount = value;
        return ThousandTenge.Flaw(value) is null ? null : BudgetInvariants.I16.Text;
    }

    // Letters or signs that touch the number on its right: what was read may be only a part of it.
    private bool IsCut(int at)
    {
        TextToken next = tokens[at + 1];
        bool touches = next.Start == tokens[at].End;
        return touches && (next.IsWord || (next.Kind == TextTokenKind.Mark && !next.IsAny(";:.,)»\"”“%")
            && tokens[at + 2].IsNumber && tokens[at + 2].Start == next.End));
    }

    private int AfterQualifiers(int start)
    {
        int at = start;
        while (at < start + LongestLead)
        {
            if (!IsYear(at) && !(tokens[at].IsWord && qualifiers.Contains(tokens[at].Text)))
            {
                break;
            }

            at++;
        }

        return at;
    }

    private bool IsYear(int at) => tokens[at].IsNumber && PrintedNumber.Year(tokens[at].Text) is not null
        && tokens[tokens.After(at)].BeginsAny("год", "жыл");

    private Sign SignAt(int start)
    {
        int dashes = 0;
        int firstDash = -1;
        bool hasBracket = false;
        bool hasMinus = false;
        int lines = 0;
        int at = start;
        for (; at < start + LongestLead; at++)
        {
            TextToken token = tokens[at];
            if (token.IsLine)
            {
                lines++;
            }
            else if (token.IsDash)
            {
                dashes++;
                firstDash = firstDash < 0 ? at : firstDash;
            }
            else if (token.Is('(') && tokens[at + 1].IsDash && tokens[at + 2].Is(')'))
            {
                hasBracket = true;
                at += 2;
            }
            else if (token.Text == "минус")
            {
                hasMinus = true;
            }
            else if (token.Is('(') && tokens[at + 1].Text == "минус" && tokens[at + 2].Is(')'))
            {
                hasMinus = true;
                at += 2;
            }
            else if (!token.IsAny(":=") && !(token.IsWord && token.Text is "в" or "сумме" or "размере" && dashes > 0))
            {
                break;
            }
        }

        return new Sign(dashes, firstDash, hasBracket, hasMinus, lines > 0, at);
    }

    private bool IsMarker(int at, Sign sign)
    {
        if (Markers.At(tokens, at) is not { } marker)
        {
            return false;
        }

        return marker.IsPoint ? sign.HasLine && !sign.IsPrinted : !sign.IsPrinted || sign.HasLine;
    }

    private int? ZeroEnd(int at)
    {
        if (tokens[at].Begins("рав") && tokens[at + 1].Begins("нул"))
        {
            return at + 2;
        }

        if (tokens[at].Text == "нолге" && tokens[at + 1].Begins("тен"))
        {
            return at + 2;
        }

        return tokens[at].Text is "ноль" or "нуль" or "нол" ? at + 1 : null;
    }

    // One dash separates the name from the amount; a second one, a bracketed one or the word makes the amount negative. A true minus sign
    // does so only before figures that may be negative.
    private bool? Negated(BudgetFigure figure, Sign sign, TextToken number, decimal amount)
    {
        int signs = sign.Dashes + (sign.HasBracket ? 1 : 0) + (sign.HasMinus ? 1 : 0);
        bool isExplicit = sign.HasBracket || sign.HasMinus;
        int first = sign.Dashes > 0 ? tokens[sign.FirstDash].Start : number.Start;
        if (signs > 2 || (sign.HasBracket && sign.HasMinus))
        {
            remark(new TextRemark(sign.Start, tokens.Slice(sign.Start, number.End), DecisionRemarks.TooManySigns));
            return null;
        }

        bool mayBeNegative = figure is BudgetFigure.NetLending or BudgetFigure.FinancialAssets or BudgetFigure.Balance
            or BudgetFigure.Financing;
        bool isDoubled = signs == 2 && sign.Dashes == 2 && !mayBeNegative && tokens[sign.FirstDash].End == tokens[sign.FirstDash + 1].Start;
        if (isDoubled)
        {
            Odd(first, number, DecisionRemarks.DoubledDash);
            return false;
        }

        if (isExplicit || signs == 2)
        {
            if (!mayBeNegative && amount != 0)
            {
                Odd(first, number, DecisionRemarks.Negative);
            }

            return true;
        }

        minusSeparates |= !mayBeNegative && signs == 1 && tokens[sign.FirstDash].Is('\u2212');
        if (signs == 0 || !mayBeNegative || amount == 0)
        {
            return false;
        }

        TextToken dash = tokens[sign.FirstDash];
        bool touches = dash.End == number.Start;
        bool isMinus = dash.Is('\u2212') && !minusSeparates;
        if (isMinus ? !touches : touches || dash.Is('\u2212'))
        {
            Odd(dash.Start, number, DecisionRemarks.UnclearSign);
        }

        return isMinus;
    }

    private void Odd(int start, TextToken number, Words reason) => remark(
        new TextRemark(start, tokens.Slice(start, number.End), reason) { Weight = RemarkWeight.Odd });

    private readonly record struct Sign(int Dashes, int FirstDash, bool HasBracket, bool HasMinus, bool HasLine, int Next)
    {
        internal int Start { get; init; }

        internal bool IsPrinted => Dashes > 0 || HasBracket || HasMinus;
    }
}
