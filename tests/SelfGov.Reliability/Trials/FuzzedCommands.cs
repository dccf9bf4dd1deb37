using System.Collections.Immutable;
using SelfGov.EntityFrameworkCore.Golden;
using SelfGov.Journal;
using SelfGov.Reliability.Procedures;

namespace SelfGov.Reliability.Trials;

/// <summary>
/// Commands of chance as JSON, to cases of every procedure as they stood along real journals: each is an error of the contract, a refusal
/// or accepted, and nothing hangs.
/// </summary>
internal static class FuzzedCommands
{
    private const int CommandsOfChunk = 10_000;

    internal static async Task RunAsync(TrialRun run)
    {
        int chunks = run.Of(8, 1_000);
        ILookup<string, ImmutableArray<JournalEntry>> journals =
            GoldenJournals.Of("commit-3008a74").Select(each => each.Entries).ToLookup(entries => entries[0].Kind);
        FuzzedProcedure[] procedures = [.. LibraryProcedure.All.Select(procedure => procedure.Fuzzed(journals[procedure.Kind]))];
        FuzzWatch[] watches = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new FuzzWatch())];
        var all = new FuzzCount();
        int next = -1;
        Task[] workers = [.. watches.Select(watch => Task.Run(() =>
        {
            for (int chunk = Interlocked.Increment(ref next); chunk < chunks; chunk = Interlocked.Increment(ref next))
            {
                // A chunk begins with a seed of its own, so that a run of a few chunks with the seed that is printed repeats it.
                uint seed = run.Seed + (uint)chunk;
                FuzzCount count = procedures[seed % procedures.Length].Fuzz(seed, CommandsOfChunk, watch);
                lock (all)
                {
                    all.Add(count);
                }
            }
        }))];
        Task done = Task.WhenAll(workers);
        while (await Task.WhenAny(done, Task.Delay(1_000)) != done)
        {
            foreach (FuzzWatch watch in watches)
            {
                watch.EndProgramIfHung();
            }
        }

        await done;
        run.Report($"{(long)chunks * CommandsOfChunk:N0} commands of {procedures.Length} procedures: {all.Invalid:N0} errors of the "
            + $"contract, {all.Refused:N0} refusals, {all.Accepted:N0} accepted, {all.Faults.Count} faults");
        foreach ((string fault, string command) in all.Faults)
        {
            await Console.Error.WriteLineAsync($"{fault}\n    {command}");
        }

        Oracle.None(all.Faults.Keys, "undocumented");
    }
}
