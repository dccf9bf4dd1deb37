using System.Text.RegularExpressions;

namespace SelfGov.Languages;

/// <summary>A row of the table of terms.</summary>
internal sealed partial class Term
{
    private readonly Regex russian;
    private readonly Regex[] kazakh;

    private Term(string kazakh, string russian, string place)
    {
        Kazakh = kazakh;
        Russian = russian;
        Place = place;
        this.russian = Phrase(russian, RussianStem, " ");
        this.kazakh = [.. kazakh.Split(" / ").Select(form => Phrase(form, KazakhStem, ".* "))];
    }

    internal static IReadOnlyList<Term> All { get; } =
    [
        .. TermsPage.Rows("The table").Select(cells => new Term(cells[0], cells[1], cells[3])),
    ];

    internal string Kazakh { get; }

    internal string Russian { get; }

    internal string Place { get; }

    internal bool IsInRussian(string text) => russian.IsMatch(text);

    internal bool IsInKazakh(string text) => kazakh.Any(form => form.IsMatch(text));

    /// <summary>The words of a term by their stems, in its order; in Kazakh other words may stand between them.</summary>
    private static Regex Phrase(string term, Func<string, string> stem, string between) => new(
        string.Join($@"[\p{{L}}-]*,?{between}", term.Split(' ').Select(word => @"(?<![\p{L}-])" + stem(word.TrimEnd(',')))),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // «избиратель» is no stem of «избирательный».
    private static string RussianStem(string word) => RussianEnding().Replace(word, string.Empty)
        + (word[^1] == 'ь' || word.EndsWith("лей", StringComparison.Ordinal) ? "(?!ьн)" : string.Empty);

    // A last к, қ or п becomes г, ғ or б before an ending; «-у» of a verbal noun and endings of possession fall away.
    private static string KazakhStem(string word) => KazakhEnding().Replace(word, string.Empty);

    // A noun in -ние loses its last letter only: «собрание» is no stem of «собраны».
    [GeneratedRegex(
        "(?<=.{3})((?<=ни)[еяю]|(?<!н)и[еяю]|ого|его|ых|их|ым|им|ый|ий|ая|яя|ое|ее|ые|(?<!н)ие|ой|ей|ов|ев|ок|ек|а|я|о|е|и|ы|у|ю|ь|й)$")]
    private static partial Regex RussianEnding();

    [GeneratedRegex(
        "(?<=.{3})(лары|лері|дары|дері|тары|тері|ларын|лерін|лар|лер|сы|сі|сын|сін|ды|ді|ты|ті|ған|ген|ғы|гі|ын|ін|у|ы|і|к|қ|п|а|е)$")]
    private static partial Regex KazakhEnding();
}
