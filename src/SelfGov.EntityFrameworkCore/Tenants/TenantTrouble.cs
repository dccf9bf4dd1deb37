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
        if (turn.Opening is { Error: { } unopened })
        {
            yield return new(turn.Name, $"it could not be opened ({Words(unopened)})");
        }

        foreach ((string name, RoundRecord record) in turn.Records)
        {
            if (record.Error is { } error)
            {
                yield return new(turn.Name, $"the last {record.Failures} rounds of the {name} failed ({Words(error)})");
            }

            if (record.IsReader && turn.LagOf(record, now) is var lag && lag > longestLag)
            {
                yield return new(turn.Name, $"{name} is {lag.TotalSeconds:0} s behind; {longestLag.TotalSeconds:0} s are the bound");
            }
        }

        if (turn.Purge is { IsDone: false } purge)
        {
            yield return new(turn.Name, purge.ToString().TrimEnd('.'));
        }
    }

    // Messages of the library name no more than a place; others may quote anything, and stand in the log.
    private static string Words(Exception error) =>
        error is JournalUnavailableException ? error.Message.TrimEnd('.') : $"{error.GetType().Name}; see the log";
}
