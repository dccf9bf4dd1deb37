using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Golden;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Reliability.Databases;
using SelfGov.Reliability.Procedures;
using SelfGov.Reliability.Work;

namespace SelfGov.Reliability.Trials;

/// <summary>
/// A process that migrates a database of an earlier release, or an empty one, is killed at a random moment: the next migration goes on by
/// itself, every entry is there byte for byte, and every case verifies.
/// </summary>
internal static class KilledMigrations
{
    // Release 0.1 kept complaints about elections under a kind of their own, of which the entries alone are read.
    private const string KindOfRelease01 = "election-complaint";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string?[] Releases = ["release-0.1", "commit-7340b7d", null];

    internal static async Task RunAsync(TrialRun run)
    {
        foreach (string? release in Releases)
        {
            (int kills, int within) = (run.Of(2, 25), 0);
            TimeSpan longest = await MeasureAsync(run, release);
            for (int kill = 0; kill < kills; kill++)
            {
                await using TrialDatabase database = await CopyAsync(run, release);
                within += await KillAsync(run, database, longest) ? 1 : 0;
                await MigrateAgainAsync(database);
                await HoldAsync(database, release);
            }

            run.Report($"{release ?? "an empty database"}: {kills} kills, {within} of them before the migration was over");
        }
    }

    private static async Task<TimeSpan> MeasureAsync(TrialRun run, string? release)
    {
        await using TrialDatabase database = await CopyAsync(run, release);
        string file = Path.GetTempFileName();
        File.Delete(file);
        using ChildProcess child = MigrationWork.Start(database, file);
        while (!File.Exists(file) && !child.HasEnded)
        {
            await Task.Delay(1);
        }

        long started = Stopwatch.GetTimestamp();
        await child.EndAsync();
        File.Delete(file);
        return Stopwatch.GetElapsedTime(started);
    }

    private static async Task<bool> KillAsync(TrialRun run, TrialDatabase database, TimeSpan longest)
    {
        string file = Path.GetTempFileName();
        File.Delete(file);
        TimeSpan later = longest * (run.Dice.Below(1_000) / 1_000.0);
        using ChildProcess child = MigrationWork.Start(database, file);
        while (!File.Exists(file))
        {
            Oracle.Holds(!child.HasEnded, "The process that migrates ended before it began.");
            await Task.Delay(1);
        }

        await Task.Delay(later);
        bool isWithin = !child.HasEnded;
        if (isWithin)
        {
            await child.KillAsync();
        }

        File.Delete(file);
        return isWithin;
    }

    private static async Task MigrateAgainAsync(TrialDatabase database)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await database.Host().MigrateSelfGovJournalAsync(patience.Token);
        }
        catch (OperationCanceledException waiting)
        {
            throw new UnmetException($"After the kill the next migration waits for more than {Patience.TotalSeconds} s.", waiting);
        }
    }

    private static async Task HoldAsync(TrialDatabase database, string? release)
    {
        await using ServiceProvider host = TrialDatabase.Host(
            new NodaTime.Testing.FakeClock(NodaTime.Instant.FromUtc(2031, 1, 1, 0, 0)),
            database.ConnectionString,
            database is SqliteDatabase,
            builder =>
            {
                foreach (LibraryProcedure procedure in LibraryProcedure.All)
                {
                    procedure.AddTo(builder);
                }
            });
        ICaseJournal journal = host.GetRequiredService<ICaseJournal>();
        List<JournalEntry> entries = await journal.ReadAllAsync().ToListAsync();
        if (release is null)
        {
            Oracle.Holds(entries.Count == 0, "An empty database has entries.");
            await host.GetRequiredService<Cases<Petition>>()
                .OpenAsync(new("petition-1"), Petitions.Second, Petitions.Opening, Petitions.Somebody);
            return;
        }

        var golden = GoldenRecord.Of(release);
        Oracle.Holds(golden.Entries.SequenceEqual(entries.Select(GoldenRecord.LineOf)), "The entries are not those that were there.");
        foreach (CaseSummary summary in golden.Cases.Where(summary => summary.Kind != KindOfRelease01))
        {
            LibraryProcedure procedure = LibraryProcedure.All.Single(each => each.Kind == summary.Kind);
            Verification verification = await procedure.VerifyAsync(host, summary.Case, summary.Journal);
            Oracle.Holds(
                verification is { IsIntact: true, Completeness: Completeness.Complete },
                $"{summary.Case}: {verification.Break} {verification.StoredBreak} {verification.Completeness}");
        }
    }

    private static async Task<TrialDatabase> CopyAsync(TrialRun run, string? release)
    {
        TrialDatabase database = await TrialDatabase.CreateAsync(run.Database);
        if (release is not null && database is SqliteDatabase sqlite)
        {
            File.Copy(GoldenRecord.PathOf($"{release}.sqlite"), sqlite.File);
        }
        else if (release is not null)
        {
            await database.ExecuteAsync(await File.ReadAllTextAsync(GoldenRecord.PathOf($"{release}.sql")));
        }

        return database;
    }
}
