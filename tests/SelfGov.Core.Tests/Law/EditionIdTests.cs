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
    public void An_empty_name_is_refused(string? name) => Assert.ThrowsAny<ArgumentException>(() => new EditionId(name!));

    [Fact]
    public void The_default_names_no_edition_and_says_so()
    {
        EditionId none = default;
        Assert.Throws<InvalidOperationException>(() => none.Value);
        Assert.Equal("(no edition)", none.ToString());
        Assert.NotEqual(none, new EditionId("D2"));
    }
}
