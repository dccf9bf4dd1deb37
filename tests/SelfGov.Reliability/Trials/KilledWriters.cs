using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases;
using SelfGov.Reliability.Databases;
using SelfGov.Reliability.Work;

namespace SelfGov.Reliability.Trials;

/// <summary>
/// A process of 32 writers, most of whom have a petition to themselves at a time, is killed again and again at random moments: nothing
/// acknowledged is lost, nothing half-written, and whoever repeats a command right after the kill gets its answer, once.
/// </summary>
internal static class KilledWriters
{
    private const int Writers = 32;
    private const int Long = 32;
    private const int RepeatedAtOnce = 8;
    private const int LongestDelay = 5;

    internal static async Task RunAsync(TrialRun run)
    {
        (int kills, int commands) = (run.Of(3, 50), run.Of(300, 10_000));
        await using TrialDatabase database = await run.MigratedAsync();
        await new Plan(database.Host().GetRequiredService<Cases<Petition>>(), Long).OpenAsync();
        var known = new Acknowledgements();
        (int next, int killed, int unacknowledged, int repeated) = (1, 0, 0, 0);
        string folder = Directory.CreateTempSubdirectory("selfgov-acknowledged-").FullName;
        try
        {
            while (next <= commands)
            {
                string file = Path.Combine(folder, $"{killed}");
                int share = killed < kills ? commands / kills : commands - next + 1;
                int mostNow = Math.Min(2 * share, commands - next + 1);
                int after = run.Dice.Below(share + 1);
                TimeSpan later = TimeSpan.FromMilliseconds(run.Dice.Below(LongestDelay));
                using (ChildProcess child = WriterWork.Start(database, file, next, mostNow, Writers, Long))
                {
                    await (killed < kills
                        ? child.KillWhenAsync(() => Acknowledgements.CountIn(file) >= after, later)
                        : child.EndAsync());
                }

                killed += killed < kills ? 1 : 0;
                known.Add(file);
                var stored = new StoredWork(database, known, Long);
                await stored.HoldAsync(verifiesAll: false);
                unacknowledged += stored.Unacknowledged;
                (next, int again) = await RepeatAsync(database, known, Path.Combine(folder, "repeated"), next);
                repeated += again;
            }

            var end = new StoredWork(database, known, Long);
            await end.HoldAsync(verifiesAll: true);
            Oracle.None(Enumerable.Range(1, commands).Except(known.Acknowledged.Keys), "not acknowledged in the end");
            run.Report($"{killed} kills in {commands:N0} commands of {Writers} writers; nothing acknowledged was lost, {unacknowledged} "
                + $"were stored without being acknowledged, {repeated} repeated under their keys right after a kill; of those who lost "
                + $"their patience {known.Counts.GetValueOrDefault("withdrawn")} had withdrawn, "
                + $"{known.Counts.GetValueOrDefault("unknown")} did not know and asked again");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>
    /// Repeats, in this process and right after the kill, what the killed one had begun since the last, acknowledged or not, and what it
    /// had taken without saying so.
    /// </summary>
    private static async Task<(int Next, int Repeated)> RepeatAsync(
        TrialDatabase database, Acknowledgements known, string path, int first)
    {
        int last = Math.Max(first - 1, known.Begun.Count == 0 ? 0 : known.Begun.Max());
        await using ServiceProvider host = TrialDatabase.Host(database.Clock, database.ConnectionString, database is SqliteDatabase);
        var plan = new Plan(host.GetRequiredService<Cases<Petition>>(), Long);
        using (var file = new AcknowledgementFile(path))
        {
            int next = first - 1;
            await Task.WhenAll(Enumerable.Range(0, RepeatedAtOnce).Select(_ => Task.Run(async () =>
            {
                for (int number = Interlocked.Increment(ref next); number <= last; number = Interlocked.Increment(ref next))
                {
                    await RepeatAsync(plan, known, file, number);
                }
            })));
        }

        known.Add(path);
        return (last + 1, last - first + 1);
    }

    private static async Task RepeatAsync(Plan plan, Acknowledgements known, AcknowledgementFile file, int number)
    {
        if (known.Acknowledged.TryGetValue(number, out long version) && !Plan.IsRefused(number))
        {
            Oracle.Holds(await plan.DoAsync(number) == version, $"Number {number} has another answer than version {version} by its key.");
        }
        else
        {
            await WriterWork.WriteAsync(plan, file, number, erases: false);
        }
    }
}
