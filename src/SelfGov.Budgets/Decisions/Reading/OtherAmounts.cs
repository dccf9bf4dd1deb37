using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Decisions.Reading;

/// <summary>
/// The amounts beside the lists of figures. What an amount is may be said before it or after it in its clause, so each waits for the end of
/// the clause; what nothing explains is remarked on.
/// </summary>
internal sealed class OtherAmounts(TextTokens tokens, Action<TextRemark> remark)
{
    private readonly List<TransferMention> mentions = [];
    private readonly List<PendingAmount> pending = [];
    private readonly AmountTopic topic = new();
    private bool ofMany;
    private bool isInItem;
    private int? yearOfList;
    private (string Key, char Kind) ownerOfList = (string.Empty, ' ');

    /// <summary>The amounts whose meaning is known, in the order of the text.</summary>
    internal IReadOnlyList<TransferMention> Mentions => mentions;

    /// <summary>The year that the sentence speaks of, or null.</summary>
    internal int? Year { get; set; }

    /// <summary>Takes in the next word.</summary>
    internal void Hear(TextToken word)
    {
        topic.Hear(word);
        ofMany |= UnitNames.IsMany(word);
    }

    /// <summary>Takes in a number when it is an amount; the answer is the index after it, or null when it is none.</summary>
    internal int? Add(int at, int clauseStart, int afterMarker)
    {
        (MoneyUnit unit, int next) = MoneyUnits.At(tokens, tokens[at + 1].Is(')') ? at + 2 : at + 1);
        if (unit == MoneyUnit.None && !IsBareAmount(at, clauseStart, afterMarker))
        {
            return null;
        }

        pending.Add(new PendingAmount(at, clauseStart, next, unit, Year));
        return next;
    }

    /// <summary>A clause ends, its sentence goes on.</summary>
    internal void EndClause(BudgetDraft current)
    {
        Flush(current);
        topic.EndClause();
    }

    /// <summary>A numbered line begins.</summary>
    internal void BeginItem(BudgetDraft current)
    {
        Flush(current);
        topic.BeginItem();
        (Year, isInItem) = (yearOfList, true);
    }

    /// <summary>A figure was read.</summary>
    internal void FollowFigure() => topic.FollowFigure();

    /// <summary>A colon opens a list; a unit that was named before it is the owner of what the list does not name.</summary>
    internal void OpenList(int clauseStart, int at, BudgetDraft current)
    {
        Flush(current);
        topic.OpenList();
        yearOfList = isInItem ? yearOfList : Year;
        if (topic.Kind is not null)
        {
            ownerOfList = Owner(clauseStart, at) is { Many: false } owner && owner.Key.Length > 0 ? (owner.Key, owner.Kind) : ownerOfList;
        }
    }

    /// <summary>A sentence ends with all its lists.</summary>
    internal void EndSentence(BudgetDraft current)
    {
        Flush(current);
        topic.End();
        (Year, yearOfList, isInItem) = (null, null, false);
        ofMany = false;
        ownerOfList = (string.Empty, ' ');
    }

    // A number without a unit is an amount where it ends a clause and is grouped, has a decimal, follows a
    // dash, or is what the clause is about.
    private bool IsBareAmount(int at, int clauseStart, int afterMarker)
    {
        TextToken after = tokens[at + 1];
        TextToken before = tokens[at - 1];
        bool ends = after.IsLine || after.IsEnd || after.IsAny(";.,»\"”");
        string text = tokens[at].Text;
        bool isListed = before.IsDash && tokens[at - 2].IsWord && before.Start > tokens[at - 2].End && !after.Is('%');
        if ((!ends && !isListed) || PointReferences.IsReference(tokens, at) || PrintedNumber.Year(text) is not null
            || before.Text is "от" or "до" or "с" or "на" or "по" or "не" || tokens[at - 2].IsNumber || tokens[at - 2].Is('№'))
        {
            return false;
        }

        bool isPrintedAsAmount = text.AsSpan().IndexOfAny(" ,.'\u2019") >= 0 || isListed
            || ((before.IsDash || before.IsAny(":=")) && tokens[at - 2].IsWord);
        bool isOfLine = before.IsWord && !after.Is(',')
            && (clauseStart == afterMarker || (topic.Kind is not null && text.Length > 2));
        return isPrintedAsAmount || isOfLine;
    }

    private void Flush(BudgetDraft current)
    {
        foreach (PendingAmount amount in pending)
        {
            Settle(amount, current);
        }

        pending.Clear();
    }

