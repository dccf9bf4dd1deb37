using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using SelfGov.Cases.Observation;
using SelfGov.EntityFrameworkCore.Observation;
using SelfGov.Journal;
using SelfGov.Tenants;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>What a host of many tenants tells is what <c>docs/observing.md</c> lists.</summary>
[Collection(nameof(Listening))]
public sealed class TenantObservationTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Its_numbers_stand_on_the_page_and_count_tenants()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 3);
        var published = new HashSet<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == "SelfGov" && instrument.Name.StartsWith("selfgov.tenants.", StringComparison.Ordinal))
                {
                    published.Add($"{instrument.Name} gauge {instrument.Unit} {instrument.Description}");
                }
            },
        };
        listener.Start();
        using var listening = new Listening("SelfGov");
        ServiceProvider host = okrugs.Host(new TenantList(okrugs.Tenants), (builder, _) => builder.AddDeadlineScheduler());
        TenantRounds rounds = host.GetServices<IHostedService>().OfType<TenantRounds>().Single();
        await using ITenantLease lease = await host.GetRequiredService<ITenants>().OpenAsync(okrugs.Tenants[1].Name, Token);
        listening.Ask();
        Assert.Contains(("selfgov.tenants.open", 1, string.Empty), listening.Numbers);
        Assert.Contains(("selfgov.tenants.failing", 0, string.Empty), listening.Numbers);
        Assert.Equal(
            ObservingPage.Rows("Numbers of many tenants")
                .Select(row => ObservingPage.Plain(string.Join(' ', row[0], row[1], row[2], row[4]))).Order(),
            published.Order());
        rounds.Dispose();
    }

    [Fact]
    public async Task Its_health_has_the_data_of_the_page()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 2);
        ServiceProvider host = okrugs.Host(
            new TenantList(okrugs.Tenants), (builder, _) => builder.AddDeadlineScheduler(), null,
            services => services.AddLogging().AddSelfGovTenantHealthChecks());
        HealthReportEntry told = (await host.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token)).Entries["selfgov.tenants"];
        Assert.Equal(
            ObservingPage.Rows("Health of many tenants").Select(row => ObservingPage.Plain(row[0])).Order(StringComparer.Ordinal),
            told.Data.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(1, 1, HealthStatus.Unhealthy)]
    [InlineData(12, 12, HealthStatus.Unhealthy)]
    [InlineData(11, 12, HealthStatus.Degraded)]
    [InlineData(0, 12, HealthStatus.Healthy)]
    public async Task It_is_unhealthy_where_all_fail_and_names_ten(int failing, int all, HealthStatus status)
    {
        HealthReportEntry told = await HealthAsync(all, (turns, turn, number) =>
        {
            if (number < failing)
            {
                turns.NotOpened(turn, new IOException("secret"), Petitions.Start);
            }
            else
            {
                turns.Opened(turn, [], 1, Petitions.Start);
            }
        });
        Assert.Equal(status, told.Status);
        Assert.Equal(failing, told.Data["tenants.failing"]);
        Assert.Equal(Math.Min(failing, 10), ((string[])told.Data["tenants.troubled"]).Length);
        Assert.DoesNotContain("secret", told.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_purge_that_is_owed_is_told_with_its_tenant()
    {
        HealthReportEntry told = await HealthAsync(2, (turns, turn, number) =>
        {
            var rounds = new Nothing();
            turns.Opened(turn, [rounds], 1, Petitions.Start);
            turns.Succeeded(turn, rounds, Petitions.Start, wasCut: false, isUsed: true);
            turns.End(turn, rounds, number == 1 ? new PurgeReport(3, Petitions.Start, []) : PurgeReport.Done, Petitions.Start);
        });
        Assert.Equal(HealthStatus.Degraded, told.Status);
        Assert.StartsWith(
            $"Tenant 'okrug-1': 3 erasures since {Petitions.Start} are owed a purge", told.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_tenants_the_check_says_what_to_call_and_the_report_has_the_others()
    {
        IServiceCollection services = new ServiceCollection().AddLogging();
        services.AddSelfGovTenantHealthChecks().AddCheck("host", () => HealthCheckResult.Healthy());
        await using ServiceProvider host = services.BuildServiceProvider();
        HealthReport report = await host.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token);
        Assert.Equal(HealthStatus.Healthy, report.Entries["host"].Status);
        Assert.Equal(
            (HealthStatus.Unhealthy, "There are no tenants; call services.AddSelfGovTenants(...)."),
            (report.Entries["selfgov.tenants"].Status, report.Entries["selfgov.tenants"].Description));
    }

    private static async Task<HealthReportEntry> HealthAsync(int count, Action<TenantTurns, TenantTurn, int> end)
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 0);
        ServiceProvider host = okrugs.Host(configure: services => services.AddLogging().AddSelfGovTenantHealthChecks());
        var turns = host.GetRequiredService<TenantTurns>();
        turns.Looked([.. Enumerable.Range(0, count).Select(number => $"okrug-{number}")], Petitions.Start, long.MaxValue);
        foreach (TenantTurn turn in turns.Begin(count, Petitions.Start).Due)
        {
            end(turns, turn, int.Parse(turn.Name["okrug-".Length..], CultureInfo.InvariantCulture));
        }

        return (await host.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token)).Entries["selfgov.tenants"];
    }
}
