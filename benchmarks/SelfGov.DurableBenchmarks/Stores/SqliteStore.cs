using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace SelfGov.DurableBenchmarks.Stores;

/// <summary>A SQLite file in WAL mode, each commit of which waits for the disk. The directory is removed by whoever made it.</summary>
internal sealed class SqliteStore(string directory, string name) : IStore
{
    private const long SynchronousFull = 2;

    private readonly string _connectionString =
        new SqliteConnectionStringBuilder { DataSource = Path.Combine(directory, name + ".db") }.ToString();

    public Database Database => Database.SQLite;

    /// <remarks>
    /// WAL mode is kept by the file. <c>synchronous</c> belongs to a connection, and FULL is what one begins with; it is checked rather
    /// than set, so that a library that opens connections of its own is measured in the same mode.
    /// </remarks>
    public async Task CreateAsync()
    {
        await using SqliteConnection connection = await OpenAsync();
        object? mode = await ScalarAsync(connection, "PRAGMA journal_mode = WAL");
        if (mode is not "wal")
        {
            throw new InvalidOperationException($"SQLite keeps no write-ahead log in {directory}: journal_mode is {mode}");
        }
        object? synchronous = await ScalarAsync(connection, "PRAGMA synchronous");
        if (synchronous is not SynchronousFull)
        {
            throw new InvalidOperationException($"SQLite does not wait for the disk at every commit: synchronous is {synchronous}");
        }
    }

    public void Configure(DbContextOptionsBuilder options) => options.UseSqlite(_connectionString);

    public async Task<SqliteConnection> OpenAsync()
    {
        var connection = new SqliteConnection(_connectionString);
        await connection.OpenAsync();
        return connection;
    }

    public static async Task<object?> ScalarAsync(SqliteConnection connection, string sql)
    {
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    public ValueTask DisposeAsync()
    {
        using var pooled = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(pooled);
        return ValueTask.CompletedTask;
    }
}