    private void Settle(PendingAmount amount, BudgetDraft current)
    {
        TextToken number = tokens[amount.Index];
        string value = tokens.Slice(number.Start, tokens[amount.Next - 1].End);
        if (topic.Kind is not { } kind)
        {
            remark(new TextRemark(number.Start, value, DecisionRemarks.NotUnderstood));
            return;
        }

        if (PrintedNumber.Value(number.Text) is not { } read)
        {
            remark(new TextRemark(number.Start, value, PrintedNumber.Refusal(number.Text)));
            return;
        }

        bool isIndicator = kind == DecisionAmountKind.Indicator;
        bool isThousand = amount.Unit == MoneyUnit.Thousand || (!isIndicator && amount.Unit != MoneyUnit.Larger);
        if (amount.Unit == MoneyUnit.Larger || (isThousand && ThousandTenge.Flaw(read) is not null))
        {
            remark(new TextRemark(
                number.Start, value, amount.Unit == MoneyUnit.Larger ? DecisionRemarks.OtherUnit : BudgetInvariants.I16.Text));
            return;
        }

        if (!isIndicator && read != 0 && amount.Unit != MoneyUnit.Thousand)
        {
            SelfGov.Law.Words reason = amount.Unit == MoneyUnit.Tenge ? DecisionRemarks.TengeAmidThousands : DecisionRemarks.NoUnit;
            remark(new TextRemark(number.Start, value, reason) { Weight = RemarkWeight.Odd });
        }

        if (IsNegative(amount) && read != 0)
        {
            read = -read;
            value = tokens.Slice(tokens[amount.Index - 1].Start, tokens[amount.Next - 1].End);
            remark(new TextRemark(number.Start, value, DecisionRemarks.Negative) { Weight = RemarkWeight.Odd });
        }

        (string key, char unitKind, bool many) = Owner(amount.ClauseStart, amount.Index);
        bool isNamedBefore = amount.ClauseStart == amount.Index && tokens[amount.Index - 1].Is(':');
        (key, unitKind) = key.Length == 0 && !many && (!ofMany || isNamedBefore) ? ownerOfList : (key, unitKind);
        string name = tokens.Slice(tokens[amount.ClauseStart].Start, number.Start).Trim(' ', '-', '–', '—', ':', '−', '*', '>');
        mentions.Add(new TransferMention(
            new DecisionAmount(
                number.Start, value, kind, name, amount.Year, isThousand ? new ThousandTenge(read) : null, Budget: null),
            key, unitKind, many || (key.Length == 0 && ofMany), current));
    }

    // The unit stands around the word for its kind, or is all that the clause names.
    // As with figures: one dash separates, a second one or the word is a sign; two that touch are one long dash.
    private bool IsNegative(PendingAmount amount)
    {
        int dashes = 0;
        int at = amount.Index - 1;
        while (at >= amount.ClauseStart && (tokens[at].IsDash || tokens[at].IsAny("()") || tokens[at].Text == "минус"))
        {
            bool touches = tokens[at].IsDash && tokens[at + 1].IsDash && tokens[at].End == tokens[at + 1].Start;
            dashes += tokens[at].IsDash && !touches ? 1 : 0;
            bool isSign = tokens[at].Text == "минус" || (tokens[at].IsDash && tokens[at - 1].Is('('));
            if (isSign)
            {
                return true;
            }

            at--;
        }

        return dashes > 1;
    }

    private (string Key, char Kind, bool Many) Owner(int clause, int end)
    {
        const int LongestEntry = 8;
        for (int i = clause; i < end; i++)
        {
            if (UnitNames.IsMany(tokens[i]))
            {
                return (string.Empty, ' ', true);
            }

            if (UnitNames.IsKind(tokens[i]))
            {
                int start = i;
                int nameEnd = i + 1;
                // "Жібек жолы ауылдық округіне": the second word of a name may have a small letter.
                if (start - 1 > clause && tokens[start - 1].IsWord && !IsOfName(start - 1) && IsOfName(start - 2)
                    && !UnitNames.IsKind(tokens[start - 2]))
                {
                    start -= 2;
                }

                while (start > clause && (IsOfName(start - 1) || UnitNames.IsOfDistrict(tokens[start - 1])))
                {
                    start--;
                }

                while (nameEnd < end
                    && (IsOfName(nameEnd) || UnitNames.IsOfDistrict(tokens[nameEnd])
                        || (tokens[nameEnd].Is('.') && UnitNames.IsKind(tokens[nameEnd - 1]))))
                {
                    nameEnd++;
                }

                if (HasMany(start, nameEnd))
                {
                    return (string.Empty, ' ', true);
                }

                if (UnitNames.Key(tokens, start, nameEnd) is { Length: > 0 } key)
                {
                    return (key, UnitNames.Kind(tokens, start, nameEnd), false);
                }

                i = nameEnd - 1;
            }
        }

        bool isShort = end - clause <= LongestEntry && ofMany && topic.Kind != DecisionAmountKind.Indicator;
        return (isShort ? UnitNames.Key(tokens, clause, end) : string.Empty, UnitNames.Kind(tokens, clause, end), false);

        bool IsOfName(int at) => tokens[at].IsWord && (UnitNames.IsKind(tokens[at]) || tokens.IsProper(at))
            && !tokens[at].BeginsAny("учесть", "предусмотреть", "установить", "осы", "аталган");

        bool HasMany(int start, int nameEnd)
        {
            for (int i = start; i < nameEnd; i++)
            {
                if (UnitNames.IsMany(tokens[i]))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private sealed record PendingAmount(int Index, int ClauseStart, int Next, MoneyUnit Unit, int? Year);
}
