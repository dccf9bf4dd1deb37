using SelfGov.DurableBenchmarks.Journal;
using SelfGov.DurableBenchmarks.Raw;
using SelfGov.DurableBenchmarks.Saga;
using SelfGov.DurableBenchmarks.Stores;

namespace SelfGov.DurableBenchmarks;

/// <summary>All rows of the table. A new one is added here, with a store of its own.</summary>
internal static class RowCatalogue
{
    /// <param name="directory">An existing directory that the files are made in.</param>
    public static IReadOnlyList<IRow> Sqlite(string directory) =>
    [
        new RawSqliteRow(new SqliteStore(directory, "raw"), RowGroup.Single(Database.SQLite)),
        new JournalRow(new SqliteStore(directory, "journal"), RowGroup.Single(Database.SQLite)),
        new SagaRow(new SqliteStore(directory, "saga"), DbContextLifetime.PerMessage),
        new SagaRow(new SqliteStore(directory, "saga-pooled"), DbContextLifetime.Pooled),
        new RawSqliteRow(new SqliteStore(directory, "raw-batch"), RowGroup.Batch(Database.SQLite)),
        new JournalRow(new SqliteStore(directory, "journal-batch"), RowGroup.Batch(Database.SQLite)),
    ];

    public static IReadOnlyList<IRow> Postgres(string connectionString) =>
    [
        new RawPostgresRow(new PostgresStore(connectionString, "raw"), RowGroup.Single(Database.PostgreSQL)),
        new JournalRow(new PostgresStore(connectionString, "journal"), RowGroup.Single(Database.PostgreSQL)),
        new SagaRow(new PostgresStore(connectionString, "saga"), DbContextLifetime.PerMessage),
        new SagaRow(new PostgresStore(connectionString, "saga_pooled"), DbContextLifetime.Pooled),
        new RawPostgresRow(new PostgresStore(connectionString, "raw_loop"), RowGroup.Batch(Database.PostgreSQL)),
        new RawPostgresBatchRow(new PostgresStore(connectionString, "raw_batch"), RowGroup.Batch(Database.PostgreSQL)),
        new JournalRow(new PostgresStore(connectionString, "journal_batch"), RowGroup.Batch(Database.PostgreSQL)),
    ];
}
