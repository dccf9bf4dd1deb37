using System.Buffers;
using System.Buffers.Text;
using System.Text;
using NodaTime;
using NodaTime.Text;
using SelfGov.Journal.Chain;

namespace SelfGov.Journal.Json;

/// <summary>Writes the tokens of canonical JSON (RFC 8785) as UTF-8 bytes.</summary>
/// <remarks>
/// One that is rented keeps its buffer for the next who rents it on this thread; what was written is overwritten before, since it may be
/// personal data.
/// </remarks>
internal sealed class CanonicalWriter : IBufferWriter<byte>, IDisposable
{
    private const int Smallest = 512;
    private const int LargestKept = 1 << 18;
    private const int LongestNumber = 20;
    private const int LongestMoment = 30;
    private const int NanosecondDigits = 9;
    private const int LongestEscape = 6;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [ThreadStatic]
    private static CanonicalWriter? firstFree;

    private byte[] buffer = [];
    private int furthest;
    private CanonicalWriter? nextFree;

    internal int Length { get; private set; }

    internal ReadOnlySpan<byte> Written => buffer.AsSpan(0, Length);

    /// <summary>An empty writer, to be disposed of by whoever rents it.</summary>
    internal static CanonicalWriter Rent()
    {
        CanonicalWriter rented = firstFree ?? new();
        firstFree = rented.nextFree;
        rented.nextFree = null;
        return rented;
    }

    /// <summary>Forgets what is written and gives the writer back.</summary>
    public void Dispose()
    {
        Rewind(0);
        buffer.AsSpan(0, furthest).Clear();
        furthest = 0;
        if (buffer.Length > LargestKept)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = [];
        }

