using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Decisions.Reading;

/// <summary>A clause that replaces amounts: what it replaces, and where reading goes on after it.</summary>
/// <param name="Next">The index after the clause.</param>
/// <param name="Point">The number of the point that it names, or null.</param>
/// <param name="Changes">The replacements.</param>
/// <param name="Remarks">What was not understood in it.</param>
internal sealed record ReplacingClause(int Next, string? Point, IReadOnlyList<FigureChange> Changes, IReadOnlyList<TextRemark> Remarks);

/// <summary>
/// Finds "replace the figures X by Y": in Russian old amounts, the verb, new amounts; in Kazakh old amounts, new amounts, the verb.
/// </summary>
internal static class ReplacedFigures
{
    /// <summary>The replacing clauses in the order of the text, each with the index of its first token.</summary>
    internal static Queue<(int Start, ReplacingClause Clause)> Of(TextTokens tokens)
    {
        var clauses = new Queue<(int, ReplacingClause)>();
        int free = 0;
        int start = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (IsBreak(tokens, i))
            {
                start = i + 1;
            }
            else if (tokens[i].BeginsAny("замени", "ауыстырыл"))
            {
                int end = tokens[i].Begins("замени") ? End(tokens, i + 1) : i + 1;
                start = Math.Max(start, free);
                if (Clause(tokens, start, i, end) is { } clause)
                {
                    clauses.Enqueue((start, clause));
                    end = clause.Next;
                }

                free = end;
                start = end;
                i = end - 1;
            }
        }

