using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using Npgsql;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Appends;

/// <summary>The connections that a journal on PostgreSQL writes on, as a host and its server see them.</summary>
public sealed class NpgsqlLaneTests
{
    private const int Callers = 64;
    private const string Activity = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'selfgov-lanes'";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sixty_four_callers_use_four_connections_at_most_and_none_when_the_host_has_ended()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        await using ServiceProvider host = HostOn(Named(store));
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        CaseId[] ids = await OpenedAsync(cases);
        await using var watcher = new NpgsqlConnection(store.ConnectionString);
        await watcher.OpenAsync(Token);
        long most = 0;
        Task writing = Task.WhenAll(ids.Select(id => Task.Run(() => SignManyAsync(cases, id, Scale.Of(200)), Token)));
        while (!writing.IsCompleted)
        {
            most = Math.Max(most, await CountAsync(watcher));
        }

        await writing;
        Assert.InRange(most, 1, 4);
        Assert.Equal(
            Callers * (Scale.Of(200) + 1), await host.GetRequiredService<ICaseJournal>().ReadAllAsync(0, Token).CountAsync(Token));
        await host.DisposeAsync();
        await AssertClosedAsync(store, watcher);
    }

    [Fact]
    public async Task A_connection_that_nobody_uses_is_given_back()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        await using ServiceProvider host = HostOn(Named(store));
        await host.GetRequiredService<Cases<Petition>>().OpenAsync();
        await using var watcher = new NpgsqlConnection(store.ConnectionString);
        await watcher.OpenAsync(Token);
        await AssertClosedAsync(store, watcher);
        await host.GetRequiredService<Cases<Petition>>().SignAsync("a");
    }

    [Fact]
    public async Task Whatever_kills_the_connections_nothing_acknowledged_is_lost_and_nobody_waits_for_ever()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        await using ServiceProvider host = HostOn(Named(store));
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        CaseId[] ids = await OpenedAsync(cases);
        int each = Scale.Of(60);
        var acknowledged = new ConcurrentDictionary<CaseId, int>();
        using var killing = CancellationTokenSource.CreateLinkedTokenSource(Token);
        Task killer = KillAsync(store, killing.Token);
        await Task.WhenAll(ids.Select(id => Task.Run(
            async () =>
            {
                for (int i = 0; i < each; i++)
                {
                    await UntilAcknowledgedAsync(cases, id, $"{i}");
                    acknowledged.AddOrUpdate(id, 1, (_, before) => before + 1);
                }
            },
            Token))).WaitAsync(TimeSpan.FromMinutes(4), Token);
        await killing.CancelAsync();
        await killer;
        Cases<Petition> fresh = store.Cases();
        foreach (CaseId id in ids)
        {
            Assert.Equal((each, each), (acknowledged[id], (await fresh.GetAsync(id, Token)).Case.Signatures));
            Assert.True((await fresh.VerifyAsync(id, null, Token)).IsIntact);
        }
    }

    [Theory]
    [InlineData("Maximum Pool Size=1")]
    [InlineData("Maximum Pool Size=2")]
    [InlineData("Maximum Pool Size=4")]
    [InlineData("Pooling=false")]
    [InlineData("No Reset On Close=true")]
    [InlineData("Max Auto Prepare=0")]
    [InlineData("Max Auto Prepare=20;Auto Prepare Min Usages=1")]
    [InlineData("Multiplexing=true")]
    public async Task Whatever_the_connection_string_says_callers_are_served_and_conflicts_decided_again(string setting)
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        await using ServiceProvider host = HostOn($"{Named(store)};{setting}");
        await using ServiceProvider other = HostOn($"{Named(store)};{setting}");
        Cases<Petition>[] processes = [host.GetRequiredService<Cases<Petition>>(), other.GetRequiredService<Cases<Petition>>()];
        await processes[0].OpenAsync();
        await processes[0].OpenAsync(new("petition-2"));
        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(
            async () =>
            {
                for (int j = 0; j < 5; j++)
                {
                    await UntilAcknowledgedAsync(processes[i % 2], i < 8 ? Id : new("petition-2"), $"{i} {j}");
                }
            },
            Token))).WaitAsync(TimeSpan.FromMinutes(2), Token);
        Assert.Equal(40, (await store.Cases().GetAsync(Id, Token)).Case.Signatures);
        Assert.Equal(40, (await store.Cases().GetAsync(new("petition-2"), Token)).Case.Signatures);
    }

    [Fact]
    public async Task Prepared_statements_that_somebody_took_away_are_not_missed()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        string connectionString = $"{Named(store)};Maximum Pool Size=1";
        await using ServiceProvider host = HostOn(connectionString);
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        await cases.OpenAsync();
        for (int i = 0; i < 3; i++)
        {
            await cases.SignAsync($"{i}");
            await using var same = new NpgsqlConnection(connectionString);
            await same.OpenAsync(Token);
            await using var prepared = new NpgsqlCommand("SELECT count(*) FROM pg_prepared_statements", same);
            Assert.InRange((long)(await prepared.ExecuteScalarAsync(Token))!, i == 0 ? 1 : 0, 20);
            await using var taking = new NpgsqlCommand("DEALLOCATE ALL", same);
            await taking.ExecuteNonQueryAsync(Token);
        }

        Assert.Equal(3, (await cases.GetAsync(Id, Token)).Case.Signatures);
    }

    [Fact]
    public async Task A_host_that_ends_without_waiting_closes_them_too()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        ServiceProvider host = HostOn(Named(store));
        await host.GetRequiredService<Cases<Petition>>().OpenAsync();
