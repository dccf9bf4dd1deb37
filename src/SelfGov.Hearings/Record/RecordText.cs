using System.Text;

namespace SelfGov.Hearings.Record;

/// <summary>Text of participants as it may stand in a document.</summary>
internal static class RecordText
{
    /// <summary>
    /// The text with one kind of line break and without characters that are not seen: control characters, and those that turn the direction
    /// of writing and so can make a text read as another.
    /// </summary>
    internal static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (char character in text.ReplaceLineEndings("\n"))
        {
            bool turns = character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\uFEFF';
            if (character == '\n' || (!char.IsControl(character) && !turns))
            {
                clean.Append(character);
            }
            else if (character == '\t')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString().Trim();
    }
}
