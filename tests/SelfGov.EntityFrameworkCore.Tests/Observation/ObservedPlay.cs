using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using NodaTime;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.EntityFrameworkCore.Worklists;
using SelfGov.Journal;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>A host that does everything that can be observed, and what the exporters of OpenTelemetry and the log got of it.</summary>
internal sealed class ObservedPlay
{
    private const string Name = "Тағыберген-Құпия-Есім";
    private const string Iin = "900101300123";
    private const string Key = "key-of-nobodys-business";
    private static readonly Actor Clerk = new("clerk-of-nobodys-business", Petitions.Citizen);
    private static readonly Citation Basis = new Act("Z1300000094", Words.Same("the act"), new Uri("https://example.org")).At("18");
    private readonly TestStore store;
    private readonly ServiceProvider host;
    private readonly Cases<Petition> cases;

    private ObservedPlay(TestStore store)
    {
        this.store = store;
        host = store.Host(Configure, new PurgeOptions { Patience = Duration.FromSeconds(20) });
        cases = host.GetRequiredService<Cases<Petition>>();
        _ = (host.GetRequiredService<TracerProvider>(), host.GetRequiredService<MeterProvider>());
    }

    /// <summary>What is nobody's business, wherever it could have come from.</summary>
    internal static ImmutableArray<string> Secrets { get; } = [Name, Iin, Petitions.Opening.Title, Clerk.Id, Petitions.Somebody.Id, Key];

    internal List<Activity> Spans { get; } = [];

    internal List<MetricSnapshot> Numbers { get; } = [];

    internal KeptLogs Logs { get; } = new();

    internal HashSet<string> HealthData { get; } = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    internal static async Task<ObservedPlay> RunAsync(TestStore store)
    {
        var play = new ObservedPlay(store);
        await play.CommandsAsync();
        await play.RacesAsync();
        await play.RoundsAsync();
        await play.AuditAsync();
        await play.ErasureAsync();
        await play.FailureAsync();
        await play.DamageAsync();
        play.host.GetRequiredService<TracerProvider>().ForceFlush();
        play.host.GetRequiredService<MeterProvider>().ForceFlush();
        return play;
    }

    private void Configure(IServiceCollection services)
    {
        services.AddLogging(logging => logging.AddProvider(Logs).SetMinimumLevel(LogLevel.Trace));
        services.AddMetrics();
        Observe(services);
        services.ConfigureOpenTelemetryTracerProvider(tracing => tracing.AddInMemoryExporter(Spans));
        services.ConfigureOpenTelemetryMeterProvider(metrics => metrics.AddInMemoryExporter(Numbers));
        services.AddSingleton(new DeadlineSchedulerOptions { Interval = Duration.FromMilliseconds(50) });
        services.AddSelfGov(KazakhstanCalendar.Work).AddReader<Onlooker>().AddReader<Faller>(Duration.FromMilliseconds(50)).AddWorklist();
        services.AddSelfGovHealthChecks();
    }

