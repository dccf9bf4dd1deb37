using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Npgsql;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.PostgreSQL;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.EntityFrameworkCore.Storage.Appends;
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

    [Theory]
    [InlineData("half a character")]
    [InlineData("a moment that no DateTime has")]
    public async Task What_the_driver_cannot_write_fails_alone(string what)
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        NpgsqlGroups groups = Groups(store);
        ImmutableArray<PendingAppend> members = [.. Enumerable.Range(0, 9).Select(i => Pending(i != 4 ? Slip.Of($"slip-{i}") : Odd(what)))];
        await groups.WriteAsync(members, Token);
        for (int i = 0; i < members.Length; i++)
        {
            Exception? told = await Record.ExceptionAsync(() => OutcomeAsync(members[i]));
            Assert.True(i == 4 ? told is InvalidOperationException or ArgumentException : told is null, $"{i}: {told}");
        }

        Assert.Equal(8, (await store.Journal().ReadAllAsync(0, Token).ToListAsync(Token)).Count);
    }

    [Fact]
    public async Task Who_was_written_before_the_connection_was_lost_is_not_told_that_he_was_not()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        await store.ExecuteAsync(
            """
            CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(20); RETURN NEW; END $$;
            CREATE TRIGGER lose BEFORE INSERT ON selfgov_entry FOR EACH ROW WHEN (NEW.payload = '{"lose":1}') EXECUTE FUNCTION lose()
            """);
        NpgsqlGroups groups = Groups(store);
        string[] payloads = ["{}", "\0", "{}", "{}", "{}", """{"lose":1}""", "{}", "{}"];
        ImmutableArray<PendingAppend> members = [.. payloads.Select((payload, i) => Pending(Slip.Of($"slip-{i}", 0, payload)))];
        await groups.WriteAsync(members, Token);
        string?[] told = await Task.WhenAll(members.Select(
            async member => (await Record.ExceptionAsync(() => OutcomeAsync(member)) as PostgresException)?.SqlState));
        Assert.Equal([null, "22021", null, null, "57P01", "57P01", "57P01", "57P01"], told);
        Assert.Equal(
            ["slip-0", "slip-2", "slip-3"],
            (await store.Journal().ReadAllAsync(0, Token).ToListAsync(Token)).Select(entry => entry.Case.ToString()).Order());
        await groups.WriteAsync([Pending(Slip.Of("after"))], Token);
        Assert.Equal(1, (await store.Journal().HeadAsync(new("after"), Token)).Count);
    }

    [Fact]
    public async Task A_connection_whose_loss_the_driver_has_noticed_is_not_written_on()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        string connectionString = new NpgsqlConnectionStringBuilder(store.ConnectionString)
        {
            ApplicationName = "selfgov-kept",
            KeepAlive = 1,
        }.ConnectionString;
        IServiceCollection services = new ServiceCollection().AddSingleton<IClock>(store.Clock);
        services.AddSelfGov().Add(Petitions.Procedure).UseNpgsql(connectionString);
        await using ServiceProvider host = services.BuildServiceProvider();
        ICaseJournal journal = host.GetRequiredService<ICaseJournal>();
        await journal.AppendAsync([Slip.Of("a")], Token);
        await store.ExecuteAsync("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'selfgov-kept'");
        await Task.Delay(TimeSpan.FromSeconds(3), Token);
        await journal.AppendAsync([Slip.Of("a", 1)], Token);
        Assert.Equal(2, (await journal.HeadAsync(new("a"), Token)).Count);
    }

    private static JournalBatch Odd(string what)
    {
        JournalBatch batch = Slip.Of("odd");
        CaseStatus odd = what == "half a character"
            ? batch.Status with { Unit = "\ud800" }
            : batch.Status with { NextDeadline = Instant.MinValue };
        return new(batch.Start, batch.Entries, odd);
    }

    private static PendingAppend Pending(JournalBatch batch) => new([batch], false, default);

    private static async Task OutcomeAsync(PendingAppend append)
    {
        await (append.Rest ?? Task.CompletedTask);
        append.End(null);
        await append.Answer;
    }

    private static NpgsqlGroups Groups(TestStore store)
    {
        IDbContextFactory<NpgsqlJournalContext> contexts =
            store.Host().GetRequiredService<IDbContextFactory<NpgsqlJournalContext>>();
        var connections = new JournalConnections(() => contexts.CreateDbContext());
        var journal = new NpgsqlJournal(connections, new PurgeOptions(), null);
        return new NpgsqlGroups(new NpgsqlLanes(connections, JournalTables.Of, false), null, journal.WriteAloneAsync);
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
