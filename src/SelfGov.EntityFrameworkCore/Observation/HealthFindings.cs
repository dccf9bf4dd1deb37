using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>What a health check has found: in words, and as data for a page.</summary>
internal sealed class HealthFindings(HealthBounds bounds)
{
    private readonly List<string> troubles = [];
    private readonly List<string> remarks = [];

    internal Dictionary<string, object> Data { get; } = [];

    /// <summary>The answer, where the journal can be used. A remark troubles nobody.</summary>
    internal HealthCheckResult Result => troubles.Count == 0
        ? HealthCheckResult.Healthy(string.Join(' ', ["The journal can be used, and nothing is left behind.", .. remarks]), Data)
        : HealthCheckResult.Degraded(string.Join(' ', [.. troubles, .. remarks]), null, Data);

    internal void Look(RoundState state)
    {
        string key = state.IsReader ? $"reader.{state.Name}" : state.Name;
        Data[$"{key}.failures"] = state.Failures;
        if (state.Age is { } age)
        {
            Data[$"{key}.age"] = age.TotalSeconds;
        }

        if (state.Error is { } error)
        {
            string what = error is JournalUnavailableException ? error.Message : $"{error.GetType().Name}; see the log.";
            Data[$"{key}.error"] = error.GetType().Name;
            troubles.Add($"The last {state.Failures} rounds of the {state.Name} failed: {what}");
        }

        if (state.IsReader)
        {
            LookAtLag(state, key);
        }
        else if (state.Error is null && state.Silence is var silence && silence > state.LongestSilence)
        {
            troubles.Add($"Nothing was heard of the {state.Name} for {silence.TotalSeconds:0} s, neither a round that ended nor a step of "
                + $"one; {state.LongestSilence.TotalSeconds:0} s are the bound.");
        }
    }

    internal void Look(PurgeReport purge)
    {
        Data["purge.owed"] = purge.Owed;
        if (purge.IsDone)
        {
            return;
        }

        string[] statements = [.. purge.Obstacles.Select(each => each.Statement).OfType<string>().Distinct()];
        Data["purge.since"] = purge.Since.ToString()!;
        Data["purge.obstacles"] = purge.Obstacles.Select(each => each.ToString()).ToArray();
        Data["purge.statements"] = statements;
        troubles.Add(purge.Obstacles.IsDefaultOrEmpty
            ? $"{purge} No purge has been tried since: a scheduler does, and ICaseJournal.PurgeAsync."
            : purge.ToString());
    }

    /// <summary>
    /// Days off that may still move. Those of a year are moved by orders of the months before it, so that each autumn has such cases, and
    /// each New Year's night too: whoever is responsible for the calendar has to know, and nobody has to be woken.
    /// </summary>
    /// <param name="from">The first year whose days off may move.</param>
    /// <param name="cases">How many cases have their next deadline there.</param>
    internal void Look(int from, long cases)
    {
        Data["calendar.provisional.from"] = from;
        Data["calendar.provisional.cases"] = cases;
        if (cases > 0)
        {
            string orMore = cases < CaseFigures.Most ? string.Empty : " or more";
            string many = cases == 1 ? "1 case has its" : $"{cases}{orMore} cases have their";
            remarks.Add($"{many} next deadline in {from} or later, where days off may still move: add the year to the work calendar "
                + "once its transfers are decreed.");
        }
    }

    private void LookAtLag(RoundState state, string key)
    {
        Duration lag = state.Lag;
        Data[$"{key}.lag"] = lag.TotalSeconds;
        if (lag > bounds.LongestLag)
        {
            troubles.Add($"{state.Name} is {lag.TotalSeconds:0} s behind; {bounds.LongestLag.TotalSeconds:0} s are the bound.");
        }
    }
}
