namespace SelfGov.Budgets.Decisions.Reading;

/// <summary>Numbers that refer to points of a decision, articles, annexes, dates: they are no amounts.</summary>
internal static class PointReferences
{
    private static readonly string[] Points =
        ["тармактын", "тармакта", "тармактагы", "тармагынын", "тармагында", "тармагындагы", "тармак", "тармагы"];

    /// <summary>
    /// The point that a word at an index refers to together with the number beside it, or null: articles of laws are left out.
    /// </summary>
    internal static string? At(TextTokens tokens, int index)
    {
        if (tokens[index].Text is "пункт" or "пункта" or "пункте" && tokens[index + 1].IsNumber)
        {
            bool ofArticle = tokens[index + 2].Begins("стать") || tokens[index + 3].Begins("стать");
            return ofArticle ? null : tokens[index + 1].Text;
        }

        if (Array.IndexOf(Points, tokens[index].Text) < 0)
        {
            return null;
        }

        int number = tokens[index - 1].IsDash ? index - 2 : index - 1;
        bool isPoint = tokens[number].IsNumber && !tokens[number - 1].BeginsAny("бап", "баб");
        return isPoint ? tokens[number].Text : null;
    }

    /// <summary>The last point that a run of tokens refers to, or null.</summary>
    internal static string? In(TextTokens tokens, int start, int end)
    {
        string? found = null;
        for (int i = start; i < end; i++)
        {
            found = tokens[i].IsWord ? At(tokens, i) ?? found : found;
        }

        return found;
    }

    /// <summary>Whether a number is a reference and not an amount.</summary>
    internal static bool IsReference(TextTokens tokens, int index)
    {
        TextToken before = tokens[index - 1];
        int next = tokens[index + 1].IsDash ? index + 2 : index + 1;
        return tokens[index + 1].Is(')')
            || before.Is('№')
            || before.BeginsAny("прилож", "пункт", "подпункт", "стать", "абзац", "строк", "глав", "част")
            || tokens[next].BeginsAny("тармак", "тармаг", "косымша", "бап", "баб", "абзац", "азат")
            || (PrintedNumber.Year(tokens[index].Text) is not null && tokens[index + 1].BeginsAny("год", "жыл"))
            || tokens[index].Text.Count(character => character == '.') > 1;
    }
}
