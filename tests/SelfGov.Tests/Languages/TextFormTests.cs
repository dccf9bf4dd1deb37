using System.Text.RegularExpressions;
using SelfGov.Law;
using WhatChanged.Texts;
using Xunit;

namespace SelfGov.Languages;

/// <summary>Each test lists every text that breaks its rule.</summary>
public sealed partial class TextFormTests
{
    /// <summary>Names, codes and numerals that stand in Latin letters in every language.</summary>
    private static readonly HashSet<string> LatinWords =
    [
        "budget", "csv", "icalendar", "CSV", "NUL", "UTF", "windows", "D", "I", "II", "III", "IV", "V", "VI", "VII", "VIII",
        "application", "edition", "false", "json", "true", "Idempotency", "JSON", "Key",
    ];

    /// <summary>Words that Kazakh and Russian share.</summary>
    private static readonly HashSet<string> SharedWords =
    [
        "депутат", "кандидат", "кворум", "маслихат", "портал", "почта", "прокуратура", "газет", "пошта", "мониторинг", "сессия",
        "трансферт", "район", "Параметр", "Наурыз мейрамы", "интернет-ресурс", "№", "________________",
    ];

    [Fact]
    public void The_texts_of_the_library_are_collected_from_everywhere()
    {
        Assert.True(SourceTexts.All().Count() > 2_000, "The sources have more than 2000 texts.");
        Assert.True(
            ReachedTexts.All().Select(text => text.Words).Distinct().Count() > 2_000, "The library hands out more than 2000 texts.");
        Assert.Contains(SpokenTexts.All, text => text.English == "consideration by the akim");
        Assert.Contains(SpokenTexts.All, text => text.English == "must be one of: {0}");
        Assert.Contains(SpokenTexts.All, text => text.Kazakh == "Ұлытау облысы");
        Assert.Contains(SpokenTexts.All, text => text.Kazakh.EndsWith("113-3-баптың 6-тармағы", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_in_the_sources_is_found_however_it_is_written()
    {
        const string Source = """
            Words one = new("бір", "один", "one");
            Words two = new Words(
                "екі {0}" + " бар",
                "два {0}" + " есть",
                "two {0}" + " are").With(one);
            Money none = new("100", "200", "300");
            """;
        Assert.Equal(
            [new Words("бір", "один", "one"), new Words("екі {0} бар", "два {0} есть", "two {0} are")],
            SourceTexts.In(Source, "here").Select(text => text.Words));
    }

    [Fact]
    public void A_text_has_the_same_places_in_every_language() =>
        None(text => Places(KazakhCase().Replace(text.Kazakh, "{$1}")) is var places
            && !(places == Places(text.Russian) && places == Places(text.English)));

    [Fact]
    public void Kazakh_and_Russian_are_written_in_Cyrillic() =>
        None(text => new[] { text.Kazakh, text.Russian }.Any(
            each => LatinWord().Matches(Bare(each)).Any(word => !LatinWords.Contains(word.Value))));

    [Fact]
    public void English_is_written_in_Latin_letters() => None(text => Cyrillic().IsMatch(text.English));

    [Fact]
    public void No_word_mixes_the_two_alphabets() =>
        None(text => new[] { text.Kazakh, text.Russian, text.English }.Any(each => MixedWord().IsMatch(Bare(each))));

    [Fact]
    public void Kazakh_is_not_Russian() =>
        None(text => text.Kazakh == text.Russian && Cyrillic().IsMatch(text.Kazakh) && !SharedWords.Contains(text.Kazakh));

    [Fact]
    public void Russian_has_no_Kazakh_letters() => None(text => KazakhLetter().IsMatch(text.Russian) && text.Kazakh != text.Russian
        && !KazakhNames().IsMatch(text.Russian));

    [Fact]
    public void Spaces_stand_single_and_inside() =>
        None(text => Any(text, each => each != each.Trim() || each.Contains("  ", StringComparison.Ordinal)));

    [Fact]
    public void A_dash_between_words_has_spaces_and_a_hyphen_has_none() =>
        None(text => Any(text, each => LooseDash().IsMatch(each)));

    [Fact]
    public void Quotes_and_brackets_are_closed() => None(text => Any(text, each =>
        each.Count(letter => letter == '«') != each.Count(letter => letter == '»')
        || each.Count(letter => letter == '"') % 2 != 0
        || !BracketsAreClosed(each)));

    [Fact]
    public void A_text_ends_alike_in_every_language() =>
        None(text => text.Kazakh != "№" && !(Same(text.Kazakh, text.Russian, End) && Same(text.Kazakh, text.English, End)));

    [Fact]
    public void A_text_begins_with_a_capital_in_every_language_or_in_none() => None(text =>
        new[] { text.Kazakh, text.Russian, text.English }.Select(Begins).Where(begin => begin != Case.Neither).Distinct().Count() > 1
        && !IsName(text));

    [Fact]
    public void Russian_writes_yo_everywhere_or_nowhere()
    {
        var words = SpokenTexts.All.SelectMany(text => Word().Matches(text.Russian)).Select(word => word.Value.ToLowerInvariant())
            .ToHashSet();
        Assert.DoesNotContain(words, word => word.Contains('ё', StringComparison.Ordinal) && words.Contains(word.Replace('ё', 'е')));
    }

    private static void None(Func<SpokenText, bool> broken)
    {
        SpokenText[] wrong = [.. SpokenTexts.All.Where(text => !text.IsTheSameEverywhere && broken(text))];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong.Select(text => text.ToString())));
    }

    private static bool BracketsAreClosed(string text)
    {
        int open = 0;
        for (int i = 0; i < text.Length; i++)
        {
            // «4-3) тармақшасы» closes nothing.
            bool isNumbering = text[i] == ')' && open == 0 && i > 0 && char.IsDigit(text[i - 1]);
            open += text[i] switch { '(' => 1, ')' when !isNumbering => -1, _ => 0 };
        }

        return open == 0;
    }

    private static bool Any(SpokenText text, Func<string, bool> broken) =>
        broken(text.Kazakh) || broken(text.Russian) || broken(text.English);

    private static bool Same(string one, string other, Func<string, string> part) => part(one) == part(other);

    private static string Places(string text) =>
        string.Join(' ', Place().Matches(text).Select(place => place.Value).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The text without what is filled in: places, ids of editions and deadlines, the names of their rules.</summary>
    private static string Bare(string text) => Code().Replace(Place().Replace(text, " "), " ");

    private static string End(string text) => text[^1] is '.' or ':' or ';' or '?' or '!' or ',' ? text[^1].ToString() : string.Empty;

    // A name stands in its own order in each language, so another of its words may come first.
    private static bool IsName(SpokenText text) =>
        Any(text, each => each.Contains('№', StringComparison.Ordinal)) || Cited().IsMatch(text.Russian)
            || NameInTheMiddle().IsMatch(text.Russian)
            || NameOfDayOrPlace().IsMatch(text.English);

    private static Case Begins(string text) => text.FirstOrDefault(char.IsLetter) switch
    {
        _ when !char.IsLetter(text.TrimStart('«', '"', '(')[0]) => Case.Neither,
        var letter when char.IsUpper(letter) => Case.Capital,
        _ => Case.Small,
    };

    private enum Case
    {
        Neither,
        Small,
        Capital,
    }

    [GeneratedRegex("""\{[^}]*\}""")]
    private static partial Regex Place();

    // A Kazakh place names the case of what fills it, «{0:дан}»; the other languages need none.
    [GeneratedRegex("""\{([0-9]+):(дан|ға|да|ның|ны)\}""")]
    private static partial Regex KazakhCase();

    [GeneratedRegex("""\b[A-Z]+[0-9][0-9A-Za-z-]*\b|№ ?[0-9]+-[IVX]+""")]
    private static partial Regex Code();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex LatinWord();

    [GeneratedRegex(@"\p{IsCyrillic}")]
    private static partial Regex Cyrillic();

    [GeneratedRegex(@"[A-Za-z]\p{IsCyrillic}|\p{IsCyrillic}[A-Za-z]")]
    private static partial Regex MixedWord();

    [GeneratedRegex("[әіңғүұқөһӘІҢҒҮҰҚӨҺ]")]
    private static partial Regex KazakhLetter();

    [GeneratedRegex("Жетісу|Ұлытау")]
    private static partial Regex KazakhNames();

    // «теле- немесе радиоарна» leaves a part of the word out.
    [GeneratedRegex(@"(?<=\p{L})[–—]|[–—](?=\p{L})|\s-|(?<!\p{L})-\s")]
    private static partial Regex LooseDash();

    [GeneratedRegex(
        "Saturday|Sunday|Orthodox|Kurban|^instead of|President$| Region$|^(Astana|Almaty|Shymkent)$|^(resolution|order) of the ")]
    private static partial Regex NameOfDayOrPlace();

    // Kazakh begins with the body or the line of the ballot that Russian names last.
    [GeneratedRegex(" (Министерства|Правительства)\\b| «Против всех»")]
    private static partial Regex NameInTheMiddle();

    [GeneratedRegex(@"\b(ст|п|пп|ч)\. ")]
    private static partial Regex Cited();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
