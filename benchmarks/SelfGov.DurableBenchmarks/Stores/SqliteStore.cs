using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace SelfGov.DurableBenchmarks.Stores;

/// <summary>A SQLite file in WAL mode, each commit of which waits for the disk. The directory is removed by whoever made it.</summary>
internal sealed class SqliteStore(string directory, string name) : IStore
{
    private const long SynchronousFull = 2;

    // https://www.sqlite.org/fileformat2.html#the_write_ahead_log
    private const long LogHeader = 32;
    private const long FrameHeader = 24;

    private readonly string _file = Path.Combine(directory, name + ".db");

    public Database Database => Database.SQLite;

    public SemaphoreSlim? Turn { get; } = new(1, 1);

    public string ConnectionString => new SqliteConnectionStringBuilder { DataSource = _file }.ToString();

    /// <remarks>
    /// WAL mode is kept by the file. <c>synchronous</c> belongs to a connection, and FULL is what one begins with; it is checked rather
    /// than set, so that a library that opens connections of its own is measured in the same mode.
    /// </remarks>
    public async Task CreateAsync()
    {
        await using DbConnection connection = await OpenAsync();
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

    public void Configure(DbContextOptionsBuilder options) => options.UseSqlite(ConnectionString);

    public async Task<DbConnection> OpenAsync()
    {
        var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Empties the log, unless somebody uses it.</summary>
    public async Task<bool> TryEmptyLogAsync()
    {
        await using DbConnection connection = await OpenAsync();
        return await ScalarAsync(connection, "PRAGMA wal_checkpoint(TRUNCATE)") is 0L;
    }

    /// <summary>The pages that were written to the log since it was emptied.</summary>
    public async Task<long> CountLogPagesAsync()
    {
        await using DbConnection connection = await OpenAsync();
        long page = (long)(await ScalarAsync(connection, "PRAGMA page_size"))!;
        return Math.Max(0, new FileInfo(_file + "-wal").Length - LogHeader) / (page + FrameHeader);
    }

    public static async Task<object?> ScalarAsync(DbConnection connection, string sql)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    public ValueTask DisposeAsync()
    {
        using var pooled = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(pooled);
        Turn?.Dispose();
        return ValueTask.CompletedTask;
    }
}
