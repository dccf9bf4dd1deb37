using System.Globalization;
using Spectre.Console;

namespace ElectionWave;

/// <summary>The table at the end: what was published, what the library counted, and how fast.</summary>
internal static class SummaryTable
{
    public static Table Of(WaveFigures figures)
    {
        Table table = new Table().AddColumns("figure", "published", "counted in the cases");
        table.Columns[1].RightAligned();
        table.Columns[2].RightAligned();
        Add(table, "posts", PublishedWave.Posts, figures.Posts);
        Add(table, "nominated", PublishedWave.Nominated, figures.Nominated);
        Add(table, "registered", PublishedWave.Registered, figures.Registered);
        Add(table, "of them self-nominated", PublishedWave.SelfNominated, figures.SelfNominated);
        Add(table, "of them of parties", PublishedWave.OfParties, figures.OfParties);
        Add(table, "precincts", PublishedWave.Precincts, figures.Precincts);
        Add(table, "voters", PublishedWave.Voters, figures.Voters);
        AddPercent(table, "self-nominated, % of registered", PublishedWave.SelfNominatedPercent, figures.SelfNominatedPercent);
        AddPercent(table, "of parties, % of registered", PublishedWave.OfPartiesPercent, figures.OfPartiesPercent);
        AddPercent(table, "registered, % of nominated (published: cut, not rounded)", PublishedWave.RegisteredOfNominatedPercent,
            figures.RegisteredOfNominatedPercent);
        table.AddRow("ballots issued (made up)", "", Number(figures.Ballots));
        table.AddRow("akims in office", "", Number(figures.InOffice));
        table.AddRow("ties: repeat elections follow (art. 113-9)", "", Number(figures.Tied));
        return table;
    }

    public static Table Of(params (string Journal, WaveRun Run)[] runs)
    {
        Table table = new Table().AddColumns("journal", "elections/s", "facts/s", "seconds", "entries verified");
        foreach (TableColumn column in table.Columns.Skip(1))
        {
            column.RightAligned();
        }

        foreach ((string journal, WaveRun run) in runs)
        {
            table.AddRow(
                journal, Number((long)run.ElectionsPerSecond), Number((long)(run.Figures.Entries / run.Elapsed.TotalSeconds)),
                run.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture), Number(run.VerifiedEntries));
        }

        return table;
    }

    private static void Add(Table table, string figure, long published, long counted) =>
        table.AddRow(figure, Number(published), Number(counted));

    private static void AddPercent(Table table, string figure, decimal published, decimal counted) =>
        table.AddRow(figure, Percent(published), Percent(counted));

    private static string Percent(decimal figure) => figure.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Number(long figure) => figure.ToString("#,##0", CultureInfo.InvariantCulture);
}
