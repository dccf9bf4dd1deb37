using System.Text.RegularExpressions;
using WhatChanged.Texts;
using Xunit;

namespace SelfGov.Languages;

/// <summary>
/// The ending of a word that fills a place hangs on its last sound, so no text writes one: the place names its case, «{0:дан}», and
/// <see cref="Law.Words.With"/> writes the ending.
/// </summary>
public sealed partial class KazakhPlaceTests
{
    [Fact]
    public void No_ending_stands_behind_a_place() => None(text => HasEnding(text.Kazakh));

    [Fact]
    public void No_place_and_no_number_stands_bare_before_a_word_that_governs_a_case() => None(text => LacksCase(text.Kazakh));

    [Fact]
    public void A_place_names_a_case_that_there_is_and_in_Kazakh_alone() => None(text =>
        UnknownFormat().IsMatch(text.Kazakh) || Format().IsMatch(text.Russian) || Format().IsMatch(text.English));

    [Theory]
    [InlineData("{1}-ден {0}", true)]
    [InlineData("{0}ға дейін", true)]
    [InlineData("{0}-ға дейін", true)]
    [InlineData("{0}-дағы топ", true)]
    [InlineData("{0:дан}-тан кейін", true)]
    [InlineData("{fraction}-нан астамы", true)]
    [InlineData("{0}’ның мәні", true)]
    [InlineData("{0}-нұсқада бұзылған", false)]
    [InlineData("{0}-бап", false)]
    [InlineData("{0:дан} кейін", false)]
    [InlineData("{0}, {1}", false)]
    [InlineData("2023-тен бастап", false)]
    public void An_ending_is_known_by_its_form(string kazakh, bool isWrong) => Assert.Equal(isWrong, HasEnding(kazakh));

    [Theory]
    [InlineData("{0} дейін", true)]
    [InlineData("{0} дейін (қоса алғанда)", true)]
    [InlineData("{0} бастап", true)]
    [InlineData("{0} кейін", true)]
    [InlineData("{0} кешіктірмей", true)]
    [InlineData("{0} аспайды", true)]
    [InlineData("{0} аспауға тиіс", true)]
    [InlineData("{0} асырмай", true)]
    [InlineData("{0} артық", true)]
    [InlineData("{0} көп", true)]
    [InlineData("{0} кем емес", true)]
    [InlineData("{0} кем болмауға тиіс", true)]
    [InlineData("{0} ерте", true)]
    [InlineData("{0} бұрын", true)]
    [InlineData("18.02.2026 дейін", true)]
    [InlineData("сағат 18:00 бастап", true)]
    [InlineData("{0:ға} дейін", false)]
    [InlineData("{0:дан} бастап", false)]
    [InlineData("{0:дан} кешіктірмей", false)]
    [InlineData("кемінде {0} бұрын", false)]
    [InlineData("кемінде {0}", false)]
    [InlineData("{0} аралығында", false)]
    [InlineData("{0} ішінде", false)]
    [InlineData("{0} кемелі", false)]
    [InlineData("2023 жылғы", false)]
    public void A_place_without_its_case_is_known_by_the_word_behind_it(string kazakh, bool isWrong) =>
        Assert.Equal(isWrong, LacksCase(kazakh));

    [Theory]
    [InlineData("{0:дан}", false)]
    [InlineData("{1:ның} {0}", false)]
    [InlineData("{0:ден}", true)]
    [InlineData("{0:dan}", true)]
    [InlineData("{0:}", true)]
    public void A_case_is_one_of_five(string kazakh, bool isWrong) => Assert.Equal(isWrong, UnknownFormat().IsMatch(kazakh));

    private static void None(Func<SpokenText, bool> broken)
    {
        string[] wrong = [.. SpokenTexts.Found.Where(broken).Select(text => text.ToString()).Distinct()];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    // A word behind a hyphen is none, «{0}-нұсқада»: an ending has at most three letters, or one of the longer forms.
    private static bool HasEnding(string kazakh) => Behind().Matches(kazakh)
        .Any(behind => behind.Groups["hyphen"].Length == 0 || Ending().IsMatch(behind.Groups["tail"].Value));

    // «кемінде күнтізбелік он күн бұрын» is the acts' own: a period before «бұрын» stays as it is.
    private static bool LacksCase(string kazakh) => Governed().Matches(kazakh)
        .Any(place => !(place.Groups["word"].Value == "бұрын" && PeriodBefore().IsMatch(kazakh[..place.Index])));

    [GeneratedRegex(@"\}(?<hyphen>[-‑–’'`]?)(?<tail>\p{L}+)")]
    private static partial Regex Behind();

    [GeneratedRegex(@"^((?!бап$)\p{L}{1,3}|[дтн]ағы|[дт]егі|[дтл][ае]р\p{L}*|ға?н?ша|[гқк]е?нше|[дт]ай|[дт]ей|н?ікі|[дт]ікі|мен|бен|пен)$")]
    private static partial Regex Ending();

    [GeneratedRegex(
        @"(\{[^}:]*\}|(?<![\p{L}-])[0-9][0-9.:]*) "
            + @"(?<word>дейін|шейін|бастап|кейін|соң|кешіктір\p{L}*|кеш|ерте|артық\p{L}*|көп|астам\p{L}*|кем|аз|"
            + @"ас(па|ып|са|қан|ат|ыр|у)\p{L}*|төмен|жоғары|бұрын|басқа|тыс|бөлек|бері|қарай|қарсы|сәйкес)(?!\p{L})")]
    private static partial Regex Governed();

    [GeneratedRegex(@"кемінде (\S+ )?$")]
    private static partial Regex PeriodBefore();

    [GeneratedRegex(@"\{[0-9]+:")]
    private static partial Regex Format();

    [GeneratedRegex(@"\{[0-9]+:(?!(дан|ға|да|ның|ны)\})")]
    private static partial Regex UnknownFormat();
}
