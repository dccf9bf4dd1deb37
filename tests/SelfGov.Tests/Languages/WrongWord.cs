using System.Text.RegularExpressions;

namespace SelfGov.Languages;

/// <summary>A word or a phrase that the acts do not use.</summary>
internal sealed class WrongWord
{
    private readonly Regex phrase;

    internal WrongWord(string wrong, string right, string place)
    {
        Wrong = wrong;
        Right = right;
        Place = place;
        // Each word by its beginning; «…» stands for any words between.
        phrase = new Regex(
            @"(?<![\p{L}-])" + string.Join(
                @"[\p{L}-]*,? ", wrong.Split(' ').Select(word => word == "…" ? @"(?:\S+ )*?\S" : Regex.Escape(word))),
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    internal static IReadOnlyList<WrongWord> All { get; } =
        [.. TermsPage.Rows("Words that do not occur").Select(cells => new WrongWord(cells[0], cells[1], cells[2]))];

    internal string Wrong { get; }

    internal string Right { get; }

    internal string Place { get; }

    internal bool IsIn(string text) => phrase.IsMatch(text);
}
