using System.Collections.Immutable;
using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Decisions.Reading;

/// <summary>
/// One reading of a decision, token by token from beginning to end: heads, figures, replacements, and every other amount.
/// </summary>
internal sealed class DecisionReader
{
    private static readonly string[] Leads =
    [
        "по", "в", "том", "числе", "и", "а", "также", "итого", "всего", "его", "ее", "оннын", "онын", "сонын", "ишинде", "барлыгы",
        "слова", "слово", "цифры", "сумма", "сумму", "деген", "сан", "сандары", "создер", "тармакшасы", "тармакша", "тармакшасында",
        "тармакшасындагы", "подпункт", "подпункте", "строка", "строке", "абзац", "абзаце", "жазылсын", "редакцияда", "редакции",
    ];

    private readonly TextTokens tokens;
    private readonly BudgetHeads heads;
    private readonly PrintedFigure printed;
    private readonly Queue<(int Start, ReplacingClause Clause)> replacing;
    private readonly HashSet<string> leads = new(Leads, StringComparer.Ordinal);
    private readonly List<TextRemark> remarks = [];
    private readonly List<BudgetDraft> drafts = [];
    private readonly OtherAmounts others;

    private BudgetDraft current = new(0);
    private BudgetHead? title;
    private string? marker;
    private string? reference;
    private int? section;
    private BudgetFigure? label;
    private int? firstYear;
    private int? lastYear;
    private int? year;
    private int clauseStart;
    private int afterMarker = -1;
    private bool isAmendment;
    private bool hasFigures;

    internal DecisionReader(string text)
    {
        tokens = new TextTokens(text);
        heads = new BudgetHeads(tokens);
        printed = new PrintedFigure(tokens, remarks.Add);
        others = new OtherAmounts(tokens, remarks.Add);
        replacing = ReplacedFigures.Of(tokens);
        drafts.Add(current);
    }

    internal DecisionText Read()
    {
        ReadTokens();
        EndSentence();
        BudgetDraft[] budgets = [.. drafts.Where(draft => draft.HasContent)];
        foreach (BudgetDraft budget in budgets)
        {
            remarks.AddRange(budget.JudgeTenge());
        }

        if (budgets.Length == 0 && others.Mentions.Count > 0)
        {
            budgets = [current];
        }

        Complete(budgets);
        ImmutableArray<DecisionAmount> amounts = TransferMentions.Settle(others.Mentions, budgets, remarks.Add);
        if (tokens.FirstTable is { } table)
        {
            remarks.Add(new TextRemark(table, tokens.Quoted(table), DecisionRemarks.AnnexNotRead) { Weight = RemarkWeight.NoAmount });
        }

        budgets = [.. budgets.Where(budget => budget.HasContent || !budget.Figures.Equals(BudgetFigures.None))];
        return new DecisionText(
            [.. budgets.Select(budget => budget.Finished(isAmendment))], amounts, [.. remarks.OrderBy(remark => remark.Position)]);
    }

    // What a budget's own head does not say, the title or the head of all budgets does.
    private void Complete(BudgetDraft[] budgets)
    {
        foreach (BudgetDraft budget in budgets)
        {
            if (budget.Unit is null && (budget.Subject ?? (budgets.Length == 1 ? title : null)) is { HasUnit: true } named)
            {
                Name(budget, named);
                budget.FirstYear ??= named.FirstYear;
                budget.LastYear ??= named.LastYear;
            }

            budget.FirstYear ??= firstYear ?? title?.FirstYear;
            budget.LastYear ??= lastYear ?? title?.LastYear;
            budget.Year ??= year ?? title?.FirstYear;
        }
    }

