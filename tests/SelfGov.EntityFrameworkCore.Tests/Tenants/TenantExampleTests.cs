using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using NodaTime;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Documents;
using SelfGov.EntityFrameworkCore.Worklists;
using SelfGov.Tenants;
using Xunit;
using static SelfGov.EntityFrameworkCore.PetitionActs;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>The examples of <c>docs/database.md</c>, run.</summary>
public sealed class TenantExampleTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_host_of_the_document_serves_the_districts_of_its_table()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("schemas");
        string file = Path.GetTempFileName();
        IServiceCollection services = new ServiceCollection().AddSingleton<IClock>(okrugs.Clock).AddLogging();
        services.AddDbContext<DistrictContext>(options => options.UseSqlite($"Data Source={file};Pooling=False"));
        TenantsExample.AddTable(services);
        TenantsExample.AddTenants(services);
        await using ServiceProvider host = services.BuildServiceProvider(validateScopes: true);
        await using (AsyncServiceScope scope = host.CreateAsyncScope())
        {
            DistrictContext context = scope.ServiceProvider.GetRequiredService<DistrictContext>();
            await context.Database.EnsureCreatedAsync(Token);
            context.Districts.AddRange(
                okrugs.Tenants.Select(tenant => new District { Name = tenant.Name, ConnectionString = tenant.ConnectionString }));
            await context.SaveChangesAsync(Token);
        }

        ITenants tenants = host.GetRequiredService<ITenants>();
        await TenantsExample.BuildAnewAsync(host, tenants, Token);
        IHostedService[] hosted = [.. host.GetServices<IHostedService>()];
        foreach (IHostedService service in hosted)
        {
            await service.StartAsync(Token);
        }

        await TenantRoundsTests.OpenAllAsync(host, okrugs);
        Assert.True((await TenantsExample.SignAsync(tenants, "okrug-1", Id, "Әсел", Petitions.Somebody, Token)).IsAccepted);
        Assert.Equal((1, 2), ((await okrugs.FactsAsync(okrugs.Tenants[0])).Length, (await okrugs.FactsAsync(okrugs.Tenants[1])).Length));
        await using (ITenantLease tenant = await tenants.OpenAsync("okrug-1", Token))
        {
            Worklist worklist = tenant.Services.GetRequiredService<Worklist>();
            await Okrugs.UntilAsync(
                async () => (await worklist.ListAsync(new() { Roles = [Petitions.Citizen] }, Token)).Lag is not null);
        }

        var health = host.GetRequiredService<HealthCheckService>();
        await Okrugs.UntilAsync(async () => (await health.CheckHealthAsync(Token)).Status == HealthStatus.Healthy);
        Assert.Equal(
            "Nothing is left behind for any of 2 tenants.", (await health.CheckHealthAsync(Token)).Entries["selfgov.tenants"].Description);
        await Assert.ThrowsAsync<UnknownTenantException>(
            () => TenantsExample.SignAsync(tenants, "okrug-2", Id, "Әсел", Petitions.Somebody, Token));
        foreach (IHostedService service in hosted)
        {
            await service.StopAsync(Token);
        }

        File.Delete(file);
    }

    [Fact]
    public async Task The_list_of_the_document_has_two_districts()
    {
        var services = new ServiceCollection();
        TenantsExample.AddList(services);
        await using ServiceProvider host = services.BuildServiceProvider();
        Assert.Equal(
            ["kyzylaray", "shetpe"],
            await host.GetRequiredService<ITenantDirectory>().ListAsync(Token).Select(tenant => tenant.Name).Order().ToListAsync(Token));
    }

    [Fact]
    public async Task A_tool_that_fails_for_some_goes_on_with_the_others_and_names_them()
    {
        await using Okrugs okrugs = await Okrugs.CreateAsync("files", 6);
        var away = new Tenant("away", "Data Source=/nowhere/at/all.db");
        ServiceProvider host = okrugs.Host(new TenantList(okrugs.Tenants.Insert(2, away)));
        AggregateException failed = await Assert.ThrowsAsync<AggregateException>(() => host.MigrateSelfGovTenantsAsync(Token));
        Assert.StartsWith("It failed for 1 of the tenants.", failed.Message, StringComparison.Ordinal);
        Assert.StartsWith("Tenant 'away': ", Assert.Single(failed.InnerExceptions).Message, StringComparison.Ordinal);
        int visited = 0;
        await Assert.ThrowsAsync<AggregateException>(() => host.GetRequiredService<ITenants>().ForEachAsync(
            (tenant, _) => Interlocked.Increment(ref visited) > 0 && tenant.Name == "okrug-3" ? throw new TimeoutException() : default,
            Token));
        Assert.Equal(7, visited);
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.MigrateSelfGovTenantsAsync(stopped.Token));
    }
}
