using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace SelfGov.Workflow.Definition;

/// <summary>The expectation that a value is given at all; see <see cref="Expect.Present"/>.</summary>
public readonly record struct Presence
{
    /// <summary>Whether a text is given at all: it has at least one character that can be seen.</summary>
    /// <param name="text">The text; null is not given.</param>
    /// <remarks>White space, control characters, and characters without a width or a shape are not seen.</remarks>
    public static bool IsGiven([NotNullWhen(true)] string? text)
    {
        if (text is null)
        {
            return false;
        }

        foreach (Rune character in text.EnumerateRunes())
        {
            if (IsSeen(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a character is seen: no white space, no control character, and none without a width or a shape.</summary>
    /// <param name="character">The character.</param>
    /// <remarks>
    /// The categories tell most of them; the others are letters and marks that Unicode lets a program ignore, and a blank of Braille.
    /// </remarks>
    public static bool IsSeen(Rune character) =>
        !Rune.IsWhiteSpace(character)
        && Rune.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format)
        && character.Value is not (0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0
            or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F));
}
