using System.Collections.Immutable;
using System.Data.Common;
using NodaTime;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>Writes and reads the rows of refused commands.</summary>
internal static class RefusalReader
{
    internal static readonly ImmutableArray<string> Columns =
    [
        "case_id", "number", "decided_on", "head", "recorded", "happened", "actor", "roles", "kind", "edition", "command", "refusals",
        "commitment", "previous", "hash",
    ];

    internal static ImmutableArray<object?> ValuesOf(RefusedCommand refused) =>
    [
        refused.Case.ToString(),
        refused.Number,
        refused.DecidedOn.Count,
        refused.DecidedOn.Head.ToArray(),
        refused.Recorded.ToDatabase(),
        refused.On?.ToDatabase(),
        refused.ActorId,
        StoredRoles.Write(refused.Roles),
        refused.Kind,
        refused.Edition.ToString(),
        refused.Command,
        refused.Refusals,
        refused.Commitment == default ? null : refused.Commitment.ToArray(),
        refused.Previous.ToArray(),
        refused.Hash.ToArray(),
    ];

    /// <exception cref="BrokenJournalException">The row is none that the journal writes.</exception>
    internal static RefusedCommand Read(DbDataReader reader, CaseId id, Func<DbDataReader, int, Instant> momentOf)
    {
        try
        {
            return new()
            {
                Case = CaseId.FromStore(reader.GetString(0)),
                Number = reader.GetInt64(1),
                DecidedOn = new(reader.GetInt64(2), EntryReader.Hash(reader, 3)),
                Recorded = momentOf(reader, 4),
                On = reader.IsDBNull(5) ? null : momentOf(reader, 5),
                ActorId = reader.GetString(6),
                Roles = StoredRoles.Read(reader.GetString(7)),
                Kind = reader.GetString(8),
                Edition = EditionId.FromStore(reader.GetString(9)),
                Command = reader.GetString(10),
                Refusals = reader.GetString(11),
                Commitment = EntryReader.Commitment(reader, 12),
                Previous = EntryReader.Hash(reader, 13),
                Hash = EntryReader.Hash(reader, 14),
                Personal = reader.IsDBNull(15) ? null : reader.GetString(15),
            };
        }
        catch (Exception exception) when (EntryReader.IsDamage(exception))
        {
            throw new BrokenJournalException(id, new JournalBreak(
                reader.GetInt64(1), JournalBreakKind.Unreadable, $"the row is no refused command: {exception.Message}"));
        }
    }
}
