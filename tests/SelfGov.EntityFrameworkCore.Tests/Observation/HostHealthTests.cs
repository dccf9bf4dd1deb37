using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.Journal;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>The health check of whatever host asks for it: with a work calendar, with a journal in memory, with none.</summary>
public sealed class HostHealthTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    internal static async Task<HealthReportEntry> HealthAsync(IServiceProvider host) =>
        (await host.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token)).Entries["selfgov"];

    /// <summary>Each autumn has deadlines in a year that no order has touched yet; nobody is woken, and whoever looks is told.</summary>
    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    [InlineData("memory")]
    public async Task Days_off_that_may_still_move_are_told_and_trouble_nobody(string name)
    {
        await using TestStore? store = name == "memory" ? null : await TestStore.CreateAsync(name);
        var clock = store?.Clock ?? new FakeClock(Petitions.Start);
        clock.Reset(Instant.FromUtc(2026, 12, 1, 5, 0));
        await using ServiceProvider host = HostOf(store, clock, KazakhstanCalendar.Work);
        HealthReportEntry none = await HealthAsync(host);
        Assert.Equal("The journal can be used, and nothing is left behind.", none.Description);
        Assert.Equal((2027, 0L), (none.Data["calendar.provisional.from"], none.Data["calendar.provisional.cases"]));
        await OpenPetitionAsync(host, "petition-1", Instant.FromUtc(2026, 12, 31, 19, 0));
        await OpenPetitionAsync(host, "petition-2", Instant.FromUtc(2027, 1, 1, 0, 0));
        await OpenPetitionAsync(host, "petition-3", Instant.FromUtc(2028, 1, 1, 0, 0));
        Assert.Equal(0L, (await HealthAsync(host)).Data["calendar.provisional.cases"]);
        clock.AdvanceMinutes(10);
        HealthReportEntry two = await HealthAsync(host);
        Assert.Equal((HealthStatus.Healthy, 2L), (two.Status, two.Data["calendar.provisional.cases"]));
        Assert.Contains(
            " 2 cases have their next deadline in 2027 or later, where days off may still move", two.Description, StringComparison.Ordinal);

        // With the order for 2027, what is left is what lies behind it.
        await using ServiceProvider informed = HostOf(store, clock, KazakhstanCalendar.Work.With(
            KazakhstanCalendar.Year(Certainty.Reported, new LocalDate(2027, 5, 16), [])), host.GetRequiredService<ICaseJournal>());
        HealthReportEntry one = await HealthAsync(informed);
        Assert.Equal((2028, 1L), (one.Data["calendar.provisional.from"], one.Data["calendar.provisional.cases"]));
    }

    [Fact]
    public async Task A_journal_in_memory_is_asked_too_and_one_that_is_not_there_is_missed()
    {
        IServiceCollection services = new ServiceCollection().AddLogging();
        services.AddSelfGovHealthChecks();
        services.AddSelfGov().Add(Petitions.Procedure).UseInMemoryJournal();
        await using ServiceProvider host = services.BuildServiceProvider();
        Assert.Equal(HealthStatus.Healthy, (await HealthAsync(host)).Status);

        IServiceCollection lacking = new ServiceCollection().AddLogging();
        lacking.AddSelfGov().Add(Petitions.Procedure);
        lacking.AddSelfGovHealthChecks();
        await using ServiceProvider without = lacking.BuildServiceProvider();
        HealthReportEntry health = await HealthAsync(without);
        Assert.Equal(HealthStatus.Unhealthy, health.Status);
        Assert.StartsWith("There is no journal; call", health.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Added_twice_it_is_one_check_with_the_later_bound()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        ServiceProvider host = store.Host(services =>
        {
            services.AddLogging().AddSelfGov().AddReader<Onlooker>(Duration.FromDays(1));
            services.AddSelfGovHealthChecks(Duration.FromSeconds(1));
            services.AddSelfGovHealthChecks(Duration.FromHours(1)).AddCheck("host", () => HealthCheckResult.Healthy());
        });
        JournalReading<Onlooker> reading = host.GetRequiredService<JournalReading<Onlooker>>();
        await reading.StartAsync(Token);
        Assert.True(SpinWait.SpinUntil(() => reading.Lag is not null, TimeSpan.FromSeconds(30)));
        store.Clock.AdvanceMinutes(30);
        Assert.Equal(HealthStatus.Healthy, (await HealthAsync(host)).Status);
        store.Clock.AdvanceMinutes(31);
        Assert.Equal(HealthStatus.Degraded, (await HealthAsync(host)).Status);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceCollection().AddSelfGovHealthChecks(Duration.Zero));
    }

    private static ServiceProvider HostOf(TestStore? store, FakeClock clock, WorkCalendar calendar, ICaseJournal? memory = null)
    {
        if (store is not null)
        {
            return store.Host(services =>
            {
                services.AddLogging().AddSelfGov(calendar);
                services.AddSelfGovHealthChecks();
            });
        }

        IServiceCollection services = new ServiceCollection().AddLogging().AddSingleton<IClock>(clock);
        services.AddSelfGov(calendar).Add(Petitions.Procedure);
        services.AddSingleton(memory ?? new InMemoryJournal());
        services.AddSelfGovHealthChecks();
        return services.BuildServiceProvider();
    }

    private static async Task OpenPetitionAsync(IServiceProvider host, string id, Instant closes) =>
        Assert.True((await host.GetRequiredService<Cases<Petition>>().OpenAsync(
            new CaseId(id), Petitions.Second, new OpenPetition("title", closes), Petitions.Somebody, null, Token)).IsAccepted);
}
