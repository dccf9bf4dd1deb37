using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace SelfGov.EntityFrameworkCore;

internal sealed class SqliteTestStore : TestStore
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("selfgov-");

    public string File => Path.Combine(folder.FullName, "journal.db");

    public string ConnectionString => $"Data Source={File}";

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

    protected override void Use(SelfGovBuilder builder) => builder.UseSqlite(ConnectionString);

    protected override Task RemoveAsync()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
