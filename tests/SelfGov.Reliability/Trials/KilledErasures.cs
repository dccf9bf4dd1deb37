using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Reliability.Databases;
using SelfGov.Reliability.Work;

namespace SelfGov.Reliability.Trials;

/// <summary>
/// A process that signs, erases and purges is killed again and again: right after the kill nobody reads what was erased, the next purge is
/// done or says what it owes, and once it is done no name and no salt of an erased record is in any byte of the files.
/// </summary>
internal static partial class KilledErasures
{
    private const int Writers = 3;
    private const int Long = 3;
    private const int Share = 40;
    private const int LongestDelay = 30;
    private const int PartOfSalt = 32;

    internal static async Task RunAsync(TrialRun run)
    {
        int kills = run.Of(3, 50);
        await using TrialDatabase database = await run.MigratedAsync();
        await new Plan(database.Host().GetRequiredService<Cases<Petition>>(), Long).OpenAsync();
        var known = new Acknowledgements();
        (int next, int owed, int erased) = (1, 0, 0);
        string folder = Directory.CreateTempSubdirectory("selfgov-acknowledged-").FullName;
        try
        {
            for (int kill = 0; kill < kills; kill++)
            {
                string file = Path.Combine(folder, $"{kill}");
                int after = run.Dice.Below(Share);
                TimeSpan later = TimeSpan.FromMilliseconds(run.Dice.Below(LongestDelay));
                using (ChildProcess child = WriterWork.Start(database, file, next, Share, Writers, Long, erases: true))
                {
                    await child.KillWhenAsync(() => Acknowledgements.CountIn(file) >= after, later);
                }

                known.Add(file);
                next = Math.Max(next, known.Begun.Count == 0 ? 0 : known.Begun.Max()) + 1;
                var stored = new StoredWork(database, known, Long);
                await stored.HoldAsync(verifiesAll: false);
                owed += await HoldFilesAsync(database, known, stored) ? 1 : 0;
                erased = stored.Signatures.Count(each => each.Value.Personal is null);
            }

            await new StoredWork(database, known, Long).HoldAsync(verifiesAll: true);
            run.Report($"{kills} kills among {erased} erasures; {owed} times a purge was owed after the kill, and done by the next call; "
                + "no name and no salt of an erased record in any byte, every other one there");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Whether something was owed.</summary>
    private static async Task<bool> HoldFilesAsync(TrialDatabase database, Acknowledgements known, StoredWork stored)
    {
        HashSet<int> gone = [.. stored.Signatures.Where(each => each.Value.Personal is null).Select(each => each.Key)];
        bool isOwed = await database.CountAsync("SELECT count(*) FROM selfgov_purge") > 0;
        HashSet<int> before = await NamesAsync(database);
        Oracle.Holds(
            isOwed || !before.Overlaps(gone), "Nothing is said to be owed right after the kill, and names of erased records are there.");
        ICaseJournal journal = database.Host().GetRequiredService<ICaseJournal>();
        PurgeReport report = await journal.PurgeAsync();
        Oracle.Holds(report.IsDone, $"The purge after the kill: {report}");
        Oracle.Holds((await journal.PurgeAsync()).IsDone, "What was done is owed again.");
        HashSet<int> after = await NamesAsync(database);
        Oracle.None(after.Intersect(gone), "the name of an erased record is in the files");
        Oracle.None(
            stored.Signatures.Where(each => each.Value.Personal is not null && !after.Contains(each.Key)).Select(each => each.Key),
            "the name of a record that was kept is not in the files");
        await HoldSaltsAsync(database, [.. known.Erasing.Where(each => gone.Contains(each.Key)).Select(each => each.Value)]);
        return isOwed;
    }

    private static async Task<HashSet<int>> NamesAsync(TrialDatabase database) =>
    [
        .. (await TextsAsync(database)).SelectMany(text => Name().Matches(text))
            .Select(match => int.Parse(match.ValueSpan[1..8], CultureInfo.InvariantCulture)),
    ];

    private static async Task HoldSaltsAsync(TrialDatabase database, string[] salts)
    {
        HashSet<string> parts = [.. salts.SelectMany(salt => (string[])[salt[..PartOfSalt], salt[^PartOfSalt..]])];
        foreach (Match digits in (await TextsAsync(database)).SelectMany(text => Digits().Matches(text)))
        {
            for (int at = 0; at + PartOfSalt <= digits.Length; at++)
            {
                Oracle.Holds(!parts.Contains(digits.Value.Substring(at, PartOfSalt)), "The salt of an erased record is in the files.");
            }
        }
    }

    private static async Task<ImmutableArray<string>> TextsAsync(TrialDatabase database) =>
        [.. (await database.FilesAsync()).Select(Encoding.Latin1.GetString)];

    [GeneratedRegex("n[0-9]{7}[.]")]
    private static partial Regex Name();

    [GeneratedRegex("[0-9a-f]{32,}")]
    private static partial Regex Digits();
}
