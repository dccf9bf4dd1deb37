namespace SelfGov.Budgets.Decisions.Reading;

/// <summary>Lines that are no text of the decision: notes of the register, and the annexes at its end.</summary>
internal static class NotesAndAnnexes
{
    private static readonly string[] Orders =
    [
        "излож", "исключ", "дополн", "замен", "считать", "читать", "признать", "внести", "утвердить", "отменить", "жазылсын", "баяндалсын",
        "алынып", "алып", "толыктырылсын", "ауыстырылсын", "бекитилсин", "саикес",
    ];

    /// <summary>Whether a note begins at a line.</summary>
    internal static bool IsNote(TextTokens tokens, int at) =>
        tokens[at].Text is "сноска" or "ескерту" or "ескертпе" or "примечание" && tokens[at + 1].IsAny(".:");

    /// <summary>Whether a note says that the text was amended.</summary>
    internal static bool Amends(TextTokens tokens, int start)
    {
        for (int i = start; !tokens[i].IsLine && !tokens[i].IsEnd; i++)
        {
            if (tokens[i].BeginsAny("редакц", "изменени", "озгерис"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a note that amends means a point; one on another point or on the preamble says nothing of it.</summary>
    internal static bool IsOf(TextTokens tokens, int start, string? point)
    {
        string? named = null;
        for (int i = start; !tokens[i].IsLine && !tokens[i].IsEnd; i++)
        {
            if (tokens[i].BeginsAny("кириспе", "преамбул", "такырып", "заголов"))
            {
                return false;
            }

            named ??= tokens[i].IsWord ? PointReferences.At(tokens, i) : null;
        }

        return named is null || point is null || named == point;
    }

    /// <summary>Whether the first annex begins at a line.</summary>
    internal static bool IsAnnex(TextTokens tokens, int at)
    {
        if (tokens[at].Text == "приложение")
        {
            int number = tokens[at + 1].Is('№') ? at + 2 : at + 1;
            int next = tokens[number].IsNumber ? number + 1 : number;
            return (tokens[next].IsLine || tokens[next].IsEnd || tokens[next].Text == "к" || tokens[next].IsAny("*\\"))
                && !IsSentence(tokens, next);
        }

        int word = tokens[at + 1].IsDash ? at + 2 : at + 1;
        return tokens[at].IsNumber && tokens[word].Text == "косымша"
            && (tokens[word + 1].IsLine || tokens[word + 1].IsEnd || tokens[word + 1].Is('*'))
            && !IsSentence(tokens, word + 1);
    }

    // "Приложение 1 к указанному решению изложить ...": a sentence orders something or ends as one; the head of an annex does neither.
    private static bool IsSentence(TextTokens tokens, int start)
    {
        const int LongestHead = 60;
        for (int i = start; i < start + LongestHead; i++)
        {
            TextToken token = tokens[i];
            if (token.IsEnd || (token.IsLine && tokens[i + 1].IsLine))
            {
                return false;
            }

            bool orders = token.BeginsAny(Orders) || token.Is(';') || token.Text is "указанному" or "согласно";
            if (orders || (token.IsLine && Markers.At(tokens, i + 1) is { IsPoint: true }))
            {
                return orders;
            }
        }

        return false;
    }

    /// <summary>The index of the end of a line.</summary>
    internal static int LineEnd(TextTokens tokens, int at)
    {
        while (!tokens[at].IsLine && !tokens[at].IsEnd)
        {
            at++;
        }

        return at;
    }
}
