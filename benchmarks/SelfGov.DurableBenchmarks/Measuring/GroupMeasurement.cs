using System.Diagnostics;

namespace SelfGov.DurableBenchmarks.Measuring;

/// <summary>
/// Measures the rows of a group in short rounds: each round gives every row its share of time, in turn, so that a slow spell of the machine
/// falls upon all of them. Rounds of warm-up come before, enough for the compiler to have optimised what runs for every message.
/// </summary>
internal static class GroupMeasurement
{
    private const int WarmUpRounds = 10;
    private const int Rounds = 20;

    /// <param name="rows">Prepared rows of one group, at least one of them raw.</param>
    /// <param name="seconds">Measured time of a row.</param>
    /// <exception cref="InvalidOperationException">A row claims to have stored what the database does not show.</exception>
    public static async Task<IReadOnlyList<RowResult>> MeasureAsync(IReadOnlyList<IRow> rows, double seconds)
    {
        TimeSpan share = TimeSpan.FromSeconds(seconds / Rounds);
        double[][] rates = [.. rows.Select(_ => new double[Rounds])];
        long[] claimed = new long[rows.Count];
        for (int round = -WarmUpRounds; round < Rounds; round++)
        {
            for (int turn = 0; turn < rows.Count; turn++)
            {
                // Another row begins each round: none always follows the same one.
                int index = (turn + round + WarmUpRounds) % rows.Count;
                (long commands, double rate) = await RunAsync(rows[index], share);
                claimed[index] += commands;
                if (round >= 0)
                {
                    rates[index][round] = rate;
                }
            }
        }
        await CheckAsync(rows, claimed);

        double[] limit = rows.Index().Where(entry => entry.Item.IsRaw).Select(entry => rates[entry.Index]).MaxBy(RowResult.Median)
            ?? throw new InvalidOperationException($"{rows[0].Group} has no raw row to compare with.");
        return [.. rows.Select((row, index) => new RowResult(row, rates[index], [.. rates[index].Zip(limit, (rate, of) => rate / of)]))];
    }

    private static async Task<(long Commands, double Rate)> RunAsync(IRow row, TimeSpan share)
    {
        long commands = 0;
        long start = Stopwatch.GetTimestamp();
        TimeSpan elapsed;
        do
        {
            commands += await row.WriteAsync();
            elapsed = Stopwatch.GetElapsedTime(start);
        }
        while (elapsed < share);
        return (commands, commands / elapsed.TotalSeconds);
    }

    private static async Task CheckAsync(IReadOnlyList<IRow> rows, long[] claimed)
    {
        foreach ((int index, IRow row) in rows.Index())
        {
            long stored = await row.CountStoredAsync();
            if (stored != claimed[index])
            {
                throw new InvalidOperationException(
                    $"{row.Name} ({row.Group}) claims {claimed[index]} commands; the database shows {stored}.");
            }
        }
    }
}
