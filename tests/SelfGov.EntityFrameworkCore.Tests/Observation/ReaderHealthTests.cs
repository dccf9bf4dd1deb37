using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using SelfGov.EntityFrameworkCore.Readers;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>Health tells of the readers that run in this process, each by a name of its own.</summary>
public sealed class ReaderHealthTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_reader_beyond_the_bound_is_degraded_also_where_it_has_never_come_to_the_end(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        using var door = new Door();
        ServiceProvider host = store.Host(services =>
        {
            services.AddLogging().AddSingleton(door);
            services.AddSelfGov().AddReader<Waiting>(Duration.FromHours(1));
            services.AddSelfGovHealthChecks(Duration.FromMinutes(2));
        });
        JournalReading<Waiting> reading = host.GetRequiredService<JournalReading<Waiting>>();
        await reading.StartAsync(Token);
        Assert.True(SpinWait.SpinUntil(() => door.Waiting == 1, TimeSpan.FromSeconds(30)));
        store.Clock.AdvanceMinutes(2);
        Assert.Equal(HealthStatus.Healthy, (await HealthAsync(host)).Status);
        store.Clock.AdvanceSeconds(1);
        HealthReportEntry behind = await HealthAsync(host);
        Assert.Equal((HealthStatus.Degraded, 121.0), (behind.Status, behind.Data["reader.Waiting.lag"]));
        Assert.Contains("Waiting is 121 s behind; 120 s are the bound.", behind.Description, StringComparison.Ordinal);
        door.Open();
        await reading.RunAsync(Token);
        Assert.Equal(HealthStatus.Healthy, (await HealthAsync(host)).Status);
        store.Clock.AdvanceMinutes(3);
        Assert.Equal(HealthStatus.Degraded, (await HealthAsync(host)).Status);
        await reading.RebuildAsync(Token);
        Assert.Equal(HealthStatus.Healthy, (await HealthAsync(host)).Status);
        store.Clock.AdvanceMinutes(3);
        Assert.Equal(HealthStatus.Degraded, (await HealthAsync(host)).Status);

        // One that the host has stopped is not missed.
        await reading.StopAsync(Token);
        HealthReportEntry stopped = await HealthAsync(host);
        Assert.Equal(HealthStatus.Healthy, stopped.Status);
        Assert.DoesNotContain(stopped.Data.Keys, key => key.StartsWith("reader.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_tool_that_has_a_reader_begin_anew_runs_none(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = OnlookerHost(store);
        await host.GetRequiredService<JournalReading<Onlooker>>().RebuildAsync(Token);
        await host.GetRequiredService<JournalReading<Onlooker>>().RunAsync(Token);
        store.Clock.AdvanceMinutes(20);
        HealthReportEntry health = await HealthAsync(host);
        Assert.Equal(HealthStatus.Healthy, health.Status);
        Assert.DoesNotContain(health.Data.Keys, key => key.StartsWith("reader.", StringComparison.Ordinal));
    }

    [Fact]
    public void Readers_are_called_by_their_short_names_unless_two_have_the_same()
    {
        Type[] all = [typeof(Onlooker), typeof(One.Events), typeof(Two.Events), typeof(Many<int>), typeof(Many<string>)];
        string[] names = [.. all.Select(each => AddedReader.NameOf(each, all))];
        Assert.Equal("Onlooker", names[0]);
        Assert.Equal("SelfGov.EntityFrameworkCore.Observation.ReaderHealthTests+One+Events", names[1]);
        Assert.Equal("SelfGov.EntityFrameworkCore.Observation.ReaderHealthTests+Two+Events", names[2]);
        Assert.EndsWith("Many`1[System.Int32]", names[3], StringComparison.Ordinal);
        Assert.EndsWith("Many`1[System.String]", names[4], StringComparison.Ordinal);
        Assert.Equal("Events", AddedReader.NameOf(typeof(One.Events), [typeof(One.Events), typeof(Onlooker)]));
    }

    [Fact]
    public async Task Two_readers_of_one_short_name_are_told_apart()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        ServiceProvider host = store.Host(services =>
        {
            services.AddLogging();
            services.AddSelfGov().AddReader<One.Events>().AddReader<Two.Events>().AddReader<Onlooker>().AddReader<Onlooker>();
            services.AddSelfGovHealthChecks();
        });
        await host.GetRequiredService<JournalReading<One.Events>>().StartAsync(Token);
        await host.GetRequiredService<JournalReading<Two.Events>>().StartAsync(Token);
        await host.GetRequiredService<JournalReading<Onlooker>>().StartAsync(Token);
        Assert.True(SpinWait.SpinUntil(() => host.GetRequiredService<HostTelemetry>().Rounds.Count == 3, TimeSpan.FromSeconds(30)));
        Assert.Equal(
            [
                "reader.Onlooker.lag",
                "reader.SelfGov.EntityFrameworkCore.Observation.ReaderHealthTests+One+Events.lag",
                "reader.SelfGov.EntityFrameworkCore.Observation.ReaderHealthTests+Two+Events.lag",
            ],
            (await HealthAsync(host)).Data.Keys.Where(key => key.EndsWith(".lag", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static ServiceProvider OnlookerHost(TestStore store) => store.Host(services =>
    {
        services.AddLogging().AddSelfGov().AddReader<Onlooker>();
        services.AddSelfGovHealthChecks(Duration.FromMinutes(2));
    });

    private static Task<HealthReportEntry> HealthAsync(IServiceProvider host) => HostHealthTests.HealthAsync(host);

    private static class One
    {
        internal sealed class Events : Idle;
    }

    private static class Two
    {
        internal sealed class Events : Idle;
    }

    private sealed class Many<T> : Idle;
}
