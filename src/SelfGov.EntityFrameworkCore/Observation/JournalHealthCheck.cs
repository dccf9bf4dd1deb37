using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>Whether the journal can be used, and whether what runs with the host comes along.</summary>
internal sealed class JournalHealthCheck(IServiceProvider services, Duration longestLag) : IHealthCheck
{
    private static readonly Duration LongestAnswer = Duration.FromSeconds(5);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var data = new Dictionary<string, object>();
        var troubles = new List<string>();
        foreach (RoundState state in services.GetRequiredService<HostTelemetry>().Rounds)
        {
            Look(state, data, troubles);
        }

        if (services.GetService<JournalDatabase>() is { } database)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(LongestAnswer.ToTimeSpan());
            try
            {
                Look(await database.Journal.ProbeAsync(patience.Token).ConfigureAwait(false), data, troubles);
            }
            catch (Exception slow) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested
                && slow is OperationCanceledException or JournalUnavailableException)
            {
                string bound = $"The database has not answered within {LongestAnswer.TotalSeconds:0} s.";
                return new(context.Registration.FailureStatus, bound, slow, data);
            }
            catch (JournalUnavailableException unavailable)
            {
                return new(context.Registration.FailureStatus, unavailable.Message, unavailable, data);
            }
        }

        return troubles.Count == 0
            ? HealthCheckResult.Healthy("The journal can be used, and nothing is left behind.", data)
            : HealthCheckResult.Degraded(string.Join(' ', troubles), null, data);
    }

    private void Look(RoundState state, Dictionary<string, object> data, List<string> troubles)
    {
        string key = state.IsReader ? $"reader.{state.Name}" : state.Name;
        data[$"{key}.failures"] = state.Failures;
        if (state.Error is { } error)
        {
            string what = error is JournalUnavailableException ? error.Message : $"{error.GetType().Name}; see the log.";
            data[$"{key}.error"] = error.GetType().Name;
            troubles.Add($"The last {state.Failures} rounds of the {state.Name} failed: {what}");
        }

        if (state.IsReader)
        {
            Duration lag = state.Lag;
            data[$"{key}.lag"] = lag.TotalSeconds;
            if (lag > longestLag)
            {
                troubles.Add($"{state.Name} is {lag.TotalSeconds:0} s behind; {longestLag.TotalSeconds:0} s are the bound.");
            }
        }
    }

    private static void Look(PurgeReport purge, Dictionary<string, object> data, List<string> troubles)
    {
        data["purge.owed"] = purge.Owed;
        if (purge.IsDone)
        {
            return;
        }

        string[] statements = [.. purge.Obstacles.Select(each => each.Statement).OfType<string>().Distinct()];
        data["purge.since"] = purge.Since.ToString()!;
        data["purge.obstacles"] = purge.Obstacles.Select(each => each.ToString()).ToArray();
        data["purge.statements"] = statements;
        troubles.Add(purge.Obstacles.IsDefaultOrEmpty
            ? $"{purge} No purge has been tried since: a scheduler does, and ICaseJournal.PurgeAsync."
            : purge.ToString());
    }
}
