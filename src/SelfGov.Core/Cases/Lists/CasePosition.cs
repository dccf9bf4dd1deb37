using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace SelfGov.Cases.Lists;

/// <summary>The place of a case in a list, which a token stands for. For stores; hosts pass tokens on as they are.</summary>
/// <param name="Case">The identity of the case as the store has it.</param>
/// <param name="Deadline">
/// Its deadline, where the list is in the order of deadlines; null elsewhere, and where the store's deadline cannot be read.
/// </param>
public sealed record CasePosition(string Case, Instant? Deadline)
{
    private const int LongestToken = 2_000;
    private const int DigestBytes = 8;
    private static readonly Instant Earliest = Instant.FromUtc(1, 1, 1, 0, 0);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The place behind which the page of a query begins; null for the first page.</summary>
    /// <param name="query">The query.</param>
    /// <exception cref="ArgumentNullException">The query is null.</exception>
    /// <exception cref="InvalidPageTokenException">Its token is none, or was made for another query.</exception>
    public static CasePosition? Of(CaseQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query.After is { } token ? Read(token, query) : null;
    }

    /// <summary>The token of this place, for the next page of a query.</summary>
    /// <param name="query">The query.</param>
    /// <exception cref="ArgumentNullException">The query is null.</exception>
    public string TokenFor(CaseQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        string deadline = Deadline is { } moment ? InstantPattern.ExtendedIso.Format(moment) : string.Empty;
        byte[] place = Encoding.UTF8.GetBytes($"{deadline} {Case}");
        return Base64Url.EncodeToString([.. DigestOf(query, place), .. place]);
    }

    private static CasePosition Read(string token, CaseQuery query)
    {
        byte[] bytes = token.Length <= LongestToken && Base64Url.IsValid(token) ? Base64Url.DecodeFromChars(token) : [];
        if (bytes.Length < DigestBytes || Base64Url.EncodeToString(bytes) != token)
        {
            throw new InvalidPageTokenException(token, "it is none that a page has given");
        }

        if (!bytes.AsSpan(0, DigestBytes).SequenceEqual(DigestOf(query, bytes.AsSpan(DigestBytes))))
        {
            throw new InvalidPageTokenException(token, "it belongs to a query with other conditions, or was changed on the way");
        }

        return Place(bytes) ?? throw new InvalidPageTokenException(token, "it is none that a page has given");
    }

    private static CasePosition? Place(byte[] bytes)
    {
        try
        {
            string[] parts = Utf8.GetString(bytes.AsSpan(DigestBytes)).Split(' ', 2);
            return parts is not [var deadline, var id] || id.Contains('\0', StringComparison.Ordinal) ? null
                : deadline.Length == 0 ? new(id, null)
                : InstantPattern.ExtendedIso.Parse(deadline) is { Success: true, Value: var moment } && moment >= Earliest ? new(id, moment)
                : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Each condition with its length before it, so that no two queries read alike. No secret: it finds mistakes, and keeps nobody out.
    private static ReadOnlySpan<byte> DigestOf(CaseQuery query, ReadOnlySpan<byte> place)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string?[] conditions =
        [
            query.State, query.Unit, query.UnitCode, query.Prefix,
            query.DeadlineBefore is { } before ? InstantPattern.ExtendedIso.Format(before) : null,
            .. query.Kinds.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        byte[] length = new byte[sizeof(int)];
        foreach (string? condition in conditions)
        {
            BinaryPrimitives.WriteInt32BigEndian(length, condition?.Length ?? -1);
            hash.AppendData(length);
            hash.AppendData(Encoding.UTF8.GetBytes(condition ?? string.Empty));
        }

        hash.AppendData(place);
        return hash.GetHashAndReset().AsSpan(0, DigestBytes);
    }
}
