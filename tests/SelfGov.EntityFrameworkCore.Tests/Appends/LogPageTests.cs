using SelfGov.Cases;
using SelfGov.Journal;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Appends;

/// <summary>How many pages a command writes to SQLite's log: each is written to the disk before the command is answered.</summary>
public sealed class LogPageTests
{
    // https://www.sqlite.org/fileformat2.html#the_write_ahead_log
    private const int HeaderOfLog = 32;
    private const int HeaderOfFrame = 24;
    private const int Page = 4_096;
    private const int Cases = 500;
    private const int Commands = 100;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_command_that_leaves_the_status_writes_five_pages_at_most() =>
        Assert.InRange(await PagesAsync(_ => null), 1, 5);

    [Fact]
    public async Task A_command_that_changes_the_state_writes_those_of_the_indexes_of_the_state_besides() =>
        Assert.InRange(await PagesAsync(i => Filing.StatusOf($"State {i % 7}")), 1, 9);

    private static async Task<double> PagesAsync(Func<int, CaseStatus?> status)
    {
        await using var store = (SqliteTestStore)await TestStore.CreateAsync("sqlite");
        ICaseJournal journal = store.Journal();
        Filing[] filings = [.. Enumerable.Range(0, Cases).Select(i => new Filing($"filing-{i * 7919 % Cases}"))];
        foreach (Filing filing in filings)
        {
            await WriteAsync(journal, filing, null);
        }

        await store.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        for (int i = 0; i < Commands; i++)
        {
            await WriteAsync(journal, filings[i], status(i));
        }

        long written = new FileInfo($"{store.File}-wal").Length - HeaderOfLog;
        double pages = (double)written / (Page + HeaderOfFrame) / Commands;
        TestContext.Current.TestOutputHelper?.WriteLine($"{pages:F2} pages a command");
        return pages;
    }

    private static async Task WriteAsync(ICaseJournal journal, Filing filing, CaseStatus? status)
    {
        JournalBatch batch = filing.Next(status: status);
        await journal.AppendAsync([batch], Token);
        filing.Wrote(batch);
    }
}