    private void ReadTokens()
    {
        bool mayLabel = true;
        bool mayHead = true;
        int i = 0;
        while (!tokens[i].IsEnd)
        {
            TextToken token = tokens[i];
            if (replacing.TryPeek(out (int Start, ReplacingClause Clause) next) && i >= next.Start)
            {
                replacing.Dequeue();
                Replace(next.Clause);
                i = Math.Max(i, next.Clause.Next);
                (mayLabel, mayHead, clauseStart) = (true, true, i);
                continue;
            }

            if (i == 0 || tokens[i - 1].IsLine)
            {
                int line = LineBegins(i);
                if (line < 0)
                {
                    return;
                }

                if (line > i)
                {
                    i = line;
                    continue;
                }
            }

            if (token.IsLine)
            {
                if (tokens[i - 1].Is('.'))
                {
                    EndSentence();
                }

                clauseStart = tokens[i - 1].IsAny(";:.,") || tokens[i - 1].IsLine ? i + 1 : clauseStart;
                (mayLabel, mayHead) = (true, true);
                i++;
            }
            else if ((mayHead || BeginsPoint(i)) && Marker(i) is { } marked)
            {
                (mayLabel, mayHead, clauseStart) = (true, true, marked);
                i = marked;
            }
            else if (token.Kind == TextTokenKind.Mark)
            {
                (mayLabel, mayHead) = Mark(i, mayLabel, mayHead);
                i++;
            }
            else if (token.IsNumber && !(mayHead && heads.YearsAt(i) is not null && heads.At(i) is not null))
            {
                int after = Number(i);
                bool isAmount = clauseStart == after;
                (mayLabel, mayHead) = (isAmount, isAmount);
                i = after;
            }
            else if (mayLabel && DecisionLabels.All.At(tokens, i) is { } found)
            {
                int? afterFigure = Figure(i, found.Figure, found.Next);
                (mayLabel, mayHead) = (afterFigure is not null, afterFigure is not null);
                i = afterFigure ?? found.Next;
                clauseStart = afterFigure ?? clauseStart;
            }
            else if (mayHead && heads.At(i) is { } head)
            {
                Begin(head, i);
                (mayLabel, mayHead) = (true, false);
                clauseStart = i = Math.Max(head.Next, i + 1);
            }
            else
            {
                Word(i);
                mayHead = false;
                mayLabel = mayLabel && (leads.Contains(token.Text) || token.BeginsAny("тармак"));
                i++;
            }
        }
    }

    // A line of a note is no text of the decision; with the first annex the decision is at its end.
    private int LineBegins(int start)
    {
        int at = start;
        while (tokens[at].IsAny(">*_#"))
        {
            at++;
        }

        if (NotesAndAnnexes.IsNote(tokens, at))
        {
            current.IsAmended |= NotesAndAnnexes.Amends(tokens, at) && NotesAndAnnexes.IsOf(tokens, at, current.Point);
            return NotesAndAnnexes.LineEnd(tokens, at);
        }

        if (hasFigures && NotesAndAnnexes.IsAnnex(tokens, at))
        {
            remarks.Add(new TextRemark(tokens[at].Start, tokens.Quoted(tokens[at].Start), DecisionRemarks.AnnexNotRead)
            {
                Weight = RemarkWeight.NoAmount,
            });
            return -1;
        }

        return start;
    }

    // In a text whose lines were joined a point begins anywhere.
    private bool BeginsPoint(int at) => Markers.At(tokens, at) is { IsPoint: true } found
        && (tokens[found.Next].BeginsAny("утвердить", "учесть", "предусмотреть", "установить")
            || (tokens[found.Next].IsNumber && heads.At(found.Next) is not null));

    private int? Marker(int at)
    {
        if (Markers.At(tokens, at) is not { } found)
        {
            // «1 Көкентау ...: the dot was forgotten.
            bool isOpened = tokens[at - 1].IsAny("«“\"") && tokens[at].IsNumber && tokens[at].Text.Length < 3
                && tokens[at + 1].IsWord && tokens.IsCapital(at + 1);
            return isOpened ? at + 1 : null;
        }

        if (found.IsPoint)
        {
            EndSentence();
        }
        else
        {
            others.BeginItem(current);
            section = int.TryParse(found.Number, out int number) ? number : null;
        }

        // "1. «1. X ...": the point of this decision, then the point of the one that it repeats.
        label = null;
        int before = tokens[at - 1].IsAny("«“\"") ? at - 1 : at;
        marker = before == afterMarker ? marker : found.Number;
        return afterMarker = found.Next;
    }

