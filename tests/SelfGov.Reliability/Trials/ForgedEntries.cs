using System.Collections.Immutable;
using SelfGov.EntityFrameworkCore.Golden;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Reliability.Changes;
using SelfGov.Reliability.Procedures;

namespace SelfGov.Reliability.Trials;

/// <summary>
/// Entries of real journals of every procedure are changed and hashed anew: there is no key in the chain, so what is permitted is taken;
/// everything else is found, and reading, looking back, deciding anew and verifying say so by exceptions that are documented.
/// </summary>
internal static class ForgedEntries
{
    internal static async Task RunAsync(TrialRun run)
    {
        int forgeries = run.Of(2_000, 100_000);
        ImmutableArray<JournalEntry>[] journals = [.. GoldenJournals.Of("commit-3008a74").Select(each => each.Entries)];
        Dictionary<string, LibraryProcedure> procedures = LibraryProcedure.All.ToDictionary(procedure => procedure.Kind);
        Dictionary<string, string[]> factNames = journals.SelectMany(each => each).GroupBy(entry => entry.Kind)
            .ToDictionary(each => each.Key, each => each.Select(entry => entry.FactName).Distinct().ToArray());
        (int found, var kinds, var count) = (0, new Dictionary<JournalBreakKind, int>(), new FuzzCount());
        await Parallel.ForEachAsync(Enumerable.Range(0, forgeries), async (number, _) =>
        {
            uint seed = run.Seed + (uint)number;
            var dice = new Dice(seed);
            ImmutableArray<JournalEntry> sound = journals[dice.Below(journals.Length)];
            ImmutableArray<JournalEntry> forged = new Forgery(dice).Of(sound, factNames[sound[0].Kind]);
            try
            {
                JournalBreak? broken = await procedures[sound[0].Kind].ReadAllAsync(new ForgedJournal(forged), sound[0].Case);
                lock (kinds)
                {
                    found += broken is null ? 0 : 1;
                    if (broken is not null)
                    {
                        kinds[broken.Kind] = kinds.GetValueOrDefault(broken.Kind) + 1;
                    }
                }
            }
            catch (Exception fault)
            {
                lock (kinds)
                {
                    count.Fault(fault, $"{sound[0].Kind} seed {seed}");
                }
            }
        });
        run.Report($"{forgeries:N0} well-hashed changes in {journals.Length} journals of {factNames.Count} procedures: {found:N0} found ("
            + string.Join(", ", kinds.OrderByDescending(each => each.Value).Select(each => $"{each.Key} {each.Value:N0}"))
            + $"), the others permitted; {count.Faults.Count} faults");
        foreach ((string fault, string command) in count.Faults)
        {
            await Console.Error.WriteLineAsync($"{fault}\n    {command}");
        }

        Oracle.None(count.Faults.Keys, "undocumented");
    }
}
