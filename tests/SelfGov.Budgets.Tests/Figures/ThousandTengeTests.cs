using System.Text.Json;
using CsCheck;
using SelfGov.Journal.Json;
using Xunit;

namespace SelfGov.Budgets.Figures;

public class ThousandTengeTests
{
    private static readonly Gen<ThousandTenge> Amounts = Gen.Long[-999_999_999_999_999, 999_999_999_999_999]
        .Select(tenths => new ThousandTenge(tenths / 10m));

    [Fact]
    public void An_amount_finer_than_a_tenth_is_refused_with_the_value_and_the_rule()
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => new ThousandTenge(341.65m));
        Assert.Contains("341.65", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("I16", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_that_a_double_could_not_hold_is_refused()
    {
        Assert.Equal(99_999_999_999_999.9m, new ThousandTenge(99_999_999_999_999.9m).Amount);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ThousandTenge(100_000_000_000_000m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ThousandTenge(-100_000_000_000_000m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ThousandTenge(decimal.MaxValue));
        Assert.Throws<OverflowException>(() => ThousandTenge.Largest + new ThousandTenge(0.1m));
        Assert.Throws<OverflowException>(() => -ThousandTenge.Largest - new ThousandTenge(0.1m));
    }

    [Theory]
    [InlineData("16268.6", 16268.6)]
    [InlineData("-1029.5", -1029.5)]
    [InlineData("47959", 47959)]
    [InlineData("0", 0)]
    [InlineData("-0.1", -0.1)]
    public void The_invariant_form_is_read_and_written(string text, double amount)
    {
        Assert.Equal(new ThousandTenge((decimal)amount), ThousandTenge.Parse(text));
        Assert.Equal(text, ThousandTenge.Parse(text).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("16 268.6")]
    [InlineData("16268,6")]
    [InlineData("1e3")]
    [InlineData("1.25")]
    [InlineData(" 1")]
    [InlineData("--1")]
    [InlineData("999999999999999999999999999999999999999")]
    public void Text_that_is_no_amount_is_refused_and_quoted(string text)
    {
        Assert.False(ThousandTenge.TryParse(text, out _));
        Assert.Contains($"\"{text}\"", Assert.Throws<FormatException>(() => ThousandTenge.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trailing_zero_is_no_finer_amount() => Assert.Equal(new ThousandTenge(1.5m), new ThousandTenge(1.500m));

    [Fact]
    public void Sums_and_differences_are_exact_and_ordered() => Gen.Select(Amounts, Amounts).Sample((left, right) =>
    {
        decimal sum = left.Amount + right.Amount;
        if (Math.Abs(sum) <= ThousandTenge.Largest.Amount)
        {
            Assert.Equal(sum, (left + right).Amount);
            Assert.Equal(left, left + right - right);
        }

        Assert.Equal(left.Amount < right.Amount, left < right);
        Assert.Equal(left.Amount >= right.Amount, left >= right);
        Assert.Equal(-left.Amount, (-left).Amount);
        Assert.Equal(left.Amount.CompareTo(right.Amount), left.CompareTo(right));
    });

    [Fact]
    public void Every_amount_survives_text_and_canonical_json() => Amounts.Sample(amount =>
    {
        Assert.Equal(amount, ThousandTenge.Parse(amount.ToString()));
        string json = CanonicalJson.Of(JsonSerializer.Serialize(amount));
        Assert.Equal(amount, JsonSerializer.Deserialize<ThousandTenge>(json));
    });

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("1.25")]
    [InlineData("1e300")]
    [InlineData("null")]
    public void Json_that_is_no_amount_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ThousandTenge>(json));
}
