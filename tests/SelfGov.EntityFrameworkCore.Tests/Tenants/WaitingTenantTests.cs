using System.Collections.Immutable;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using NodaTime;
using SelfGov.EntityFrameworkCore.Observation;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.Journal;
using SelfGov.Tenants;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>What waits for a tenant holds up neither its other rounds nor other tenants, and health tells of it.</summary>
public sealed class WaitingTenantTests
{
    private static readonly Duration Fast = Duration.FromMilliseconds(20);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reader_that_waits_holds_up_no_scheduler_and_is_told_of()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 10);
        using var door = new Door();
        ServiceProvider host = okrugs.Host(
            add: (builder, _) =>
            {
                builder.Services.AddSingleton(door);
                builder.AddReader<Waiting>(Fast).AddDeadlineScheduler(new() { Interval = Fast });
            },
            options: new() { RoundsAtOnce = 1 },
            configure: services => services.AddLogging().AddSelfGovTenantHealthChecks(Duration.FromDays(1_000)));
        await TenantRoundsTests.OpenAllAsync(host, okrugs);
        TenantRounds rounds = host.GetServices<IHostedService>().OfType<TenantRounds>().Single();
        await rounds.StartAsync(Token);

        // No more of one kind wait at a time than eight for each place.
        await Okrugs.UntilAsync(() => door.Waiting == 8);
        okrugs.Clock.Reset(Petitions.Closes);
        foreach (Tenant tenant in okrugs.Tenants)
        {
            await Okrugs.UntilAsync(async () => (await okrugs.FactsAsync(tenant)).Length == 2);
        }

        okrugs.Clock.AdvanceMinutes(2);
        var health = host.GetRequiredService<HealthCheckService>();
        var turns = host.GetRequiredService<TenantTurns>();
        await Okrugs.UntilAsync(() => turns.State(okrugs.Clock.GetCurrentInstant(), Duration.MaxValue).Troubles
            .All(trouble => trouble.Text.Contains("Waiting", StringComparison.Ordinal)));
        HealthReportEntry told = (await health.CheckHealthAsync(Token)).Entries["selfgov.tenants"];
        Assert.Equal((HealthStatus.Degraded, 8), (told.Status, ((string[])told.Data["tenants.troubled"]).Length));
        Assert.Contains(": a round of the Waiting has been running for ", told.Description, StringComparison.Ordinal);
        Assert.Equal(8, door.Waiting);
        door.Open();
        await Okrugs.UntilAsync(async () =>
            (await health.CheckHealthAsync(Token)).Status == HealthStatus.Healthy && turns.Lags(default).Length == 1);

        // What the host has stopped does not run here any more.
        await rounds.StopAsync(Token);
        Assert.Empty(turns.Lags(okrugs.Clock.GetCurrentInstant()));
        Assert.Equal(0, turns.State(okrugs.Clock.GetCurrentInstant(), Duration.MaxValue).Tenants);
    }

    [Fact]
    public async Task Tenants_whose_server_does_not_answer_keep_no_other_waiting_for_its_first_round()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("schemas", 3);
        await using (ServiceProvider tool = okrugs.Host())
        {
            await TenantRoundsTests.OpenAllAsync(tool, okrugs);
        }

        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        string place = $"Host=127.0.0.1;Port={((IPEndPoint)silent.LocalEndpoint).Port};Username=okrug;Password=secret";
        IEnumerable<Tenant> away = Enumerable.Range(0, 6).Select(i => new Tenant($"away-{i}", $"{place};Database=away-{i}"));
        using var door = new Door();
        door.Open();
        ServiceProvider host = okrugs.Host(
            new TenantList(away.Concat(okrugs.Tenants)),
            (builder, _) =>
            {
                builder.Services.AddSingleton(door);
                builder.AddReader<Waiting>(Fast).AddDeadlineScheduler(new() { Interval = Fast });
            },
            new() { RoundsAtOnce = 1 });
        okrugs.Clock.Reset(Petitions.Closes);
        IHostedService rounds = host.GetServices<IHostedService>().Single();
        long started = Stopwatch.GetTimestamp();
        await rounds.StartAsync(Token);
        foreach (Tenant tenant in okrugs.Tenants)
        {
            await Okrugs.UntilAsync(async () => (await okrugs.FactsAsync(tenant)).Length == 2);
        }

        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 20);
        await rounds.StopAsync(Token);
    }

    [Fact]
    public async Task Readers_of_one_short_name_are_all_fed_and_told_apart()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 2);
        var fed = new Fed();
        ServiceProvider host = okrugs.Host(add: (builder, tenant) =>
        {
            builder.Services.AddSingleton(fed);
            builder.AddReader<One.Events>(Fast);
            if (tenant.Name == "okrug-0")
            {
                builder.AddReader<Two.Events>(Fast).AddReader<Many<int>>(Fast).AddReader<Many<string>>(Fast).AddReader<FedReader>(Fast);
            }
        });
        await TenantRoundsTests.OpenAllAsync(host, okrugs);
        IHostedService rounds = host.GetServices<IHostedService>().Single();
        await rounds.StartAsync(Token);
        await Okrugs.UntilAsync(() => new[] { typeof(One.Events), typeof(Two.Events), typeof(Many<int>), typeof(Many<string>) }.All(
            each => fed.Of(each.ToString()).Count >= 1) && fed.Of("okrug-0").Count == 1);
        string[] names =
            [.. host.GetRequiredService<TenantTurns>().Lags(okrugs.Clock.GetCurrentInstant()).Select(each => each.Reader)];
        Assert.Equal(5, names.Distinct().Count());
        Assert.Contains("FedReader", names);
        Assert.Contains(typeof(One.Events).ToString(), names);
        await rounds.StopAsync(Token);
    }

    [Fact]
    public void Tenants_that_always_have_more_to_do_leave_a_place_to_one_that_nobody_has_tried()
    {
        Instant now = Petitions.Start;
        var rounds = new Nothing { Interval = Duration.FromMilliseconds(1) };
        var turns = new TenantTurns();
        turns.Looked([.. Enumerable.Range(0, 8).Select(number => $"busy-{number}")], now, Stopwatch.GetTimestamp());
        foreach (TenantTurn busy in turns.Begin(8, now).Due)
        {
            Assert.Single(turns.Opened(busy, [rounds], 8, now));
            turns.Succeeded(busy, rounds, now, wasCut: true, isUsed: true);
            turns.End(busy, rounds, null, now);
        }

        turns.Looked([.. Enumerable.Range(0, 8).Select(number => $"busy-{number}"), "new"], now, Stopwatch.GetTimestamp());
        string[] begun = [.. turns.Begin(1, now).Due.Select(each => each.Name)];
        Assert.Contains("new", begun);
        Assert.InRange(begun.Length, 2, 3);
    }

    [Fact]
    public void A_look_that_began_before_a_tenant_was_used_leaves_its_turn()
    {
        var turns = new TenantTurns();
        long asked = Stopwatch.GetTimestamp();
        turns.Used("came", Petitions.Start);
        turns.Looked(["other"], Petitions.Start, asked);
        Assert.Equal(["came", "other"], turns.Begin(8, Petitions.Start).Due.Select(each => each.Name).Order());
        turns.Looked(["other"], Petitions.Start, Stopwatch.GetTimestamp());
        Assert.Equal(1, turns.State(Petitions.Start, Duration.MaxValue).Tenants);
    }

    [Fact]
    public async Task A_place_is_kept_for_a_tenant_that_answered_and_one_for_a_tenant_that_failed()
    {
        Instant now = Petitions.Start;
        var rounds = new Nothing { Interval = Duration.FromMilliseconds(1) };
        var turns = new TenantTurns();
        turns.Looked(["answers"], now, Stopwatch.GetTimestamp());
        TenantTurn answers = Assert.Single(turns.Begin(1, now).Due);
        Run(turns, answers, rounds, now, isUsed: false);
        turns.Looked(["answers", "failing"], now, Stopwatch.GetTimestamp());
        TenantTurn failing = Assert.Single(turns.Begin(1, now).Due);
        Assert.Equal(rounds, Assert.Single(turns.Opened(failing, [rounds], 1, now)));
        turns.Failed(failing, rounds, new IOException(), now);
        turns.End(failing, rounds, null, now);
        turns.Looked(["answers", "failing", "new", "newer"], now, Stopwatch.GetTimestamp());
        await Task.Delay(20, Token);
        Assert.Equal(["failing", "new"], turns.Begin(1, now).Due.Select(each => each.Name).Order());
        turns.Used("answers", now);
        await Task.Delay(20, Token);
        Assert.Contains("answers", turns.Begin(1, now).Due.Select(each => each.Name));
    }

    [Fact]
    public void A_tenant_whose_first_rounds_do_not_come_is_told_of()
    {
        Instant now = Petitions.Start;
        var turns = new TenantTurns();
        turns.Looked(["opening", "waiting"], now, Stopwatch.GetTimestamp());
        TenantTurn opening = Assert.Single(turns.Begin(1, now).Due);
        Assert.Equal("opening", opening.Name);
        Assert.Empty(turns.State(now + Duration.FromMinutes(1), Duration.MaxValue).Troubles);
        Assert.Equal(
            ["it has been being opened for 61 s", "it has waited for its first rounds for 61 s"],
            turns.State(now + Duration.FromSeconds(61), Duration.MaxValue).Troubles.Select(each => each.Text));
        Run(turns, opening, new Nothing(), now, isUsed: true);
        Assert.Equal(
            "nothing was heard of the scheduler for 61 s; 60 s are the bound",
            turns.State(now + Duration.FromSeconds(61), Duration.MaxValue).Troubles[0].Text);
    }

    private static void Run(TenantTurns turns, TenantTurn turn, Nothing rounds, Instant now, bool isUsed)
    {
        Assert.Single(turns.Opened(turn, [rounds], 1, now));
        turns.Succeeded(turn, rounds, now, wasCut: false, isUsed);
        turns.End(turn, rounds, null, now);
    }

    private static class One
    {
        internal sealed class Events(Fed fed) : Counted(fed);
    }

    private static class Two
    {
        internal sealed class Events(Fed fed) : Counted(fed);
    }

    private sealed class Many<T>(Fed fed) : Counted(fed);

    private abstract class Counted(Fed fed) : IJournalReader
    {
        public ValueTask<long> PositionAsync(CancellationToken cancellationToken) => new(0);

        public ValueTask<bool> TakeAsync(long after, ImmutableArray<JournalEntry> entries, CancellationToken cancellationToken)
        {
            fed.Take(GetType().ToString(), entries);
            return new(true);
        }

        public ValueTask ResetAsync(CancellationToken cancellationToken) => default;
    }
}