    private (bool MayLabel, bool MayHead) Mark(int at, bool mayLabel, bool mayHead)
    {
        TextToken token = tokens[at];
        if (token.IsAny(";:"))
        {
            if (token.Is(';'))
            {
                others.EndClause(current);
                label = null;
            }
            else
            {
                others.OpenList(clauseStart, at, current);
            }

            clauseStart = at + 1;
            return (true, true);
        }

        if (token.Is('.'))
        {
            bool ends = tokens[at + 1].IsLine || tokens[at + 1].IsEnd || Markers.At(tokens, at + 1) is not null;
            if (ends)
            {
                EndSentence();
            }

            bool isAbbreviation = !ends && tokens[at - 1].IsWord && tokens[at - 1].Text.Length <= 3;
            clauseStart = isAbbreviation ? clauseStart : at + 1;
            return (true, ends || mayHead);
        }

        if (token.IsAny(",)"))
        {
            clauseStart = token.Is(',') ? at + 1 : clauseStart;
            return (true, false);
        }

        return token.IsAny("«»“”„\"*>#_•·") ? (true, mayHead || token.IsAny("«“„\"")) : (token.IsDash || mayLabel, mayHead);
    }

    private int? Figure(int at, BudgetFigure figure, int labelEnd)
    {
        if (printed.After(figure, labelEnd) is not { } after)
        {
            label = figure;
            Words(at, labelEnd);
            return null;
        }

        int? inSection = section;
        EndSentence();
        others.FollowFigure();
        section = inSection;
        if (after.Amount is { } amount)
        {
            State(figure, amount, after.Position, after.Value, after.Unit);
            if (figure == BudgetFigure.Balance && amount > ThousandTenge.Zero
                && DecisionLabels.IsDeficitAlone(tokens, at, labelEnd))
            {
                Odd(after.Position, after.Value, DecisionRemarks.DeficitWithoutSign);
            }
        }
        else
        {
            hasFigures = true;
        }

        return after.Next;
    }

    private void State(BudgetFigure figure, ThousandTenge amount, int position, string value, MoneyUnit unit)
    {
        Refer(position);
        if (figure == BudgetFigure.Revenue && current.IsPastRevenue)
        {
            Start(position);
            Odd(position, value, DecisionRemarks.UnnamedList);
        }

        hasFigures = true;
        current.Keep();
        if (current.Figures.Find(figure) is not null)
        {
            remarks.Add(new TextRemark(position, value, DecisionRemarks.Twice.With(BudgetFigureText.Of(figure))));
            return;
        }

        current.Figures = current.Figures.With(figure, amount);
        if (unit == MoneyUnit.Thousand)
        {
            current.IsInThousands();
        }
        else if (amount != ThousandTenge.Zero && unit == MoneyUnit.Tenge)
        {
            current.IsInTenge(figure, position, value);
        }
        else if (amount != ThousandTenge.Zero)
        {
            Odd(position, value, DecisionRemarks.NoUnit);
        }
    }

    private void Replace(ReplacingClause clause)
    {
        // The subparagraph of one point is not that of the next.
        section = clause.Point is { } point && point != current.Point ? null : section;
        reference = clause.Point ?? reference;
        foreach (FigureChange change in clause.Changes)
        {
            isAmendment = true;
            Refer(change.Position);
            current.Add(change with
            {
                Figure = change.Figure ?? (clause.Changes.Count == 1 ? label : null),
                Section = change.Section ?? section,
            });
        }

        remarks.AddRange(clause.Remarks);
        label = null;
    }

    // "In point 4 ...; in point 6 ...": what follows a reference to another point belongs to another budget.
    private void Refer(int position)
    {
        if (reference is null)
        {
            return;
        }

        isAmendment = true;
        // All points of a decision on one unit are that unit's.
        bool isOfSubject = current.Subject is not null && current.Unit is null;
        if (current.HasContent && current.Point != reference && !isOfSubject)
        {
            Start(position);
        }

        current.Point ??= reference;
        reference = null;
    }

    private void Start(int position)
    {
        current = new BudgetDraft(position) { Subject = current.Subject };
        drafts.Add(current);
    }

    private void Begin(BudgetHead head, int at)
    {
        EndSentence();
        Words(at, head.Next);
        if (head.IsTitle || !head.HasUnit)
        {
            BeginAll(head, tokens[at].Start);
            if (head.IsTitle && head.HasUnit)
            {
                BeginSubject(head, at);
            }
            else if (!head.IsTitle)
            {
                others.Year = head.FirstYear == head.LastYear ? head.Year : null;
            }

            return;
        }

        int position = tokens[at].Start;
        if (current.HasContent)
        {
            Start(position);
        }

        current.Position = position;
        current.Point = marker ?? reference;
        current.FirstYear = head.FirstYear;
        current.LastYear = head.LastYear;
        current.Year = head.Year;
        reference = null;
        Name(current, head);
    }

