using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace SelfGov.Journal.Json;

/// <summary>
/// Escapes what RFC 8785 (3.2.2.2) escapes, as it does, and nothing else, so that what the serializer writes is canonical at once.
/// </summary>
/// <remarks>Half a character becomes U+FFFD, as with every encoder of the serializer.</remarks>
internal sealed unsafe class CanonicalEncoder : JavaScriptEncoder
{
    private const string Lowest =
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018"
            + "\u0019\u001a\u001b\u001c\u001d\u001e\u001f\"\\";

    private const char FirstHalf = '\ud800';
    private const char LastHalf = '\udfff';
    private const char Replacement = '\ufffd';
    private const int LongestEscape = 6;

    private static readonly SearchValues<byte> EscapedBytes = SearchValues.Create([.. Lowest.Select(each => (byte)each)]);

    private CanonicalEncoder()
    {
    }

    internal static CanonicalEncoder Instance { get; } = new();

    /// <summary>The characters that are escaped.</summary>
    internal static SearchValues<char> Escaped { get; } = SearchValues.Create(Lowest);

    public override int MaxOutputCharactersPerInputCharacter => LongestEscape;

    /// <summary>Writes the escape of a character that has one, and answers how long it is.</summary>
    internal static int Write(char escaped, Span<char> to)
    {
        to[0] = '\\';
        char letter = escaped switch
        {
            '"' => '"',
            '\\' => '\\',
            '\b' => 'b',
            '\t' => 't',
            '\n' => 'n',
            '\f' => 'f',
            '\r' => 'r',
            _ => 'u',
        };
        to[1] = letter;
        if (letter != 'u')
        {
            return 2;
        }

        to[2] = '0';
        to[3] = '0';
        to[4] = escaped < 0x10 ? '0' : '1';
        to[5] = "0123456789abcdef"[escaped & 0xf];
        return LongestEscape;
    }

    public override int FindFirstCharacterToEncode(char* text, int textLength) => FirstToEncode(new(text, textLength));

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) =>
        Utf8.IsValid(utf8Text) ? utf8Text.IndexOfAny(EscapedBytes) : base.FindFirstCharacterToEncodeUtf8(utf8Text);

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < 0x20 or '"' or '\\';

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        Span<char> encoded = stackalloc char[LongestEscape];
        int length = WillEncode(unicodeScalar)
            ? Write((char)unicodeScalar, encoded)
            : new System.Text.Rune(unicodeScalar).EncodeToUtf16(encoded);
        bool fits = encoded[..length].TryCopyTo(new(buffer, bufferLength));
        numberOfCharactersWritten = fits ? length : 0;
        return fits;
    }

    // The base goes from character to character; a letter of several lines would pay for it.
    public override OperationStatus Encode(
        ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = true)
    {
        charsConsumed = 0;
        charsWritten = 0;
        Span<char> encoded = stackalloc char[LongestEscape];
        while (true)
        {
            int next = FirstToEncode(source[charsConsumed..]);
            ReadOnlySpan<char> plain = source[charsConsumed..(next < 0 ? source.Length : charsConsumed + next)];
            if (!plain.TryCopyTo(destination[charsWritten..]))
            {
                return OperationStatus.DestinationTooSmall;
            }

            charsConsumed += plain.Length;
            charsWritten += plain.Length;
            if (next < 0)
            {
                return OperationStatus.Done;
            }

            char special = source[charsConsumed];
            if (!isFinalBlock && charsConsumed == source.Length - 1 && char.IsHighSurrogate(special))
            {
                return OperationStatus.NeedMoreData;
            }

            encoded[0] = Replacement;
            int length = special is >= FirstHalf and <= LastHalf ? 1 : Write(special, encoded);
            if (!encoded[..length].TryCopyTo(destination[charsWritten..]))
            {
                return OperationStatus.DestinationTooSmall;
            }

            charsConsumed++;
            charsWritten += length;
        }
    }

    private static int FirstToEncode(ReadOnlySpan<char> text)
    {
        int escaped = text.IndexOfAny(Escaped);
        ReadOnlySpan<char> before = escaped < 0 ? text : text[..escaped];
        for (int half = before.IndexOfAnyInRange(FirstHalf, LastHalf); half >= 0;)
        {
            if (half + 1 == before.Length || !char.IsSurrogatePair(before[half], before[half + 1]))
            {
                return half;
            }

            int further = before[(half + 2)..].IndexOfAnyInRange(FirstHalf, LastHalf);
            half = further < 0 ? -1 : half + 2 + further;
        }

        return escaped;
    }
}
