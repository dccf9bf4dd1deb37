using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using SelfGov.EntityFrameworkCore.DependencyInjection;
using SelfGov.EntityFrameworkCore.Observation;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Tells a host, and whoever watches it, how it goes with the journal.</summary>
public static class SelfGovHealthExtensions
{
    private static readonly Duration UsualLongestLag = Duration.FromMinutes(5);

    /// <summary>
    /// Adds the check <c>selfgov</c>: <c>services.AddHealthChecks().AddSelfGov()</c>. Unhealthy where the database cannot be used, has no
    /// journal, or one of a newer release that this one would misread; degraded where a purge is owed, a reader is further behind than the
    /// bound, or the last round of the scheduler or of a reader failed.
    /// </summary>
    /// <param name="builder">The checks of the host.</param>
    /// <param name="longestLag">How far a reader may be behind, more than zero; null for 5 minutes.</param>
    /// <remarks>
    /// It asks the database a few small questions each time, and changes nothing. The answer says in words what is wrong, since when, and
    /// which statement somebody has to run; its data have the same for a page: <c>purge.owed</c>, <c>purge.since</c>,
    /// <c>purge.obstacles</c>, <c>purge.statements</c>, <c>scheduler.failures</c>, and <c>reader.NAME.lag</c> in seconds.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The bound is zero or less.</exception>
    public static IHealthChecksBuilder AddSelfGov(this IHealthChecksBuilder builder, Duration? longestLag = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Duration bound = longestLag ?? UsualLongestLag;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(bound, Duration.Zero, nameof(longestLag));
        builder.Services.AddHostTelemetry();
        return builder.Add(new HealthCheckRegistration(
            "selfgov", services => new JournalHealthCheck(services, bound), failureStatus: null, tags: null));
    }
}
