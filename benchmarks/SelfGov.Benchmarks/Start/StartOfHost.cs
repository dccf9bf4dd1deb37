using System.Globalization;

namespace SelfGov.Benchmarks.Start;

/// <summary>
/// What the library adds to the start of a host, and what its first commands take: fresh processes, the same host with and without it in
/// turns, as the runtime compiles it and compiled ahead.
/// </summary>
internal static class StartOfHost
{
    private const int Rounds = 11;

    /// <param name="output">Where the table goes.</param>
    /// <param name="commits">Other commits of this repository to measure in turns with what is here.</param>
    internal static async Task RunAsync(TextWriter output, IReadOnlyList<string> commits)
    {
        var hosts = new List<PublishedHost>();
        foreach (bool isCompiledAhead in (bool[])[false, true])
        {
            foreach (string? commit in (string?[])[null, .. commits])
            {
                hosts.Add(await PublishedHost.PublishAsync(commit, isCompiledAhead));
            }
        }

        StartRow[] rows =
        [
            .. hosts.SelectMany(host => (StartRow[])[new(host, "memory"), new(host, "sqlite")]),
        ];
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
