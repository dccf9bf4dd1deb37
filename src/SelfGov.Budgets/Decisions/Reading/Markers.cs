namespace SelfGov.Budgets.Decisions.Reading;

/// <summary>Numbers of points and subparagraphs: <c>4.</c>, <c>1-1.</c>, <c>1.1</c>, <c>2)</c>.</summary>
internal static class Markers
{
    private const int LongestMarker = 3;

    /// <summary>
    /// The marker that begins at a token: its number, whether it is a point's, and the index after it; null when there is none.
    /// </summary>
    internal static (string Number, bool IsPoint, int Next)? At(TextTokens tokens, int index)
    {
        if (!IsShort(tokens[index]))
        {
            return Dotted(tokens, index);
        }

        string number = tokens[index].Text;
        int next = index + 1;
        if (tokens[next].IsDash && IsShort(tokens[next + 1]) && tokens[next].Start == tokens[index].End)
        {
            number += "-" + tokens[next + 1].Text;
            next += 2;
        }

        if (tokens[next].Is(')'))
        {
            return (number, false, next + 1);
        }

        return tokens[next].Is('.') && tokens[next].Start <= tokens[next - 1].End + 1 ? (number, true, next + 1) : null;
    }

    // "1.1 по Абайскому сельскому округу:", "1.2. ...", "1.3) ...": before a name, and not before money.
    private static (string Number, bool IsPoint, int Next)? Dotted(TextTokens tokens, int index)
    {
        string[] parts = tokens[index].IsNumber ? tokens[index].Text.Split('.') : [];
        TextToken before = tokens[index - 1];
        bool begins = before.IsLine || before.IsEnd || before.IsAny(".;:«“\"*>_#");
        if (!begins || parts.Length is < 2 or > 3 || parts.Any(part => part.Length is < 1 or > 2 || !part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        int next = tokens[index + 1].IsAny(".)") ? index + 2 : index + 1;
        bool isName = tokens[next].IsWord && MoneyUnits.At(tokens, next).Unit == MoneyUnit.None && tokens[next].Text is not ("год" or "г");
        return isName ? (tokens[index].Text, true, next) : null;
    }

    private static bool IsShort(TextToken token) =>
        token.IsNumber && token.Text.Length <= LongestMarker && token.Text.All(char.IsAsciiDigit);
}
