using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.Assemblies.Meetings;
using SelfGov.Budgets.Cycle;
using SelfGov.Cases;
using SelfGov.Elections.Direct;
using SelfGov.Hearings;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace OkrugYear;

/// <summary>A folder of its own for one test, with a database in it.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("okrug-");

    public string Path => folder.FullName;

    public string Database => System.IO.Path.Combine(Path, "okrug.db");

    public string Checkpoint => System.IO.Path.Combine(Path, "okrug.checkpoint");

    public Task<SampleRun> RunAsync(params string[] arguments) => SampleRun.WithAsync(["--database", Database, .. arguments]);

    /// <summary>What the story has recorded of all cases, without what is random: salts and the hashes over them.</summary>
    public async Task<string[]> FactsAsync()
    {
        await using ServiceProvider services = new ServiceCollection()
            .AddSelfGov().UseSqlite($"Data Source={Database}")
            .Add(BudgetCycleLifecycle.Procedure)
            .Add(MeetingLifecycle.Procedure)
            .Add(HearingLifecycle.Procedure)
            .Add(AkimElectionLifecycle.Procedure)
            .Services
            .BuildServiceProvider();
        return
        [
            .. await FactsAsync<BudgetCycle>(services, Cast.Budget),
            .. await FactsAsync<AssemblyMeeting>(services, Cast.DraftMeeting),
            .. await FactsAsync<AssemblyMeeting>(services, Cast.SecondMeeting),
            .. await FactsAsync<PublicHearing>(services, Cast.Hearing),
            .. await FactsAsync<PublicHearing>(services, Cast.AkimReport),
            .. await FactsAsync<AssemblyMeeting>(services, Cast.ReportMeeting),
            .. await FactsAsync<AkimElection>(services, Cast.Election),
        ];
    }

    /// <summary>Runs SQL as somebody who has the file.</summary>
    public async Task ExecuteAsync(string text)
    {
        await using var connection = new SqliteConnection($"Data Source={Database}");
        await connection.OpenAsync();
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Everything that the folder keeps, were the database closed.</summary>
    public async Task CopyToAsync(TestFolder other)
    {
        await ExecuteAsync($"VACUUM INTO '{other.Database}'");
        File.Copy(Checkpoint, other.Checkpoint);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    /// <summary>
    /// The facts of one case. Those on an agreement hold hashes, but of meetings, which have no personal data and so no salts.
    /// </summary>
    private static async Task<List<string>> FactsAsync<TCase>(IServiceProvider services, CaseId id)
        where TCase : Case
    {
        List<string> facts = [];
        if ((await services.GetRequiredService<ICaseJournal>().HeadAsync(id)).Count == 0)
        {
            return facts;
        }

        await foreach (JournalEntry entry in services.GetRequiredService<Cases<TCase>>().HistoryAsync(id))
        {
            string personal = entry.Personal is null
                ? string.Empty
                : JsonDocument.Parse(entry.Personal).RootElement.GetProperty("values").GetRawText();
            facts.Add($"{id} {entry.Version} {entry.Recorded} {entry.ActorId} {entry.Role} {entry.FactName} {entry.Payload} {personal}");
        }

        return facts;
    }
}