    // A title names what the decision is about; a head without a unit gives the years of all, or the next year of the same unit.
    private void BeginAll(BudgetHead head, int position)
    {
        if (head.IsTitle)
        {
            title = hasFigures || title is { HasUnit: true } ? title : head;
        }
        else if (head.FirstYear is not null)
        {
            (firstYear, lastYear, year) = hasFigures ? (firstYear, lastYear, year) : (head.FirstYear, head.LastYear, head.Year);
        }
        else if (head.Year is not null)
        {
            if (current.HasContent && current.Year != head.Year)
            {
                BudgetDraft before = current;
                Start(position);
                (current.Unit, current.Key, current.UnitKind, current.Point) = (before.Unit, before.Key, before.UnitKind, marker);
                (current.FirstYear, current.LastYear) = (before.FirstYear, before.LastYear);
            }

            current.Year = head.Year;
        }
    }

    // "Amend the decision «On the budget of X»": what follows is X's, until another decision is amended.
    private void BeginSubject(BudgetHead head, int at)
    {
        string key = UnitNames.Key(tokens, head.UnitStart, head.UnitEnd);
        bool isOther = current.Subject is { } before && UnitNames.Key(tokens, before.UnitStart, before.UnitEnd) != key;
        if (!current.HasContent)
        {
            current.Subject = head;
        }
        else if (isOther && AmendsDecision(at, head.Next))
        {
            Start(tokens[at].Start);
            current.Subject = head;
        }
    }

    private bool AmendsDecision(int start, int end)
    {
        const int Reach = 40;
        for (int i = start - 1; i > start - Reach && !tokens[i].IsEnd; i--)
        {
            if (tokens[i].BeginsAny("внес", "енгиз"))
            {
                return true;
            }

            if (tokens[i].IsLine && tokens[i - 1].IsLine)
            {
                break;
            }
        }

        for (int i = end; i < end + Reach && !tokens[i].IsAny(":;") && !tokens[i].IsEnd; i++)
        {
            if (tokens[i].BeginsAny("озгерис", "енгизилсин", "внес"))
            {
                return true;
            }
        }

        return false;
    }

    private void Name(BudgetDraft draft, BudgetHead head)
    {
        draft.Unit = tokens.Slice(tokens[head.UnitStart].Start, tokens[head.UnitEnd - 1].End);
        draft.Key = UnitNames.Key(tokens, head.UnitStart, head.UnitEnd);
        draft.UnitKind = UnitNames.Kind(tokens, head.UnitStart, head.UnitEnd);
    }

    private void Words(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (tokens[i].IsWord)
            {
                Word(i);
            }
        }
    }

    private void Word(int at)
    {
        TextToken token = tokens[at];
        others.Hear(token);
        reference = PointReferences.At(tokens, at) ?? reference;
        isAmendment |= token.BeginsAny("изложить", "жазылсын", "баяндалсын")
            || (!hasFigures && (token.Begins("озгерис") || (token.Begins("внес") && tokens[at + 1].Begins("изменени"))));
    }

    private int Number(int at)
    {
        if (tokens[at + 1].Is(')') && MoneyUnits.At(tokens, at + 2).Unit == MoneyUnit.None)
        {
            section = int.TryParse(tokens[at].Text, out int number) ? number : section;
            return at + 1;
        }

        if (heads.YearsAt(at) is { } years)
        {
            others.Year = years.First == years.Last ? years.First : others.Year;
            return years.End;
        }

        if (others.Add(at, clauseStart, afterMarker) is not { } next)
        {
            return at + 1;
        }

        clauseStart = next;
        return next;
    }

    private void EndSentence()
    {
        others.EndSentence(current);
        section = null;
    }

    private void Odd(int position, string value, SelfGov.Law.Words reason) =>
        remarks.Add(new TextRemark(position, value, reason) { Weight = RemarkWeight.Odd });
}
