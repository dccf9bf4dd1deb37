using Xunit;

namespace SelfGov.Journal.Chain;

public class EntryHashTests
{
    private const string Text = "00112233445566778899aabbccddeeff0123456789abcdeffedcba9876543210";

    [Fact]
    public void A_hash_is_read_and_written_as_64_digits()
    {
        Assert.Equal(Text, EntryHash.Parse(Text).ToString());
        Assert.Equal(EntryHash.Parse(Text), EntryHash.Parse(Text.ToUpperInvariant()));
        Assert.Equal(Text, Convert.ToHexStringLower(EntryHash.Parse(Text).ToArray()));
    }

    [Fact]
    public void The_default_hash_is_64_zeros() => Assert.Equal(new string('0', 64), default(EntryHash).ToString());

    [Theory]
    [InlineData("00")]
    [InlineData("zz112233445566778899aabbccddeeff0123456789abcdeffedcba9876543210")]
    public void Text_that_is_no_hash_is_refused(string text) => Assert.Throws<FormatException>(() => EntryHash.Parse(text));

    [Fact]
    public void A_hash_has_32_bytes_and_no_other_number()
    {
        Assert.Contains("31", Assert.Throws<ArgumentException>(() => new EntryHash(new byte[31])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => EntryHash.Parse(Text).CopyTo(new byte[31]));
    }
}
