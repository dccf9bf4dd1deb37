using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Reliability.Databases;
using SelfGov.Reliability.Work;
using SelfGov.Workflow;

namespace SelfGov.Reliability.Trials;

/// <summary>
/// A process is killed, and its write-ahead log is cut at a random length, or its end overwritten: what is left is the beginning of what
/// was committed, whole commits each, and a process that has seen more says so.
/// </summary>
internal static class CutLogs
{
    private const int Writers = 16;
    private const int Long = 8;
    private const int Header = 32;
    private const int Frame = 4096 + 24;

    internal static async Task RunAsync(TrialRun run)
    {
        (int rounds, int cuts, int commands) = (run.Of(1, 10), run.Of(10, 100), 300);
        (int shorter, int noticed) = (0, 0);
        for (int round = 0; round < rounds; round++)
        {
            await using var database = (SqliteDatabase)await run.MigratedAsync();
            await new Plan(database.Host().GetRequiredService<Cases<Petition>>(), Long).OpenAsync();
            database.Close();
            string acknowledged = Path.GetTempFileName();
            int after = commands / 2 + run.Dice.Below(commands / 2);
            using (ChildProcess child = WriterWork.Start(database, acknowledged, 1, 2 * commands, Writers, Long))
            {
                await child.KillWhenAsync(() => Acknowledgements.CountIn(acknowledged) >= after, TimeSpan.Zero);
            }

            byte[] file = await File.ReadAllBytesAsync(database.File);
            byte[] log = await File.ReadAllBytesAsync(database.Log);
            List<JournalEntry> all = await EntriesAsync(file, log);
            for (int cut = 0; cut < cuts; cut++)
            {
                (int lost, bool isNoticed) = await CutAsync(run, file, log, all);
                shorter += lost > 0 ? 1 : 0;
                noticed += isNoticed ? 1 : 0;
            }

            File.Delete(acknowledged);
        }

        run.Report($"{rounds * cuts} cut or overwritten logs of {rounds} killed processes: always the beginning of the commits, in "
            + $"{shorter} a shorter one; a warm process noticed in {noticed}");
    }

    private static async Task<(int Lost, bool IsNoticed)> CutAsync(
        TrialRun run, byte[] file, byte[] log, List<JournalEntry> all)
    {
        await using var warm = new SqliteDatabase();
        await WriteAsync(warm, file, log);
        await using ServiceProvider host = TrialDatabase.Host(warm.Clock, warm.ConnectionString, isSqlite: true);
        Cases<Petition> witness = host.GetRequiredService<Cases<Petition>>();
        var seen = new Dictionary<CaseId, long>();
        for (int place = 0; place < Long; place++)
        {
            seen[Plan.LongOf(place)] = (await witness.GetAsync(Plan.LongOf(place))).Version;
        }

        warm.Close();
        await WriteAsync(warm, file, Cut(run.Dice, log));
        List<JournalEntry> left = await EntriesAsync(warm);
        Oracle.Holds(
            left.Select(entry => (entry.Position, entry.Hash)).SequenceEqual(
                all.Take(left.Count).Select(entry => (entry.Position, entry.Hash))),
            "What a cut log leaves is not the beginning of what was committed.");
        bool isNoticed = false;
        foreach ((CaseId id, long version) in seen)
        {
            bool isShorter = left.Count(entry => entry.Case == id) < version;
            bool isSaid = await IsRewoundAsync(witness, id);
            Oracle.Holds(
                isShorter == isSaid,
                $"{id} {(isShorter ? "lost entries" : "is whole")}, and the warm process {(isSaid ? "says it did" : "says nothing")}.");
            isNoticed |= isSaid;
        }

        return (all.Count - left.Count, isNoticed);
    }

    private static byte[] Cut(Dice dice, byte[] log)
    {
        int at = dice.OneIn(3)
            ? Header + (Frame * dice.Below((log.Length - Header) / Frame)) + dice.Below(3) - 1
            : dice.Below(log.Length + 1);
        byte[] cut = [.. log[..at]];
        if (dice.OneIn(3))
        {
            // Blocks that were never written, between some that were.
            cut = [.. log];
            Array.Clear(cut, at, Math.Min(512 * (1 + dice.Below(8)), cut.Length - at));
        }

        return cut;
    }

    private static async Task<List<JournalEntry>> EntriesAsync(byte[] file, byte[] log)
    {
        await using var copy = new SqliteDatabase();
        await WriteAsync(copy, file, log);
        return await EntriesAsync(copy);
    }

    /// <summary>All entries; every case verifies, and no decision is half there.</summary>
    private static async Task<List<JournalEntry>> EntriesAsync(SqliteDatabase database)
    {
        await using ServiceProvider host = TrialDatabase.Host(database.Clock, database.ConnectionString, isSqlite: true);
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        List<JournalEntry> entries = await cases.Journal.ReadAllAsync().ToListAsync();
        foreach (IGrouping<CaseId, JournalEntry> of in entries.GroupBy(entry => entry.Case))
        {
            Verification verification = await cases.VerifyAsync(of.Key);
            Oracle.Holds(
                verification.IsIntact, $"{of.Key}: {verification.Break} {verification.RefusalBreak} {verification.StoredBreak}");
            Oracle.Holds(
                !$"{of.Key}".StartsWith("short", StringComparison.Ordinal) || of.Count() == Plan.EntriesOfShort,
                $"{of.Key} is half-written.");
        }

        return entries;
    }

    private static async Task<bool> IsRewoundAsync(Cases<Petition> witness, CaseId id)
    {
        try
        {
            await witness.GetAsync(id);
            return false;
        }
        catch (BrokenJournalException broken) when (broken.Break.Kind == JournalBreakKind.Rewound)
        {
            return true;
        }
    }

    private static async Task WriteAsync(SqliteDatabase database, byte[] file, byte[] log)
    {
        database.Close();
        File.Delete(database.File + "-shm");
        await File.WriteAllBytesAsync(database.File, file);
        await File.WriteAllBytesAsync(database.Log, log);
    }
}
