using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace SelfGov.EntityFrameworkCore;

internal sealed class SqliteTestStore : TestStore
{
    // Migrated once, and copied for each test that is not about migrating.
    private static readonly Lazy<Task<byte[]>> Migrated = new(MigrateAsync);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("selfgov-");

    public string File => Path.Combine(folder.FullName, "journal.db");

    public override string ConnectionString => $"Data Source={File}";

    public static async Task<TestStore> CreateMigratedAsync() => await CreateFromAsync(await Migrated.Value);

    /// <summary>A store on a copy of a file.</summary>
    public static async Task<SqliteTestStore> CreateFromAsync(byte[] file)
    {
        var store = new SqliteTestStore();
        await System.IO.File.WriteAllBytesAsync(store.File, file, Token);
        return store;
    }

    /// <summary>The whole file, with what its log still had.</summary>
    public async Task<byte[]> CopyAsync()
    {
        await ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return (await FilesAsync()).Single(file => file.AsSpan().StartsWith("SQLite format 3"u8));
    }

    protected override string CreatePermits => """CREATE TABLE "Permits" ("Id" INTEGER PRIMARY KEY AUTOINCREMENT, "Text" TEXT NOT NULL)""";

    public override void Configure(DbContextOptionsBuilder options) => options.UseSqlite(ConnectionString);

    public override async Task ExecuteAsync(string text, params (string Name, object Value)[] parameters)
    {
        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync(Token);
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        foreach ((string name, object value) in parameters)
        {
            command.Parameters.AddWithValue($"@{name}", value);
        }

        await command.ExecuteNonQueryAsync(Token);
    }

    public override async Task<byte[][]> FilesAsync()
    {
        List<byte[]> files = [];
        foreach (FileInfo file in folder.EnumerateFiles())
        {
            await using FileStream stream = new(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, Token);
            files.Add(bytes.ToArray());
        }

        return [.. files];
    }

    protected override void Use(SelfGovBuilder builder, PurgeOptions purge) => builder.UseSqlite(ConnectionString, purge);

    protected override Task RemoveAsync()
    {
        using (var own = new SqliteConnection(ConnectionString))
        {
            // The pools of other tests are left alone.
            SqliteConnection.ClearPool(own);
        }

        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    private static async Task<byte[]> MigrateAsync()
    {
        await using var store = new SqliteTestStore();
        await store.Host().MigrateSelfGovJournalAsync(Token);
        return await store.CopyAsync();
    }
}
