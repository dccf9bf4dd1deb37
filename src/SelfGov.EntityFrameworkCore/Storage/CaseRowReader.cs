using System.Data.Common;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Storage;

/// <summary>Reads the rows of cases; a damaged one says so, and keeps nobody from reading the others.</summary>
internal sealed class CaseRowReader(DbDataReader reader, Func<DbDataReader, int, Instant> momentOf)
{
    internal const string Columns =
        "case_id, kind, edition, state, unit, version, head, updated, next_cause, next_deadline, claimed_until";

    private const int ClaimedUntil = 10;
    private string? damage;

    /// <summary>The case of the current row.</summary>
    internal CaseSummary Read()
    {
        damage = null;
        return new(
            CaseId.FromStore(reader.GetString(0)),
            reader.GetString(1),
            ValueOf(2, column => EditionId.FromStore(reader.GetString(column))),
            new Checkpoint(reader.GetInt64(5), ValueOf(6, column => EntryReader.Hash(reader, column))),
            ValueOf(7, column => momentOf(reader, column)),
            new CaseStatus(reader.GetString(3), reader.IsDBNull(4) ? null : reader.GetString(4), MomentOrNull(8), MomentOrNull(9)))
        {
            Damage = damage,
        };
    }

    /// <summary>The case of the current row, with the claim of a scheduler.</summary>
    internal (CaseSummary Summary, Instant? ClaimedUntil) ReadWithClaim()
    {
        CaseSummary summary = Read();
        Instant? claimed = MomentOrNull(ClaimedUntil);
        return (summary with { Damage = damage }, claimed);
    }

    private Instant? MomentOrNull(int column) => ValueOf(column, each => reader.IsDBNull(each) ? (Instant?)null : momentOf(reader, each));

    private T? ValueOf<T>(int column, Func<int, T> read)
    {
        try
        {
            return read(column);
        }
        catch (Exception exception) when (EntryReader.IsDamage(exception))
        {
            damage ??= $"{reader.GetName(column)}: {exception.Message}";
            return default;
        }
    }
}
