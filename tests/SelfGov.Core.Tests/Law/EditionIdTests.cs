using System.Text.Json;
using Xunit;

namespace SelfGov.Law;

public class EditionIdTests
{
    [Fact]
    public void Two_ids_of_one_name_are_equal()
    {
        Assert.Equal(new EditionId("D2"), new EditionId("D2"));
        Assert.NotEqual(new EditionId("D2"), new EditionId("d2"));
        Assert.Equal("D2", new EditionId("D2").ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    [InlineData("D\02")]
    [InlineData("D\n2")]
    [InlineData("D\u202e2")]
    public void A_name_that_names_nothing_or_hides_something_is_refused(string? name) =>
        Assert.ThrowsAny<ArgumentException>(() => new EditionId(name!));

    [Theory]
    [InlineData("""{"Value":"D2"}""")]
    [InlineData("""{"value":"D2","of":"law"}""")]
    [InlineData("{}")]
    public void A_serializer_without_the_contract_reads_no_default_in_silence(string json)
    {
        Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize<EditionId>(json));
        Assert.Equal(new EditionId("D2"), JsonSerializer.Deserialize<EditionId>("""{"value":"D2"}"""));
    }

    [Fact]
    public void The_default_names_no_edition_and_says_so()
    {
        EditionId none = default;
        Assert.Throws<InvalidOperationException>(() => none.Value);
        Assert.Equal("(no edition)", none.ToString());
        Assert.NotEqual(none, new EditionId("D2"));
    }
}
