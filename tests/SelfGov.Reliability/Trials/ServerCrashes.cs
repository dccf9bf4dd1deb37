using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Reliability.Databases;
using SelfGov.Reliability.Work;
using SelfGov.Workflow;

namespace SelfGov.Reliability.Trials;

/// <summary>
/// A PostgreSQL server is killed and comes back under writers, a scheduler and a reader that run with their host: all of them go on by
/// themselves, nothing acknowledged is lost, every time limit is recorded once, and the reader has every entry once.
/// </summary>
internal static class ServerCrashes
{
    private const int Writers = 8;
    private const int Long = 4;
    private const int Due = 40;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    internal static async Task RunAsync(TrialRun run)
    {
        int crashes = run.Of(2, 20);
        await using PostgresServer server = await PostgresServer.StartAsync();
        await using NpgsqlDatabase database = await NpgsqlDatabase.CreateAsync(server.ConnectionString);
        await database.MigrateAsync();
        await database.ExecuteAsync("CREATE TABLE lines (position bigint PRIMARY KEY, hash text NOT NULL)");
        ServiceProvider host = database.Host(builder =>
        {
            builder.Services.AddSingleton(new LineReader(database.ConnectionString));
            builder.AddDeadlineScheduler(new() { Interval = Duration.FromMilliseconds(50) })
                .AddReader<LineReader>(Duration.FromMilliseconds(20));
        });
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        await new Plan(cases, Long).OpenAsync();
        for (int minute = 1; minute <= Due; minute++)
        {
            var opening = new OpenPetition($"due {minute}", Petitions.Start + Duration.FromMinutes(minute));
            await cases.OpenAsync(new($"due-{minute}"), Petitions.Second, opening, Petitions.Somebody);
        }

        IHostedService[] services = [.. host.GetServices<IHostedService>()];
        foreach (IHostedService service in services)
        {
            await service.StartAsync(CancellationToken.None);
        }

        await WriteAsync(run, server, database, cases, crashes);
        await HoldAsync(database, cases);
        Oracle.Holds(
            services.OfType<BackgroundService>().All(each => !each.ExecuteTask!.IsCompleted), "A service of the host has ended.");
        foreach (IHostedService service in services)
        {
            await service.StopAsync(CancellationToken.None);
        }
    }

    private static async Task WriteAsync(
        TrialRun run, PostgresServer server, NpgsqlDatabase database, Cases<Petition> cases, int crashes)
    {
        string path = Path.GetTempFileName();
        using var ending = new CancellationTokenSource();
        int next = 0;
        using (var file = new AcknowledgementFile(path))
        {
            Task[] writers = [.. Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
            {
                while (!ending.IsCancellationRequested)
                {
                    await WriterWork.WriteAsync(new Plan(cases, Long), file, Interlocked.Increment(ref next), erases: false);
                }
            }))];
            for (int crash = 0; crash < crashes; crash++)
            {
                await UntilAsync(path, Acknowledgements.CountIn(path) + 20 + run.Dice.Below(200), writers);
                await server.KillAsync();
                database.Clock.Advance(Duration.FromSeconds(Due * 60 / crashes));
                await Task.Delay(run.Dice.Below(300));
                await server.ComeBackAsync();
            }

            database.Clock.Reset(Petitions.Start + Duration.FromMinutes(Due));
            await UntilAsync(path, Acknowledgements.CountIn(path) + 100, writers);
            await ending.CancelAsync();
            await Task.WhenAll(writers);
        }

        var known = new Acknowledgements();
        known.Add(path);
        File.Delete(path);
        await new StoredWork(database, known, Long).HoldAsync(verifiesAll: true);
        run.Report($"{crashes} times the postmaster was killed under {Writers} writers, a scheduler and a reader: "
            + $"{known.Acknowledged.Count:N0} commands acknowledged and none lost, "
            + $"asked again {known.Counts.GetValueOrDefault("unavailable")} times, {Due} time limits recorded once, every entry read once");
    }

    private static async Task UntilAsync(string path, int acknowledged, Task[] writers)
    {
        long started = Stopwatch.GetTimestamp();
        while (Acknowledgements.CountIn(path) < acknowledged)
        {
            if (writers.FirstOrDefault(writer => writer.IsFaulted) is { } failed)
            {
                await failed;
            }

            Oracle.Holds(Stopwatch.GetElapsedTime(started) < Patience, "Nothing is acknowledged any more.");
            await Task.Delay(5);
        }
    }

    private static async Task HoldAsync(NpgsqlDatabase database, Cases<Petition> cases)
    {
        long started = Stopwatch.GetTimestamp();
        while (await database.CountAsync("SELECT count(*) FROM selfgov_entry WHERE fact = 'petition.closed'") < Due
            || await database.CountAsync("SELECT count(*) FROM lines")
                < await database.CountAsync("SELECT count(*) FROM selfgov_entry"))
        {
            Oracle.Holds(Stopwatch.GetElapsedTime(started) < Patience, "The scheduler or the reader does not go on.");
            await Task.Delay(50);
        }

        for (int minute = 1; minute <= Due; minute++)
        {
            List<JournalEntry> entries = await cases.HistoryAsync(new($"due-{minute}")).ToListAsync();
            Oracle.Holds(entries.Count == 2, $"Time limit {minute} is recorded {entries.Count - 1} times.");
        }

        long wrong = await database.CountAsync(
            "SELECT count(*) FROM lines l FULL JOIN selfgov_entry e ON e.position = l.position AND encode(e.hash, 'hex') = l.hash "
                + "WHERE l.position IS NULL OR e.position IS NULL");
        Oracle.Holds(wrong == 0, $"{wrong} lines of the reader are not those of the journal.");
    }
}
