using System.Security.Cryptography;
using System.Text;

namespace SelfGov.Hearings;

/// <summary>The digest of a comment's text, by which duplicates are found.</summary>
internal static class CommentDigest
{
    /// <summary>SHA-256 of the text in Unicode form C, in capitals, with single spaces; 64 hexadecimal digits.</summary>
    internal static string Of(string text)
    {
        string normalised = string.Join(' ',
            text.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normalised.ToUpperInvariant())));
    }

    /// <summary>Whether a text is a digest: 64 hexadecimal digits.</summary>
    internal static bool Is(string? text) => text is { Length: 64 } && text.All(char.IsAsciiHexDigit);
}
