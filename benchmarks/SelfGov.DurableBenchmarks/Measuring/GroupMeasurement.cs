namespace SelfGov.DurableBenchmarks.Measuring;

/// <summary>
/// Measures the rows of a group in short rounds: each round gives every row its share of time, in turn, so that a slow spell of the machine
/// falls upon all of them. Rounds of warm-up come before, enough for the compiler to have optimised what runs for every message.
/// </summary>
internal sealed class GroupMeasurement(IReadOnlyList<IRow> rows, double seconds)
{
    private const int WarmUpRounds = 10;
    private const int Rounds = 20;

    private readonly long[] _claimed = new long[rows.Count];
    private readonly double[][] _rates = [.. rows.Select(_ => new double[Rounds])];
    private readonly List<long>[] _latencies = [.. rows.Select(_ => new List<long>())];

    /// <summary>Prepares the rows in their order, and measures them.</summary>
    /// <returns>The results in the order of the table: the bare SQL first.</returns>
    /// <exception cref="InvalidOperationException">A row claims to have stored what the database does not show.</exception>
    public async Task<IReadOnlyList<RowResult>> MeasureAsync()
    {
        foreach ((int index, IRow row) in rows.Index())
        {
            await row.PrepareAsync();
            _claimed[index] = await row.CountStoredAsync();
        }

        await MeasureRoundsAsync();
        double?[] costs = new double?[rows.Count];
        for (int index = 0; index < rows.Count; index++)
        {
            (long commands, costs[index]) = await DatabaseCost.OfAsync(rows[index]);
            _claimed[index] += commands;
        }

        await CheckAsync();
        double[] limit = Fastest(RowRole.Limit);
        double[] measured = Fastest(RowRole.Measured);
        return
        [
            .. rows.Select((row, index) => new RowResult(
                row, _rates[index], [.. _rates[index].Zip(limit, (rate, of) => rate / of)],
                [.. _rates[index].Zip(measured, (rate, of) => of / rate)], [.. _latencies[index].Order()], costs[index],
                (row as IEntryRow)?.EntryBytes)).OrderBy(result => (result.Row as IEntryRow)?.IsBareSql != true),
        ];
    }

    private async Task MeasureRoundsAsync()
    {
        TimeSpan share = TimeSpan.FromSeconds(seconds / Rounds);
        for (int round = -WarmUpRounds; round < Rounds; round++)
        {
            for (int turn = 0; turn < rows.Count; turn++)
            {
                // Another row begins each round: none always follows the same one.
                int index = (turn + round + WarmUpRounds) % rows.Count;
                Turn taken = await rows[index].TakeTurnAsync(share);
                _claimed[index] += taken.Commands;
                if (round >= 0)
                {
                    _rates[index][round] = taken.Rate;
                    _latencies[index].AddRange(taken.Latencies);
                }
            }
        }
    }

    private async Task CheckAsync()
    {
        foreach ((int index, IRow row) in rows.Index())
        {
            long stored = await row.CountStoredAsync();
            if (stored != _claimed[index])
            {
                throw new InvalidOperationException(
                    $"{row.Name} ({row.Group}) claims {_claimed[index]} commands; the database shows {stored}.");
            }
        }
    }

    private double[] Fastest(RowRole role) =>
        rows.Index().Where(entry => entry.Item.Role == role).Select(entry => _rates[entry.Index]).MaxBy(RowResult.Median)
            ?? throw new InvalidOperationException($"{rows[0].Group} has no row to compare with: {role}.");
}