        nextFree = firstFree;
        firstFree = this;
    }

    /// <summary>What is written from a position on, to be altered in its place.</summary>
    internal Span<byte> From(int start) => buffer.AsSpan(start, Length - start);

    /// <summary>Takes back what is written from a position on.</summary>
    internal void Rewind(int length)
    {
        furthest = Math.Max(furthest, Length);
        Length = length;
    }

    /// <summary>The same where somebody may have written further than he said.</summary>
    internal void Abandon(int length)
    {
        furthest = buffer.Length;
        Length = length;
    }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return buffer.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => Reserve(Math.Max(sizeHint, 1));

    internal void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>Writes text that is JSON already, as it is.</summary>
    /// <exception cref="FormatException">The text holds a lone surrogate.</exception>
    internal void Verbatim(ReadOnlySpan<char> text)
    {
        try
        {
            Length += Utf8Letters.Write(text, Reserve(Utf8.GetMaxByteCount(text.Length)));
        }
        catch (EncoderFallbackException exception)
        {
            Abandon(Length);
            throw Halved(exception);
        }
    }

    /// <summary>Writes a text that is JSON already, as it is.</summary>
    /// <exception cref="FormatException">The text holds a lone surrogate.</exception>
    internal void Verbatim(StoredText text)
    {
        if (text.Bytes is { } utf8)
        {
            Raw(utf8);
        }
        else
        {
            Verbatim(text.Text);
        }
    }

    /// <summary>What is said of a text that holds half a character.</summary>
    internal static FormatException Halved(EncoderFallbackException exception) => new(
        $"The text holds the lone surrogate U+{(int)exception.CharUnknown:X4}, which no UTF-8 can express (RFC 8785, 3.2.2.2).", exception);

    /// <summary>Writes a quoted string.</summary>
    /// <exception cref="FormatException">The text holds a lone surrogate.</exception>
    internal void Text(ReadOnlySpan<char> text)
    {
        // Names and identities are plain ASCII, nearly all of them.
        if (Ascii.IsValid(text) && !text.ContainsAny(CanonicalEncoder.Escaped))
        {
            Span<byte> quoted = Reserve(text.Length + 2);
            quoted[0] = (byte)'"';
            Ascii.FromUtf16(text, quoted[1..], out int plain);
            quoted[plain + 1] = (byte)'"';
            Length += plain + 2;
            return;
        }

        Raw("\""u8);
        Span<char> escape = stackalloc char[LongestEscape];
        for (int special = text.IndexOfAny(CanonicalEncoder.Escaped); special >= 0; special = text.IndexOfAny(CanonicalEncoder.Escaped))
        {
            Verbatim(text[..special]);
            Verbatim(escape[..CanonicalEncoder.Write(text[special], escape)]);
            text = text[(special + 1)..];
        }

        Verbatim(text);
        Raw("\""u8);
    }

    /// <summary>Writes a list of quoted strings.</summary>
    /// <exception cref="FormatException">A text holds a lone surrogate.</exception>
    internal void Texts(IEnumerable<string> texts)
    {
        Raw("["u8);
        bool first = true;
        foreach (string text in texts)
        {
            if (!first)
            {
                Raw(","u8);
            }

            Text(text);
            first = false;
        }

        Raw("]"u8);
    }

    /// <summary>
    /// Puts the members of an object, which were written one after another from a position on, in order and between braces.
    /// </summary>
    internal void Arrange(int start, List<(string Name, int Start, int End)> members)
    {
        byte[] scratch = ArrayPool<byte>.Shared.Rent(Length - start);
        buffer.AsSpan(start, Length - start).CopyTo(scratch);
        Length = start;
        Raw("{"u8);
        for (int i = 0; i < members.Count; i++)
        {
            if (i > 0)
            {
                Raw(","u8);
            }

            Raw(scratch.AsSpan(members[i].Start - start, members[i].End - members[i].Start));
        }

        Raw("}"u8);
        ArrayPool<byte>.Shared.Return(scratch, clearArray: true);
    }

    /// <summary>What is written, as text.</summary>
    public override string ToString() => Utf8.GetString(Written);

    /// <summary>Writes the 64 digits of a hash, without quotes.</summary>
    internal void Hex(in EntryHash hash)
    {
        Span<byte> bytes = stackalloc byte[EntryHash.Size];
        hash.CopyTo(bytes);
        Hex(bytes);
    }

    /// <summary>Writes bytes as hexadecimal digits in lower case, without quotes.</summary>
    internal void Hex(ReadOnlySpan<byte> bytes)
    {
        Convert.TryToHexStringLower(bytes, Reserve(2 * bytes.Length), out int written);
        Length += written;
    }

    /// <summary>Writes a whole number that a version or a count may be.</summary>
    internal void Number(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(LongestNumber), out int written);
        Length += written;
    }

    /// <summary>Writes a moment in quotes, as <see cref="InstantPattern.ExtendedIso"/> has it.</summary>
    internal void Moment(Instant moment)
    {
        LocalDateTime utc = moment.InUtc().LocalDateTime;
        if (utc.Year is < 1 or > 9999)
        {
            Text(InstantPattern.ExtendedIso.Format(moment));
            return;
        }

        Reserve(LongestMoment + 2);
        Digits('"', utc.Year, 4);
        Digits('-', utc.Month, 2);
        Digits('-', utc.Day, 2);
        Digits('T', utc.Hour, 2);
        Digits(':', utc.Minute, 2);
        Digits(':', utc.Second, 2);
        int fraction = utc.NanosecondOfSecond;
        if (fraction > 0)
        {
            int digits = NanosecondDigits;
            for (; fraction % 10 == 0; fraction /= 10)
            {
                digits--;
            }

            Digits('.', fraction, digits);
        }

        Raw("Z\""u8);
    }

    private void Digits(char before, int value, int count)
    {
        buffer[Length] = (byte)before;
        for (int i = count; i > 0; i--, value /= 10)
        {
            buffer[Length + i] = (byte)('0' + (value % 10));
        }

        Length += count + 1;
    }

    private Span<byte> Reserve(int count)
    {
        if (buffer.Length - Length < count)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(Math.Max(buffer.Length * 2, Length + count), Smallest));
            Written.CopyTo(larger);
            buffer.AsSpan(0, Math.Max(furthest, Length)).Clear();
            if (buffer.Length > 0)
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }

            furthest = Length;
            buffer = larger;
        }

        return buffer.AsSpan(Length);
    }
}
