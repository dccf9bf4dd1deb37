using System.Diagnostics.Metrics;
using NodaTime;
using SelfGov.EntityFrameworkCore.Observation;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>
/// Numbers of all tenants together: one of each, as a host without tenants has them, and not a thousand. Where a number is of one tenant,
/// it is of the worst.
/// </summary>
internal static class TenantTelemetry
{
    internal static void Watch(Meter meter, TenantTurns turns, OpenTenants tenants, IClock clock)
    {
        meter.CreateObservableGauge(
            "selfgov.tenants.open", () => (long)tenants.Count, "{tenant}", "Tenants whose services are open in this process.");
        meter.CreateObservableGauge(
            "selfgov.tenants.failing", () => (long)turns.State(clock.GetCurrentInstant(), Duration.MaxValue).Failing, "{tenant}",
            "Tenants whose last rounds failed, or that could not be opened for them.");
        meter.CreateObservableGauge(
            "selfgov.purge.owed.age",
            () => turns.OldestOwed() is { } since ? Math.Max(0, (clock.GetCurrentInstant() - since).TotalSeconds) : 0, "s",
            "For how long the oldest erasure has been owed its purge, as of the last attempt; 0 where none is.");
        meter.CreateObservableGauge(
            "selfgov.reader.lag",
            () => turns.Lags(clock.GetCurrentInstant()).Select(each => new Measurement<double>(
                each.Lag.TotalSeconds, new KeyValuePair<string, object?>(HostTelemetry.Service, each.Reader))),
            "s", "How far a reader of the journal is behind.");
    }
}
