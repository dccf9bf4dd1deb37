using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace SelfGov.Reliability.Databases;

/// <summary>An SQLite file in a folder of its own.</summary>
internal sealed class SqliteDatabase(string? inFolder = null) : TrialDatabase
{
    internal const string Name = "sqlite";

    private readonly DirectoryInfo folder =
        inFolder is null ? Directory.CreateTempSubdirectory("selfgov-trial-") : Directory.CreateDirectory(inFolder);

    internal string File => Path.Combine(folder.FullName, "journal.db");

    internal string Log => File + "-wal";

    internal override string ConnectionString => $"Data Source={File}";

    internal override async Task ExecuteAsync(string text)
    {
        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync();
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync();
    }

    internal override async Task<long> CountAsync(string text)
    {
        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync();
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        return (long)(await command.ExecuteScalarAsync())!;
    }

    internal override async Task<ImmutableArray<byte[]>> FilesAsync()
    {
        var files = ImmutableArray.CreateBuilder<byte[]>();
        foreach (FileInfo file in folder.EnumerateFiles("journal.db*"))
        {
            // Nobody is at work: to close a file takes the locks away that the process has on it.
            files.Add(await System.IO.File.ReadAllBytesAsync(file.FullName));
        }

        return files.DrainToImmutable();
    }

    /// <summary>Closes what the pool of this process has open.</summary>
    internal void Close()
    {
        using var own = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(own);
    }

    protected override Task RemoveAsync()
    {
        Close();
        if (inFolder is null)
        {
            folder.Delete(recursive: true);
        }

        return Task.CompletedTask;
    }
}
