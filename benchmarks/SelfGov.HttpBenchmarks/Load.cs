using System.Diagnostics;
using System.Globalization;
using SelfGov.DurableBenchmarks.Journal;

namespace SelfGov.HttpBenchmarks;

/// <summary>What a load came to.</summary>
/// <param name="PerSecond">Answers in a second.</param>
/// <param name="Median">Half of them came within these milliseconds.</param>
/// <param name="NinetyNine">99 of 100 came within these milliseconds.</param>
internal sealed record Load(double PerSecond, double Median, double NinetyNine)
{
    /// <summary>Many connections to a host, by wrk: a process of its own, on the same machine and the same cores.</summary>
    /// <exception cref="InvalidOperationException">wrk fails, or a request did: every command has to be accepted.</exception>
    internal static async Task<Load> OfWrkAsync(string address, string kind, int cases, int connections, int seconds)
    {
        var start = new ProcessStartInfo("wrk", [
            "--threads", "1", "--connections", $"{connections}", "--duration", $"{seconds}s", "--timeout", "10s",
            "--script", Path.Combine(AppContext.BaseDirectory, "load.lua"), address, "--", kind, $"{cases}"])
        {
            RedirectStandardOutput = true,
        };
        using Process wrk = Process.Start(start)!;
        string said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        double[] numbers = wrk.ExitCode == 0
            ? [.. said.TrimEnd().Split('\n')[^1].Split(' ').Select(each => double.Parse(each, CultureInfo.InvariantCulture))]
            : throw new InvalidOperationException(said);
        return numbers is [var requests, var microseconds, var median, var ninetyNine, 0]
            ? new(requests / microseconds * 1e6, median / 1e3, ninetyNine / 1e3)
            : throw new InvalidOperationException($"Requests failed: {said}");
    }

    /// <summary>As many callers in the process itself, on the same cases.</summary>
    internal static async Task<Load> OfCallersAsync(Cases<Docket> dockets, string kind, int cases, int callers, int seconds)
    {
        var remarks = new string('x', 180);
        var times = new List<double>[callers];
        long begun = Stopwatch.GetTimestamp();
        int next = 0;
        await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            times[caller] = [];
            while (Stopwatch.GetElapsedTime(begun).TotalSeconds < seconds)
            {
                var id = DocketHost.IdOf(Interlocked.Add(ref next, 7) % cases);
                long sent = Stopwatch.GetTimestamp();
                bool isRight = kind == "commands"
                    ? (await dockets.HandleAsync(
                        id, new NoteAct("candidate-00000001", "protocol-00000001", remarks), Dockets.Clerk)).IsAccepted
                    : (await dockets.GetAsync(id)).Version > 0;
                times[caller].Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
                if (!isRight)
                {
                    throw new InvalidOperationException($"{id}: a command was refused.");
                }
            }
        })));
        double elapsed = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        double[] sorted = [.. times.SelectMany(each => each).Order()];
        return new(sorted.Length / elapsed, sorted[sorted.Length / 2], sorted[sorted.Length * 99 / 100]);
    }
}
