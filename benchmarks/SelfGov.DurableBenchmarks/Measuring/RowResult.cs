namespace SelfGov.DurableBenchmarks.Measuring;

/// <summary>What a row reached.</summary>
/// <param name="Rates">Commands made durable in a second, for each round in order.</param>
/// <param name="Ratios">Each of these over the rate of the group's limit in the same round.</param>
internal sealed record RowResult(IRow Row, IReadOnlyList<double> Rates, IReadOnlyList<double> Ratios)
{
    public double MedianRate => Median(Rates);

    public double LowerQuartileRate => Quantile(Rates, 0.25);

    public double UpperQuartileRate => Quantile(Rates, 0.75);

    public double MedianRatio => Median(Ratios);

    public static double Median(IReadOnlyList<double> values) => Quantile(values, 0.5);

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
