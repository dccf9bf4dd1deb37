using System.Text;
using CsCheck;
using Xunit;

namespace SelfGov.Journal.Json;

public sealed class Utf8LettersTests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly string[] Letters =
    [
        "a", " ", "я", "ә", "\0", "\u007f", "\u0080", "\u07ff", "\u0800", "№", "—", "\ud7ff", "\ue000", "\uffff", "😀", "\U0010ffff",
        "\ud800", "\udc00",
    ];

    [Fact]
    public void A_text_is_written_as_the_runtime_writes_it_or_refused_as_it_refuses_it() => Gen.UInt.Sample(
        seed =>
        {
            var dice = new Random((int)seed);
            int choices = dice.Next(3) switch { 0 => 4, 1 => Letters.Length - 2, _ => Letters.Length };
            string text = string.Concat(Enumerable.Range(0, dice.Next(60)).Select(_ => Letters[dice.Next(choices)]));
            Assert.Equal(AnswerOf(() => Strict.GetBytes(text)), AnswerOf(() =>
            {
                byte[] room = new byte[3 * text.Length];
                return room[..Utf8Letters.Write(text, room)];
            }));
        },
        iter: TestSize.Of(20_000, 1_000_000));

    [Fact]
    public void Every_letter_of_the_first_plane_is_written_beside_every_kind_of_neighbour()
    {
        foreach (string beside in (string[])["aaaaaaa", "яяяяяяя", "aяaяaяa", "—яa—яa—"])
        {
            for (int letter = 0; letter <= char.MaxValue; letter++)
            {
                string text = beside[..(letter % 8)] + (char)letter + beside[(letter % 8)..];
                byte[] room = new byte[3 * text.Length];
                if (!char.IsSurrogate((char)letter))
                {
                    int length = Utf8Letters.Write(text, room);
                    Assert.True(Strict.GetBytes(text).AsSpan().SequenceEqual(room.AsSpan(0, length)), $"U+{letter:X4}");
                }
            }
        }
    }

    private static string AnswerOf(Func<byte[]> bytes)
    {
        try
        {
            return Convert.ToHexString(bytes());
        }
        catch (EncoderFallbackException refused)
        {
            return $"half a character U+{(int)refused.CharUnknown:X4}";
        }
    }
}
