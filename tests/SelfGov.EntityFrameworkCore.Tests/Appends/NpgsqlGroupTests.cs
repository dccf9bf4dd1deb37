using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using Npgsql;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.PostgreSQL;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.EntityFrameworkCore.Storage.Appends;
using SelfGov.Journal;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Appends;

/// <summary>What becomes of each append in a group on a real server.</summary>
public sealed class NpgsqlGroupTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(60)]
    public async Task A_group_is_stored_as_it_came_and_positions_are_in_its_order(int size)
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        NpgsqlGroups groups = Groups(store);
        string[] names = [.. Enumerable.Range(0, size).Select(i => $"slip-{size - i:D3}")];
        await AllStandAsync(groups, [.. names.Select(name => Slip.Of(name))]);
        await AllStandAsync(groups, [.. names.Select(name => Slip.Of(name, 1, $$"""{"of":"{{name}}"}"""))]);
        List<JournalEntry> entries = await store.Journal().ReadAllAsync(0, Token).ToListAsync(Token);
        Assert.Equal([.. names, .. names], entries.Select(entry => entry.Case.ToString()));
        Assert.All(entries[size..], entry => Assert.Equal((2, $$"""{"of":"{{entry.Case}}"}"""), (entry.Version, entry.Payload)));
        Assert.All(await HeadsAsync(store, names), head => Assert.EndsWith(" 2", head, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_has_moved_or_was_asked_before_fails_alone_and_the_others_stand()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        NpgsqlGroups groups = Groups(store);
        await AllStandAsync(groups, [Slip.Of("a"), Slip.Of("b"), Slip.Of("c"), Keyed(Slip.Of("d"), "k"), Slip.Of("e")]);
        await AllStandAsync(groups, [Slip.Of("b", 1)]);
        Exception?[] outcomes = await OutcomesAsync(
            groups, Slip.Of("a", 1), Slip.Of("b", 1), Slip.Of("c"), Keyed(Slip.Of("d", 1), "k"), Slip.Of("new"), Slip.Of("e", 1));
        Assert.Equal([null, "moved", "moved", "duplicate", null, null], outcomes.Select(Named));
        Assert.Equal(
            ["a 2", "b 2", "c 1", "d 1", "e 2", "new 1"], await HeadsAsync(store, "a", "b", "c", "d", "e", "new"));
    }

    [Fact]
    public async Task A_lone_append_that_has_moved_or_was_asked_before_is_told_so()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        NpgsqlGroups groups = Groups(store);
        await AllStandAsync(groups, [Keyed(Slip.Of("a"), "k")]);
        Assert.Equal(["moved"], (await OutcomesAsync(groups, Slip.Of("a"))).Select(Named));
        Assert.Equal(["moved"], (await OutcomesAsync(groups, Slip.Of("a", 7))).Select(Named));
        Assert.Equal(["duplicate"], (await OutcomesAsync(groups, Keyed(Slip.Of("a", 1), "k"))).Select(Named));
        Assert.Equal(["duplicate"], (await OutcomesAsync(groups, Keyed(Slip.Of("a", 7), "k"))).Select(Named));
        Assert.Equal(["a 1"], await HeadsAsync(store, "a"));
        Assert.Single(await store.Journal().ReadAllAsync(0, Token).ToListAsync(Token));
    }

    [Fact]
    public async Task A_text_that_the_server_does_not_take_fails_alone()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        NpgsqlGroups groups = Groups(store);
        JournalBatch[] members = [.. Enumerable.Range(0, 9).Select(i => Slip.Of($"slip-{i}", 0, i == 4 ? "\0" : "{}"))];
        Exception?[] outcomes = await OutcomesAsync(groups, members);
        Assert.Equal("22021", Assert.IsType<PostgresException>(outcomes[4]).SqlState);
        Assert.All(outcomes.Where((_, i) => i != 4), Assert.Null);
        Assert.Equal(8, (await store.Journal().ReadAllAsync(0, Token).ToListAsync(Token)).Count);
    }

    [Fact]
    public async Task A_case_that_another_transaction_has_holds_up_nobody_else_and_no_lane()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        NpgsqlGroups groups = Groups(store);
        await AllStandAsync(groups, [Slip.Of("a"), Slip.Of("b"), Slip.Of("c")]);
        await using var holder = new NpgsqlConnection(store.ConnectionString);
        await holder.OpenAsync(Token);
        await using NpgsqlTransaction transaction = await holder.BeginTransactionAsync(Token);
        await using var holding = new NpgsqlCommand(
            "SELECT FROM selfgov_case WHERE case_id IN ('b', 'c') FOR UPDATE", holder, transaction);
        await holding.ExecuteNonQueryAsync(Token);

        ImmutableArray<PendingAppend> group = Pending(Slip.Of("c", 1), Slip.Of("a", 1), Slip.Of("new"));
        ImmutableArray<PendingAppend> lone = Pending(Slip.Of("b", 1));
        await groups.WriteAsync(group, Token).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Token);
        await groups.WriteAsync(lone, Token).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Token);
        Assert.Equal([true, false, false, true], group.Concat(lone).Select(each => each.Rest is { IsCompleted: false }));
        Assert.Equal(["a 2", "b 1", "c 1", "new 1"], await HeadsAsync(store, "a", "b", "c", "new"));
        await transaction.RollbackAsync(Token);
        Assert.All(await Task.WhenAll(group.Concat(lone).Select(OutcomeAsync)), Assert.Null);
        Assert.Equal(["a 2", "b 2", "c 2", "new 1"], await HeadsAsync(store, "a", "b", "c", "new"));
    }

    [Fact]
    public async Task While_somebody_has_the_table_of_personal_data_to_himself_the_others_are_written()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        NpgsqlGroups groups = Groups(store);
        await using var purger = new NpgsqlConnection(store.ConnectionString);
        await purger.OpenAsync(Token);
        await using NpgsqlTransaction transaction = await purger.BeginTransactionAsync(Token);
        await using var locking = new NpgsqlCommand("LOCK TABLE selfgov_personal_data", purger, transaction);
        await locking.ExecuteNonQueryAsync(Token);

        ImmutableArray<PendingAppend> group = Pending(Slip.Of("a"), Personal(Slip.Of("b")), Slip.Of("c"), Personal(Slip.Of("d")));
        await groups.WriteAsync(group, Token).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Token);
        Assert.Equal([false, true, false, true], group.Select(each => each.Rest is { IsCompleted: false }));
        Assert.Equal(["a 1", "b 0", "c 1", "d 0"], await HeadsAsync(store, "a", "b", "c", "d"));
        await transaction.RollbackAsync(Token);
        await Task.WhenAll(group.Select(OutcomeAsync));
        Assert.Equal(["a 1", "b 1", "c 1", "d 1"], await HeadsAsync(store, "a", "b", "c", "d"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_clock_that_is_ahead_is_told_to_every_caller_and_nothing_is_stored(int size)
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        var ahead = new FakeClock(SystemClock.Instance.GetCurrentInstant() + Duration.FromMinutes(6));
        NpgsqlGroups groups = Groups(store, new ClockBound(ahead, Duration.FromMinutes(5)));
        JournalBatch[] members = [.. Enumerable.Range(0, size).Select(i => Slip.Of($"slip-{i}"))];
        Assert.All(await OutcomesAsync(groups, members), outcome => Assert.IsType<ClockLeadException>(outcome));
        Assert.Empty(await store.Journal().ReadAllAsync(0, Token).ToListAsync(Token));
        ahead.AdvanceMinutes(-2);
        await AllStandAsync(groups, members);
    }

    [Fact]
    public async Task What_is_to_several_cases_or_destroys_data_or_is_large_goes_on_by_itself()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        NpgsqlGroups groups = Groups(store);
        await AllStandAsync(groups, [Personal(Slip.Of("a"))]);
        var several = new PendingAppend([Slip.Of("x"), Slip.Of("y")], false, default);
        ImmutableArray<PendingAppend> erasing = Pending(Slip.Of("a", 1) with { Erased = [1] }, Slip.Of("b"));
        await groups.WriteAsync([several], Token);
        await groups.WriteAsync(erasing, Token);
        Assert.Equal([true, true, false], new[] { several, erasing[0], erasing[1] }.Select(each => each.Rest is not null));
        await Task.WhenAll(several.Rest!, erasing[0].Rest!);
        Assert.Equal(["a 2", "b 1", "x 1", "y 1"], await HeadsAsync(store, "a", "b", "x", "y"));
    }

    [Fact]
    public async Task Two_processes_that_write_the_same_cases_in_different_orders_never_wait_for_each_other_for_long()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        NpgsqlGroups[] processes = [Groups(store), Groups(store)];
        string[] names = [.. Enumerable.Range(0, 30).Select(i => $"slip-{i:D2}")];
        await AllStandAsync(processes[0], [.. names.Select(name => Slip.Of(name))]);
        int rounds = Scale.Of(40);
        long started = Stopwatch.GetTimestamp();
        for (int version = 1; version <= rounds; version++)
        {
            Exception?[][] outcomes = await Task.WhenAll(processes.Select((groups, i) => Task.Run(
                () => OutcomesAsync(
                    groups, [.. (i == 0 ? names : names.Reverse()).Select(name => Slip.Of(name, version))]),
                Token)));
            string?[][] said = [outcomes[0].Select(Named).ToArray(), outcomes[1].Select(Named).Reverse().ToArray()];
            Assert.All(names.Index(), each => Assert.Equal([null, "moved"], new[] { said[0][each.Index], said[1][each.Index] }.Order()));
        }

        Assert.All(await HeadsAsync(store, names), head => Assert.EndsWith($" {rounds + 1}", head, StringComparison.Ordinal));
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 60 + rounds);
    }

    private static NpgsqlGroups Groups(TestStore store, ClockBound? bound = null)
    {
        IDbContextFactory<NpgsqlJournalContext> contexts =
            store.Host().GetRequiredService<IDbContextFactory<NpgsqlJournalContext>>();
        var connections = new JournalConnections(() => contexts.CreateDbContext());
        var journal = new NpgsqlJournal(connections, new PurgeOptions(), bound);
        return new NpgsqlGroups(new NpgsqlLanes(connections, JournalTables.Of, bound is not null), bound, journal.WriteAloneAsync);
    }

    private static JournalBatch Keyed(JournalBatch batch, string key) =>
        batch with { Requests = [new RecordedRequest(key, batch.End.Count, batch.End.Count)] };

    private static JournalBatch Personal(JournalBatch batch) =>
        new(batch.Start, [batch.Entries[0] with { Personal = """{"name":"A"}""" }], batch.Status);

    private static ImmutableArray<PendingAppend> Pending(params IEnumerable<JournalBatch> batches) =>
        [.. batches.Select(batch => new PendingAppend([batch], false, default))];

    private static async Task AllStandAsync(NpgsqlGroups groups, JournalBatch[] batches) =>
        Assert.All(await OutcomesAsync(groups, batches), Assert.Null);

    private static async Task<Exception?[]> OutcomesAsync(NpgsqlGroups groups, params JournalBatch[] batches)
    {
        ImmutableArray<PendingAppend> members = Pending(batches);
        await groups.WriteAsync(members, Token);
        return await Task.WhenAll(members.Select(OutcomeAsync));
    }

    private static async Task<Exception?> OutcomeAsync(PendingAppend append)
    {
        try
        {
            await (append.Rest ?? Task.CompletedTask);
            append.End(null);
            await append.Answer;
            return null;
        }
        catch (Exception exception) when (exception is JournalMovedException or PostgresException or ClockLeadException)
        {
            return exception;
        }
    }

    private static string? Named(Exception? outcome) => outcome switch
    {
        null => null,
        JournalMovedException => "moved",
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "selfgov_request" } => "duplicate",
        _ => outcome.ToString(),
    };

    private static async Task<string[]> HeadsAsync(TestStore store, params string[] names)
    {
        ICaseJournal journal = store.Journal();
        return await Task.WhenAll(
            names.Select(async name => $"{name} {(await journal.HeadAsync(new(name), Token)).Count}"));
    }
}
