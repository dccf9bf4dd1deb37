using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Cases.Observation;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.Journal;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>Which instruments there are, and that they say what they are for.</summary>
[Collection(nameof(Listening))]
public sealed class InstrumentTests
{
    private static readonly Citation Basis = new Act("Z1300000094", Words.Same("the act"), new Uri("https://example.org")).At("18");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Also those that a host has nothing to say by.</summary>
    [Fact]
    public async Task Each_instrument_that_is_registered_stands_on_the_page_with_kind_unit_and_meaning()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        await store.Cases().OpenAsync();
        HashSet<string> published = [];
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name.StartsWith("SelfGov", StringComparison.Ordinal))
                {
                    string kind = instrument.GetType().Name.Split('`')[0].Replace("Observable", string.Empty, StringComparison.Ordinal);
                    published.Add($"{instrument.Name} {kind} {instrument.Unit} {instrument.Description}".ToUpperInvariant());
                }
            },
        };
        listener.Start();
        Assert.Equal(
            ObservingPage.Rows("Numbers")
                .Select(row => ObservingPage.Plain(string.Join(' ', row[0], row[1], row[2], row[4])).ToUpperInvariant()).Order(),
            published.Order());
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task The_scheduler_says_how_far_it_is_behind_also_when_no_round_comes(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        using var listening = new Listening("SelfGov");
        ServiceProvider host = Host(store);
        DeadlineScheduler scheduler = host.GetRequiredService<DeadlineScheduler>();
        await scheduler.RunAsync(Token);
        Assert.Empty(Asked(listening, "selfgov.scheduler.lag"));
        await StartAsync(host);
        Assert.Equal([0], Asked(listening, "selfgov.scheduler.lag"));
        await store.Cases().OpenAsync();
        await scheduler.RunAsync(Token);
        store.Clock.Reset(Petitions.Closes);
        Assert.Equal([0], Asked(listening, "selfgov.scheduler.lag"));
        store.Clock.AdvanceMinutes(3);
        Assert.Equal([180], Asked(listening, "selfgov.scheduler.lag"));
        await scheduler.RunAsync(Token);
        Assert.Equal([0], Asked(listening, "selfgov.scheduler.lag"));
        Assert.Equal([0], Asked(listening, "selfgov.round.age"));
        store.Clock.AdvanceMinutes(1);
        Assert.Equal([60], Asked(listening, "selfgov.round.age"));

        // What the host has stopped does not run here any more.
        await scheduler.StopAsync(Token);
        string[] ofScheduler = ["selfgov.round.age", "selfgov.scheduler.lag", "selfgov.cases.overdue", "selfgov.cases.overdue.age"];
        Assert.All(ofScheduler, instrument => Assert.Empty(Asked(listening, instrument)));
    }

    [Fact]
    public async Task A_reader_has_a_lag_while_it_runs()
    {
        await using TestStore store = await TestStore.CreateAsync("sqlite");
        using var listening = new Listening("SelfGov");
        ServiceProvider host = store.Host(services => services.AddSelfGov().AddReader<Onlooker>(Duration.FromDays(1)));
        JournalReading<Onlooker> reading = host.GetRequiredService<JournalReading<Onlooker>>();
        await reading.RebuildAsync(Token);
        store.Clock.AdvanceMinutes(20);
        Assert.Empty(Asked(listening, "selfgov.reader.lag"));
        await reading.StartAsync(Token);
        await UntilAsync(() => reading.Lag is not null);
        store.Clock.AdvanceMinutes(1);
        Assert.Equal([60], Asked(listening, "selfgov.reader.lag"));
        await reading.StopAsync(Token);
        Assert.Empty(Asked(listening, "selfgov.reader.lag"));
        Assert.Empty(Asked(listening, "selfgov.round.age"));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_case_that_cannot_be_advanced_stays_behind(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        using var listening = new Listening("SelfGov");
        await store.Cases().OpenAsync();
        await store.Cases().OpenAsync(new CaseId("petition-2"));
        await store.ExecuteAsync("UPDATE selfgov_entry SET actor = 'somebody' WHERE case_id = 'petition-1'");
        store.Clock.Reset(Petitions.Closes + Duration.FromHours(1));
        await StartAsync(Host(store));
        Assert.Equal([3_600], Asked(listening, "selfgov.scheduler.lag"));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Cases_with_an_overdue_duty_are_counted_by_kind_once_a_minute_at_most(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        using var listening = new Listening("SelfGov");
        store.Clock.Reset(Instant.FromUtc(2026, 11, 23, 5, 0));
        ServiceProvider host = Host(store, services => services.AddSelfGov().Add(AkimElectionLifecycle.Procedure));
        DeadlineScheduler scheduler = host.GetRequiredService<DeadlineScheduler>();
        await OpenElectionAsync(host, "election-1");
        await OpenElectionAsync(host, "election-2");
        await StartAsync(host);
        Assert.Equal(["selfgov.case.kind=akim-election 0", "selfgov.case.kind=petition 0"], Overdue(listening));

        // Nobody has called the elections: both are overdue, and nothing has happened that time causes.
        store.Clock.Reset(Instant.FromUtc(2027, 6, 1, 5, 0));
        await scheduler.RunAsync(Token);
        Assert.Equal(["selfgov.case.kind=akim-election 2", "selfgov.case.kind=petition 0"], Overdue(listening));
        await OpenElectionAsync(host, "election-3", new LocalDate(2026, 12, 1));
        await scheduler.RunAsync(Token);
        store.Clock.AdvanceSeconds(59);
        await scheduler.RunAsync(Token);
        Assert.Equal([59], Asked(listening, "selfgov.cases.overdue.age"));
        Assert.Equal(["selfgov.case.kind=akim-election 2", "selfgov.case.kind=petition 0"], Overdue(listening));
        store.Clock.AdvanceSeconds(1);
        await scheduler.RunAsync(Token);
        Assert.Equal(["selfgov.case.kind=akim-election 3", "selfgov.case.kind=petition 0"], Overdue(listening));
        Assert.Equal([0], Asked(listening, "selfgov.cases.overdue.age"));
    }

    /// <summary>What is observed is never in the way of what is done.</summary>
    [Theory]
    [InlineData("sqlite", "UPDATE selfgov_case SET next_cause = '0'")]
    [InlineData("sqlite", "ALTER TABLE selfgov_case RENAME COLUMN holds_until TO held")]
    [InlineData("postgres", "ALTER TABLE selfgov_case RENAME COLUMN holds_until TO held")]
    public async Task What_cannot_be_seen_fails_no_round_and_is_not_said_to_be_as_it_was(string name, string change)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = store.Host();
        await host.GetRequiredService<Cases<Petition>>().OpenAsync();
        var figures = new CaseFigures(host.GetRequiredService<JournalDatabase>().Journal);
        var sight = new SchedulerSight(store.Clock);
        await sight.LookAsync(figures, ["petition"], wantsCause: true, wantsOverdue: true, Token);
        Assert.Equal((Duration.Zero, Duration.Zero, false), (sight.Lag, sight.OverdueAge, sight.OverdueCases.IsDefault));
        store.Clock.AdvanceMinutes(1);
        await store.ExecuteAsync(change);
        await sight.LookAsync(figures, ["petition"], wantsCause: true, wantsOverdue: true, Token);
        Assert.Equal((null, null, true), (sight.Lag, sight.OverdueAge, sight.OverdueCases.IsDefault));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task What_nobody_listens_to_is_not_asked_for(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        ServiceProvider host = Host(store);
        await StartAsync(host);
        using var listening = new Listening("SelfGov");
        Assert.Empty(Asked(listening, "selfgov.scheduler.lag"));
        Assert.Empty(Asked(listening, "selfgov.cases.overdue"));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task What_is_owed_a_purge_is_counted_and_has_its_age(string name)
    {
        await using TestStore store = await TestStore.CreateAsync(name);
        using var listening = new Listening("SelfGov");
        ServiceProvider host = store.Host(purge: new PurgeOptions { Patience = Duration.Zero });
        Cases<Petition> cases = host.GetRequiredService<Cases<Petition>>();
        await cases.OpenAsync();
        await cases.SignAsync("somebody");
        await cases.SignAsync("somebody else");
        await using (await Onlooker.LookAsync(store))
        {
            await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, [2], Token);
            await cases.ErasePersonalDataAsync(Id, Basis, Petitions.Somebody, [3], Token);
            store.Clock.AdvanceMinutes(5);
            Assert.Equal([2], Asked(listening, "selfgov.purge.owed"));
            Assert.Equal([300], Asked(listening, "selfgov.purge.owed.age"));
        }

        await host.GetRequiredService<ICaseJournal>().PurgeAsync(Token);
        Assert.Equal([0], Asked(listening, "selfgov.purge.owed"));
        Assert.Equal([0], Asked(listening, "selfgov.purge.owed.age"));
    }

    // After its first round the scheduler waits for as long as the test lasts.
    private static ServiceProvider Host(TestStore store, Action<IServiceCollection>? configure = null) => store.Host(services =>
    {
        services.AddSingleton(new DeadlineSchedulerOptions { Interval = Duration.FromDays(1) });
        configure?.Invoke(services);
    });

    private static async Task StartAsync(IServiceProvider host)
    {
        DeadlineScheduler scheduler = host.GetRequiredService<DeadlineScheduler>();
        await scheduler.StartAsync(Token);
        await UntilAsync(() => host.GetRequiredService<HostTelemetry>().Rounds.Exists(round => !round.IsReader && round.Age is not null));
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (!isSo())
        {
            await Task.Delay(10, patience.Token);
        }
    }

    private static async Task OpenElectionAsync(IServiceProvider host, string id, LocalDate? vacant = null)
    {
        var district = new Unit("Kyzylaray rural district", UnitKind.RuralDistrict, "Asia/Almaty", voters: 1_240, settlements: 3);
        var opening = new RecordGround(district, new Ground(GroundKind.EarlyTermination, vacant ?? new LocalDate(2026, 11, 2)));
        Assert.True((await host.GetRequiredService<Cases<AkimElection>>().OpenAsync(
            new CaseId(id), AkimElectionEditions.All.InForceAt(Instant.FromUtc(2026, 11, 23, 5, 0), district.Zone).Id, opening,
            new Actor("commission", Roles.TerritorialCommission), null, Token)).IsAccepted);
    }

    private static string[] Overdue(Listening listening)
    {
        listening.Numbers.Clear();
        listening.Ask();
        return
        [
            .. listening.Numbers.Where(number => number.Name == "selfgov.cases.overdue").Select(number => $"{number.Tags} {number.Value}")
                .Order(StringComparer.Ordinal),
        ];
    }

    private static double[] Asked(Listening listening, string name)
    {
        listening.Numbers.Clear();
        listening.Ask();
        return Values(listening, name);
    }

    private static double[] Values(Listening listening, string name) =>
        [.. listening.Numbers.Where(number => number.Name == name).Select(number => number.Value)];
}
