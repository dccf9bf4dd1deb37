using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace SelfGov.DurableBenchmarks.Purging;

/// <summary>A database of its own that is filled, erased from and purged, and what it takes on the disk.</summary>
internal abstract class PurgeStore : IAsyncDisposable
{
    public abstract string Name { get; }

    public abstract void Configure(DbContextOptionsBuilder options);

    /// <summary>All bytes that the database takes now, those of files that have no name among them.</summary>
    public abstract Task<long> BytesAsync();

    /// <summary>How much has been written to the log of the server, ever; 0 where the log is among the files.</summary>
    public virtual Task<long> LogBytesAsync() => Task.FromResult(0L);

    public abstract ValueTask DisposeAsync();
}

internal sealed class SqlitePurgeStore(string directory) : PurgeStore
{
    private readonly string file = Path.Combine(directory, "purge.db");

    public override string Name => "SQLite";

    public override void Configure(DbContextOptionsBuilder options) => options.UseSqlite($"Data Source={file}");

    // VACUUM writes a file that it has removed already: this process alone still sees it.
    public override Task<long> BytesAsync() => Task.FromResult(
        Directory.EnumerateFiles(directory, "purge.db*").Sum(LengthOf)
            + Directory.EnumerateFiles("/proc/self/fd").Sum(LengthOfRemoved));

    public override ValueTask DisposeAsync()
    {
        using var pooled = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file}");
        Microsoft.Data.Sqlite.SqliteConnection.ClearPool(pooled);
        foreach (string each in Directory.EnumerateFiles(directory, "purge.db*"))
        {
            File.Delete(each);
        }

        return ValueTask.CompletedTask;
    }

    // Asked without opening: to close a file takes away the locks that SQLite has on it in this process.
    private static long LengthOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    private static long LengthOfRemoved(string descriptor)
    {
        try
        {
            if (new FileInfo(descriptor).LinkTarget?.Contains("etilqs_", StringComparison.Ordinal) != true)
            {
                return 0;
            }

            using var handle = File.OpenHandle(descriptor, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return RandomAccess.GetLength(handle);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}

internal sealed class PostgresPurgeStore(string server) : PurgeStore
{
    private readonly string database = $"selfgov_purge_{Guid.NewGuid():N}";

    public override string Name => "PostgreSQL";

    private string ConnectionString => new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString;

    public override void Configure(DbContextOptionsBuilder options) => options.UseNpgsql(ConnectionString);

    public override async Task<long> BytesAsync() => (long)(await AnswerAsync($"SELECT pg_database_size('{database}')"))!;

    public override async Task<long> LogBytesAsync() =>
        (long)(decimal)(await AnswerAsync("SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')"))!;

    public override async ValueTask DisposeAsync() => await AnswerAsync($"DROP DATABASE {database} WITH (FORCE)");

    private async Task<object?> AnswerAsync(string text)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(text, connection) { CommandTimeout = 0 };
        return await command.ExecuteScalarAsync();
    }
}
