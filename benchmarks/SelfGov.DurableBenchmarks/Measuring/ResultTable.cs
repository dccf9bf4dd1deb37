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
        output.WriteLine($"| {"row".PadRight(width)} | commands/s | µs/command | ratio to raw | middle half of rounds |");
        output.WriteLine($"| {new string('-', width)} | ---------: | ---------: | -----------: | --------------------: |");
        foreach (RowResult result in results)
        {
            string[] cells =
            [
                result.Row.Name.PadRight(width),
                Number(result.MedianRate, "N0").PadLeft(10),
                Number(1e6 / result.MedianRate, "N1").PadLeft(10),
                Number(result.MedianRatio, "N3").PadLeft(12),
                $"{Number(result.LowerQuartileRate, "N0")}-{Number(result.UpperQuartileRate, "N0")}".PadLeft(21),
            ];
            output.WriteLine($"| {string.Join(" | ", cells)} |");
        }
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
