using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SelfGov.Journal.Chain;

namespace SelfGov.Journal;

/// <summary>
/// Which law, and which working days, a decision was taken under, as digests: two programs whose digests are equal decide alike.
/// </summary>
/// <param name="Edition">
/// The digest of the edition: its parameters, policies, limits and rules. 64 hexadecimal digits; see <see cref="HexDigest"/>.
/// </param>
/// <param name="Calendar">The digest of the work calendar; null for a procedure that counts no working days.</param>
/// <remarks>Wording is no part of it, and it is the same on every machine. <c>docs/journal.md</c> says what is digested.</remarks>
public sealed record LawFingerprint(string Edition, string? Calendar)
{
    /// <summary>The digest of the edition.</summary>
    /// <exception cref="ArgumentException">The text is no digest in lower case.</exception>
    public string Edition { get; } = Digest(Edition, nameof(Edition));

    /// <summary>The digest of the work calendar; null for a procedure that counts no working days.</summary>
    /// <exception cref="ArgumentException">The text is no digest in lower case.</exception>
    public string? Calendar { get; } = Calendar is null ? null : Digest(Calendar, nameof(Calendar));

    /// <summary>Reads a fingerprint from its canonical JSON.</summary>
    /// <param name="json">The text, as <see cref="ToString"/> writes it.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no fingerprint in canonical form.</exception>
    public static LawFingerprint Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            var read = new LawFingerprint(
                document.RootElement.GetProperty("edition").GetString()!,
                document.RootElement.TryGetProperty("calendar", out JsonElement calendar) ? calendar.GetString()! : null);
            return read.ToString() == json ? read : throw new FormatException($"'{json}' is no fingerprint in canonical form.");
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"'{json}' is no fingerprint of a law: {exception.Message}", exception);
        }
    }

    /// <summary>
    /// The fingerprint in eight bytes, by which lists know what they were computed under: the first eight bytes of the SHA-256 of the
    /// canonical JSON in UTF-8, as a signed number, the highest byte first.
    /// </summary>
    public long ToInt64()
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(ToString()), digest);
        return BinaryPrimitives.ReadInt64BigEndian(digest);
    }

    /// <summary>The canonical JSON, as the journal hashes and keeps it.</summary>
    public override string ToString() => Calendar is null
        ? $$"""{"edition":"{{Edition}}"}"""
        : $$"""{"calendar":"{{Calendar}}","edition":"{{Edition}}"}""";

    private static string Digest(string value, string name) =>
        HexDigest.Is(value) && !value.AsSpan().ContainsAnyInRange('A', 'F')
            ? value
            : throw new ArgumentException($"A digest has {HexDigest.Length} hexadecimal digits in lower case; this is '{value}'.", name);
}
