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
}
