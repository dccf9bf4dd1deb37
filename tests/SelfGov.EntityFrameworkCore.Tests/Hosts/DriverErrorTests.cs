using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Npgsql;
using SelfGov.Cases;
using SelfGov.Journal;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Hosts;

/// <summary>Whatever a driver says leaves the journal as one exception, with the driver's own inside.</summary>
public sealed class DriverErrorTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Tables_of_another_release_are_named_by_every_call(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.Host();
        await host.GetRequiredService<Cases<Petition>>().OpenAsync();
        await store.ExecuteAsync("ALTER TABLE selfgov_case RENAME COLUMN head TO heading");
        await store.ExecuteAsync("ALTER TABLE selfgov_entry RENAME COLUMN fact TO facts");
        await store.ExecuteAsync("ALTER TABLE selfgov_request RENAME COLUMN key TO keys");
        foreach ((string call, Func<Task> act) in Calls(host))
        {
            JournalUnavailableException exception = await Assert.ThrowsAsync<JournalUnavailableException>(act);
            Assert.True(exception.Message.Contains("not those of this release", StringComparison.Ordinal), $"{call}: {exception.Message}");
            Assert.IsAssignableFrom<DbException>(exception.InnerException);
            Assert.False(exception.IsTransient);
        }
    }

    [Theory]
    [InlineData("57014", "SET statement_timeout = '300ms'", true, "statement_timeout")]
    [InlineData("55P03", "SET lock_timeout = '100ms'", true, "lock_timeout")]
    public async Task A_patience_that_ends_on_the_server_may_be_tried_again(string state, string setting, bool isTransient, string word)
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        await store.ExecuteAsync($"ALTER DATABASE {((NpgsqlTestStore)store).Database} {setting}");
        ServiceProvider host = store.Host();
        await host.GetRequiredService<Cases<Petition>>().OpenAsync();
        await using var holder = new NpgsqlConnection(store.ConnectionString);
        await holder.OpenAsync(Token);
        await using NpgsqlTransaction transaction = await holder.BeginTransactionAsync(Token);
        await using var command = new NpgsqlCommand("LOCK TABLE selfgov_case, selfgov_entry, selfgov_request", holder, transaction);
        await command.ExecuteNonQueryAsync(Token);
        foreach ((string call, Func<Task> act) in Calls(host))
        {
            JournalUnavailableException exception = await Assert.ThrowsAsync<JournalUnavailableException>(act);
            Assert.True(state == (exception.InnerException as PostgresException)?.SqlState, $"{call}: {exception}");
            Assert.Equal(isTransient, exception.IsTransient);
            Assert.Contains(word, exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_server_that_takes_no_more_connections_is_named_and_may_be_asked_again()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        string role = $"selfgov_few_{Guid.NewGuid():N}";
        await store.ExecuteAsync(
            $"CREATE ROLE {role} LOGIN PASSWORD 'few' CONNECTION LIMIT 0; GRANT ALL ON ALL TABLES IN SCHEMA public TO {role}; "
                + $"GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO {role}");
        try
        {
            var few = new NpgsqlConnectionStringBuilder(store.ConnectionString) { Username = role, Password = "few", Pooling = false };
            await using ServiceProvider host = new ServiceCollection().AddSingleton<IClock>(store.Clock).AddSelfGov()
                .Add(Petitions.Procedure).UseNpgsql(few.ConnectionString).Services.BuildServiceProvider();
            foreach ((string call, Func<Task> act) in Calls(host))
            {
                JournalUnavailableException exception = await Assert.ThrowsAsync<JournalUnavailableException>(act);
                string? state = (exception.InnerException as PostgresException)?.SqlState;
                Assert.True(state == PostgresErrorCodes.TooManyConnections, $"{call}: {exception}");
                Assert.True(exception.IsTransient, call);
                Assert.Contains("takes no more connections", exception.Message, StringComparison.Ordinal);
            }

            await store.ExecuteAsync($"ALTER ROLE {role} CONNECTION LIMIT -1");
            await host.GetRequiredService<Cases<Petition>>().OpenAsync();
        }
        finally
        {
            await store.ExecuteAsync($"DROP OWNED BY {role}; DROP ROLE {role}");
        }
    }

    /// <summary>As the name of a unit in the index of lists.</summary>
    [Fact]
    public async Task A_text_that_no_index_takes_is_named()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        await store.ExecuteAsync("CREATE INDEX ON selfgov_entry (payload)");
        string incompressible = string.Concat(Enumerable.Range(0, 200).Select(i => Convert.ToHexString(
            System.Security.Cryptography.SHA256.HashData(BitConverter.GetBytes(i)))));
        JournalUnavailableException exception = await Assert.ThrowsAsync<JournalUnavailableException>(async () => await store.Cases()
            .OpenAsync(Id, Petitions.Second, new OpenPetition(incompressible, Petitions.Closes), Petitions.Somebody, null, Token));
        Assert.Contains("longer than an index of the server takes", exception.Message, StringComparison.Ordinal);
        Assert.Equal("54000", (exception.InnerException as PostgresException)?.SqlState);
    }

    [Fact]
    public async Task A_database_and_a_role_that_are_not_there_are_named()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        var elsewhere = new NpgsqlConnectionStringBuilder(store.ConnectionString) { Database = "selfgov_nowhere", Pooling = false };
        Assert.Contains("no such database", (await FailureAsync(elsewhere)).Message, StringComparison.Ordinal);
        var stranger = new NpgsqlConnectionStringBuilder(store.ConnectionString) { Username = "selfgov_stranger", Pooling = false };
        Assert.Contains("does not let this role in", (await FailureAsync(stranger)).Message, StringComparison.Ordinal);

        static async Task<JournalUnavailableException> FailureAsync(NpgsqlConnectionStringBuilder connection)
        {
            await using ServiceProvider host = new ServiceCollection().AddSelfGov().Add(Petitions.Procedure)
                .UseNpgsql(connection.ConnectionString).Services.BuildServiceProvider();
            return await Assert.ThrowsAsync<JournalUnavailableException>(async () =>
                await host.GetRequiredService<ICaseJournal>().ListAsync(new CaseQuery(), Token));
        }
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task The_callers_own_cancellation_stays_one(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.Host();
        await host.GetRequiredService<Cases<Petition>>().OpenAsync();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await host.GetRequiredService<ICaseJournal>().ListAsync(new CaseQuery(), cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await host.GetRequiredService<Cases<Petition>>().HandleAsync(Id, new Sign("a"), Petitions.Somebody, null, cancelled.Token));
    }

    [Fact]
    public async Task A_cancellation_while_a_lock_is_held_stays_one()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        await using var holder = new NpgsqlConnection(store.ConnectionString);
        await holder.OpenAsync(Token);
        await using NpgsqlTransaction transaction = await holder.BeginTransactionAsync(Token);
        await using var command = new NpgsqlCommand("LOCK TABLE selfgov_case", holder, transaction);
        await command.ExecuteNonQueryAsync(Token);
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await cases.HandleAsync(Id, new Sign("a"), Petitions.Somebody, null, patience.Token));
    }

    [Fact]
    public async Task Transactions_that_meet_are_tried_again_where_they_are_the_journals_own()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        await store.ExecuteAsync(
            $"ALTER DATABASE {((NpgsqlTestStore)store).Database} SET default_transaction_isolation = 'repeatable read'");
        await store.Cases().OpenAsync();
        Cases<Petition>[] writers = [.. Enumerable.Range(0, 4).Select(_ => store.Cases())];
        await Task.WhenAll(writers.Select((cases, writer) => Task.Run(
            async () =>
            {
                for (int i = 0; i < 10; i++)
                {
                    await cases.SignAsync($"{writer} {i}");
                }
            },
            Token)));
        Assert.Equal(40, (await writers[0].GetAsync(Id, Token)).Case.Signatures);
    }

    [Fact]
    public async Task A_host_that_sees_an_older_case_in_its_own_transaction_is_told_at_once()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        await using HostContext context = await store.HostContextAsync();
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        await using IDbContextTransaction transaction =
            await context.Database.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, Token);
        Assert.Equal(0, await context.Permits.CountAsync(Token));
        await cases.SignAsync("meanwhile");
        JournalUnavailableException exception =
            await Assert.ThrowsAsync<JournalUnavailableException>(() => cases.In(context).SignAsync("a"));
        Assert.True(exception.IsTransient);
        Assert.Equal(PostgresErrorCodes.SerializationFailure, (exception.InnerException as PostgresException)?.SqlState);
        Assert.Contains("roll it back", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deadlock_of_two_hosts_is_handed_to_one_of_them_at_once_and_the_other_goes_on()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        await using HostContext first = await store.HostContextAsync();
        await using var second = new HostContext(store.OptionsOf<HostContext>());
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        await cases.OpenAsync(new("petition-2"));
        await using IDbContextTransaction one = await first.Database.BeginTransactionAsync(Token);
        await using IDbContextTransaction other = await second.Database.BeginTransactionAsync(Token);
        await cases.In(first).SignAsync("a");
        await cases.In(second).SignAsync("b", new("petition-2"));
        long started = Stopwatch.GetTimestamp();
        Task crossing = cases.In(first).SignAsync("c", new("petition-2"));
        Task crossed = cases.In(second).SignAsync("d");
        Task loser = await Task.WhenAny(crossing, crossed).WaitAsync(TimeSpan.FromSeconds(30), Token);
        JournalUnavailableException exception = await Assert.ThrowsAsync<JournalUnavailableException>(() => loser);
        Assert.Equal(PostgresErrorCodes.DeadlockDetected, (exception.InnerException as PostgresException)?.SqlState);

        // The server looks for deadlocks after a second: one that was tried again would take many.
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(8));
        Assert.True(exception.IsTransient);
        await (loser == crossing ? one : other).RollbackAsync(Token);
        await (loser == crossing ? crossed : crossing);
        await (loser == crossing ? other : one).CommitAsync(Token);
        Assert.Equal(3, (await cases.GetAsync(Id, Token)).Version + (await cases.GetAsync(new("petition-2"), Token)).Version - 1);
    }

    [Fact]
    public async Task A_connection_that_dies_inside_a_hosts_transaction_is_named_and_not_what_cannot_be_undone()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        await using HostContext context = await store.HostContextAsync();
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(Token);
        await cases.In(context).SignAsync("a");
        await store.ExecuteAsync(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction' AND datname = current_database()");
        JournalUnavailableException exception =
            await Assert.ThrowsAsync<JournalUnavailableException>(() => cases.In(context).SignAsync("b"));
        Assert.IsAssignableFrom<NpgsqlException>(exception.InnerException);
        Assert.Equal(1, (await cases.GetAsync(Id, Token)).Version);
    }

    [Fact]
    public async Task A_sequence_that_is_behind_the_entries_is_named()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        Cases<Petition> cases = store.Cases();
        await cases.OpenAsync();
        await store.ExecuteAsync("SELECT setval(pg_get_serial_sequence('selfgov_entry', 'position'), 1, false)");
        Assert.Contains(
            "sequence of positions is behind",
            (await Assert.ThrowsAsync<JournalUnavailableException>(() => cases.SignAsync("a"))).Message,
            StringComparison.Ordinal);
    }

    private static (string Name, Func<Task> Act)[] Calls(ServiceProvider host)
    {
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        ICaseJournal journal = host.GetRequiredService<ICaseJournal>();
        return
        [
            ("GetAsync", async () => await cases.GetAsync(Id, Token)),
            ("HandleAsync", async () => await cases.HandleAsync(Id, new Sign("a"), Petitions.Somebody, null, Token)),
            ("OpenAsync", () => cases.OpenAsync(new("petition-2"))),
            ("AdvanceAsync", async () => await cases.AdvanceAsync(Id, Token)),
            ("VerifyAsync", async () => await cases.VerifyAsync(Id, null, Token)),
            ("HistoryAsync", async () => await cases.EntriesAsync()),
            ("ListAsync", async () => await journal.ListAsync(new CaseQuery { State = "Collecting" }, Token).AsTask()),
            ("FindRequestAsync", async () => await journal.FindRequestAsync(Id, "k", Token)),
            ("ReadAllAsync", async () => await journal.ReadAllAsync(0, Token).ToListAsync(Token)),
            ("FollowAsync", async () => await journal.FollowAsync(0, Duration.FromSeconds(1), Token).FirstAsync(Token)),
        ];
    }
}
