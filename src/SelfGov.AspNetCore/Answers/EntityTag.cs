using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace SelfGov.AspNetCore.Answers;

/// <summary>
/// The validators of documents: the version of the case, which a command can ask for, and a digest of all that the document says but the
/// moment of the answer. So whatever changes it changes the tag: the case, time alone, the reader, the language, the law, the host's words.
/// </summary>
internal static class EntityTag
{
    private const int DigestBytes = 12;

    internal static string Of(ReadOnlySpan<byte> document) => $"\"{Digest(document, [])}\"";

    internal static string Of(long version, ReadOnlySpan<byte> document)
    {
        // The property stands before anything that somebody has written, and no text holds a bare quote.
        int start = document.IndexOf("\"asOf\":\""u8);
        if (start < 0)
        {
            return Of(version, document, []);
        }

        int value = start + "\"asOf\":\"".Length;
        int end = value + document[value..].IndexOf((byte)'"');
        return Of(version, document[..start], document[end..]);
    }

    /// <summary>Whether a client has the document already (RFC 9110, 13.1.2): compared as weak tags are.</summary>
    internal static bool IsKnown(StringValues ifNoneMatch, string tag) =>
        EntityTagHeaderValue.TryParseList(ifNoneMatch, out IList<EntityTagHeaderValue>? known)
        && known.Any(each => each.Tag == "*" || each.Tag == tag);

    private static string Of(long version, ReadOnlySpan<byte> document, ReadOnlySpan<byte> rest) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{version}-{Digest(document, rest)}\"");

    private static string Digest(ReadOnlySpan<byte> document, ReadOnlySpan<byte> rest)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(document);
        hash.AppendData(rest);
        hash.GetHashAndReset(digest);
        return Convert.ToHexStringLower(digest[..DigestBytes]);
    }
}
