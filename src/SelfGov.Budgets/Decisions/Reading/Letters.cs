using System.Collections.Frozen;
using System.Globalization;

namespace SelfGov.Budgets.Decisions.Reading;

/// <summary>
/// Brings letters to a common form, so that words are found however they were typed: capitals, Latin letters that look like Cyrillic ones,
/// Kazakh letters typed as the Russian ones nearest to them, ё and ъ.
/// </summary>
internal static class Letters
{
    private const string Typed = "ёіїйқғңөұүһәъɵəabcehikmoptxy";
    private const string Meant = "еииикгноуухаьоаавсеникмортху";

    private static readonly FrozenDictionary<char, char> Common =
        Typed.Zip(Meant).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    internal static char Fold(char letter)
    {
        char small = char.ToLowerInvariant(letter);
        return Common.TryGetValue(small, out char common) ? common : small;
    }

    internal static string Fold(ReadOnlySpan<char> word) =>
        string.Create(word.Length, word, (folded, letters) =>
        {
            for (int i = 0; i < letters.Length; i++)
            {
                folded[i] = Fold(letters[i]);
            }
        });

    /// <summary>Characters that show nothing: soft hyphens, zero-width marks, combining marks, the backslashes of Markdown.</summary>
    internal static bool IsNothing(char character) => character is '\u00AD' or '\\' or '\r'
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark;

    internal static bool IsDash(char character) => character is '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFF0D';

    internal static bool IsLineBreak(char character) => character is '\n' or '\u000B' or '\f' or '\u0085' or '\u2028' or '\u2029';
}
