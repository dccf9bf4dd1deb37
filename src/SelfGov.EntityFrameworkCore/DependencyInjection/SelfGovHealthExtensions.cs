using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using SelfGov.EntityFrameworkCore.DependencyInjection;
using SelfGov.EntityFrameworkCore.Observation;
using SelfGov.EntityFrameworkCore.Tenants;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Tells a host, and whoever watches it, how it goes with the journal.</summary>
public static class SelfGovHealthExtensions
{
    private static readonly Duration UsualLongestLag = Duration.FromMinutes(5);

    /// <summary>
    /// Adds the health check <c>selfgov</c>, for journals in a database and in memory. Unhealthy where the journal cannot be used, is not
    /// there, or is one of a newer release that this one would misread; degraded where a purge is owed, a reader is further behind than the
    /// bound, the last round of the scheduler or of a reader failed, or nothing was heard of the scheduler for four intervals and a minute.
    /// Called again, it replaces the bound.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="longestLag">How far a reader may be behind, more than zero; null for 5 minutes.</param>
    /// <returns>The health checks of the host, to add others.</returns>
    /// <remarks>
    /// It asks the database a few small questions each time, and changes nothing. The answer says in words what is wrong, since when, and
    /// which statement somebody has to run; its data have the same for a page. <c>docs/observing.md</c> lists them. That days off of a year
    /// may still move is said too, and is no fault.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The services are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The bound is zero or less.</exception>
    public static IHealthChecksBuilder AddSelfGovHealthChecks(this IServiceCollection services, Duration? longestLag = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        Duration bound = longestLag ?? UsualLongestLag;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(bound, Duration.Zero, nameof(longestLag));
        bool isAdded = services.Any(each => each.ServiceType == typeof(HealthBounds));
        services.RemoveAll<HealthBounds>();
        services.AddSingleton(new HealthBounds(bound));
        IHealthChecksBuilder checks = services.AddHealthChecks();
        if (isAdded)
        {
            return checks;
        }

        services.AddHostTelemetry();
        services.AddSingleton(provider => new ProvisionalDays(provider, provider.GetService<IClock>() ?? SystemClock.Instance));
        return checks.Add(new HealthCheckRegistration("selfgov", CheckOf, failureStatus: null, tags: null));
    }

    /// <summary>
    /// Adds the health check <c>selfgov.tenants</c> to a host of many tenants (<c>AddSelfGovTenants</c>), one for all of them. Unhealthy
    /// where the rounds of every tenant fail, the directory could not be read yet, or there are no tenants in the host; degraded where the
    /// directory cannot be read any more, or a tenant cannot be opened, has rounds that fail or do not end, a scheduler of which nothing is
    /// heard, a reader behind the bound, or a purge that is owed. Called again, it replaces the bound.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="longestLag">How far a reader may be behind, more than zero; null for 5 minutes.</param>
    /// <returns>The health checks of the host, to add others.</returns>
    /// <remarks>
    /// It tells what the last rounds came to, and opens no tenant. Ten tenants are named at most. <c>docs/observing.md</c> lists its
    /// data. A tenant to whose services <see cref="AddSelfGovHealthChecks"/> adds the check <c>selfgov</c> is asked by those.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The services are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The bound is zero or less.</exception>
    public static IHealthChecksBuilder AddSelfGovTenantHealthChecks(this IServiceCollection services, Duration? longestLag = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        Duration bound = longestLag ?? UsualLongestLag;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(bound, Duration.Zero, nameof(longestLag));
        bool isAdded = services.Any(each => each.ServiceType == typeof(TenantHealthBounds));
        services.RemoveAll<TenantHealthBounds>();
        services.AddSingleton(new TenantHealthBounds(bound));
        IHealthChecksBuilder checks = services.AddHealthChecks();
        return isAdded ? checks : checks.Add(new HealthCheckRegistration(
            "selfgov.tenants",
            static host => new TenantsHealthCheck(host, host.GetRequiredService<TenantHealthBounds>().LongestLag),
            failureStatus: null,
            tags: null));
    }

    private static JournalHealthCheck CheckOf(IServiceProvider services) => new(
        services, services.GetRequiredService<HostTelemetry>(), services.GetRequiredService<ProvisionalDays>(),
        services.GetRequiredService<HealthBounds>());
}
