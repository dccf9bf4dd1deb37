using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SelfGov.Cases;
using SelfGov.Journal.Json;

namespace SelfGov.Journal.Chain;

/// <summary>
/// The personal data of one fact as they are kept beside its journal entry: a JSON object with a random salt and the values, in canonical
/// form (RFC 8785). The entry holds only the SHA-256 hash of these bytes, the commitment; without the salt nobody can find the values by
/// trying.
/// </summary>
/// <remarks>
/// Destroying the record therefore leaves the chain of hashes as it was. <c>docs/journal.md</c> specifies the bytes, with an example. Pure
/// and thread-safe.
/// </remarks>
public static class PersonalRecord
{
    /// <summary>The length of a salt in bytes.</summary>
    public const int SaltSize = 32;

    /// <summary>What a text reads as once it was destroyed. Other values read as null.</summary>
    public const string ErasedText = "[erased]";

    /// <summary>The record of the values of a fact.</summary>
    /// <param name="values">The values, as in <see cref="WrittenFact.Personal"/>: canonical JSON.</param>
    /// <param name="salt">The salt: 32 random bytes that are used for nothing else.</param>
    /// <exception cref="ArgumentNullException">The values are null.</exception>
    /// <exception cref="ArgumentException">The salt does not have 32 bytes.</exception>
    public static string Of(string values, ReadOnlySpan<byte> salt)
    {
        ArgumentNullException.ThrowIfNull(values);
        return salt.Length == SaltSize
            ? $$"""{"salt":"{{Convert.ToHexStringLower(salt)}}","values":{{values}}}"""
            : throw new ArgumentException($"A salt has {SaltSize} bytes; this one has {salt.Length}.", nameof(salt));
    }

    /// <summary>
    /// The record of the values of a fact, of those of the command that it follows from, or of both, each canonical JSON in UTF-8, and the
    /// commitment to it; null where there are none.
    /// </summary>
    internal static byte[]? Of(byte[]? values, byte[]? command, Func<byte[]> salt, out EntryHash commitment)
    {
        commitment = default;
        if (values is null && command is null)
        {
            return null;
        }

        using var writer = CanonicalWriter.Rent();
        if (command is not null)
        {
            writer.Raw("{\"command\":"u8);
            writer.Raw(command);
        }

        writer.Raw(command is null ? "{\"salt\":\""u8 : ",\"salt\":\""u8);
        writer.Hex(salt());
        writer.Raw("\",\"values\":"u8);
        writer.Raw(values ?? "{}"u8);
        writer.Raw("}"u8);
        commitment = CommitmentOf(writer.Written);
        return writer.Written.ToArray();
    }

    /// <summary>The commitment to a record: the SHA-256 hash of its text in UTF-8.</summary>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    public static EntryHash CommitmentOf(string record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return CommitmentOf(Encoding.UTF8.GetBytes(record));
    }

    internal static EntryHash CommitmentOf(StoredText record) => CommitmentOf(record.ToUtf8()!.Value.Span);

    private static EntryHash CommitmentOf(ReadOnlySpan<byte> record)
    {
        Span<byte> hash = stackalloc byte[EntryHash.Size];
        SHA256.HashData(record, hash);
        return new EntryHash(hash);
    }

    /// <summary>The values of the fact in a record; none where only the command has some.</summary>
    /// <exception cref="JsonException">The text is no record.</exception>
    internal static JsonElement ValuesOf(string record)
    {
        using var document = JsonDocument.Parse(record);
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("values", out JsonElement values)
            ? values.Clone()
            : throw new JsonException("The personal data beside the entry have no 'values'.");
    }
}
