using CsCheck;
using Xunit;

namespace SelfGov.Journal.Json;

public sealed class SpecialBytesTests
{
    [Fact]
    public void The_first_special_byte_is_found_wherever_it_stands() => Gen.UInt.Sample(
        seed =>
        {
            var dice = new Random((int)seed);
            byte[] bytes = new byte[dice.Next(40)];
            Array.Fill(bytes, (byte)dice.Next(' ', 0xee));
            for (int i = dice.Next(3); i > 0 && bytes.Length > 0; i--)
            {
                bytes[dice.Next(bytes.Length)] = (byte)dice.Next(0x100);
            }

            Assert.Equal(Array.FindIndex(bytes, each => each is < 0x20 or (byte)'"' or (byte)'\\'), SpecialBytes.IndexIn(bytes));
            Assert.Equal(
                Array.FindIndex(bytes, each => each is < 0x20 or (byte)'"' or (byte)'\\' or >= 0xee), SpecialBytes.IndexInName(bytes));
        },
        iter: TestSize.Of(20_000, 500_000));
}
