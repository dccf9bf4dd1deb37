using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore;

/// <summary>Deadlines that fire by themselves.</summary>
public sealed class SchedulerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task What_time_causes_is_recorded_when_it_is_due_and_not_before(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.Host();
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        DeadlineScheduler scheduler = host.GetRequiredService<DeadlineScheduler>();
        await cases.OpenAsync();
        store.Clock.Reset(Petitions.Closes - Duration.FromTicks(10));
        Assert.Equal(0, await scheduler.RunAsync(Token));
        store.Clock.Reset(Petitions.Closes);
        Assert.Equal(1, await scheduler.RunAsync(Token));
        Assert.Equal(0, await scheduler.RunAsync(Token));
        store.Clock.Reset(Petitions.Closes + Duration.FromDays(60));
        Assert.Equal(1, await scheduler.RunAsync(Token));
        Assert.Equal(
            ["petition.opened", "petition.closed", "petition.lapsed"], (await cases.EntriesAsync()).Select(entry => entry.FactName));
        Assert.Equal("clock", (await cases.EntriesAsync())[1].ActorId);
        Assert.Null((await host.GetRequiredService<ICaseJournal>().ListAsync(new CaseQuery(), Token)).Cases[0].Status.NextCause);
    }

    [Theory]
    [InlineData("sqlite", 2)]
    [InlineData("postgres", 4)]
    public async Task Many_schedulers_on_one_database_record_every_fact_once(string name, int schedulers)
    {
        const int Count = 300;
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider first = store.Host();
        Cases<Petition> cases = first.GetRequiredService<Cases<Petition>>();
        await cases.HandleManyAsync(
            [.. Enumerable.Range(0, Count)
                .Select(i => new CaseCommand<Petition>(new CaseId($"p{i}"), Petitions.Opening, Petitions.Somebody, Petitions.First))],
            Token);
        store.Clock.Reset(Petitions.Closes + Duration.FromDays(31));
        ServiceProvider[] hosts = [first, .. Enumerable.Range(1, schedulers - 1).Select(_ => store.Host())];
        int[] recorded = await Task.WhenAll(hosts.Select(host =>
            Task.Run(() => host.GetRequiredService<DeadlineScheduler>().RunAsync(Token), Token)));
        Assert.Equal(2 * Count, recorded.Sum());
        List<JournalEntry> entries = await first.GetRequiredService<ICaseJournal>().ReadAllAsync(0, Token).ToListAsync(Token);
        Assert.Equal(3 * Count, entries.Count);
        Assert.Equal(Count, entries.Count(entry => entry.FactName == "petition.lapsed"));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_case_taken_by_a_scheduler_is_left_alone_until_its_claim_ends(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.Host();
        await host.GetRequiredService<Cases<Petition>>().OpenAsync();
        store.Clock.Reset(Petitions.Closes);
        JournalDatabase database = host.GetRequiredService<JournalDatabase>();
        Instant now = Petitions.Closes;
        Assert.Single(await database.Journal.ClaimDueAsync(["petition"], now, now + Duration.FromMinutes(1), 10, Token));
        Assert.Empty(await database.Journal.ClaimDueAsync(["petition"], now, now + Duration.FromMinutes(1), 10, Token));
        Assert.Equal(0, await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token));
        store.Clock.AdvanceMinutes(1);
        Assert.Empty(
            await database.Journal.ClaimDueAsync(["other"], now + Duration.FromMinutes(1), now + Duration.FromMinutes(2), 10, Token));
        Assert.Equal(1, await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_case_that_cannot_be_advanced_holds_up_no_other(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.Host();
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        await cases.OpenAsync();
        await cases.OpenAsync(new CaseId("petition-2"));
        await store.ExecuteAsync("UPDATE selfgov_entry SET actor = 'forged' WHERE case_id = 'petition-1'");
        store.Clock.Reset(Petitions.Closes);
        ServiceProvider restarted = store.Host();
        Assert.Equal(1, await restarted.GetRequiredService<DeadlineScheduler>().RunAsync(Token));
        Assert.Equal(2, (await cases.EntriesAsync(new CaseId("petition-2"))).Count);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_running_host_records_what_time_causes_by_itself(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.Host(services =>
            services.AddSingleton(new DeadlineSchedulerOptions { Interval = Duration.FromMilliseconds(20), CasesAtATime = 1 }));
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        await cases.OpenAsync();
        await cases.OpenAsync(new CaseId("petition-2"));
        IHostedService service = host.GetServices<IHostedService>().Single();
        await service.StartAsync(Token);
        store.Clock.Reset(Petitions.Closes);
        ICaseJournal journal = host.GetRequiredService<ICaseJournal>();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        int seen = 0;
        await foreach (JournalEntry entry in journal.FollowAsync(2, Duration.FromMilliseconds(10), patience.Token))
        {
            Assert.Equal("petition.closed", entry.FactName);
            if (++seen == 2)
            {
                break;
            }
        }

        await service.StopAsync(Token);
        Assert.Equal(2, seen);
    }

    [Fact]
    public async Task A_host_is_warned_when_it_starts_that_nobody_may_erase_and_once_that_a_purge_is_owed()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        var said = new SaidByScheduler();
        ServiceProvider host = store.Host(services =>
        {
            services.AddSingleton<ILogger<DeadlineScheduler>>(said).AddSelfGov().Add(Petitions.NobodyErases);
            services.AddSingleton(new DeadlineSchedulerOptions { Interval = Duration.FromMilliseconds(1) });
        });
        IHostedService service = host.GetServices<IHostedService>().Single();
        await service.StartAsync(Token);
        Assert.True(SpinWait.SpinUntil(() => said.Lines.Count == 1, TimeSpan.FromSeconds(30)));
        Assert.StartsWith("Warning: Nobody may destroy personal data of 'petition'", said.Lines[0], StringComparison.Ordinal);

        await using (Microsoft.Data.Sqlite.SqliteConnection reader = new($"{store.ConnectionString};Pooling=False"))
        {
            await reader.OpenAsync(Token);
            await using Microsoft.Data.Sqlite.SqliteCommand read = reader.CreateCommand();
            read.CommandText = "BEGIN; SELECT count(*) FROM selfgov_purge";
            await read.ExecuteScalarAsync(Token);
            await store.ExecuteAsync("INSERT INTO selfgov_purge (case_id, version, recorded) VALUES ('c', 1, '2023-09-17 03:00:00')");
            Assert.True(SpinWait.SpinUntil(() => said.Lines.Count == 2, TimeSpan.FromSeconds(30)));
            Assert.StartsWith("Warning: Purge of destroyed personal data: 1 erasures since", said.Lines[1], StringComparison.Ordinal);
        }

        Assert.True(SpinWait.SpinUntil(() => said.Lines.Count == 3, TimeSpan.FromSeconds(30)));
        Assert.StartsWith("Information: Purge of destroyed personal data: Nothing", said.Lines[2], StringComparison.Ordinal);
        await service.StopAsync(Token);
        Assert.Equal(3, said.Lines.Count);
    }

    private sealed class SaidByScheduler : ILogger<DeadlineScheduler>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{logLevel}: {formatter(state, exception)}");
    }

    [Fact]
    public void Options_that_mean_nothing_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeadlineSchedulerOptions { Interval = Duration.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeadlineSchedulerOptions { CasesAtATime = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeadlineSchedulerOptions { Claim = Duration.Zero });
    }
}
