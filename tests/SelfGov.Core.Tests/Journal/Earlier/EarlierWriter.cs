using System.Buffers;
using System.Text;

namespace SelfGov.Journal.Earlier;

/// <summary>The tokens of canonical JSON as commit bb90b33 wrote them. Not to be changed.</summary>
internal sealed class EarlierWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // RFC 8785, 3.2.2.2: these and no others are escaped.
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"
            + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    private byte[] buffer = new byte[512];

    internal int Length { get; private set; }

    internal ReadOnlySpan<byte> Written => buffer.AsSpan(0, Length);

    internal void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
    }

    internal void Verbatim(ReadOnlySpan<char> text)
    {
        try
        {
            Length += Utf8.GetBytes(text, Reserve(Utf8.GetMaxByteCount(text.Length)));
        }
        catch (EncoderFallbackException exception)
        {
            throw new FormatException(
                $"The text holds the lone surrogate U+{(int)exception.CharUnknown:X4}, which no UTF-8 can express (RFC 8785, 3.2.2.2).",
                exception);
        }
    }

    internal void Text(ReadOnlySpan<char> text)
    {
        Raw("\""u8);
        for (int special = text.IndexOfAny(Escaped); special >= 0; special = text.IndexOfAny(Escaped))
        {
            Verbatim(text[..special]);
            Escape(text[special]);
            text = text[(special + 1)..];
        }

        Verbatim(text);
        Raw("\""u8);
    }

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
        ArrayPool<byte>.Shared.Return(scratch);
    }

    public override string ToString() => Utf8.GetString(Written);

    private void Escape(char special)
    {
        switch (special)
        {
            case '"': Raw("\\\""u8); break;
            case '\\': Raw("\\\\"u8); break;
            case '\b': Raw("\\b"u8); break;
            case '\t': Raw("\\t"u8); break;
            case '\n': Raw("\\n"u8); break;
            case '\f': Raw("\\f"u8); break;
            case '\r': Raw("\\r"u8); break;
            default: Verbatim($"\\u{(int)special:x4}"); break;
        }
    }

    private Span<byte> Reserve(int count)
    {
        if (buffer.Length - Length < count)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, Length + count));
        }

        return buffer.AsSpan(Length);
    }
}
