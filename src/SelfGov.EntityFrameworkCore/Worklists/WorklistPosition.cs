using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using SelfGov.Cases.Lists;
using SelfGov.Cases.Worklists;

namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>A place in the worklist, which a token stands for.</summary>
/// <param name="AsOf">The moment of the list.</param>
/// <param name="At">The moment of the last deadline that was listed.</param>
/// <param name="Case">Its case.</param>
/// <param name="Place">Its place in the case.</param>
internal sealed record WorklistPosition(Instant AsOf, Instant At, string Case, int Place)
{
    private const int LongestToken = 2_000;
    private const int DigestBytes = 8;
    private const string NotGiven = "it is none that a page has given";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Instant Earliest = Instant.FromUtc(1, 1, 1, 0, 0);

    /// <summary>The place behind which the page of a query begins; null for the first page.</summary>
    /// <exception cref="InvalidPageTokenException">Its token is none, or was made for another query.</exception>
    internal static WorklistPosition? Of(WorklistQuery query) => query.After is { } token ? Read(token, query) : null;

    /// <summary>The token of this place, for the next page of a query.</summary>
    internal string TokenFor(WorklistQuery query)
    {
        byte[] place = Encoding.UTF8.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"{Written(AsOf)} {Written(At)} {Place} {Case}"));
        return Base64Url.EncodeToString([.. DigestOf(query, place), .. place]);
    }

    private static WorklistPosition Read(string token, WorklistQuery query)
    {
        byte[] bytes = token.Length <= LongestToken && Base64Url.IsValid(token) ? Base64Url.DecodeFromChars(token) : [];
        if (bytes.Length < DigestBytes || Base64Url.EncodeToString(bytes) != token)
        {
            throw new InvalidPageTokenException(token, NotGiven);
        }

        if (!bytes.AsSpan(0, DigestBytes).SequenceEqual(DigestOf(query, bytes.AsSpan(DigestBytes))))
        {
            throw new InvalidPageTokenException(token, "it belongs to a query with other conditions, or was changed on the way");
        }

        return PlaceIn(bytes) ?? throw new InvalidPageTokenException(token, NotGiven);
    }

    private static WorklistPosition? PlaceIn(byte[] bytes)
    {
        try
        {
            string[] parts = Utf8.GetString(bytes.AsSpan(DigestBytes)).Split(' ', 4);
            return parts is [var asOf, var at, var place, var id] && !id.Contains('\0', StringComparison.Ordinal)
                && MomentOf(asOf) is { } list && MomentOf(at) is { } moment
                && int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                    ? new(list, moment, id, number)
                    : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Instant? MomentOf(string text) =>
        InstantPattern.ExtendedIso.Parse(text) is { Success: true, Value: var moment } && moment >= Earliest ? moment : null;

    private static string Written(Instant moment) => InstantPattern.ExtendedIso.Format(moment);

    // Each condition with its length before it, and each list with its own, so that no two queries read alike. No secret: it finds
    // mistakes, and keeps nobody out.
    private static ReadOnlySpan<byte> DigestOf(WorklistQuery query, ReadOnlySpan<byte> place)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string[][] lists =
        [
            Sorted(query.Roles.Select(role => role.Code)), Sorted(query.Kinds), Sorted(query.DeadlineKinds.Select(kind => kind.ToString())),
        ];
        string?[] conditions =
        [
            query.UnitCode, query.Prefix, query.AsOf is { } asOf ? Written(asOf) : null,
            query.Before is { } before ? Written(before) : null,
            .. lists.SelectMany(list => list.Prepend(list.Length.ToString(CultureInfo.InvariantCulture))),
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

    private static string[] Sorted(IEnumerable<string> texts) =>
        [.. texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
