namespace SelfGov.Budgets.Decisions.Reading;

/// <summary>Recognizes heads of budgets at the beginning of a clause.</summary>
internal sealed class BudgetHeads(TextTokens tokens)
{
    private const int LongestHead = 90;
    private const int LongestName = 12;

    private static readonly string[] RussianBudgets = ["бюджет", "бюджеты", "бюджета", "бюджетов", "бюджете", "бюджетах"];

    private static readonly string[] KazakhBudgets =
        ["бюджет", "бюджети", "бюджетин", "бюджеттер", "бюджеттери", "бюджеттерин"];

    private static readonly string[] Prose =
        ["учесть", "учест", "предусмот", "установ", "принят", "внести", "утратив", "признать", "зачисл", "направ", "ескерил", "белгилен"];

    /// <summary>The head that begins at a token, or null.</summary>
    internal BudgetHead? At(int start)
    {
        int end = End(start);
        (int Start, int End, int First, int Last)? years = Years(start, end);
        if (years is { } found && tokens[found.End].Begins("жыл"))
        {
            return Kazakh(start, end, found);
        }

        return Russian(start, end, years) ?? Bare(start, end);
    }

    // "Утвердить бюджет X на 2024-2026 годы", "бюджет X на ...", "О бюджете X на ..."; "X на 2024 год:", "по X на 2024 год:".
    private BudgetHead? Russian(int start, int end, (int Start, int End, int First, int Last)? years)
    {
        int budget = FindBudget(start, Math.Min(end, start + 8), RussianBudgets);
        bool isTitle = tokens[start].Text is "о" or "об";
        bool approves = tokens[start].Begins("утверд") || tokens[start].Text is "бюджет" or "бюджеты" || isTitle;
        if (approves && budget >= 0)
        {
            int nameEnd = NameEnd(budget + 1, Math.Min(end, years?.Start ?? end));
            int year = years is { } span ? FigureYear(span.End, end) ?? span.First : 0;
            int next = Math.Max(nameEnd, years is { } after ? after.End + 1 : nameEnd);
            return IsOne(budget + 1, nameEnd) || years is not null
                ? Head(budget + 1, nameEnd, years, year == 0 ? null : year, isTitle, next)
                : null;
        }

        if (years is not { } of || of.First != of.Last || !tokens[of.End].Begins("год") || !EndsHead(of.End + 1))
        {
            return null;
        }

        int name = tokens[start].Text == "по" ? start + 1 : start;
        int on = tokens.Before(of.Start);
        int before = tokens[on].Text == "на" ? on : of.Start;
        bool hasName = before > name;
        bool isHead = hasName ? IsName(name, before) : tokens[of.End + 1].Is(':');
        return isHead ? Head(name, Math.Max(before, name), null, of.First, isTitle: false, of.End + 1) : null;
    }

    // "2024-2026 жылдарға арналған X бюджеті", "X 2024-2026 жылдарға арналған бюджеті", "X 2024 жылға:", "X бойынша 2024 жылға:".
    private BudgetHead? Kazakh(int start, int end, (int Start, int End, int First, int Last) years)
    {
        int budget = FindBudget(years.End, Math.Min(end, years.End + LongestName + 3), KazakhBudgets);
        bool isFor = tokens[tokens.After(years.End)].Begins("арналган");
        if (budget >= 0 && isFor)
        {
            // "2026 жылға арналған ... бюджеті түсімдерінің құрамында": a sentence on the receipts of the budget.
            if (tokens[tokens.After(budget)].BeginsAny("тусим", "курам", "есебин"))
            {
                return null;
            }

            int nameStart = years.Start > start ? start : tokens.After(years.End) + 1;
            int nameEnd = years.Start > start ? years.Start : budget;
            bool isTitle = Find(budget, Math.Min(end, budget + 4), "туралы") >= 0;
            int? year = FigureYear(budget, end) ?? years.First;
            return nameEnd - nameStart <= LongestName && !IsProse(start, nameEnd)
                ? Head(nameStart, nameEnd, years, year, isTitle, budget + 1)
                : null;
        }

        if (years.First != years.Last || !EndsHead(years.End + 1))
        {
            return null;
        }

        int last = years.Start > start && tokens[years.Start - 1].Text == "боиынша" ? years.Start - 1 : years.Start;
        bool isHead = last > start ? IsName(start, last) : tokens[years.End + 1].Is(':');
        return isHead ? Head(start, last, null, years.First, isTitle: false, years.End + 1) : null;
    }

    // "Абайский сельский округ:", "Абай ауылдық округі бойынша:".
    private BudgetHead? Bare(int start, int end)
    {
        int colon = start;
        while (colon < end && (tokens[colon].IsWord || IsAbbreviation(colon)))
        {
            colon++;
        }

        bool opens = tokens[colon].Is(':')
            ? IsOpen(colon)
            : tokens[colon].IsLine && DecisionLabels.All.At(tokens, AfterLines(colon)) is not null;
        if (!opens || colon == start)
        {
            return null;
        }

        int name = tokens[start].Text == "по" ? start + 1 : start;
        int nameEnd = tokens[colon - 1].Text == "боиынша" ? colon - 1 : colon;
        return IsName(name, nameEnd) && HasKind(name, nameEnd)
            ? Head(name, nameEnd, null, null, isTitle: false, colon)
            : null;
    }

