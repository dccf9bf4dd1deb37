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
        "case_id, kind, edition, state, unit, version, head, updated, next_cause, next_deadline, claimed_until, unit_code, holds_until, "
            + "law, computed_for";

    private const int Version = 5;
    private const int ClaimedUntil = 10;
    private const int UnitCode = 11;
    private const int HoldsUntil = 12;
    private const int Law = 13;
    private const int ComputedFor = 14;
    private string? damage;

    /// <summary>The case of the current row.</summary>
    internal CaseSummary Read()
    {
        damage = null;
        return new(
            CaseId.FromStore(reader.GetString(0)),
            reader.GetString(1),
            ValueOf(2, column => EditionId.FromStore(reader.GetString(column))),
            new Checkpoint(reader.GetInt64(Version), ValueOf(6, column => EntryReader.Hash(reader, column))),
            ValueOf(7, column => momentOf(reader, column)),
            new CaseStatus(reader.GetString(3), TextOrNull(4), MomentOrNull(8), MomentOrNull(9))
            {
                UnitCode = TextOrNull(UnitCode),
                HoldsUntil = MomentOrNull(HoldsUntil),
                Law = ValueOf(Law, LawOrNull),
            })
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

    // What a release wrote that does not know the columns has left them as they were for an earlier version.
    private long? LawOrNull(int column)
    {
        long version = reader.GetInt64(Version);
        long computed = Number(ComputedFor);
        return computed < 0 || computed > version ? throw new FormatException($"computed_for is {computed}; the case is at {version}.")
            : computed < version ? null
            : Number(column);
    }

    // A driver may read anything as a number where the database has no types.
    private long Number(int column) => reader.GetValue(column) as long?
        ?? throw new FormatException($"{reader.GetName(column)} is no number.");

    private string? TextOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

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
