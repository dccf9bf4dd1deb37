using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace OkrugYear;

/// <summary>The file that holds the journal: made where there is none, and left alone where it is another program's.</summary>
internal static class DatabaseFile
{
    private const string TablesOfOthers =
        "SELECT count(*) > 0 AND NOT max(name = 'selfgov_migration') FROM sqlite_master WHERE type = 'table'";

    /// <summary>The connection string for a file; whatever its name, it is a file's.</summary>
    public static string ConnectionTo(string database) =>
        new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(database) }.ConnectionString;

    /// <exception cref="ProblemException">There is a folder of this name, or the file is a database of another program.</exception>
    /// <exception cref="SqliteException">The file cannot be used.</exception>
    public static async Task PrepareAsync(string database, IServiceProvider services)
    {
        if (Directory.Exists(database))
        {
            throw new ProblemException(Problems.IsFolder(database));
        }

        if (File.Exists(database) && await IsOfAnotherProgramAsync(database))
        {
            throw new ProblemException(Problems.OfAnotherProgram(database));
        }

        await services.MigrateSelfGovJournalAsync();
    }

    private static async Task<bool> IsOfAnotherProgramAsync(string database)
    {
        var settings = new SqliteConnectionStringBuilder(ConnectionTo(database)) { Pooling = false, Mode = SqliteOpenMode.ReadWrite };
        await using var connection = new SqliteConnection(settings.ConnectionString);
        await connection.OpenAsync();
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = TablesOfOthers;
        return await command.ExecuteScalarAsync() is 1L;
    }
}
