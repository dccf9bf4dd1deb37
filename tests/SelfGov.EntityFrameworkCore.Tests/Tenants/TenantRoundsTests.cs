using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Observation;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.Journal;
using SelfGov.Tenants;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>The schedulers and the readers of all tenants do their rounds, whatever becomes of one.</summary>
public sealed class TenantRoundsTests
{
    private static readonly Duration Fast = Duration.FromMilliseconds(20);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("files", "no file")]
    [InlineData("databases", "nobody")]
    [InlineData("schemas", "nobody")]
    [InlineData("schemas", "silence")]
    [InlineData("schemas", "a name that is none of it")]
    public async Task A_tenant_whose_database_is_away_holds_up_nobody_and_is_named(string kind, string how)
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync(kind, 4);
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var away = new Tenant("away", how switch
        {
            "no file" => "Data Source=/nowhere/at/all.db",
            "nobody" => "Host=127.0.0.1;Port=1;Username=okrug;Password=secret;Database=okrug;Timeout=2",
            "silence" => $"Host=127.0.0.1;Port={((IPEndPoint)silent.LocalEndpoint).Port};Username=okrug;Password=secret;Timeout=3",
            _ => $"{okrugs.Tenants[0].ConnectionString};Database=nowhere",
        });
        var logs = new KeptLogs();
        ServiceProvider host = okrugs.Host(
            new TenantList(okrugs.Tenants.Prepend(away)),
            (builder, _) => builder.AddDeadlineScheduler(new() { Interval = Fast }),
            new() { RoundsAtOnce = 1 },
            services =>
            {
                services.AddLogging(logging => logging.AddProvider(logs));
                services.AddSelfGovTenantHealthChecks();
            });
        await OpenAllAsync(host, okrugs);
        okrugs.Clock.Reset(Petitions.Closes);
        TenantRounds rounds = host.GetServices<IHostedService>().OfType<TenantRounds>().Single();
        await rounds.StartAsync(Token);
        foreach (Tenant tenant in okrugs.Tenants)
        {
            await Okrugs.UntilAsync(async () => (await okrugs.FactsAsync(tenant)).Length == 2);
        }

        var health = host.GetRequiredService<HealthCheckService>();
        await Okrugs.UntilAsync(async () => (await health.CheckHealthAsync(Token)).Status == HealthStatus.Degraded
            && host.GetRequiredService<TenantTurns>().State(default, Duration.MaxValue).Failing == 1);
        HealthReportEntry told = (await health.CheckHealthAsync(Token)).Entries["selfgov.tenants"];
        Assert.StartsWith("Tenant 'away': ", told.Description, StringComparison.Ordinal);
        Assert.Equal(["away"], (string[])told.Data["tenants.troubled"]);
        Assert.DoesNotContain("secret", told.Description, StringComparison.Ordinal);
        Assert.Contains(
            logs.Lines,
            line => line is { Id: 43, Level: LogLevel.Error } && line.Text.Contains("tenant away", StringComparison.Ordinal));
        Assert.DoesNotContain(logs.Lines, line => line.Id is 43 or 44 && !line.Text.Contains("away", StringComparison.Ordinal));
        await rounds.StopAsync(Token);
    }

    [Fact]
    public async Task Tenants_that_come_and_go_and_move_are_noticed_while_the_host_runs()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 3);
        var directory = new Changing([okrugs.Tenants[0]]);
        ServiceProvider host = okrugs.Host(directory, (builder, _) => builder.AddDeadlineScheduler(new() { Interval = Fast }));
        ITenants tenants = host.GetRequiredService<ITenants>();
        await OpenAllAsync(host, okrugs, okrugs.Tenants[0]);
        IHostedService rounds = host.GetServices<IHostedService>().Single();
        await rounds.StartAsync(Token);
        okrugs.Clock.Reset(Petitions.Closes);
        await Okrugs.UntilAsync(async () => (await okrugs.FactsAsync(okrugs.Tenants[0])).Length == 2);

        // One comes: the first who opens it has its rounds begin.
        directory.Tenants = directory.Tenants.Add(okrugs.Tenants[1]);
        Assert.Equal(["okrug-0", "okrug-1"], await tenants.ListAsync(Token).ToListAsync(Token));
        await using (ITenantLease come = await tenants.OpenAsync("okrug-1", Token))
        {
            await come.Services.GetRequiredService<Cases<Petition>>().OpenAsync(
                Id, Petitions.Second, new OpenPetition("later", Petitions.Closes + Duration.FromHours(1)), Petitions.Somebody, null, Token);
        }

        okrugs.Clock.AdvanceHours(2);
        await Okrugs.UntilAsync(async () => (await okrugs.FactsAsync(okrugs.Tenants[1])).Length == 2);

        // One goes while somebody has it, and its place is another's by then; the one that stays has moved.
        ITenantLease gone = await tenants.OpenAsync("okrug-0", Token);
        directory.Tenants =
            [new Tenant("renamed", okrugs.Tenants[0].ConnectionString), new Tenant("okrug-1", okrugs.Tenants[2].ConnectionString)];
        await Okrugs.UntilAsync(async () => await IsUnknownAsync(tenants, "okrug-0"));
        Assert.Equal(2, (await gone.Services.GetRequiredService<Cases<Petition>>().GetAsync(Id, Token)).Version);
        await gone.DisposeAsync();
        await using ITenantLease renamed = await tenants.OpenAsync("renamed", Token);
        Assert.Equal(2, (await renamed.Services.GetRequiredService<Cases<Petition>>().GetAsync(Id, Token)).Version);
        await using ITenantLease moved = await tenants.OpenAsync("okrug-1", Token);
        await Assert.ThrowsAsync<CaseNotFoundException>(
            async () => await moved.Services.GetRequiredService<Cases<Petition>>().GetAsync(Id, Token));

        // A directory that is away takes nobody's tenant.
        directory.IsAway = true;
        await (await tenants.OpenAsync("okrug-1", Token)).DisposeAsync();
        await rounds.StopAsync(Token);
    }

    [Fact]
    public async Task A_host_that_stops_in_the_middle_of_a_round_waits_for_its_end_and_has_nothing_open_after()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 3);
        var begun = new SemaphoreSlim(0);
        ServiceProvider host = okrugs.Host(add: (builder, _) =>
        {
            builder.Services.AddSingleton(begun);
            builder.AddReader<Endless>(Fast);
        });
        await OpenAllAsync(host, okrugs);
        IHostedService rounds = host.GetServices<IHostedService>().Single();
        await rounds.StartAsync(Token);
        for (int i = 0; i < 3; i++)
        {
            Assert.True(await begun.WaitAsync(TimeSpan.FromSeconds(30), Token));
        }

        await rounds.StopAsync(Token).WaitAsync(TimeSpan.FromSeconds(10), Token);
        await host.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10), Token);
        await Okrugs.UntilAsync(async () => await okrugs.ConnectionsAsync() == 0);
    }

    [Fact]
    public async Task Long_work_for_one_tenant_is_left_off_and_gone_on_with()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files");
        var fed = new Fed();
        ServiceProvider host = okrugs.Host(
            add: (builder, tenant) =>
            {
                builder.Services.AddSingleton(fed);
                builder.AddReader<FedReader>(Fast);
                if (tenant.Name == "okrug-0")
                {
                    builder.AddReader<Tending>(Fast);
                }
            },
            options: new() { RoundsAtOnce = 1 });
        await OpenAllAsync(host, okrugs);
        IHostedService rounds = host.GetServices<IHostedService>().Single();
        await rounds.StartAsync(Token);
        await Okrugs.UntilAsync(() => fed.Of("okrug-1").Count == 1, 20);
        await Okrugs.UntilAsync(() => fed.Of("tended").Count >= 3, 30);
        await rounds.StopAsync(Token);
    }

    [Fact]
    public async Task What_runs_for_no_tenant_is_told_of()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 1);
        var logs = new KeptLogs();
        ServiceProvider host = okrugs.Host(
            add: (builder, _) => builder.AddDeadlineScheduler(new() { Interval = Fast }).Services.AddHostedService<Forgotten>(),
            configure: services => services.AddLogging(logging => logging.AddProvider(logs)));
        IHostedService rounds = host.GetServices<IHostedService>().Single();
        await rounds.StartAsync(Token);
        await Okrugs.UntilAsync(
            () => logs.Lines.Any(line => line.Id == 46 && line.Text.Contains(nameof(Forgotten), StringComparison.Ordinal)));
        await rounds.StopAsync(Token);
    }

    internal static async Task OpenAllAsync(ServiceProvider host, Okrugs okrugs, params Tenant[] some)
    {
        foreach (Tenant tenant in some.Length > 0 ? some : [.. okrugs.Tenants])
        {
            await using ITenantLease lease = await host.GetRequiredService<ITenants>().OpenAsync(tenant.Name, Token);
            await lease.Services.GetRequiredService<Cases<Petition>>().OpenAsync();
        }
    }

    private static async Task<bool> IsUnknownAsync(ITenants tenants, string name)
    {
        try
        {
            await (await tenants.OpenAsync(name, Token)).DisposeAsync();
            return false;
        }
        catch (UnknownTenantException)
        {
            return true;
        }
    }

    private sealed class Endless(SemaphoreSlim begun) : IJournalReader
    {
        public async ValueTask<long> PositionAsync(CancellationToken cancellationToken)
        {
            begun.Release();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }

        public ValueTask<bool> TakeAsync(
            long after, ImmutableArray<JournalEntry> entries, CancellationToken cancellationToken) => new(true);

        public ValueTask ResetAsync(CancellationToken cancellationToken) => default;
    }

    private sealed class Tending(Fed fed) : IJournalReader
    {
        public ValueTask<long> PositionAsync(CancellationToken cancellationToken) => new(long.MaxValue - 1);

        public ValueTask<bool> TakeAsync(
            long after, ImmutableArray<JournalEntry> entries, CancellationToken cancellationToken) => new(true);

        public ValueTask ResetAsync(CancellationToken cancellationToken) => default;

        public async ValueTask<bool> TendAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(1_000, cancellationToken);
            fed.Take("tended", [null!]);
            return true;
        }
    }

    private sealed class Forgotten : BackgroundService
    {
        protected override Task ExecuteAsync(CancellationToken stoppingToken) => throw new NotSupportedException("Nobody starts it.");
    }
}
