using Microsoft.Extensions.DependencyInjection;
using NodaTime.Testing;
using SelfGov.Reliability.Databases;

namespace SelfGov.Reliability.Work;

/// <summary>Migrates a database in a process of its own, to be killed while it does.</summary>
internal static class MigrationWork
{
    internal static ChildProcess Start(TrialDatabase database, string file) => new(
        "migrate", database is SqliteDatabase ? SqliteDatabase.Name : NpgsqlDatabase.Name, database.ConnectionString, file);

    internal static async Task<int> RunAsync(string[] arguments)
    {
        await using ServiceProvider host =
            TrialDatabase.Host(new FakeClock(Petitions.Start), arguments[1], arguments[0] == SqliteDatabase.Name);
        await File.WriteAllTextAsync(arguments[2], "begins");
        await host.MigrateSelfGovJournalAsync();
        return 0;
    }
}
