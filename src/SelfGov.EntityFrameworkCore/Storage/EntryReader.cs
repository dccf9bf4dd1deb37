using System.Data.Common;
using NodaTime;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>Reads entries from the columns of a result.</summary>
internal static class EntryReader
{
    /// <summary>The columns, in the order in which they are read; <c>e</c> are the entries, <c>p</c> the personal data.</summary>
    internal const string Columns =
        "e.position, e.case_id, e.version, e.recorded, e.actor, e.role, e.kind, e.edition, e.fact, e.payload, e.commitment, "
            + "e.previous, e.hash, p.record, e.command, e.decision, e.roles, e.fingerprint, e.happened";

    /// <summary>
    /// The entry in the current row, or null and what is wrong where somebody has made the row one that no entry can have.
    /// </summary>
    internal static JournalEntry? TryRead(
        DbDataReader reader, Func<DbDataReader, int, Instant> momentOf, out BrokenJournalException? broken)
    {
        try
        {
            broken = null;
            return Read(reader, momentOf);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            long version = reader.GetInt64(2);
            broken = new BrokenJournalException(
                CaseId.FromStore(reader.GetString(1)),
                new JournalBreak(
                    version, JournalBreakKind.Unreadable, $"the row at position {reader.GetInt64(0)} is no entry: {exception.Message}"))
            {
                Position = reader.GetInt64(0),
            };
            return null;
        }
    }

    /// <summary>Whether a value is none that the journal writes.</summary>
    internal static bool IsDamage(Exception exception) =>
        exception is FormatException or ArgumentException or InvalidCastException or OverflowException;

    private static JournalEntry Read(DbDataReader reader, Func<DbDataReader, int, Instant> momentOf) => new()
    {
        Position = reader.GetInt64(0),
        Case = CaseId.FromStore(reader.GetString(1)),
        Version = reader.GetInt64(2),
        Recorded = momentOf(reader, 3),
        ActorId = reader.GetString(4),
        Role = reader.GetString(5),
        Kind = reader.GetString(6),
        Edition = EditionId.FromStore(reader.GetString(7)),
        FactName = reader.GetString(8),
        Payload = reader.GetString(9),
        Commitment = Commitment(reader, 10),
        Previous = Hash(reader, 11),
        Hash = Hash(reader, 12),
        Personal = TextOrNull(reader, 13),
        Command = TextOrNull(reader, 14),
        Decision = reader.IsDBNull(15) ? null : reader.GetInt64(15),
        Roles = TextOrNull(reader, 16) is { } roles ? StoredRoles.Read(roles) : null,
        Fingerprint = TextOrNull(reader, 17) is { } fingerprint ? LawFingerprint.Parse(fingerprint) : null,
        On = reader.IsDBNull(18) ? null : momentOf(reader, 18),
    };

    private static string? TextOrNull(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    /// <summary>Where a journal stands, by the version and the hash in the current row.</summary>
    /// <exception cref="BrokenJournalException">The hash is none.</exception>
    internal static Checkpoint Head(DbDataReader reader, CaseId id)
    {
        long version = reader.GetInt64(0);
        try
        {
            return new(version, Hash(reader, 1));
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw new BrokenJournalException(id, new JournalBreak(
                version, JournalBreakKind.Unreadable, $"the store's note of the last entry cannot be read: {exception.Message}"));
        }
    }

    /// <exception cref="FormatException">The value is that of no commitment, which a row has as null.</exception>
    internal static EntryHash Commitment(DbDataReader reader, int column) =>
        reader.IsDBNull(column) ? default
        : Hash(reader, column) is var commitment && commitment != default ? commitment
        : throw new FormatException($"{EntryHash.Size} zero bytes are no commitment.");

    internal static EntryHash Hash(DbDataReader reader, int column) => new(reader.GetFieldValue<byte[]>(column));
}