        return clauses;
    }

    private static ReplacingClause? Clause(TextTokens tokens, int start, int verb, int end)
    {
        List<int> old = Amounts(tokens, start, verb);
        List<int> renewed = Amounts(tokens, verb + 1, end);
        if (renewed.Count == 0 && old.Count % 2 == 0)
        {
            (old, renewed) = Halves(tokens, old, verb);
        }

        // "... X by Y, figures Z by W": what follows the new amounts belongs to the next verb.
        if (tokens[end].Begins("замени") && renewed.Count > old.Count && old.Count > 0)
        {
            renewed = renewed[..old.Count];
            end = AfterAmount(tokens, renewed[^1], end);
        }

        if (old.Count + renewed.Count == 0)
        {
            return null;
        }

        if (old.Count != renewed.Count)
        {
            return new ReplacingClause(
                end, null, [],
                [.. old.Concat(renewed).Select(i => new TextRemark(
                    tokens[i].Start, tokens.Slice(tokens[i].Start, tokens[i].End), DecisionRemarks.ChangeNotUnderstood))]);
        }

        var changes = new List<FigureChange>();
        var remarks = new List<TextRemark>();
        int from = start;
        int fromNew = verb;
        for (int i = 0; i < old.Count; i++)
        {
            (BudgetFigure? figure, int labelEnd) = Label(tokens, from, old[i]);
            (int? section, int? next) = (Section(tokens, from, old[i]), Label(tokens, fromNew, renewed[i]).End);
            if (Amount(tokens, old[i], labelEnd) is { } before && Amount(tokens, renewed[i], next.Value) is { } after)
            {
                changes.Add(new FigureChange(tokens[old[i]].Start, figure, section, before, after));
            }
            else
            {
                TextToken number = tokens[old[i]];
                remarks.Add(new TextRemark(
                    number.Start, tokens.Slice(number.Start, number.End), PrintedNumber.Refusal(number.Text)));
            }

            (from, fromNew) = (old[i] + 1, renewed[i] + 1);
        }

        return new ReplacingClause(end, PointReferences.In(tokens, start, verb), changes, remarks);
    }

    private static int AfterAmount(TextTokens tokens, int number, int end)
    {
        int at = MoneyUnits.At(tokens, number + 1).Next;
        while (at < end && tokens[at].IsAny("»”\""))
        {
            at++;
        }

        return at;
    }

    // In Kazakh the old amounts and the new ones stand before the verb; the new ones are those "by" which it replaces.
    private static (List<int> Old, List<int> Renewed) Halves(TextTokens tokens, List<int> all, int verb)
    {
        var old = new List<int>();
        var renewed = new List<int>();
        var group = new List<int>();
        for (int i = 0; i < all.Count; i++)
        {
            group.Add(all[i]);
            int next = i + 1 < all.Count ? all[i + 1] : verb;
            for (int word = all[i] + 1; word < next; word++)
            {
                if (tokens[word].BeginsAny("сан", "сома", "цифр", "соз"))
                {
                    bool isBy = tokens[word].Text.EndsWith("мен", StringComparison.Ordinal);
                    (isBy ? renewed : old).AddRange(group);
                    group.Clear();
                    if (isBy && renewed.Count != old.Count)
                    {
                        return Middle();
                    }
                }
            }
        }

        return group.Count == 0 && old.Count == renewed.Count ? (old, renewed) : Middle();

        (List<int>, List<int>) Middle() => (all[..(all.Count / 2)], all[(all.Count / 2)..]);
    }

    // Quoted numbers are the amounts; where nothing is quoted, the numbers after "figures", "sum" and the like.
    private static List<int> Amounts(TextTokens tokens, int start, int end)
    {
        var quoted = new List<int>();
        var named = new List<int>();
        int depth = 0;
        int opened = start;
        bool isNamed = false;
        bool areWords = false;
        for (int i = start; i < end; i++)
        {
            TextToken token = tokens[i];
            if (token.IsAny("«“„"))
            {
                depth++;
                opened = i + 1;
            }
            else if (token.IsAny("»”"))
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (token.Is('"'))
            {
                depth = depth > 0 ? 0 : 1;
                opened = i + 1;
            }
            else if (token.BeginsAny("цифр", "сан", "сумм", "сома"))
            {
                (isNamed, areWords) = (true, false);
            }
            else if (depth == 0 && token.BeginsAny("слов"))
            {
                areWords = true;
            }
            else if (token.IsNumber && !PointReferences.IsReference(tokens, i) && !IsOfName(tokens, i)
                && (depth == 0 || !(areWords || AreWords(tokens, i, end)) || IsAmongWords(tokens, opened, i)))
            {
                if (depth > 0)
                {
                    quoted.Add(i);
                }
                else if (isNamed || MoneyUnits.At(tokens, i + 1).Unit != MoneyUnit.None)
                {
                    named.Add(i);
                }
            }
        }

        return quoted.Count > 0 ? quoted : named;
    }

    // Spans of years, numbers of acts: "2024-2026", "12/3".
    private static bool IsOfName(TextTokens tokens, int at)
    {
        bool afterYear = tokens[at - 1].IsDash && tokens[at - 2].IsNumber && PrintedNumber.Year(tokens[at - 2].Text) is not null;
        bool beforeYear = tokens[at + 1].IsDash && tokens[at + 2].IsNumber && PrintedNumber.Year(tokens[at + 2].Text) is not null;
        return (PrintedNumber.Year(tokens[at].Text) is not null && (afterYear || beforeYear))
            || tokens[at - 1].Is('/') || tokens[at + 1].Is('/');
    }

    // In Kazakh the noun stands after the quotes: «...» деген сөздер.
    private static bool AreWords(TextTokens tokens, int at, int end)
    {
        const int LongestQuote = 30;
        bool isOutside = false;
        for (int i = at + 1; i < Math.Min(end, at + LongestQuote); i++)
        {
            isOutside |= tokens[i].IsAny("»”\"");
            if (isOutside && (tokens[i].IsAny("«“„") || tokens[i].BeginsAny("цифр", "сан", "сома", "соз")))
            {
                return tokens[i].Begins("соз");
            }
        }

        return false;
    }

    // Words are no figures: a number among them is an amount where it has a name or a unit, is printed as one, or stands alone.
    private static bool IsAmongWords(TextTokens tokens, int opened, int at)
    {
        const int LongestQuote = 60;
        bool isAlone = (at == opened || (at == opened + 1 && tokens[opened].IsDash)) && tokens[at + 1].IsAny("»”\"")
            && PrintedNumber.Year(tokens[at].Text) is null;
        return isAlone || MoneyUnits.At(tokens, at + 1).Unit != MoneyUnit.None
            || Label(tokens, Math.Max(opened, at - LongestQuote), at).Figure is not null
            || tokens[at].Text.AsSpan().IndexOfAny(" ,'") >= 0;
    }

    private static (BudgetFigure? Figure, int End) Label(TextTokens tokens, int start, int end)
    {
        (BudgetFigure? Figure, int End) found = (null, -1);
        for (int i = start; i < end; i++)
        {
            if (tokens[i].IsWord && DecisionLabels.All.At(tokens, i) is { } label && label.Next <= end)
            {
                found = (label.Figure, label.Next);
                i = label.Next - 1;
            }
        }

        return found;
    }

    private static int? Section(TextTokens tokens, int start, int end)
    {
        int? section = null;
        for (int i = start; i < end; i++)
        {
            if (tokens[i].IsNumber && tokens[i].Text.Length == 1 && tokens[i + 1].Is(')'))
            {
                section = tokens[i].Text[0] - '0';
            }
        }

        return section;
    }

    // After a label the first dash is a separator; without one a dash inside the quotes is a minus sign.
    private static ThousandTenge? Amount(TextTokens tokens, int number, int labelEnd)
    {
        int dashes = 0;
        int at = number - 1;
        while (tokens[at].IsDash)
        {
            dashes++;
            at--;
        }

        bool hasLabel = labelEnd > 0 && at < labelEnd + 1;
        bool isNegative = dashes > (hasLabel ? 1 : 0);
        return PrintedNumber.Value(tokens[number].Text) is { } value && ThousandTenge.Flaw(value) is null
            ? new ThousandTenge(isNegative ? -value : value)
            : null;
    }

    private static int End(TextTokens tokens, int start)
    {
        int at = start;
        while (at < tokens.Count && !IsBreak(tokens, at) && !tokens[at].BeginsAny("замени", "ауыстырыл"))
        {
            at++;
        }

        return at;
    }

    private static bool IsBreak(TextTokens tokens, int at) => tokens[at].IsAny(";:")
        || (tokens[at].Is('.') && (tokens[at + 1].IsLine || tokens[at + 1].IsEnd))
        || (tokens[at].IsLine && (tokens[at + 1].IsLine || tokens[at - 1].IsAny(";.:") || Markers.At(tokens, at + 1) is not null));
}
