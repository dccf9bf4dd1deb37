using Microsoft.EntityFrameworkCore;

namespace SelfGov.DurableBenchmarks.Purging;

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
