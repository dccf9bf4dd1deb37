using System.Collections.Immutable;
using System.Text;

namespace SelfGov.Hearings.Comments;

/// <summary>
/// Letters of Kazakh and Russian texts that can be written as a letter and a mark, as one letter. The table is all that is needed: the
/// other letters of the two alphabets are not composed. The platform's own normalisation does nothing in invariant globalization.
/// </summary>
internal static class ComposedLetters
{
    private const char Breve = '\u0306';
    private const char Diaeresis = '\u0308';

    /// <summary>The letter, the mark, and the letter that they are; ї and ў stand in names and words of neighbours.</summary>
    internal static readonly ImmutableArray<(char Letter, char Mark, char Composed)> Table =
    [
        ('\u0418', Breve, '\u0419'), // И, Й
        ('\u0438', Breve, '\u0439'), // и, й
        ('\u0415', Diaeresis, '\u0401'), // Е, Ё
        ('\u0435', Diaeresis, '\u0451'), // е, ё
        ('\u0406', Diaeresis, '\u0407'), // І, Ї
        ('\u0456', Diaeresis, '\u0457'), // і, ї
        ('\u0423', Breve, '\u040E'), // У, Ў
        ('\u0443', Breve, '\u045E'), // у, ў
    ];

    /// <summary>The text with its letters composed.</summary>
    internal static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Breve, Diaeresis))
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (character is Breve or Diaeresis && composed.Length > 0 && Composed(composed[^1], character) is { } letter)
            {
                composed[^1] = letter;
            }
            else
            {
                composed.Append(character);
            }
        }

        return composed.ToString();
    }

    private static char? Composed(char letter, char mark)
    {
        foreach ((char Letter, char Mark, char Composed) row in Table)
        {
            if (row.Letter == letter && row.Mark == mark)
            {
                return row.Composed;
            }
        }

        return null;
    }
}
