using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using SelfGov.Budgets.Cycle;

namespace SelfGov.Benchmarks.NationalRound;

/// <summary>
/// The budgets of all rural districts of the country through one whole year, in memory and on all cores, and of fewer and more of them to
/// show the growth.
/// </summary>
internal static class Round
{
    private const int Districts = 2_300;
    private static readonly ImmutableArray<int> Sizes = [100, 1_000, Districts, 10_000];

    internal static async Task RunAsync(TextWriter output)
    {
        await MeasureAsync(Sizes[1]);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{DistrictBudget.Lines} lines in each of three years, {Environment.ProcessorCount} cores, one run"));
        output.WriteLine();
        output.WriteLine("| districts | seconds | cases/s | ms of one core a case | bytes a resident case |");
        output.WriteLine("| ---: | ---: | ---: | ---: | ---: |");
        foreach (int size in Sizes)
        {
            Measured measured = await MeasureAsync(size);
            double seconds = measured.Elapsed.TotalSeconds;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {size:N0} | {seconds:F2} | {size / seconds:N0} | {measured.Busy.TotalMilliseconds / size:F2} | "
                    + $"{measured.Bytes / size:N0} |"));
        }
    }

    private static async Task<Measured> MeasureAsync(int size)
    {
        var cases = new BudgetCycle[size];
        var budgets = new DistrictBudget?[size];
        Parallel.For(0, size, number => budgets[number] = new DistrictBudget(number));
        TimeSpan busyBefore = ProcessorTime();
        long start = Stopwatch.GetTimestamp();
        await Parallel.ForAsync(0, size, async (number, _) => cases[number] = await new DistrictYear(budgets[number]!).RunAsync());
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        TimeSpan busy = ProcessorTime() - busyBefore;
        if (Array.Find(cases, each => each.State != BudgetCycleState.ReportApproved) is { } unfinished)
        {
            throw new InvalidOperationException($"{unfinished} did not come to its end.");
        }

        // What the cases hold is what is free once they are gone; the arrays stay in both.
        Array.Clear(budgets);
        long with = GC.GetTotalMemory(forceFullCollection: true);
        Array.Clear(cases);
        long without = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(cases);
        return new Measured(elapsed, busy, with - without);
    }

    // What the machine does for others is no time of ours.
    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private readonly record struct Measured(TimeSpan Elapsed, TimeSpan Busy, long Bytes);
}
