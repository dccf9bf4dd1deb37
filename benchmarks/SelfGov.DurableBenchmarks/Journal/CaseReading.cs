using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.DurableBenchmarks.Journal;

/// <summary>
/// How long it takes to read a case of 100 facts from an SQLite file by a process that has nothing of it in memory: read, checked, folded.
/// </summary>
internal static class CaseReading
{
    private const int Facts = 100;
    private const int Readings = 2_000;

    /// <param name="directory">An existing directory that the file is made in.</param>
    public static async Task MeasureAsync(string directory)
    {
        await using ServiceProvider services = new ServiceCollection().AddSelfGov()
            .Add(Dockets.Procedure).UseSqlite($"Data Source={Path.Combine(directory, "reading.db")}")
            .Services.BuildServiceProvider();
        await services.MigrateSelfGovJournalAsync();
        Cases<Docket> cases = services.GetRequiredService<Cases<Docket>>();
        var id = new CaseId("docket-of-100");
        await cases.OpenAsync(id, Dockets.Edition, new OpenDocket(), Dockets.Clerk);
        await cases.HandleManyAsync(
            [.. Enumerable.Range(1, Facts - 1).Select(
                i => new CaseCommand<Docket>(id, new NoteAct($"candidate-{i}", $"protocol-{i}", new string('x', 180)), Dockets.Clerk))]);
        ICaseJournal journal = services.GetRequiredService<ICaseJournal>();
        double[] milliseconds = new double[Readings];
        for (int i = 0; i < Readings; i++)
        {
            long start = Stopwatch.GetTimestamp();
            CaseView<Docket> view = await cases.Over(journal).GetAsync(id);
            milliseconds[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (view.Version != Facts)
            {
                throw new InvalidOperationException($"The case has {view.Version} facts.");
            }
        }

        Array.Sort(milliseconds, Readings / 2, Readings / 2);
        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"SQLite, reading a case of {Facts} facts with nothing in memory: median {milliseconds[Readings * 3 / 4]:N3} ms"));
    }
}
