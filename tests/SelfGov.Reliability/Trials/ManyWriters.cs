using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases;
using SelfGov.Reliability.Databases;
using SelfGov.Reliability.Work;

namespace SelfGov.Reliability.Trials;

/// <summary>
/// 32 writers in 4 processes on one database and a few cases: no update is lost, and no error is said but that of a meeting.
/// </summary>
internal static class ManyWriters
{
    private const int Processes = 4;
    private const int WritersOfEach = 8;
    private const int Long = 4;

    internal static async Task RunAsync(TrialRun run)
    {
        int each = run.Of(80, 2_500);
        await using TrialDatabase database = await run.MigratedAsync();
        await new Plan(database.Host().GetRequiredService<Cases<Petition>>(), Long).OpenAsync();
        string folder = Directory.CreateTempSubdirectory("selfgov-acknowledged-").FullName;
        try
        {
            ChildProcess[] writers =
            [
                .. Enumerable.Range(0, Processes).Select(place => WriterWork.Start(
                    database, Path.Combine(folder, $"{place}"), (place * each) + 1, each, WritersOfEach, Long)),
            ];
            foreach (ChildProcess writer in writers)
            {
                using (writer)
                {
                    await writer.EndAsync();
                }
            }

            var known = new Acknowledgements();
            foreach (string file in Directory.EnumerateFiles(folder))
            {
                known.Add(file);
            }

            await new StoredWork(database, known, Long).HoldAsync(verifiesAll: true);
            Oracle.None(Enumerable.Range(1, Processes * each).Except(known.Acknowledged.Keys), "not acknowledged");
            run.Report($"{Processes * WritersOfEach} writers in {Processes} processes, {Processes * each:N0} commands on {Long} petitions "
                + $"and short ones, all stored once; asked again {known.Counts.GetValueOrDefault("conflicts")} times after 16 meetings, "
                + $"{known.Counts.GetValueOrDefault("unavailable")} times after a wait for the lock");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
