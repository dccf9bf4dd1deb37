using System.Security.Cryptography;
using System.Text.Json.Serialization.Metadata;
using SelfGov.Journal.Json;

namespace SelfGov.Journal.Chain;

/// <summary>SHA-256 as 64 hexadecimal digits: how documents are named that facts refer to.</summary>
public static class HexDigest
{
    /// <summary>The number of digits.</summary>
    public const int Length = 64;

    /// <summary>The digest of bytes, in lower case.</summary>
    /// <param name="bytes">The bytes.</param>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, digest);
        return Convert.ToHexStringLower(digest);
    }

    /// <summary>The digest of the canonical JSON (RFC 8785) of a value, in lower case.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="json">Its JSON contract; the order in which it names properties makes no difference.</param>
    /// <remarks>The same as of the bytes of <see cref="CanonicalJson.Of(ReadOnlySpan{byte})"/>, without keeping them.</remarks>
    /// <exception cref="ArgumentNullException">The value or the contract is null.</exception>
    /// <exception cref="FormatException">
    /// The value has no canonical form; see <see cref="CanonicalJson.Of(ReadOnlySpan{byte})"/>.
    /// </exception>
    public static string Of<T>(T value, JsonTypeInfo<T> json)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(json);
        using var writer = CanonicalWriter.Rent();
        CanonicalSerializer.Write(value, json, writer, exactly: false);
        return Of(writer.Written);
    }

    /// <summary>Whether a text is a digest, in either case.</summary>
    /// <param name="text">The text; null is none.</param>
    public static bool Is(string? text) => text is { Length: Length } && text.All(char.IsAsciiHexDigit);
}
