using System.Security.Cryptography;

namespace SelfGov.Journal.Chain;

/// <summary>SHA-256 as 64 hexadecimal digits: how documents are named that facts refer to.</summary>
public static class HexDigest
{
    /// <summary>The number of digits.</summary>
    public const int Length = 64;

    /// <summary>The digest of bytes, in lower case.</summary>
    /// <param name="bytes">The bytes.</param>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Whether a text is a digest, in either case.</summary>
    /// <param name="text">The text; null is none.</param>
    public static bool Is(string? text) => text is { Length: Length } && text.All(char.IsAsciiHexDigit);
}
