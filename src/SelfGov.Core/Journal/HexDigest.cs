using System.Security.Cryptography;

namespace SelfGov.Journal;

/// <summary>SHA-256 as 64 hexadecimal digits: how documents are named that facts refer to.</summary>
internal static class HexDigest
{
    internal const int Length = 64;

    /// <summary>The digest of bytes, in lower case.</summary>
    internal static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Whether a text is a digest, in either case.</summary>
    internal static bool Is(string? text) => text is { Length: Length } && text.All(char.IsAsciiHexDigit);
}