#pragma warning disable CA1849 // It is what is tried.
        host.Dispose();
#pragma warning restore CA1849
        await using var watcher = new NpgsqlConnection(store.ConnectionString);
        await watcher.OpenAsync(Token);
        await AssertClosedAsync(store, watcher);
    }

    private static string Named(TestStore store) =>
        new NpgsqlConnectionStringBuilder(store.ConnectionString) { ApplicationName = "selfgov-lanes" }.ConnectionString;

    /// <summary>A host with the tables in a context of its own, whose connection string is used as it is.</summary>
    private static ServiceProvider HostOn(string connectionString)
    {
        IServiceCollection services = new ServiceCollection().AddSingleton<IClock>(new FakeClock(Petitions.Start));
        services.AddDbContextFactory<HostContext>(options => options.UseNpgsql(connectionString));
        services.AddSelfGov().Add(Petitions.Procedure).UseNpgsql<HostContext>();
        return services.BuildServiceProvider();
    }

    private static async Task<CaseId[]> OpenedAsync(Cases<Petition> cases)
    {
        CaseId[] ids = [.. Enumerable.Range(0, Callers).Select(i => new CaseId($"petition-{i}"))];
        foreach (CaseId id in ids)
        {
            await cases.OpenAsync(id);
        }

        return ids;
    }

    private static async Task SignManyAsync(Cases<Petition> cases, CaseId id, int times)
    {
        for (int i = 0; i < times; i++)
        {
            await cases.SignAsync($"{i}", id);
        }
    }

    private static async Task UntilAcknowledgedAsync(Cases<Petition> cases, CaseId id, string name)
    {
        while (true)
        {
            try
            {
                Decision<Petition> decision = await cases.HandleAsync(
                    id, new Sign(name), Petitions.Somebody, new() { IdempotencyKey = name }, Token);
                Assert.True(decision.IsAccepted);
                return;
            }
            catch (Exception exception) when (exception is JournalUnavailableException or ConcurrencyConflictException)
            {
                await Task.Delay(5, Token);
            }
        }
    }

    private static async Task KillAsync(TestStore store, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            await store.ExecuteAsync(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'selfgov-lanes' "
                    + "AND datname = current_database()");
            await Task.Delay(Random.Shared.Next(60), CancellationToken.None);
        }
    }

    /// <summary>What is in the pool is closed, by a server that takes its time; what the journal keeps would not be.</summary>
    private static async Task AssertClosedAsync(TestStore store, NpgsqlConnection watcher)
    {
        for (int attempt = 0; ; attempt++)
        {
            NpgsqlConnection.ClearPool(new NpgsqlConnection(Named(store)));
            if (await CountAsync(watcher) == 0)
            {
                return;
            }

            Assert.True(attempt < 300, "The journal keeps its connection.");
            await Task.Delay(100, Token);
        }
    }

    private static async Task<long> CountAsync(NpgsqlConnection watcher)
    {
        await using var command = new NpgsqlCommand($"{Activity} AND datname = current_database()", watcher);
        return (long)(await command.ExecuteScalarAsync(Token))!;
    }
}
