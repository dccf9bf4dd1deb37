using System.Text.Json;
using Xunit;

namespace SelfGov.Kazakhstan;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("""{"Tenge":5}""")]
    [InlineData("""{"tenge":5,"tiyn":1}""")]
    [InlineData("""{"tenge":5.001}""")]
    [InlineData("""{"tenge":-1}""")]
    [InlineData("5")]
    public void A_serializer_without_the_contract_reads_no_other_sum_in_silence(string json)
    {
        Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize<Money>(json));
        Assert.Equal(new Money(5.25m), JsonSerializer.Deserialize<Money>("""{"tenge":5.25}"""));
        Assert.Equal("""{"tenge":5.25}""", JsonSerializer.Serialize(new Money(5.25m)));
    }

    [Fact]
    public void An_amount_is_not_larger_than_any_budget_of_the_country()
    {
        Assert.Equal(1_000_000_000_000_000m, Money.Largest.Tenge);
        Assert.Equal(Money.Largest, Money.Parse("1000000000000000"));
        Assert.Equal(Money.Largest, new Money(500_000_000_000_000m).Times(2));
        foreach (Func<object> tooMuch in (Func<object>[])
            [
                () => new Money(1_000_000_000_000_000.01m), () => new Money(decimal.MaxValue), () => Money.Largest.Times(2),
                () => Money.Largest.Times(int.MaxValue),
            ])
        {
            Assert.Contains("1000000000000000", Assert.Throws<ArgumentOutOfRangeException>(tooMuch).Message, StringComparison.Ordinal);
        }

        Assert.False(Money.TryParse("1000000000000000.01", null, out _));
    }
}
