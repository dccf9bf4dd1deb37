using System.Diagnostics;
using System.Globalization;
using SelfGov.DurableBenchmarks.Measuring;
using SelfGov.DurableBenchmarks.Stores;

namespace SelfGov.DurableBenchmarks.Growth;

/// <summary>
/// What lists, counts and the scheduler cost at a hundred times as many cases, in turns with the smaller table: medians, and the median of
/// the ratios within a round.
/// </summary>
internal sealed class GrowthOfTableBenchmarks(Database database, GrowingTable small, GrowingTable large)
{
    private const int Small = 1_000;
    private const int Large = 100_000;
    private const int WarmUpRounds = 30;
    private const int Rounds = 100;

    /// <param name="directory">An existing directory that the files are made in.</param>
    /// <param name="server">The connection string of a PostgreSQL server; null where there is none.</param>
    public static async Task MeasureAsync(string directory, string? server)
    {
        await MeasureAsync(name => new SqliteStore(directory, name));
        if (server is not null)
        {
            await MeasureAsync(name => new PostgresStore(server, name, connections: 4, waits: true));
        }
    }

    private static async Task MeasureAsync(Func<string, IStore> storeOf)
    {
        IStore smallStore = storeOf("small");
        await using GrowingTable small = await GrowingTable.FillAsync(smallStore, Small);
        await using GrowingTable large = await GrowingTable.FillAsync(storeOf("large"), Large);
        await new GrowthOfTableBenchmarks(smallStore.Database, small, large).MeasureAsync();
    }

    private async Task MeasureAsync()
    {
        Console.WriteLine();
        Console.WriteLine($"### {database}, lists and claims as the table of cases grows");
        Console.WriteLine();
        Console.WriteLine($"| question | {Small:N0} cases, µs | {Large:N0} cases, µs | ratio |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        TableQuestion[] questions = [.. TableQuestion.Pages(), .. TableQuestion.Counts(), .. TableQuestion.NothingDue()];
        foreach (TableQuestion question in questions)
        {
            await WarmUpAsync(question);
        }

        await MeasureAsync(questions);
        foreach (int due in (int[])[10, 100])
        {
            await small.MakeDueAsync(due);
            await large.MakeDueAsync(due);
            TableQuestion claim = TableQuestion.Claim(due);
            await WarmUpAsync(claim);
            await MeasureAsync([claim]);
        }

        await small.MakeOthersDueAsync();
        await large.MakeOthersDueAsync();
        await MeasureAsync([TableQuestion.Claim(100) with { Name = "claim of 100 behind others, a hundredth of all, of other hosts" }]);
    }

    private async Task WarmUpAsync(TableQuestion question)
    {
        for (int round = 0; round < WarmUpRounds; round++)
        {
            await TimeAsync(question, small);
            await TimeAsync(question, large);
        }
    }

    private async Task MeasureAsync(IEnumerable<TableQuestion> questions)
    {
        foreach (TableQuestion question in questions)
        {
            double[] smaller = new double[Rounds];
            double[] larger = new double[Rounds];
            for (int round = 0; round < Rounds; round++)
            {
                bool isSmallFirst = round % 2 == 0;
                double first = await TimeAsync(question, isSmallFirst ? small : large);
                double second = await TimeAsync(question, isSmallFirst ? large : small);
                (smaller[round], larger[round]) = isSmallFirst ? (first, second) : (second, first);
            }

            double ratio = RowResult.Median([.. larger.Zip(smaller, (more, less) => more / less)]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {question.Name} | {RowResult.Median(smaller):N1} | {RowResult.Median(larger):N1} | {ratio:N2} |"));
        }
    }

    private static async Task<double> TimeAsync(TableQuestion question, GrowingTable table)
    {
        long start = Stopwatch.GetTimestamp();
        await question.AskAsync(table);
        double time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        if (question.AfterwardsAsync is not null)
        {
            await question.AfterwardsAsync(table);
        }

        return time;
    }
}
