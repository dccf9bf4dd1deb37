using System.Globalization;

namespace SelfGov.DurableBenchmarks.Measuring;

/// <summary>Writes results as plain text, in the notation of a Markdown table.</summary>
internal static class ResultTable
{
    public static void Write(TextWriter output, RowGroup group, string flush, IReadOnlyList<RowResult> results)
    {
        int width = results.Max(result => result.Row.Name.Length);
        string cost = group.Database == Database.SQLite ? "log pages/command" : "connections";
        string[] heads =
        [
            "bytes", cost, "commands/s", "middle half of rounds", "ratio to raw", "SelfGov : row", "p50 ms", "p99 ms",
        ];
        output.WriteLine();
        output.WriteLine($"### {group}");
        output.WriteLine();
        output.WriteLine(flush);
        output.WriteLine();
        output.WriteLine($"| {"row".PadRight(width)} | {string.Join(" | ", heads)} |");
        string rule = string.Join(" | ", heads.Select(head => $"{new string('-', head.Length - 1)}:"));
        output.WriteLine($"| {new string('-', width)} | {rule} |");
        foreach (RowResult result in results)
        {
            string[] cells =
            [
                Number(result.Bytes, "N0"),
                Number(result.Cost, group.Database == Database.SQLite ? "N1" : "N0"),
                Number(result.MedianRate, "N0"),
                $"{Number(result.LowerQuartileRate, "N0")}-{Number(result.UpperQuartileRate, "N0")}",
                Number(result.MedianRatio, "N2"),
                Number(result.MedianAgainst, "N2"),
                Number(result.Milliseconds(0.5), "N2"),
                Number(result.Milliseconds(0.99), "N2"),
            ];
            string name = result.Row.Name.PadRight(width);
            output.WriteLine($"| {name} | {string.Join(" | ", cells.Zip(heads, (cell, head) => cell.PadLeft(head.Length)))} |");
        }
    }

    private static string Number(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "-";
}
