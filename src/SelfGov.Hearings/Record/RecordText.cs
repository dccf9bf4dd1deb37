using System.Text;
using SelfGov.Workflow.Definition;

namespace SelfGov.Hearings.Record;

/// <summary>Text of participants as it may stand in a document.</summary>
internal static class RecordText
{
    /// <summary>
    /// The text with one kind of line break and without characters that are not seen: control characters, those that turn the direction
    /// of writing and so can make a text read as another, and what has neither a width nor a shape. Empty where nothing of it can be seen.
    /// </summary>
    internal static string Clean(string text)
    {
        if (!Presence.IsGiven(text))
        {
            return string.Empty;
        }

        var clean = new StringBuilder(text.Length);
        foreach (Rune character in text.ReplaceLineEndings("\n").Replace('\v', '\n').EnumerateRunes())
        {
            if (character.Value == '\n' || (!Rune.IsControl(character) && (Shows(character) || Shapes(character))))
            {
                clean.Append(character);
            }
            else if (character.Value == '\t')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString().Trim();
    }

    private static bool Shows(Rune character) => Rune.IsWhiteSpace(character) || Presence.IsSeen(character);

    // Joiners and selectors of a variant stay, as they shape the letters beside them; so do signs that stand under Arabic numbers.
    private static bool Shapes(Rune character) => character.Value is 0x200C or 0x200D or (>= 0xFE00 and <= 0xFE0F)
        or (>= 0x180B and <= 0x180D) or 0x180F or (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x08E2
        or 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0;
}
