using System.Diagnostics;
using System.Globalization;

namespace SelfGov.Benchmarks.Start;

/// <summary>One host with one store, started again and again with the library and without.</summary>
internal sealed class StartRow(PublishedHost host, string store)
{
    private readonly List<double> without = [];
    private readonly List<double> with = [];
    private readonly List<double> first = [];
    private readonly List<double> second = [];

    /// <summary>The row of the table, in milliseconds.</summary>
    internal string Said => string.Create(
        CultureInfo.InvariantCulture,
        $"| {host.Name}, {(store == "memory" ? "in memory" : "SQLite, EF's model built")} "
            + $"| {Median(without):F0} ms | {Median(with):F0} ms | **{Median(with) - Median(without):F0} ms** | "
            + $"**{Median(first):F0} ms** | {Median(second):F0} ms |");

    internal async Task TakeTurnAsync(bool counts)
    {
        List<(string What, double Milliseconds)> bare = await StartAsync("bare");
        List<(string What, double Milliseconds)> full = await StartAsync("selfgov");
        if (counts)
        {
            without.Add(bare[0].Milliseconds);
            with.Add(full[0].Milliseconds);
            first.Add(full[1].Milliseconds);
            second.Add(full[2].Milliseconds);
        }
    }

    /// <summary>When the process said that it listens, counted from its start, and what it has measured itself.</summary>
    private async Task<List<(string What, double Milliseconds)>> StartAsync(string kind)
    {
        var said = new List<(string, double)>();
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [host.Path, store, kind]) { RedirectStandardOutput = true })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            string[] words = line.Split(' ');
            said.Add((words[0], words.Length == 1
                ? Stopwatch.GetElapsedTime(start).TotalMilliseconds
                : double.Parse(words[1], CultureInfo.InvariantCulture)));
        }

        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? said
            : throw new InvalidOperationException($"{host.Name} {store} {kind} ended with {process.ExitCode}.");
    }

    private static double Median(List<double> values)
    {
        double[] ordered = [.. values.Order()];
        return (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
    }
}
