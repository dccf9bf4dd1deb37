using System.Globalization;
using System.Text.RegularExpressions;
using SelfGov.Law;
using WhatChanged.Texts;
using Xunit;

namespace SelfGov.Languages;

/// <summary>
/// Counted nouns against the plural rules of CLDR for whole numbers, written down here by hand: ru one, few, many; en and kk one, other.
/// </summary>
public sealed partial class PluralFormTests
{
    public static TheoryData<string> Counted => [.. Nouns.Keys];

    private static Dictionary<string, CountedNoun> Nouns { get; } = new()
    {
        ["days"] = CountedNoun.Days,
        ["hours"] = CountedNoun.Hours,
        ["years"] = CountedNoun.Years,
        ["times"] = CountedNoun.Times,
    };

    [Theory]
    [MemberData(nameof(Counted))]
    public void A_number_takes_the_form_that_CLDR_names(string name)
    {
        CountedNoun noun = Nouns[name];
        for (int number = 0; number <= 200; number++)
        {
            string digits = number.ToString(CultureInfo.InvariantCulture);
            string russian = One().IsMatch(digits) ? noun.RussianOne : Few().IsMatch(digits) ? noun.RussianFew : noun.RussianMany;
            string english = digits == "1" ? noun.EnglishOne : noun.EnglishOther;
            Assert.Equal(new Words($"{digits} {noun.Kazakh}", $"{digits} {russian}", $"{digits} {english}"), noun.Of(number));
        }
    }

    [Theory]
    [InlineData(
        LimitUnit.CalendarDays, "календарный день|календарных дня|календарных дней", "календарного дня|календарных дней", "calendar day")]
    [InlineData(LimitUnit.WorkingDays, "рабочий день|рабочих дня|рабочих дней", "рабочего дня|рабочих дней", "working day")]
    [InlineData(LimitUnit.Months, "месяц|месяца|месяцев", "месяца|месяцев", "month")]
    public void A_time_limit_takes_the_form_that_CLDR_names(LimitUnit unit, string accusative, string genitive, string english)
    {
        string[] before = accusative.Split('|');
        string[] within = genitive.Split('|');
        for (int number = 1; number <= 200; number++)
        {
            string digits = number.ToString(CultureInfo.InvariantCulture);
            int form = One().IsMatch(digits) ? 0 : Few().IsMatch(digits) ? 1 : 2;
            TimeLimit limit = Limit(unit, number);
            Assert.Equal($"не позднее чем за {digits} {before[form]}", limit.Before().Text.Russian);
            Assert.Equal($"в течение {digits} {within[Math.Min(form, 1)]}", limit.Text.Russian);
            Assert.Equal($"within {digits} {english}{(number == 1 ? string.Empty : "s")} after", limit.Text.English);
        }
    }

    [Fact]
    public void A_Kazakh_noun_stays_singular_after_a_number()
    {
        for (int number = 1; number <= 200; number++)
        {
            string digits = number.ToString(CultureInfo.InvariantCulture);
            Assert.Equal($"күнтізбелік {digits} күн ішінде", TimeLimit.CalendarDays(number).Text.Kazakh);
            Assert.Equal($"{digits} жұмыс күні ішінде", TimeLimit.WorkingDays(number).Text.Kazakh);
            Assert.Equal($"кемінде {digits} ай бұрын", TimeLimit.Months(number).Before().Text.Kazakh);
        }

        Assert.Empty(SpokenTexts.All.Where(text => PluralAfterNumber().IsMatch(text.Kazakh)).Select(text => text.ToString()));
    }

    private static TimeLimit Limit(LimitUnit unit, int number) => unit switch
    {
        LimitUnit.CalendarDays => TimeLimit.CalendarDays(number),
        LimitUnit.WorkingDays => TimeLimit.WorkingDays(number),
        _ => TimeLimit.Months(number),
    };

    // ru one: i % 10 = 1 and i % 100 != 11.
    [GeneratedRegex("(^|[^1])1$")]
    private static partial Regex One();

    // ru few: i % 10 = 2..4 and i % 100 != 12..14.
    [GeneratedRegex("(^|[^1])[234]$")]
    private static partial Regex Few();

    // «5 күндер»: the ending of the plural on the noun itself; «1-күндерге» counts nothing.
    [GeneratedRegex(@"\b([0-9]+|екі|үш|төрт|бес|он|жиырма|отыз|екеуден аз|бірнеше) \p{L}+(лар|лер|дар|дер|тар|тер)\b")]
    private static partial Regex PluralAfterNumber();
}
