using NodaTime;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>What is amiss with a tenant.</summary>
/// <param name="Tenant">The name of the tenant.</param>
/// <param name="Text">What it is, as a part of a sentence.</param>
internal sealed record TenantTrouble(string Tenant, string Text)
{
    internal static IEnumerable<TenantTrouble> Of(TenantTurn turn, Instant now, Duration longestLag)
    {
        RoundRecord opening = turn.Opening;
        if (opening.Error is { } unopened)
        {
            yield return new(turn.Name, $"it could not be opened ({Words(unopened)})");
        }
        else if (opening.IsRunning && opening.Silence(now) is var waited && waited > opening.LongestSilence)
        {
            yield return new(turn.Name, $"it has been being opened for {waited.TotalSeconds:0} s");
        }
        else if (opening is { IsRunning: false, Standing: Standing.Untried } && opening.Silence(now) is var left
            && left > opening.LongestSilence)
        {
            yield return new(turn.Name, $"it has waited for its first rounds for {left.TotalSeconds:0} s");
        }

        foreach (RoundRecord record in turn.Records.Values)
        {
            foreach (string text in Of(record, turn, now, longestLag))
            {
                yield return new(turn.Name, text);
            }
        }

        if (turn.Purge is { IsDone: false } purge)
        {
            yield return new(turn.Name, purge.ToString().TrimEnd('.'));
        }
    }

    private static IEnumerable<string> Of(RoundRecord record, TenantTurn turn, Instant now, Duration longestLag)
    {
        if (record.Error is { } error)
        {
            yield return $"the last {record.Failures} rounds of the {record.Name} failed ({Words(error)})";
        }

        if (record.IsReader && turn.LagOf(record, now) is var lag && lag > longestLag)
        {
            yield return $"{record.Name} is {lag.TotalSeconds:0} s behind; {longestLag.TotalSeconds:0} s are the bound";
        }

        Duration silence = record.Silence(now);
        if (silence <= record.LongestSilence)
        {
            yield break;
        }

        if (record.IsRunning)
        {
            yield return $"a round of the {record.Name} has been running for {silence.TotalSeconds:0} s; "
                + $"{record.LongestSilence.TotalSeconds:0} s are the bound";
        }
        else if (!record.IsReader && record.Failures == 0)
        {
            yield return $"nothing was heard of the {record.Name} for {silence.TotalSeconds:0} s; "
                + $"{record.LongestSilence.TotalSeconds:0} s are the bound";
        }
    }

    // Messages of the library name no more than a place; others may quote anything, and stand in the log.
    private static string Words(Exception error) =>
        error is JournalUnavailableException ? error.Message.TrimEnd('.') : $"{error.GetType().Name}; see the log";
}
