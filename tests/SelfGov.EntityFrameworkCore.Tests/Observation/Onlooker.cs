using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.Journal;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>A reader that makes nothing of the entries.</summary>
internal sealed class Onlooker : IJournalReader
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Somebody who has begun to read, and keeps a purge from its work.</summary>
    public static async Task<DbConnection> LookAsync(TestStore store)
    {
        DbConnection connection = store is SqliteTestStore
            ? new SqliteConnection($"{store.ConnectionString};Pooling=False")
            : new NpgsqlConnection(store.ConnectionString);
        await connection.OpenAsync(Token);
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = store is SqliteTestStore
            ? "BEGIN; SELECT count(*) FROM selfgov_personal_data"
            : "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM selfgov_personal_data";
        await command.ExecuteScalarAsync(Token);
        return connection;
    }

    public ValueTask<long> PositionAsync(CancellationToken cancellationToken) => ValueTask.FromResult(0L);

    public ValueTask<bool> TakeAsync(long after, ImmutableArray<JournalEntry> entries, CancellationToken cancellationToken) =>
        ValueTask.FromResult(true);

    public ValueTask ResetAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
