using System.Diagnostics;
using NodaTime;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>
/// What is known of the rounds for one tenant, while its services come and go. Used under the lock of those who go round.
/// </summary>
internal sealed class TenantTurn(string name, Instant since)
{
    // What does not answer for so long holds up no other tenant.
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, RoundRecord> records = new(StringComparer.Ordinal);
    private readonly RoundRecord opening = new();
    private long startedAt;
    private bool hasRun;

    internal string Name => name;

    internal bool IsRunning { get; private set; }

    internal bool IsSlow => IsRunning && Stopwatch.GetElapsedTime(startedAt) > Slow;

    internal bool IsFailing => opening.Failures > 0 || records.Values.Any(record => record.Failures > 0);

    /// <summary>What was owed a purge after the last round; null where nobody has looked.</summary>
    internal PurgeReport? Purge { get; private set; }

    /// <summary>When its next round comes, by the stopwatch.</summary>
    internal long Due { get; private set; } = Stopwatch.GetTimestamp();

    internal RoundRecord Opening => opening;

    internal IEnumerable<KeyValuePair<string, RoundRecord>> Records => records;

    /// <summary>How far a reader is behind: where it does not know yet, as long as the tenant is known.</summary>
    internal Duration LagOf(RoundRecord record, Instant now) => Duration.Max(now - (record.Upto ?? since), Duration.Zero);

    internal RoundRecord RecordOf(string rounds)
    {
        if (!records.TryGetValue(rounds, out RoundRecord? record))
        {
            records.Add(rounds, record = new RoundRecord());
        }

        return record;
    }

    /// <summary>Whether somebody has begun to use it since its turn began.</summary>
    internal bool WasUsed { get; private set; }

    internal void Begin() => (IsRunning, WasUsed, startedAt) = (true, false, Stopwatch.GetTimestamp());

    /// <summary>Somebody has begun to use it.</summary>
    internal void Used()
    {
        WasUsed = true;
        foreach (RoundRecord record in records.Values)
        {
            record.Used();
        }

        Schedule();
    }

    /// <param name="purge">What is owed a purge, where that is known.</param>
    internal void End(PurgeReport? purge)
    {
        (IsRunning, hasRun, Purge) = (false, true, purge ?? Purge);
        Schedule();
    }

    // Where nothing runs for a tenant, it is not opened again to see that nothing does.
    private void Schedule() => Due = !hasRun ? Due
        : opening.Failures > 0 ? opening.Due
        : records.Count == 0 ? long.MaxValue : records.Values.Min(record => record.Due);
}
