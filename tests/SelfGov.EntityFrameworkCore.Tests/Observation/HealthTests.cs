using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using NodaTime.Testing;
using Npgsql;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Law;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>The health of a journal is what an administrator would find, with what there is to do.</summary>
public sealed class HealthTests
{
    private static readonly Citation Basis = new Act("Z1300000094", Words.Same("the act"), new Uri("https://example.org")).At("18");
    private static readonly PurgeOptions Impatient = new() { Patience = Duration.Zero };

    private const string RefuseOnSqlite =
        "CREATE TRIGGER refuse BEFORE UPDATE ON selfgov_case BEGIN SELECT RAISE(ABORT, 'refused'); END";

    private const string RefuseOnPostgres =
        """
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'refused'; END $$;
        CREATE TRIGGER refuse BEFORE UPDATE ON selfgov_case FOR EACH ROW EXECUTE FUNCTION refuse()
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_journal_that_lacks_nothing_is_healthy(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        HealthReportEntry health = await HealthAsync(Host(store));
        Assert.Equal(HealthStatus.Healthy, health.Status);
        Assert.Equal(0L, health.Data["purge.owed"]);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_database_without_the_tables_is_unhealthy_and_told_how_to_get_them(string name)
    {
        await using TestStore store = await TestStore.CreateEmptyAsync(name);
        HealthReportEntry health = await HealthAsync(Host(store));
        Assert.Equal(HealthStatus.Unhealthy, health.Status);
        Assert.Contains("MigrateSelfGovJournalAsync()", health.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite", "ALTER TABLE selfgov_refusal RENAME COLUMN decided_on TO decided", "not those of this release")]
    [InlineData("postgres", "ALTER TABLE selfgov_refusal RENAME COLUMN decided_on TO decided", "not those of this release")]
    [InlineData("sqlite", "DROP TABLE selfgov_request", "no journal yet")]
    [InlineData("postgres", "DROP TABLE selfgov_request", "no journal yet")]
    [InlineData("sqlite", "INSERT INTO selfgov_migration VALUES ('20990101000000_Later_Breaking', '99.0.0')", "A newer release")]
    [InlineData("postgres", "INSERT INTO selfgov_migration VALUES ('20990101000000_Later_Breaking', '99.0.0')", "A newer release")]
    public async Task Tables_that_change_under_a_running_host_make_it_unhealthy(string name, string change, string words)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = Host(store);
        Assert.Equal(HealthStatus.Healthy, (await HealthAsync(host)).Status);
        await store.ExecuteAsync(change);
        HealthReportEntry health = await HealthAsync(host);
        Assert.Equal(HealthStatus.Unhealthy, health.Status);
        Assert.Contains(words, health.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_stops_makes_it_unhealthy_and_one_that_comes_back_healthy()
    {
        await SharedServer.SkipUnlessInstalledAsync();
        await using PostgresServer server = await PostgresServer.StartAsync("fsync=off");
        await using TestStore store = await server.CreateStoreAsync();
        ServiceProvider host = Host(store);
        Assert.Equal(HealthStatus.Healthy, (await HealthAsync(host)).Status);
        await server.CrashAsync();
        HealthReportEntry health = await HealthAsync(host);
        Assert.Equal(HealthStatus.Unhealthy, health.Status);
        Assert.Contains("cannot be reached", health.Description, StringComparison.Ordinal);
        Assert.IsType<JournalUnavailableException>(health.Exception);
        await server.ComeBackAsync();
        Assert.Equal(HealthStatus.Healthy, (await HealthAsync(host)).Status);
    }

    [Fact]
    public async Task A_file_in_a_folder_that_is_not_there_is_unhealthy()
    {
        IServiceCollection services = new ServiceCollection().AddLogging();
        services.AddSelfGov().Add(Petitions.Procedure).UseSqlite("Data Source=/nowhere/at/all.db");
        services.AddSelfGovHealthChecks();
        await using ServiceProvider host = services.BuildServiceProvider();
        HealthReportEntry health = await HealthAsync(host);
        Assert.Equal(HealthStatus.Unhealthy, health.Status);
        Assert.Contains("cannot be opened", health.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_purge_that_is_owed_is_degraded_since_when_and_why(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = Host(store, Impatient);
        await host.GetRequiredService<Cases<Petition>>().OpenAsync();
        await host.GetRequiredService<Cases<Petition>>().SignAsync("somebody");
        await using (await Onlooker.LookAsync(store))
        {
            await host.GetRequiredService<Cases<Petition>>().ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, null, Token);
            HealthReportEntry owed = await HealthAsync(host);
            Assert.Equal(HealthStatus.Degraded, owed.Status);
            Assert.Equal((1L, Petitions.Start.ToString()), (owed.Data["purge.owed"], owed.Data["purge.since"]));
            Assert.NotEmpty((string[])owed.Data["purge.obstacles"]);
            Assert.Contains("In the way", owed.Description, StringComparison.Ordinal);

            // Another process knows that it is owed, and not why.
            Assert.Contains(
                "No purge has been tried", (await HealthAsync(Host(store, Impatient))).Description, StringComparison.Ordinal);
        }

        await host.GetRequiredService<ICaseJournal>().PurgeAsync(Token);
        Assert.Equal(HealthStatus.Healthy, (await HealthAsync(host)).Status);
    }

    [Fact]
    public async Task A_missing_privilege_comes_with_the_statement_to_run()
    {
        await using TestStore store = await TestStore.CreateAsync("postgres");
        string role = $"selfgov_test_{Guid.NewGuid():N}";
        await store.ExecuteAsync(
            $"CREATE ROLE {role} LOGIN; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}");
        try
        {
            IServiceCollection services = new ServiceCollection().AddLogging().AddSingleton<IClock>(store.Clock);
            services.AddSelfGov().Add(Petitions.Procedure).UseNpgsql(
                new NpgsqlConnectionStringBuilder(store.ConnectionString) { Options = $"-c role={role}" }.ConnectionString, Impatient);
            services.AddSelfGovHealthChecks();
            await using ServiceProvider host = services.BuildServiceProvider();
            await host.GetRequiredService<Cases<Petition>>().OpenAsync();
            await host.GetRequiredService<Cases<Petition>>().SignAsync("somebody");
            await host.GetRequiredService<Cases<Petition>>().ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, null, Token);
            HealthReportEntry owed = await HealthAsync(host);
            Assert.Equal(HealthStatus.Degraded, owed.Status);
            string statement = Assert.Single((string[])owed.Data["purge.statements"]);
            Assert.StartsWith("ALTER TABLE selfgov_personal_data OWNER TO", statement, StringComparison.Ordinal);
            Assert.Contains(statement, owed.Description, StringComparison.Ordinal);
        }
        finally
        {
            await store.ExecuteAsync($"DROP OWNED BY {role}; DROP ROLE {role}");
        }
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Rounds_that_fail_are_degraded_and_counted_until_one_does_not(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        await store.Cases().OpenAsync();
        store.Clock.Reset(Petitions.Closes);
        ServiceProvider host = Host(store);
        await store.ExecuteAsync(name == "sqlite" ? RefuseOnSqlite : RefuseOnPostgres);
        DeadlineScheduler scheduler = host.GetRequiredService<DeadlineScheduler>();
        await scheduler.StartAsync(Token);
        HealthReportEntry failing = default;
        await WaitAsync(async () => (failing = await HealthAsync(host)).Data.GetValueOrDefault("scheduler.failures") is > 1);
        Assert.Equal(HealthStatus.Degraded, failing.Status);
        Assert.Contains("rounds of the scheduler failed", failing.Description, StringComparison.Ordinal);
        await store.ExecuteAsync(name == "sqlite" ? "DROP TRIGGER refuse" : "DROP TRIGGER refuse ON selfgov_case");
        await WaitAsync(async () => (await HealthAsync(host)).Status == HealthStatus.Healthy);
        await scheduler.StopAsync(Token);
    }

    /// <summary>The first round ends, and then nothing comes for an hour that is not over.</summary>
    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_scheduler_of_which_nothing_is_heard_is_degraded(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.Host(services =>
        {
            services.AddLogging().AddSelfGov().AddDeadlineScheduler(new DeadlineSchedulerOptions { Interval = Duration.FromHours(1) });
            services.AddSelfGovHealthChecks();
        });
        store.Clock.Advance(Duration.FromDays(1));
        Assert.Equal(HealthStatus.Healthy, (await HealthAsync(host)).Status);
        DeadlineScheduler scheduler = host.GetRequiredService<DeadlineScheduler>();
        await scheduler.StartAsync(Token);
        await WaitAsync(async () => (await HealthAsync(host)).Data.ContainsKey("scheduler.age"));
        store.Clock.AdvanceHours(4);
        HealthReportEntry quiet = await HealthAsync(host);
        Assert.Equal((HealthStatus.Healthy, 14_400.0), (quiet.Status, quiet.Data["scheduler.age"]));
        store.Clock.AdvanceSeconds(1);
        HealthReportEntry silent = await HealthAsync(host);
        Assert.Equal(HealthStatus.Degraded, silent.Status);
        Assert.StartsWith("Nothing was heard of the scheduler for 14401 s", silent.Description, StringComparison.Ordinal);
        await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token);
        Assert.Equal(HealthStatus.Healthy, (await HealthAsync(host)).Status);

        // One that the host has stopped is not missed.
        await scheduler.StopAsync(Token);
        store.Clock.Advance(Duration.FromDays(1));
        Assert.Equal(HealthStatus.Healthy, (await HealthAsync(host)).Status);
    }

    [Fact]
    public void A_scheduler_with_short_pauses_may_be_silent_for_a_minute()
    {
        var clock = new FakeClock(Petitions.Start);
        var state = new RoundState("scheduler", clock, Duration.FromMilliseconds(1));
        clock.AdvanceMinutes(5);
        state.Failed(new IOException());
        state.Started();
        Assert.Equal((0, Duration.Zero, null), (state.Failures, state.Silence, state.Age));
        clock.AdvanceSeconds(60);
        Assert.Equal((Duration.FromMinutes(1), Duration.FromMinutes(1)), (state.Silence, state.LongestSilence));
        state.Lives();
        clock.AdvanceSeconds(-5);
        Assert.Equal(Duration.Zero, state.Silence);
    }

    private static ServiceProvider Host(TestStore store, PurgeOptions? purge = null) => store.Host(
        services =>
        {
            services.AddLogging();
            services.AddSingleton(new DeadlineSchedulerOptions { Interval = Duration.FromMilliseconds(50) });
            services.AddSelfGov().AddReader<Onlooker>();
            services.AddSelfGovHealthChecks(Duration.FromMinutes(2));
        },
        purge);

    private static async Task<HealthReportEntry> HealthAsync(IServiceProvider host) => await HostHealthTests.HealthAsync(host);

    private static async Task WaitAsync(Func<Task<bool>> isSoAsync)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        while (!await isSoAsync())
        {
            await Task.Delay(10, patience.Token);
        }
    }
}
