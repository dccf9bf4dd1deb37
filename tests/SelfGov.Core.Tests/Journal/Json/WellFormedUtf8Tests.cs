using System.Text;
using System.Text.Unicode;
using CsCheck;
using Xunit;

namespace SelfGov.Journal.Json;

public sealed class WellFormedUtf8Tests
{
    private static readonly string[] Letters =
    [
        "a", "я", "ә", "\u0080", "\u07ff", "№", "—", "\ud7ff", "\ue000", "\uffff", "😀", "\U0010ffff",
    ];

    [Fact]
    public void Bytes_are_well_formed_where_the_runtime_says_so() => Gen.UInt.Sample(
        seed =>
        {
            var dice = new Random((int)seed);
            byte[] bytes = Encoding.UTF8.GetBytes(
                string.Concat(Enumerable.Range(0, dice.Next(90)).Select(_ => Letters[dice.Next(dice.Next(2) == 0 ? 3 : Letters.Length)])));
            Assert.True(WellFormedUtf8.Is(bytes));
            Assert.Equal(Utf8.IsValid(bytes.AsSpan(bytes.Length / 3)), WellFormedUtf8.Is(bytes.AsSpan(bytes.Length / 3)));
            Assert.Equal(Utf8.IsValid(bytes.AsSpan(..(bytes.Length / 2))), WellFormedUtf8.Is(bytes.AsSpan(..(bytes.Length / 2))));
            for (int i = dice.Next(3); i >= 0 && bytes.Length > 0; i--)
            {
                bytes[dice.Next(bytes.Length)] = (byte)(dice.Next(2) == 0 ? dice.Next(0x80, 0x100) : dice.Next(0x100));
                Assert.Equal(Utf8.IsValid(bytes), WellFormedUtf8.Is(bytes));
            }
        },
        iter: TestSize.Of(20_000, 1_000_000));
}
