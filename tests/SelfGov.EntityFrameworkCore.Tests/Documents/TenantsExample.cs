using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.EntityFrameworkCore.Worklists;
using SelfGov.Tenants;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>The example of many tenants in <c>docs/database.md</c>; its lines stand there verbatim.</summary>
internal static class TenantsExample
{
    internal static void AddList(IServiceCollection services) =>
        services.AddSingleton<ITenantDirectory>(new TenantList(
            new Tenant("kyzylaray", "Host=db.example;Database=kyzylaray;Username=okrug"),
            new Tenant("shetpe", "Host=db.example;Database=okrugs;Search Path=shetpe;Username=okrug")));

    internal static void AddTenants(IServiceCollection services)
    {
        services.AddSelfGovTenants((builder, tenant, host) => builder
            .UseNpgsql(tenant.ConnectionString)
            .Add(Petitions.Procedure)
            .AddWorklist()
            .AddDeadlineScheduler());
        services.AddSelfGovTenantHealthChecks();
    }

    internal static void AddTable(IServiceCollection services) => services.AddScoped<ITenantDirectory, Districts>();

    internal static async Task<Decision<Petition>> SignAsync(
        ITenants tenants, string district, CaseId id, string name, Actor actor, CancellationToken cancellationToken)
    {
        await using ITenantLease tenant = await tenants.OpenAsync(district, cancellationToken);
        var petitions = tenant.Services.GetRequiredService<Cases<Petition>>();
        return await petitions.HandleAsync(id, new Sign(name), actor, null, cancellationToken);
    }

    internal static async Task BuildAnewAsync(IServiceProvider services, ITenants tenants, CancellationToken cancellationToken)
    {
        await services.MigrateSelfGovTenantsAsync(cancellationToken);
        await tenants.ForEachAsync(
            async (tenant, cancellation) =>
                await tenant.Services.GetRequiredService<JournalReading<WorklistReader>>().RebuildAsync(cancellation),
            cancellationToken);
    }
}

internal sealed class Districts(DistrictContext context) : ITenantDirectory
{
    public async IAsyncEnumerable<Tenant> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (District district in context.Districts.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return new Tenant(district.Name, district.ConnectionString);
        }
    }

    public async ValueTask<Tenant?> FindAsync(string name, CancellationToken cancellationToken) =>
        await context.Districts.SingleOrDefaultAsync(district => district.Name == name, cancellationToken) is { } district
            ? new Tenant(district.Name, district.ConnectionString)
            : null;
}

internal sealed class District
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public required string ConnectionString { get; set; }
}

internal sealed class DistrictContext(DbContextOptions<DistrictContext> options) : DbContext(options)
{
    public DbSet<District> Districts => Set<District>();
}
