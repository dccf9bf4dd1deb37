namespace SelfGov.DurableBenchmarks.Measuring;

/// <summary>What a row reached.</summary>
/// <param name="Rates">Commands made durable in a second, for each round in order.</param>
/// <param name="Ratios">Each of these over the rate of the group's limit in the same round.</param>
internal sealed record RowResult(IRow Row, IReadOnlyList<double> Rates, IReadOnlyList<double> Ratios)
{
    public double MedianRate => Median(Rates);

    public double MedianRatio => Median(Ratios);

    public static double Median(IReadOnlyList<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
