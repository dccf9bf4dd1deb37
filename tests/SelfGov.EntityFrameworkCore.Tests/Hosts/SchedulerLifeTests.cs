using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Hosts;

/// <summary>Only the host ends its scheduler.</summary>
public sealed class SchedulerLifeTests
{
    private static readonly DeadlineSchedulerOptions Fast = new() { Interval = Duration.FromMilliseconds(20) };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_round_that_fails_is_logged_and_the_next_one_comes(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        var log = new KeptLog();
        ServiceProvider host = store.Host(services => services.AddSingleton<ILogger<DeadlineScheduler>>(log).AddSingleton(Fast));
        await host.GetRequiredService<Cases<Petition>>().OpenAsync();
        store.Clock.Reset(Petitions.Closes);
        await store.ExecuteAsync("ALTER TABLE selfgov_case RENAME COLUMN claimed_until TO claimed");
        IHostedService service = host.GetServices<IHostedService>().Single();
        await service.StartAsync(Token);
        await WaitAsync(() => log.Count > 1);
        await store.ExecuteAsync("ALTER TABLE selfgov_case RENAME COLUMN claimed TO claimed_until");
        await WaitAsync(async () => (await store.Cases().EntriesAsync()).Count == 2);
        Assert.False(((BackgroundService)service).ExecuteTask!.IsCompleted);
        await service.StopAsync(Token);
        Assert.True(((BackgroundService)service).ExecuteTask!.IsCompleted);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_row_with_an_identity_that_nobody_could_give_holds_up_no_other(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        await store.Cases().OpenAsync();
        await store.Cases().OpenAsync(new CaseId("petition-2"));
        await store.ExecuteAsync("UPDATE selfgov_case SET case_id = ' ' WHERE case_id = 'petition-1'");
        store.Clock.Reset(Petitions.Closes);
        Assert.Equal(1, await store.Host().GetRequiredService<DeadlineScheduler>().RunAsync(Token));
        Assert.Equal(2, (await store.Cases().EntriesAsync(new CaseId("petition-2"))).Count);
    }

    [Fact]
    public async Task A_cancellation_that_is_not_the_hosts_ends_no_round()
    {
        var failures = new List<Duration>();
        using var stop = new CancellationTokenSource();
        Task ending = Rounds.RepeatAsync(
            _ => throw new OperationCanceledException("of somebody else"),
            Duration.FromMilliseconds(1),
            (_, pause) =>
            {
                failures.Add(pause);
                if (failures.Count == 5)
                {
                    stop.Cancel();
                }
            },
            stop.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ending.WaitAsync(TimeSpan.FromSeconds(30), Token));
        Assert.Equal([1.0, 2, 4, 8, 16], failures.Select(pause => pause.TotalMilliseconds));
    }

    [Fact]
    public void Options_beyond_a_bound_are_refused_by_value_and_limit()
    {
        Assert.Contains("60:", Refused(() => new() { Interval = Duration.FromDays(60) }).Message, StringComparison.Ordinal);
        Assert.Contains("'1:00:00:00'", Refused(() => new() { Claim = Duration.FromDays(8_000 * 365) }).Message, StringComparison.Ordinal);
        Refused(() => new() { Interval = Duration.FromTicks(1) });
        Refused(() => new() { CasesAtATime = 10_001 });
        _ = new DeadlineSchedulerOptions { Interval = Duration.FromDays(1), Claim = Duration.FromMilliseconds(1), CasesAtATime = 10_000 };

        static ArgumentOutOfRangeException Refused(Func<DeadlineSchedulerOptions> make) => Assert.Throws<ArgumentOutOfRangeException>(make);
    }

    [Fact]
    public void Options_can_be_bound_from_configuration()
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Interval", "0:00:01:30"), new("CasesAtATime", "7")]).Build();
        var bound = configuration.Get<DeadlineSchedulerOptions>();
        Assert.Equal(new DeadlineSchedulerOptions { Interval = Duration.FromSeconds(90), CasesAtATime = 7 }, bound);
    }

    [Fact]
    public async Task A_second_registration_replaces_the_options_of_the_first()
    {
        await using ServiceProvider host = new ServiceCollection().AddSelfGov().Add(Petitions.Procedure)
            .UseSqlite("Data Source=none.db").AddDeadlineScheduler().AddDeadlineScheduler(Fast).Services.BuildServiceProvider();
        Assert.Same(Fast, Assert.Single(host.GetServices<DeadlineSchedulerOptions>()));
        Assert.Single(host.GetServices<IHostedService>());
    }

    private static Task WaitAsync(Func<bool> isSo) => WaitAsync(() => Task.FromResult(isSo()));

    private static async Task WaitAsync(Func<Task<bool>> isSoAsync)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (!await isSoAsync())
        {
            await Task.Delay(10, patience.Token);
        }
    }

    private sealed class KeptLog : ILogger<DeadlineScheduler>
    {
        private int count;

        public int Count => Volatile.Read(ref count);

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Interlocked.Increment(ref count);
    }
}
