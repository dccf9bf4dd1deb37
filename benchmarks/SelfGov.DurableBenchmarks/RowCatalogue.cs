using Npgsql;
using SelfGov.DurableBenchmarks.Raw;
using SelfGov.DurableBenchmarks.Saga;

namespace SelfGov.DurableBenchmarks;

/// <summary>All rows of the table. A new one is added here.</summary>
internal static class RowCatalogue
{
    public static IReadOnlyList<IRow> Sqlite(string directory) =>
    [
        new RawSqliteRow(directory, RowGroup.Single(Database.SQLite)),
        SagaRow.Sqlite(directory),
        new RawSqliteRow(directory, RowGroup.Batch(Database.SQLite)),
    ];

    public static IReadOnlyList<IRow> Postgres(NpgsqlDataSource source) =>
    [
        new RawPostgresRow(source, RowGroup.Single(Database.PostgreSQL)),
        SagaRow.Postgres(source),
        new RawPostgresRow(source, RowGroup.Batch(Database.PostgreSQL)),
        new RawPostgresBatchRow(source, RowGroup.Batch(Database.PostgreSQL)),
    ];
}
