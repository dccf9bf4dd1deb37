using System.Globalization;

namespace SelfGov.DurableBenchmarks.Measuring;

/// <summary>Writes results as plain text, in the notation of a Markdown table.</summary>
internal static class ResultTable
{
    public static void Write(TextWriter output, RowGroup group, IReadOnlyList<RowResult> results)
    {
        int width = results.Max(result => result.Row.Name.Length);
        output.WriteLine();
        output.WriteLine($"## {group}");
        output.WriteLine();
        output.WriteLine($"| {"row".PadRight(width)} | commands/s | µs/command | ratio to raw | slowest-fastest round |");
        output.WriteLine($"| {new string('-', width)} | ---------: | ---------: | -----------: | --------------------: |");
        foreach (RowResult result in results)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {result.Row.Name.PadRight(width)} | {result.MedianRate,10:N0} | {1e6 / result.MedianRate,10:N1} | {result.MedianRatio,12:N3} | {Spread(result),21} |"));
        }
    }

    private static string Spread(RowResult result) =>
        string.Create(CultureInfo.InvariantCulture, $"{result.Rates.Min():N0}-{result.Rates.Max():N0}");
}
