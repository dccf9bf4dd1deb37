using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>
/// How it goes with the tenants as of their last rounds. It opens none: who asks every ten seconds must not have a thousand opened for it.
/// </summary>
internal sealed class TenantsHealthCheck(IServiceProvider host, Duration longestLag) : IHealthCheck
{
    private const int MostNamed = 10;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (host.GetService<TenantTurns>() is not { } turns)
        {
            return Task.FromResult(new HealthCheckResult(
                context.Registration.FailureStatus, "There are no tenants; call services.AddSelfGovTenants(...)."));
        }

        TenantsState state = turns.State(host.GetRequiredService<IClock>().GetCurrentInstant(), longestLag);
        string[] troubled = [.. state.Troubles.Select(trouble => trouble.Tenant).Distinct(StringComparer.Ordinal)];
        var data = new Dictionary<string, object>
        {
            ["tenants"] = state.Tenants,
            ["tenants.open"] = host.GetRequiredService<OpenTenants>().Count,
            ["tenants.failing"] = state.Failing,
            ["tenants.troubled"] = troubled.Take(MostNamed).ToArray(),
        };
        return Task.FromResult(state switch
        {
            { DirectoryError: { } error, HasLooked: false } => new(
                context.Registration.FailureStatus, Unread(error), error, data),
            { Tenants: > 0 } when state.Failing == state.Tenants => new(
                context.Registration.FailureStatus,
                $"The rounds of all {state.Tenants} tenants fail. {Named(state, troubled)}", null, data),
            { DirectoryError: { } error } => HealthCheckResult.Degraded(
                $"{Unread(error)} {Named(state, troubled)}".TrimEnd(), error, data),
            { HasLooked: false } => HealthCheckResult.Degraded("The directory of tenants has not been read yet.", null, data),
            { Troubles.IsEmpty: false } => HealthCheckResult.Degraded(Named(state, troubled), null, data),
            _ => HealthCheckResult.Healthy($"Nothing is left behind for any of {state.Tenants} tenants.", data),
        });
    }

    private static string Unread(Exception error) => $"The directory of tenants cannot be read: {error.GetType().Name}; see the log.";

    private static string Named(TenantsState state, string[] troubled)
    {
        IEnumerable<string> named = state.Troubles.GroupBy(trouble => trouble.Tenant, StringComparer.Ordinal).Take(MostNamed)
            .Select(trouble => $"Tenant '{trouble.Key}': {string.Join("; ", trouble.Select(each => each.Text))}.");
        string more = troubled.Length > MostNamed
            ? string.Create(CultureInfo.InvariantCulture, $" And {troubled.Length - MostNamed} more.")
            : string.Empty;
        return string.Join(' ', named) + more;
    }
}
