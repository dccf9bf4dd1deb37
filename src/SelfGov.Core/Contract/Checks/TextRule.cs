using System.Buffers;
using System.Globalization;
using System.Text;

namespace SelfGov.Contract.Checks;

/// <summary>What no text may hold, whoever gives it.</summary>
internal static class TextRule
{
    /// <summary>How many characters a text has, as JSON Schema counts them: one of two halves is one.</summary>
    internal static int LengthOf(ValueShape shape, string text) =>
        text.Length <= shape.MostCharacters ? text.Length : text.EnumerateRunes().Count();

    internal static bool IsRight(ValueShape shape, string text) =>
        LengthOf(shape, text) <= shape.MostCharacters && Flaw(text, shape.IsIdentity) is null;

    /// <summary>The first character that a text may not hold, as U+0000; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isLine">Whether the text is one line, which tabulators and ends of lines are no part of.</param>
    /// <remarks>
    /// Control characters, halves of characters, and the signs that turn the direction of what follows, by which a text can be made to look
    /// like another one.
    /// </remarks>
    internal static string? Flaw(string text, bool isLine = false)
    {
        int plain = 0;
        while (plain < text.Length && IsPlain(text[plain]))
        {
            plain++;
        }

        for (ReadOnlySpan<char> rest = text.AsSpan(plain); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out Rune rune, out int consumed) != OperationStatus.Done)
            {
                return Named(rest[0]);
            }

            if ((Rune.IsControl(rune) && (isLine || rune.Value is not ('\t' or '\n' or '\r'))) || TurnsDirection(rune.Value))
            {
                return Named(rune.Value);
            }

            rest = rest[consumed..];
        }

        return null;
    }

    // Letters of Kazakh, Russian and English, digits and nearly all signs between them.
    private static bool IsPlain(char letter) => letter is (>= ' ' and <= '~') or (>= '\u00a0' and < '\u061c');

    private static bool TurnsDirection(int character) =>
        character is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C;

    private static string Named(int character) => string.Create(CultureInfo.InvariantCulture, $"U+{character:X4}");
}
