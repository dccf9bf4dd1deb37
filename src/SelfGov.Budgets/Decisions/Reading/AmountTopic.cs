namespace SelfGov.Budgets.Decisions.Reading;

/// <summary>What the amounts of a sentence are: told by its words, kept through the lines of its list.</summary>
internal sealed class AmountTopic
{
    private DecisionAmountKind? kind;
    private DecisionAmountKind? kindOfSentence;
    private DecisionAmountKind? kindOfItem;
    private bool isAmongFigures;
    private bool isInItem;
    private bool isLeast;
    private bool isIndicator;
    private bool isTaken;
    private bool isWage;

    /// <summary>The kind of the amounts at this place, or null when nothing told it.</summary>
    internal DecisionAmountKind? Kind => isIndicator ? DecisionAmountKind.Indicator : kind;

    /// <summary>Takes in the next word.</summary>
    internal void Hear(TextToken word)
    {
        if (word.Begins("субвенц"))
        {
            kind = DecisionAmountKind.Subvention;
        }
        else if (word.BeginsAny("изьят") || (isTaken && word.BeginsAny("кою", "коиыл", "коил")) || word.BeginsAny("алыпкою"))
        {
            kind = DecisionAmountKind.Withdrawal;
        }
        else if (word.Begins("трансферт"))
        {
            kind = DecisionAmountKind.Transfer;
        }

        isTaken = word.Text is "алып" or "алынып";
        isLeast |= word.BeginsAny("минимальн", "томен");
        isIndicator |= word.BeginsAny("прожиточн", "кункорис", "корсеткиш") || word.Text is "мрп" or "аек"
            || word.Begins("расчетн") || (isLeast && word.BeginsAny("заработн", "пенси", "жалак", "зеинет"))
            || (isLeast && word.Begins("томен") && isWage);
        isWage |= word.BeginsAny("жалак", "зеинет");
    }

    /// <summary>An indicator is named in its own clause.</summary>
    internal void EndClause()
    {
        isLeast = false;
        isIndicator = false;
        isWage = false;
        isTaken = false;
        kind = isAmongFigures ? kindOfItem ?? kindOfSentence : kind;
    }

    /// <summary>A numbered line begins: of what stands before it only the head of the whole list goes on.</summary>
    internal void BeginItem()
    {
        (kind, kindOfItem, isInItem) = (kindOfSentence, null, true);
        EndClause();
    }

    /// <summary>A colon opens a list of what was said before it: of the sentence, or of one of its lines.</summary>
    internal void OpenList()
    {
        if (isInItem || isAmongFigures)
        {
            kindOfItem = kind;
        }
        else
        {
            kindOfSentence = kind;
        }
    }

    /// <summary>A figure was read: what its line says beside it holds for that line alone.</summary>
    internal void FollowFigure() => isAmongFigures = true;

    /// <summary>A sentence ends with its list.</summary>
    internal void End()
    {
        (kind, kindOfSentence, kindOfItem, isAmongFigures, isInItem) = (null, null, null, false, false);
        EndClause();
    }
}
