using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SelfGov.Contract.Values;

namespace SelfGov.Journal.Chain;

/// <summary>The SHA-256 hash of a journal entry: 32 bytes, written as 64 lower-case hexadecimal digits.</summary>
/// <remarks>The default value, 32 zero bytes, is what the first entry of a case names as its previous hash.</remarks>
[JsonConverter(typeof(TextConverter<EntryHash>))]
public readonly record struct EntryHash : IParsable<EntryHash>
{
    /// <summary>The length of a hash in bytes.</summary>
    public const int Size = 32;

    private readonly ulong first;
    private readonly ulong second;
    private readonly ulong third;
    private readonly ulong fourth;

    /// <summary>Takes a hash from its bytes.</summary>
    /// <param name="bytes">The 32 bytes.</param>
    /// <exception cref="ArgumentException">There are not 32 bytes.</exception>
    public EntryHash(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Size)
        {
            throw new ArgumentException($"A hash has {Size} bytes; this one has {bytes.Length}.", nameof(bytes));
        }

        first = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        second = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        third = BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]);
        fourth = BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]);
    }

    /// <summary>Reads a hash from its hexadecimal text.</summary>
    /// <param name="text">The 64 digits, in either case.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not 64 hexadecimal digits.</exception>
    public static EntryHash Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 2 * Size
            ? new EntryHash(Convert.FromHexString(text))
            : throw new FormatException($"A hash is written as {2 * Size} hexadecimal digits; '{text}' has {text.Length} characters.");
    }

    static EntryHash IParsable<EntryHash>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a hash from its hexadecimal text.</summary>
    /// <param name="s">The 64 digits, in either case.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The hash; the default value where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EntryHash result)
    {
        Span<byte> bytes = stackalloc byte[Size];
        bool isRight = s?.Length == 2 * Size
            && Convert.FromHexString(s, bytes, out _, out int written) == System.Buffers.OperationStatus.Done && written == Size;
        result = isRight ? new(bytes) : default;
        return isRight;
    }

    /// <summary>Copies the 32 bytes.</summary>
    /// <param name="destination">Where they go; at least 32 bytes.</param>
    /// <exception cref="ArgumentException">The destination is shorter than 32 bytes.</exception>
    public void CopyTo(Span<byte> destination)
    {
        if (destination.Length < Size)
        {
            throw new ArgumentException($"A hash needs {Size} bytes; the destination has {destination.Length}.", nameof(destination));
        }

        BinaryPrimitives.WriteUInt64BigEndian(destination, first);
        BinaryPrimitives.WriteUInt64BigEndian(destination[8..], second);
        BinaryPrimitives.WriteUInt64BigEndian(destination[16..], third);
        BinaryPrimitives.WriteUInt64BigEndian(destination[24..], fourth);
    }

    /// <summary>The 32 bytes.</summary>
    public byte[] ToArray()
    {
        byte[] bytes = new byte[Size];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>The 64 hexadecimal digits, in lower case.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        CopyTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}
