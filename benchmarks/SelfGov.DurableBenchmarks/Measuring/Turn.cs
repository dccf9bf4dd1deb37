using System.Diagnostics;
using System.Globalization;

namespace SelfGov.DurableBenchmarks.Measuring;

/// <summary>What a row did in one turn.</summary>
/// <param name="Commands">The commands that became durable.</param>
/// <param name="Elapsed">From the first call to the last answer.</param>
/// <param name="Latencies">How long each transaction took, from the call to the answer, in ticks of <see cref="TimeSpan"/>.</param>
internal sealed record Turn(long Commands, TimeSpan Elapsed, IReadOnlyList<long> Latencies)
{
    public double Rate => Commands / Elapsed.TotalSeconds;

    public static async Task<Turn> TakeAsync(IRow row, TimeSpan share)
    {
        long start = Stopwatch.GetTimestamp();
        (long Commands, List<long> Latencies)[] all = await Task.WhenAll(
            Enumerable.Range(0, row.Group.Callers).Select(caller => Task.Run(() => CallAsync(row, caller, start, share))));
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        return new(all.Sum(each => each.Commands), elapsed, [.. all.SelectMany(each => each.Latencies)]);
    }

    /// <summary>As one line, for another process.</summary>
    public string Write() => string.Create(
        CultureInfo.InvariantCulture, $"{Commands} {Elapsed.Ticks} {string.Join(' ', Latencies)}");

    public static Turn Read(string line)
    {
        long[] numbers = [.. line.Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture))];
        return new(numbers[0], TimeSpan.FromTicks(numbers[1]), numbers[2..]);
    }

    private static async Task<(long Commands, List<long> Latencies)> CallAsync(IRow row, int caller, long start, TimeSpan share)
    {
        long commands = 0;
        var latencies = new List<long>();
        do
        {
            long called = Stopwatch.GetTimestamp();
            commands += await row.WriteAsync(caller);
            latencies.Add(Stopwatch.GetElapsedTime(called).Ticks);
        }
        while (Stopwatch.GetElapsedTime(start) < share);
        return (commands, latencies);
    }
}
