using Microsoft.Data.Sqlite;

namespace SelfGov.DurableBenchmarks.Raw;

/// <summary>Opens durable SQLite files.</summary>
internal static class SqliteDatabase
{
    private const long SynchronousFull = 2;

    public static string ConnectionString(string directory, string name) =>
        new SqliteConnectionStringBuilder { DataSource = Path.Combine(directory, name + ".db") }.ToString();

    /// <summary>
    /// Opens the file, turns WAL on (kept by the file) and checks that a connection waits for the disk at every commit without being told to,
    /// so that a library that opens connections of its own is measured in the same mode.
    /// </summary>
    /// <exception cref="InvalidOperationException">WAL cannot be had, or a commit does not wait for the disk.</exception>
    public static async Task<SqliteConnection> OpenAsync(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        object? mode = await ScalarAsync(connection, "PRAGMA journal_mode = WAL");
        if (mode is not "wal")
        {
            throw new InvalidOperationException($"SQLite does not keep a write-ahead log here: journal_mode is {mode}");
        }
        object? synchronous = await ScalarAsync(connection, "PRAGMA synchronous");
        if (synchronous is not SynchronousFull)
        {
            throw new InvalidOperationException($"SQLite does not wait for the disk at every commit: synchronous is {synchronous}");
        }
        return connection;
    }

    public static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<object?> ScalarAsync(SqliteConnection connection, string sql)
    {
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
