using NodaTime;
using Xunit;

namespace SelfGov.Law;

/// <summary>A Kazakh place that names a case: the suffix follows the sounds of what is filled in, a number as it is read.</summary>
public sealed class KazakhSuffixTests
{
    // Numbers as they are read: бір, екі, үш ... он, жиырма ... жүз, мың.
    [Theory]
    [InlineData("0", "0-ге", "0-ден", "0-де", "0-дің", "0-ді")]
    [InlineData("1", "1-ге", "1-ден", "1-де", "1-дің", "1-ді")]
    [InlineData("2", "2-ге", "2-ден", "2-де", "2-нің", "2-ні")]
    [InlineData("3", "3-ке", "3-тен", "3-те", "3-тің", "3-ті")]
    [InlineData("4", "4-ке", "4-тен", "4-те", "4-тің", "4-ті")]
    [InlineData("5", "5-ке", "5-тен", "5-те", "5-тің", "5-ті")]
    [InlineData("6", "6-ға", "6-дан", "6-да", "6-ның", "6-ны")]
    [InlineData("7", "7-ге", "7-ден", "7-де", "7-нің", "7-ні")]
    [InlineData("8", "8-ге", "8-ден", "8-де", "8-дің", "8-ді")]
    [InlineData("9", "9-ға", "9-дан", "9-да", "9-дың", "9-ды")]
    [InlineData("10", "10-ға", "10-нан", "10-да", "10-ның", "10-ды")]
    [InlineData("20", "20-ға", "20-дан", "20-да", "20-ның", "20-ны")]
    [InlineData("30", "30-ға", "30-дан", "30-да", "30-дың", "30-ды")]
    [InlineData("40", "40-қа", "40-тан", "40-та", "40-тың", "40-ты")]
    [InlineData("50", "50-ге", "50-ден", "50-де", "50-дің", "50-ді")]
    [InlineData("60", "60-қа", "60-тан", "60-та", "60-тың", "60-ты")]
    [InlineData("70", "70-ке", "70-тен", "70-те", "70-тің", "70-ті")]
    [InlineData("80", "80-ге", "80-нен", "80-де", "80-нің", "80-ді")]
    [InlineData("90", "90-ға", "90-нан", "90-да", "90-ның", "90-ды")]
    [InlineData("100", "100-ге", "100-ден", "100-де", "100-дің", "100-ді")]
    [InlineData("3000", "3000-ға", "3000-нан", "3000-да", "3000-ның", "3000-ды")]
    [InlineData("1000000", "1000000-ға", "1000000-нан", "1000000-да", "1000000-ның", "1000000-ды")]
    [InlineData("84 000", "84 000-ға", "84 000-нан", "84 000-да", "84 000-ның", "84 000-ды")]
    [InlineData("1 200 040", "1 200 040-қа", "1 200 040-тан", "1 200 040-та", "1 200 040-тың", "1 200 040-ты")]
    [InlineData("17.09.2023", "17.09.2023-ке", "17.09.2023-тен", "17.09.2023-те", "17.09.2023-тің", "17.09.2023-ті")]
    [InlineData("18:00", "18:00-ге", "18:00-ден", "18:00-де", "18:00-дің", "18:00-ді")]
    [InlineData("09:30", "09:30-ға", "09:30-дан", "09:30-да", "09:30-дың", "09:30-ды")]
    [InlineData("12,5", "12,5-ке", "12,5-тен", "12,5-те", "12,5-тің", "12,5-ті")]
    [InlineData("10 %", "10 %-ға", "10 %-дан", "10 %-да", "10 %-дың", "10 %-ды")]
    [InlineData("10 күн", "10 күнге", "10 күннен", "10 күнде", "10 күннің", "10 күнді")]
    [InlineData("мәслихат", "мәслихатқа", "мәслихаттан", "мәслихатта", "мәслихаттың", "мәслихатты")]
    [InlineData("әкім", "әкімге", "әкімнен", "әкімде", "әкімнің", "әкімді")]
    [InlineData("ауыл", "ауылға", "ауылдан", "ауылда", "ауылдың", "ауылды")]
    [InlineData("қала", "қалаға", "қаладан", "қалада", "қаланың", "қаланы")]
    [InlineData("комиссия", "комиссияға", "комиссиядан", "комиссияда", "комиссияның", "комиссияны")]
    [InlineData("жиын", "жиынға", "жиыннан", "жиында", "жиынның", "жиынды")]
    [InlineData("ай", "айға", "айдан", "айда", "айдың", "айды")]
    [InlineData("су", "суға", "судан", "суда", "судың", "суды")]
    [InlineData("клуб", "клубқа", "клубтан", "клубта", "клубтың", "клубты")]
    [InlineData("(5 мүше)", "(5 мүше)ге", "(5 мүше)ден", "(5 мүше)де", "(5 мүше)нің", "(5 мүше)ні")]
    public void The_suffix_follows_the_last_sound_and_the_vowels(
        string text, string dative, string ablative, string locative, string genitive, string accusative)
    {
        Words argument = Words.Same(text);
        string In(string kase) => new Words($"{{0:{kase}}}", "{0}", "{0}").With(argument).Kazakh;
        Assert.Equal(
            (dative, ablative, locative, genitive, accusative), (In("ға"), In("дан"), In("да"), In("ның"), In("ны")));
    }

    [Fact]
    public void Russian_and_English_stay_as_they_are_and_a_place_without_a_case_takes_none()
    {
        Words text = new Words("{0:дан} {1} бастап", "с {0} {1}", "from {0} {1}").With(
            Words.Of(new LocalDate(2026, 1, 7)), Words.Same("18:00"));
        Assert.Equal(new Words("07.01.2026-дан 18:00 бастап", "с 07.01.2026 18:00", "from 07.01.2026 18:00"), text);
    }

    [Fact]
    public void Another_case_is_an_error_that_names_the_five() => Assert.Contains(
        "ға, дан, да, ның and ны",
        Assert.Throws<FormatException>(() => new Words("{0:мен}", "{0}", "{0}").With(Words.Same("5"))).Message,
        StringComparison.Ordinal);
}