    // As docs/observing.md shows it.
    private static void Observe(IServiceCollection services)
    {
        services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource("SelfGov"))
            .WithMetrics(metrics => metrics.AddMeter("SelfGov"));
    }

    private async Task CommandsAsync()
    {
        await cases.OpenAsync();
        await cases.OpenAsync(new CaseId("petition-2"));
        var options = new HandleOptions { IdempotencyKey = Key };
        Assert.True((await cases.HandleAsync(Id, new Sign($"{Name} {Iin}"), Clerk, options, Token)).IsAccepted);
        Assert.False((await cases.HandleAsync(Id, new Sign(string.Empty), Clerk, null, Token)).IsAccepted);
        await Assert.ThrowsAsync<ConcurrencyConflictException>(async () =>
            await cases.HandleAsync(Id, new Sign(Name), Clerk, new HandleOptions { ExpectedVersion = 1 }, Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await cases.HandleAsync(Id, new Sign(Name), Clerk, null, new CancellationToken(canceled: true)));
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await cases.HandleAsync(Id, new Unheard(), Clerk, null, Token));
        string[] names = [Name, string.Empty];
        foreach (Cases<Petition> each in new[] { cases, store.Cases() })
        {
            await each.HandleManyAsync([.. names.Select(name => new CaseCommand<Petition>(Id, new Sign(name), Clerk))], Token);
        }
    }

    private async Task RacesAsync()
    {
        // Another process comes between, and one gets a request that was answered before.
        await store.Cases().SignAsync(Name);
        await cases.SignAsync(Name);
        await store.Cases().HandleAsync(Id, new Sign($"{Name} {Iin}"), Clerk, new HandleOptions { IdempotencyKey = Key }, Token);
        await store.Cases().GetAsync(Id, Token);
    }

    private async Task RoundsAsync()
    {
        await TellHealthAsync();
        store.Clock.Reset(Petitions.Closes);
        await store.Cases().AdvanceAsync(new CaseId("petition-2"), Token);
        await host.GetRequiredService<DeadlineScheduler>().RunAsync(Token);
        await host.GetRequiredService<JournalReading<Onlooker>>().RunAsync(Token);
        await host.GetRequiredService<JournalReading<WorklistReader>>().RunAsync(Token);
        await RunAWhileAsync();
    }

    private async Task RunAWhileAsync()
    {
        DeadlineScheduler scheduler = host.GetRequiredService<DeadlineScheduler>();
        JournalReading<Onlooker> onlooker = host.GetRequiredService<JournalReading<Onlooker>>();
        await Task.WhenAll(scheduler.StartAsync(Token), onlooker.StartAsync(Token));
        Assert.True(SpinWait.SpinUntil(
            () => host.GetRequiredService<HostTelemetry>().Rounds.Count(round => round.Age is not null) == 2, TimeSpan.FromSeconds(60)));
        await TellHealthAsync();
        host.GetRequiredService<MeterProvider>().ForceFlush();
        await Task.WhenAll(scheduler.StopAsync(Token), onlooker.StopAsync(Token));
    }

    private async Task AuditAsync() => Assert.True((await cases.VerifyAsync(Id, null, Token)).IsIntact);

    private async Task ErasureAsync()
    {
        await Assert.ThrowsAsync<ErasureNotPermittedException>(async () =>
            await cases.ErasePersonalDataAsync(Id, Basis, new Actor(Clerk.Id, new Role("guest", Words.Same("guest"))), null, Token));
        await using (await Onlooker.LookAsync(store))
        {
            Cases<Petition> impatient = store.Host(purge: new PurgeOptions { Patience = Duration.Zero })
                .GetRequiredService<Cases<Petition>>();
            await impatient.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, [3], Token);
            await TellHealthAsync();
        }

        await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, null, Token);
        await host.GetRequiredService<ICaseJournal>().PurgeAsync(Token);
    }

    private async Task FailureAsync()
    {
        store.Clock.Reset(Petitions.Closes + Duration.FromDays(31));
        await store.ExecuteAsync(store is SqliteTestStore
            ? "CREATE TRIGGER refuse BEFORE UPDATE ON selfgov_case BEGIN SELECT RAISE(ABORT, 'refused'); END"
            : """
              CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'refused'; END $$;
              CREATE TRIGGER refuse BEFORE UPDATE ON selfgov_case FOR EACH ROW EXECUTE FUNCTION refuse()
              """);
        DeadlineScheduler scheduler = host.GetRequiredService<DeadlineScheduler>();
        JournalReading<Faller> faller = host.GetRequiredService<JournalReading<Faller>>();
        await Task.WhenAll(scheduler.StartAsync(Token), faller.StartAsync(Token));
        Assert.True(SpinWait.SpinUntil(
            () => Logs.Lines.Any(line => line.Id == 13) && Logs.Lines.Any(line => line.Id == 21), TimeSpan.FromSeconds(60)));
        await TellHealthAsync();
        await store.ExecuteAsync($"DROP TRIGGER refuse{(store is SqliteTestStore ? string.Empty : " ON selfgov_case")}");
        await Task.WhenAll(scheduler.StopAsync(Token), faller.StopAsync(Token));
    }

    private async Task DamageAsync()
    {
        await store.ExecuteAsync("UPDATE selfgov_entry SET actor = 'somebody' WHERE version = 2");
        Assert.False((await cases.VerifyAsync(Id, null, Token)).IsIntact);
    }

    private async Task TellHealthAsync()
    {
        HealthReport report = await host.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token);
        HealthData.UnionWith(report.Entries["selfgov"].Data.Keys.Select(key =>
            key.StartsWith("reader.", StringComparison.Ordinal) ? $"reader.NAME.{key.Split('.')[2]}" : key));
    }

    /// <summary>A reader that takes nothing.</summary>
    private sealed class Faller : IJournalReader
    {
        public ValueTask<long> PositionAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("It fell.");

        public ValueTask<bool> TakeAsync(long after, ImmutableArray<JournalEntry> entries, CancellationToken cancellationToken) =>
            ValueTask.FromResult(false);

        public ValueTask ResetAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
