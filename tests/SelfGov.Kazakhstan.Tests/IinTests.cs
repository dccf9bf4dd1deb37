using CsCheck;
using NodaTime;
using Xunit;

namespace SelfGov.Kazakhstan;

public class IinTests
{
    /// <summary>Numbers made up by the rule; none is known to belong to anybody.</summary>
    internal static readonly Gen<string> Made =
        from day in Gen.Int[0, 80_000].Select(days => new LocalDate(1800, 1, 1).PlusDays(days))
        from sex in Gen.Int[1, 2]
        from serial in Gen.Int[0, 9999]
        let century = (day.Year - 1800) / 100 * 2 + sex
        let eleven = FormattableString.Invariant($"{day.Year % 100:00}{day.Month:00}{day.Day:00}{century}{serial:0000}")
        let control = ControlDigitOf(eleven)
        where control is not null
        select FormattableString.Invariant($"{eleven}{control}");

    [Fact]
    public void A_number_made_by_the_rule_is_read_as_it_is_written() => Made.Sample(text => Assert.Equal(text, Iin.Parse(text).Digits));

    [Fact]
    public void A_number_tells_the_day_of_birth() => Made.Sample(text =>
    {
        var birth = Iin.Parse(text).BirthDate!.Value;
        Assert.Equal(text[..6], FormattableString.Invariant($"{birth.Year % 100:00}{birth.Month:00}{birth.Day:00}"));
        Assert.Equal(1800 + (text[6] - '1') / 2 * 100, birth.Year / 100 * 100);
    });

    [Theory]
    [InlineData("00022950000")]
    [InlineData("99123130000")]
    public void Leap_days_and_ends_of_a_century_are_days_of_birth(string eleven) =>
        Assert.NotNull(Iin.Parse(eleven + ControlDigitOf(eleven)).BirthDate);

    [Theory]
    [InlineData("90010100001")]
    [InlineData("90010170001")]
    [InlineData("90130130001")]
    [InlineData("90000130001")]
    [InlineData("90010030001")]
    [InlineData("01022930001")]
    public void A_number_without_a_day_of_birth_is_read_all_the_same(string eleven) =>
        Assert.Null(Iin.Parse(eleven + ControlDigitOf(eleven)).BirthDate);

    [Fact]
    public void No_error_quotes_the_number()
    {
        foreach (string text in (string[])["900101300012", "9001013000", "90010130001x", "090440004151"])
        {
            var thrown = Assert.Throws<FormatException>(() => Iin.Parse(text));
            Assert.DoesNotContain(text[..4], thrown.Message, StringComparison.Ordinal);
            Assert.False(Iin.TryParse(text, out var none));
            Assert.Equal(default, none);
        }
    }

    [Theory]
    [InlineData("9001013000", "it has 10 characters, not 12")]
    [InlineData("90010130001x", "its character 12 is not a digit")]
    [InlineData("090440004151", "its fifth digit is not 0 to 3")]
    public void An_error_names_the_flaw(string text, string flaw) =>
        Assert.Contains(flaw, Assert.Throws<FormatException>(() => Iin.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Eleven_digits_to_which_no_control_digit_fits_are_refused_with_every_last_digit()
    {
        string eleven = Enumerable.Range(0, 10_000)
            .Select(serial => FormattableString.Invariant($"9001013{serial:0000}"))
            .First(digits => ControlDigitOf(digits) is null);
        for (char last = '0'; last <= '9'; last++)
        {
            Assert.False(Iin.TryParse(eleven + last, out _));
        }
    }

    [Fact]
    public void Printed_a_number_shows_its_last_four_digits_only() => Made.Sample(text =>
        Assert.Equal("********" + text[8..], Iin.Parse(text).ToString()));

    [Fact]
    public void Null_and_the_default_are_no_numbers()
    {
        Assert.Throws<ArgumentNullException>(() => Iin.Parse(null!));
        Assert.False(Iin.TryParse(null, out var none));
        Assert.Throws<InvalidOperationException>(() => none.Digits);
        Assert.Throws<InvalidOperationException>(() => none.BirthDate);
        Assert.Equal("(no IIN)", none.ToString());
    }

    // Written anew from the rule, so that the tests do not lean on the code that they check.
    private static int? ControlDigitOf(string eleven)
    {
        int[] first = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
        int[] second = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
        int Remainder(int[] weights) => weights.Zip(eleven, (weight, digit) => weight * (digit - '0')).Sum() % 11;
        int remainder = Remainder(first);
        remainder = remainder == 10 ? Remainder(second) : remainder;
        return remainder == 10 ? null : remainder;
    }
}
