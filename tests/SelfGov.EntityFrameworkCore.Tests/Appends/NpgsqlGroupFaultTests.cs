using System.Diagnostics;
using Npgsql;
using SelfGov.Journal;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Appends;

/// <summary>What befalls one of a group, and what the others see of it.</summary>
public sealed class NpgsqlGroupFaultTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_loses_his_patience_leaves_nothing_waiting_on_the_server_while_the_others_of_his_group_wait_on()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        ICaseJournal journal = store.Journal();
        Filing[] filings = [.. Enumerable.Range(0, 6).Select(i => new Filing($"filing-{i}"))];
        foreach (Filing filing in filings)
        {
            JournalBatch first = filing.Next();
            await journal.AppendAsync([first], Token);
            filing.Wrote(first);
        }

        await using var holder = new NpgsqlConnection(store.ConnectionString);
        await holder.OpenAsync(Token);
        await using NpgsqlTransaction transaction = await holder.BeginTransactionAsync(Token);
        await using var holding = new NpgsqlCommand("SELECT FROM selfgov_case FOR UPDATE", holder, transaction);
        await holding.ExecuteNonQueryAsync(Token);
        using var cancelling = new CancellationTokenSource();
        Task[] appends = [.. filings.Select((each, i) => journal.AppendAsync([each.Next()], i < 5 ? cancelling.Token : Token).AsTask())];
        await AssertWaitAsync(store, 6);
        await cancelling.CancelAsync();
        foreach (Task append in appends[..5])
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => append.WaitAsync(TimeSpan.FromSeconds(20), Token));
        }

        await AssertWaitAsync(store, 1);
        await transaction.RollbackAsync(Token);
        await appends[5];
        Assert.Equal(2, (await journal.HeadAsync(filings[5].Id, Token)).Count);
    }

    private static async Task AssertWaitAsync(TestStore store, long expected)
    {
        await using var watcher = new NpgsqlConnection(store.ConnectionString);
        await watcher.OpenAsync(Token);
        await using var counting = new NpgsqlCommand(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'", watcher);
        long waiting = -1;
        for (long started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(20) && waiting != expected;)
        {
            await Task.Delay(200, Token);
            waiting = (long)(await counting.ExecuteScalarAsync(Token))!;
        }

        Assert.Equal(expected, waiting);
    }
}
