using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using SelfGov.EntityFrameworkCore;
using SelfGov.EntityFrameworkCore.Tenants;
using SelfGov.Tenants;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Has one host work for many tenants, each with a journal of its own.</summary>
public static class SelfGovTenantsExtensions
{
    /// <summary>
    /// Adds <see cref="ITenants"/>: the tenants of the <see cref="ITenantDirectory"/> that the host registers, each with services of its
    /// own. While the host runs, the deadline schedulers and the readers that are added for them do their rounds.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="add">
    /// Adds to the services of one tenant what a host without tenants adds to its own:
    /// <c>(builder, tenant, host) => builder.UseNpgsql(tenant.ConnectionString).AddProcedures().AddDeadlineScheduler()</c>. Called each
    /// time that the tenant is opened, on any thread; the third is the services of the host.
    /// </param>
    /// <param name="options">How many tenants the process has open; null for the defaults.</param>
    /// <remarks>
    /// The services of a tenant have the clock, the logs, the numbers and the bound on cases in memory
    /// (<c>services.AddSelfGov().KeepInMemory(bytes)</c>) of the host, and the <see cref="Tenant"/>. Procedures are best those that stand
    /// in a static field, so that all tenants have one law in memory. Of hosted services only those of the library run.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The services or the function are null.</exception>
    /// <exception cref="InvalidOperationException">Tenants were added before.</exception>
    public static IServiceCollection AddSelfGovTenants(
        this IServiceCollection services, Action<SelfGovBuilder, Tenant, IServiceProvider> add, TenantOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(add);
        if (services.Any(each => each.ServiceType == typeof(OpenTenants)))
        {
            throw new InvalidOperationException("AddSelfGovTenants(...) was called before; one call adds all tenants.");
        }

        services.AddSelfGov();
        services.AddSingleton(host => new TenantServicesFactory(host, add));
        services.AddSingleton<TenantTurns>();
        services.AddSingleton(host => new OpenTenants(
            host.GetRequiredService<IServiceScopeFactory>(),
            host.GetRequiredService<TenantServicesFactory>(),
            options ?? new TenantOptions(),
            host.GetService<ILogger<OpenTenants>>() ?? NullLogger<OpenTenants>.Instance));
        services.AddSingleton<ITenants>(host => host.GetRequiredService<OpenTenants>());
        services.AddSingleton(host => new TenantRounds(
            host.GetRequiredService<OpenTenants>(),
            host.GetRequiredService<TenantTurns>(),
            options ?? new TenantOptions(),
            host.GetRequiredService<IClock>(),
            host.GetService<ILogger<TenantRounds>>() ?? NullLogger<TenantRounds>.Instance));
        services.AddHostedService(host =>
        {
            TenantTelemetry.Watch(
                host.GetRequiredService<TenantServicesFactory>().Meter, host.GetRequiredService<TenantTurns>(),
                host.GetRequiredService<OpenTenants>(), host.GetRequiredService<IClock>());
            return host.GetRequiredService<TenantRounds>();
        });
        return services;
    }

    /// <summary>
    /// Creates the tables of the journal of every tenant, or brings them up to date, a few tenants at a time; several processes may do so
    /// at once. One alone: <c>lease.Services.MigrateSelfGovJournalAsync()</c>.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="cancellationToken">Cancels between migrations.</param>
    /// <exception cref="AggregateException">It failed for some, when it was tried for all; each is named.</exception>
    /// <exception cref="ArgumentNullException">The services are null.</exception>
    public static Task MigrateSelfGovTenantsAsync(this IServiceProvider services, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.GetRequiredService<ITenants>().ForEachAsync(
            static async (lease, cancellation) => await lease.Services.MigrateSelfGovJournalAsync(cancellation).ConfigureAwait(false),
            cancellationToken);
    }
}