    private BudgetHead Head(
        int start, int end, (int Start, int End, int First, int Last)? years, int? year, bool isTitle, int next)
    {
        bool isOne = IsOne(start, end);
        return new BudgetHead(start, isOne ? end : start, years?.First, years?.Last, year, isTitle, next);
    }

    // A head ends with its line or clause; a blank line may stand inside it, a marker or an amount may not.
    private int End(int start)
    {
        int at = start;
        while (at < start + LongestHead && !tokens[at].IsEnd && !tokens[at].IsAny(":;"))
        {
            if (tokens[at].Is(')') && tokens[at - 1].IsNumber)
            {
                break;
            }

            bool endsLine = tokens[at].IsLine
                && (tokens[at - 1].Is('.') || tokens[at + 1].IsEnd || Markers.At(tokens, Skip(at)) is not null);
            if (endsLine || (tokens[at].IsNumber && MoneyUnits.At(tokens, at + 1).Unit != MoneyUnit.None))
            {
                break;
            }

            at++;
        }

        return at;
    }

    // The first line of a list after its head, without its number.
    private int AfterLines(int at)
    {
        int line = at;
        while (tokens[line].IsLine && line < at + 3)
        {
            line++;
        }

        return Markers.At(tokens, line) is { IsPoint: false } marker ? marker.Next : line;
    }

    private int Skip(int at)
    {
        while (tokens[at].IsLine)
        {
            at++;
        }

        return at;
    }

    private int FindBudget(int start, int end, string[] forms)
    {
        for (int i = start; i < end; i++)
        {
            if (Array.IndexOf(forms, tokens[i].Text) >= 0)
            {
                return i;
            }
        }

        return -1;
    }

    private int Find(int start, int end, string stem)
    {
        for (int i = start; i < end; i++)
        {
            if (tokens[i].Begins(stem))
            {
                return i;
            }
        }

        return -1;
    }

    private (int Start, int End, int First, int Last)? Years(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (YearsAt(i) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The years that begin at a token: a year or a span of years, and the index of the word "year" after them.</summary>
    internal (int Start, int End, int First, int Last)? YearsAt(int at)
    {
        if (!tokens[at].IsNumber || PrintedNumber.Year(tokens[at].Text) is not { } first)
        {
            return null;
        }

        int next = at + 1;
        int last = first;
        if (tokens[next].IsDash && tokens[next + 1].IsNumber && PrintedNumber.Year(tokens[next + 1].Text) is { } second)
        {
            last = second;
            next += 2;
        }

        next = tokens.After(next - 1);
        return tokens[next].BeginsAny("год", "жыл") ? (at, next, first, last) : null;
    }

    // "в том числе на 2024 год", "оның ішінде 2024 жылға".
    private int? FigureYear(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (YearsAt(i) is { } found && found.First == found.Last)
            {
                return found.First;
            }
        }

        return null;
    }

    private int NameEnd(int start, int end)
    {
        int at = start;
        while (at < end && at - start < LongestName
            && (tokens[at].IsWord ? !tokens[at].BeginsAny("согласно", "прилож") : tokens[at].IsDash || tokens[at].IsAny("№.«»\"“”")
                || tokens[at].IsNumber || (tokens[at].IsLine && !tokens[at + 1].IsLine)))
        {
            at++;
        }

        at = tokens[at - 1].IsLine ? at - 1 : at;
        return tokens[at - 1].Text is "на" or "в" ? tokens.Before(at - 1) + 1 : at;
    }

    // An amount after the colon makes it an entry of a list: "2025 год: 30 630".
    private bool EndsHead(int at) => tokens[at].Is(':')
        ? IsOpen(at)
        : (tokens[at].IsLine && BeginsList(at + 1)) || tokens[at].IsEnd || tokens[at].Is('.');

    // "г. Абай".
    private bool IsAbbreviation(int dot) => tokens[dot].Is('.') && UnitNames.IsKind(tokens[dot - 1]);

    private bool BeginsList(int at) => tokens[at].IsLine || tokens[at].IsEnd || Markers.At(tokens, at) is not null
        || DecisionLabels.All.At(tokens, at) is not null;

    private bool IsOpen(int colon) => !tokens[colon + 1].IsNumber || Markers.At(tokens, colon + 1) is not null;

    // The name of one unit has a proper noun and speaks of one.
    private bool IsOne(int start, int end)
    {
        bool isProper = false;
        for (int i = start; i < end; i++)
        {
            if (UnitNames.IsMany(tokens[i]))
            {
                return false;
            }

            isProper |= tokens[i].IsWord && tokens.IsCapital(i) && !(i == start && UnitNames.IsKind(tokens[i]) && end == start + 1);
        }

        return isProper && UnitNames.Key(tokens, start, end).Length > 0;
    }

    private bool IsName(int start, int end) =>
        end - start is > 0 and <= LongestName && !IsProse(start, end) && (HasKind(start, end) || AreCapital(start, end));

    private bool IsProse(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (tokens[i].BeginsAny(Prose) || tokens[i].BeginsAny("субвенц", "трансферт", "поступлен", "тусим", "изьят"))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasKind(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (UnitNames.IsKind(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private bool AreCapital(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (tokens[i].IsWord && !tokens.IsCapital(i))
            {
                return false;
            }
        }

        return true;
    }
}
