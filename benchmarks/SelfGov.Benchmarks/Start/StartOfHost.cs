using System.Globalization;

namespace SelfGov.Benchmarks.Start;

/// <summary>
/// What the library adds to the start of a host, and what its first commands take: fresh processes, the same host with and without it in
/// turns, as the runtime compiles it and compiled ahead.
/// </summary>
internal static class StartOfHost
{
    private const int Rounds = 10;

    /// <param name="output">Where the table goes.</param>
    /// <param name="commits">Other commits of this repository to measure in turns with what is here.</param>
    internal static async Task RunAsync(TextWriter output, IReadOnlyList<string> commits)
    {
        PublishedHost compiledAhead = await PublishedHost.PublishAsync(null, isCompiledAhead: true);
        PublishedHost compiledThere = await PublishedHost.PublishAsync(null, isCompiledAhead: false);
        var rows = new List<StartRow> { new(compiledThere, "memory") };
        foreach (string commit in commits)
        {
            rows.Add(new(await PublishedHost.PublishAsync(commit, isCompiledAhead: false), "memory"));
        }

        rows.AddRange([new(compiledAhead, "memory"), new(compiledThere, "sqlite"), new(compiledAhead, "sqlite")]);
        for (int round = 0; round <= Rounds; round++)
        {
            foreach (StartRow row in rows)
            {
                await row.TakeTurnAsync(counts: round > 0);
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"medians of {Rounds} processes each, in turns, {Environment.ProcessorCount} cores"));
        output.WriteLine();
        output.WriteLine("| host | listens without | with all procedures | beyond it | first procedure | a second |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (StartRow row in rows)
        {
            output.WriteLine(row.Said);
        }
    }
}
