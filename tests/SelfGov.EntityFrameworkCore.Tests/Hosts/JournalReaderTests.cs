using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Documents;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.Journal;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Hosts;

/// <summary>A reader that runs with the host takes every entry once, in order, whatever goes wrong.</summary>
public sealed class JournalReaderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite", 0)]
    [InlineData("sqlite", 1)]
    [InlineData("sqlite", 499)]
    [InlineData("sqlite", 500)]
    [InlineData("sqlite", 501)]
    [InlineData("postgres", 1_100)]
    public async Task The_readers_of_several_processes_take_every_entry_once(string name, int entries)
    {
        await using TestStore store = await TestStore.CreateEmptyAsync(name);
        await using ServiceProvider first = await HostAsync(store);
        await using ServiceProvider second = Host(store);
        await AppendAsync(first, entries);
        JournalReading<Register>[] readings = [Reading(first), Reading(second)];
        int[] taken = [0, 0];
        while (taken.Sum() < entries)
        {
            int[] more = await Task.WhenAll(readings.Select(reading => Task.Run(() => reading.RunAsync(Token), Token)));
            taken = [taken[0] + more[0], taken[1] + more[1]];
        }

        Assert.Equal(0, await readings[0].RunAsync(Token));
        Assert.Equal(entries, taken.Sum());
        Assert.Equal(await FactsAsync(first), await LinesAsync(first));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_reader_that_begins_anew_has_the_same_in_the_end(string name)
    {
        await using TestStore store = await TestStore.CreateEmptyAsync(name);
        await using ServiceProvider host = await HostAsync(store);
        await AppendAsync(host, 20);
        Assert.Equal(20, await Reading(host).RunAsync(Token));
        string[] before = await LinesAsync(host);
        await Reading(host).RebuildAsync(Token);
        Assert.Null(Reading(host).Lag);
        Assert.Empty(await LinesAsync(host));
        Assert.Equal(20, await Reading(host).RunAsync(Token));
        Assert.Equal(before, await LinesAsync(host));
    }

    [Fact]
    public async Task The_lag_rises_while_a_reader_fails_and_falls_when_it_has_come_to_the_end()
    {
        await using TestStore store = await TestStore.CreateEmptyAsync("sqlite");
        await using ServiceProvider host = await HostAsync(store);
        await AppendAsync(host, 2);
        JournalReading<Register> reading = Reading(host);
        Assert.Null(reading.Lag);
        await reading.RunAsync(Token);
        Assert.Equal(Duration.Zero, reading.Lag);
        await store.ExecuteAsync("""ALTER TABLE "Lines" RENAME TO "Elsewhere" """);
        store.Clock.AdvanceMinutes(1);
        await host.GetRequiredService<Cases<Petition>>().SignAsync("one more");
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => reading.RunAsync(Token));
        Assert.Equal(Duration.FromMinutes(1), reading.Lag);
        await store.ExecuteAsync("""ALTER TABLE "Elsewhere" RENAME TO "Lines" """);
        Assert.Equal(1, await reading.RunAsync(Token));
        Assert.Equal(Duration.Zero, reading.Lag);
        Assert.Equal(await FactsAsync(host), await LinesAsync(host));
    }

    [Fact]
    public async Task A_running_host_goes_on_after_its_reader_has_failed_and_ends_it_when_it_stops()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        var reader = new Clumsy();
        ServiceProvider host = store.Host(services =>
        {
            services.AddSingleton(reader);
            services.AddSelfGov().AddReader<Clumsy>(Duration.FromMilliseconds(5)).AddReader<Clumsy>(Duration.FromMilliseconds(1));
        });
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        await cases.OpenAsync();
        BackgroundService service = Assert.Single(host.GetServices<IHostedService>().OfType<JournalReading<Clumsy>>());
        await service.StartAsync(Token);
        for (int i = 0; i < 20; i++)
        {
            await cases.SignAsync($"name {i}");
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (reader.Taken.Length < 21)
        {
            await Task.Delay(5, patience.Token);
        }

        Assert.False(service.ExecuteTask!.IsCompleted);
        await service.StopAsync(Token);
        Assert.True(service.ExecuteTask!.IsCompleted);
        Assert.Equal(Enumerable.Range(1, 21).Select(version => (long)version), reader.Taken);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task An_entry_that_cannot_be_read_is_left_out_and_those_behind_it_are_taken(int damaged)
    {
        await using TestStore store = await TestStore.CreateEmptyAsync("sqlite");
        await using ServiceProvider host = await HostAsync(store);
        await AppendAsync(host, 5);
        await store.ExecuteAsync($"UPDATE selfgov_entry SET hash = x'00' WHERE version = {damaged}");
        Assert.Equal(4, await Reading(host).RunAsync(Token));
        Assert.Equal(4, (await LinesAsync(host)).Length);
        Assert.Equal(0, await Reading(host).RunAsync(Token));
    }

    [Fact]
    public void An_interval_beyond_a_bound_is_refused()
    {
        SelfGovBuilder builder = new ServiceCollection().AddSelfGov();
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddReader<Register>(Duration.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddReader<Register>(Duration.FromDays(60)));
    }

    private static async Task<ServiceProvider> HostAsync(TestStore store)
    {
        ServiceProvider host = Host(store);
        await using RegisterContext context = await host.GetRequiredService<IDbContextFactory<RegisterContext>>()
            .CreateDbContextAsync(Token);
        await context.Database.EnsureCreatedAsync(Token);
        return host;
    }

    private static ServiceProvider Host(TestStore store)
    {
        IServiceCollection services = new ServiceCollection().AddSingleton<IClock>(store.Clock);
        ReaderExample.Add(services, store.Configure);
        if (store is NpgsqlTestStore)
        {
            services.AddSelfGov().UseNpgsql<RegisterContext>();
        }

        return services.BuildServiceProvider();
    }

    private static JournalReading<Register> Reading(ServiceProvider host) => host.GetRequiredService<JournalReading<Register>>();

    private static async Task AppendAsync(ServiceProvider host, int entries)
    {
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        if (entries > 0)
        {
            await cases.OpenAsync();
            await cases.HandleManyAsync(
                [.. Enumerable.Range(1, entries - 1).Select(i => new CaseCommand<Petition>(Id, new Sign($"name {i}"), Petitions.Somebody))],
                Token);
        }
    }

    private static async Task<string[]> FactsAsync(ServiceProvider host) =>
        [.. (await host.GetRequiredService<ICaseJournal>().ReadAllAsync(0, Token).ToListAsync(Token)).Select(entry => entry.FactName)];

    private static async Task<string[]> LinesAsync(ServiceProvider host)
    {
        await using RegisterContext context = await host.GetRequiredService<IDbContextFactory<RegisterContext>>()
            .CreateDbContextAsync(Token);
        return [.. await context.Lines.OrderBy(line => line.Id).Select(line => line.Fact).ToListAsync(Token)];
    }

    /// <summary>Fails every other time, in each of the ways that a reader can.</summary>
    private sealed class Clumsy : IJournalReader
    {
        private int calls;

        public ImmutableArray<long> Taken { get; private set; } = [];

        public ValueTask<long> PositionAsync(CancellationToken cancellationToken)
        {
            Stumble();
            return ValueTask.FromResult((long)Taken.Length);
        }

        public ValueTask<bool> TakeAsync(long after, ImmutableArray<JournalEntry> entries, CancellationToken cancellationToken)
        {
            Stumble();
            Taken = Taken.AddRange(entries.Select(entry => entry.Position));
            return ValueTask.FromResult(true);
        }

        public ValueTask ResetAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

        private void Stumble()
        {
            _ = (++calls % 6) switch
            {
                1 => throw new InvalidOperationException("stumbled"),
                2 => throw new OperationCanceledException("somebody else's"),
                4 => throw new TimeoutException("too slow"),
                _ => 0,
            };
        }
    }
}
