using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using SelfGov.EntityFrameworkCore.Tenants;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Tells a host of many tenants, and whoever watches it, how it goes with them.</summary>
public static class SelfGovTenantsHealthExtensions
{
    private static readonly Duration UsualLongestLag = Duration.FromMinutes(5);

    /// <summary>
    /// Adds the check <c>selfgov.tenants</c>, one for all of them: <c>services.AddHealthChecks().AddSelfGovTenants()</c>. Unhealthy where
    /// the rounds of every tenant fail, or the directory could not be read yet; degraded where it cannot be read any more, or a tenant
    /// cannot be opened, has rounds that fail, a reader behind the bound, or a purge that is owed.
    /// </summary>
    /// <param name="builder">The checks of the host.</param>
    /// <param name="longestLag">How far a reader may be behind, more than zero; null for 5 minutes.</param>
    /// <remarks>
    /// It tells what the last rounds came to, and opens no tenant. Ten tenants are named at most; the data have <c>tenants</c>,
    /// <c>tenants.open</c>, <c>tenants.failing</c>, and the names in <c>tenants.troubled</c>. A tenant to which <c>AddSelfGov()</c> adds
    /// the check <c>selfgov</c> is asked by its own services.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The bound is zero or less.</exception>
    public static IHealthChecksBuilder AddSelfGovTenants(this IHealthChecksBuilder builder, Duration? longestLag = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Duration bound = longestLag ?? UsualLongestLag;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(bound, Duration.Zero, nameof(longestLag));
        return builder.Add(new HealthCheckRegistration(
            "selfgov.tenants",
            services => new TenantsHealthCheck(
                services.GetRequiredService<TenantTurns>(), services.GetRequiredService<OpenTenants>(),
                services.GetRequiredService<IClock>(), bound),
            failureStatus: null,
            tags: null));
    }
}
