using SelfGov.DurableBenchmarks.Events;
using SelfGov.DurableBenchmarks.Journal;
using SelfGov.DurableBenchmarks.Old;
using SelfGov.DurableBenchmarks.Raw;
using SelfGov.DurableBenchmarks.Saga;
using SelfGov.DurableBenchmarks.Stores;

namespace SelfGov.DurableBenchmarks;

/// <summary>
/// All rows of a group. A new one is added here, with a store of its own; the journals come first, since others look at them.
/// </summary>
/// <param name="place">An existing directory that the files are made in, or the connection string of a server.</param>
/// <param name="old">The code of another commit; null where there is none.</param>
internal sealed class RowCatalogue(string place, OldCode? old)
{
    /// <summary>The most connections of the library to a server, whatever the number of callers.</summary>
    private const int Connections = 4;

    public IReadOnlyList<IRow> Of(RowGroup group)
    {
        var rows = new List<IRow>();
        IStore journal = StoreOf(group, "journal", Connections);
        rows.Add(new MeasuredRow(new JournalRow(journal, group)));
        IStore? before = null;
        if (old is not null)
        {
            before = StoreOf(group, "before", 1);
            rows.Add(new MeasuredRow(new OldRow(old, new Orders(group, place, "before", group.Callers), before)));
        }

        rows.AddRange(Raw(group, "raw INSERT", RowRole.Limit, "raw", journal));
        if (before is not null)
        {
            rows.AddRange(Raw(group, $"raw INSERT, the bytes of {old!.Commit}", RowRole.Peer, "raw_before", before));
        }

        if (group.TransactionSize == 1)
        {
            rows.AddRange(Peers(group));
        }

        return rows;
    }

    private IEnumerable<IRow> Raw(RowGroup group, string name, RowRole role, string store, IStore journal)
    {
        if (group.Database == Database.SQLite)
        {
            yield return new RawSqliteRow((SqliteStore)StoreOf(group, store, 1), group, name, role, journal);
            yield break;
        }

        yield return new RawPostgresRow((PostgresStore)StoreOf(group, store, group.Callers), group, name, role, journal);
        if (group.TransactionSize > 1)
        {
            var batches = (PostgresStore)StoreOf(group, store + "_batch", 1);
            yield return new RawPostgresBatchRow(batches, group, $"{name}, NpgsqlBatch", role, journal);
        }
    }

    private IEnumerable<IRow> Peers(RowGroup group)
    {
        yield return new EventTableRow(StoreOf(group, "events", group.Callers), group);
        yield return new SagaRow(StoreOf(group, "saga", group.Callers), group, DbContextLifetime.PerMessage);
        yield return new SagaRow(StoreOf(group, "saga_pooled", group.Callers), group, DbContextLifetime.Pooled);
        if (group.Database == Database.PostgreSQL)
        {
            yield return new MartenRow((PostgresStore)StoreOf(group, "marten", group.Callers), group);
        }
    }

    private IStore StoreOf(RowGroup group, string name, int connections) => group.Database == Database.SQLite
        ? new SqliteStore(place, name)
        : new PostgresStore(place, name, connections, group.Waits);
}
