namespace SelfGov.DurableBenchmarks.Measuring;

/// <summary>What a row reached.</summary>
/// <param name="Row">The row.</param>
/// <param name="Rates">Commands made durable in a second, for each round in order.</param>
/// <param name="Ratios">Each of these over the rate of the group's limit in the same round.</param>
/// <param name="Against">The rate of the measured row over each of these in the same round.</param>
/// <param name="Latencies">How long transactions took, in ascending order, in ticks of <see cref="TimeSpan"/>.</param>
/// <param name="Cost">What a command costs the database; null where it was not asked.</param>
/// <param name="Bytes">The bytes of an entry; null where they are not known.</param>
internal sealed record RowResult(
    IRow Row, IReadOnlyList<double> Rates, IReadOnlyList<double> Ratios, IReadOnlyList<double> Against, IReadOnlyList<long> Latencies,
    double? Cost, int? Bytes)
{
    public double MedianRate => Median(Rates);

    public double LowerQuartileRate => Quantile(Rates, 0.25);

    public double UpperQuartileRate => Quantile(Rates, 0.75);

    public double MedianRatio => Median(Ratios);

    public double MedianAgainst => Median(Against);

    public static double Median(IReadOnlyList<double> values) => Quantile(values, 0.5);

    /// <summary>The time within which a share of the transactions were answered, in milliseconds.</summary>
    public double Milliseconds(double share) =>
        TimeSpan.FromTicks(Latencies[(int)Math.Ceiling(share * Latencies.Count) - 1]).TotalMilliseconds;

    /// <remarks>Interpolates between the two nearest values.</remarks>
    private static double Quantile(IReadOnlyList<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        double position = share * (sorted.Length - 1);
        int below = (int)position;
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
