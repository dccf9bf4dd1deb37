using System.Diagnostics;
using NodaTime;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>
/// What is known of the rounds for one tenant, while its services come and go. Used under the lock of those who go round.
/// </summary>
internal sealed class TenantTurn(string name, Instant since)
{
    private readonly Dictionary<Type, RoundRecord> records = [];

    internal string Name => name;

    /// <summary>Since when it is known, by the stopwatch.</summary>
    internal long Since { get; } = Stopwatch.GetTimestamp();

    internal bool IsFailing => Opening.Failures > 0 || records.Values.Any(record => record.Failures > 0);

    /// <summary>Whether it has a place among those for which something runs: as long as it answers.</summary>
    internal bool HoldsPlace => IsRunning && (Holds(Opening) || records.Values.Any(Holds));

    /// <summary>Among whom it has its place: what was expected of it when it got it.</summary>
    internal Standing Place { get; private set; }

    /// <summary>Whether anybody but rounds has ever used it.</summary>
    internal bool WasUsed { get; private set; }

    /// <summary>What was owed a purge after the last round; null where nobody has looked.</summary>
    internal PurgeReport? Purge { get; private set; }

    /// <summary>When its next round comes, by the stopwatch.</summary>
    internal long Due { get; private set; } = Stopwatch.GetTimestamp();

    internal RoundRecord Opening { get; } = new(since);

    /// <summary>The rounds that it has, by the type of the reader, or of the scheduler.</summary>
    internal IReadOnlyDictionary<Type, RoundRecord> Records => records;

    private bool IsRunning => Opening.IsRunning || records.Values.Any(record => record.IsRunning);

    /// <summary>How far a reader is behind: where it does not know yet, as long as the tenant is known.</summary>
    internal Duration LagOf(RoundRecord record, Instant now) => Duration.Max(now - (record.Upto ?? since), Duration.Zero);

    /// <summary>What is expected of it, by what would run: the best of that, and no better than whether it can be opened.</summary>
    internal Standing StandingAt(long moment)
    {
        Standing best = records.Values.Where(record => !record.IsRunning && record.Due <= moment)
            .Select(record => record.Standing).DefaultIfEmpty(Standing.Untried).Max();
        return best < Opening.Standing ? best : Opening.Standing;
    }

    internal void Begin(Instant now, Standing place)
    {
        Place = HoldsPlace ? Place : place;
        Opening.Begin(now);
        Schedule();
    }

    /// <summary>The record of rounds that it has.</summary>
    internal RoundRecord RecordOf(IRounds rounds, Instant now)
    {
        if (!records.TryGetValue(rounds.Kind, out RoundRecord? record))
        {
            records.Add(rounds.Kind, record = new RoundRecord(now));
        }

        record.Know(rounds);
        return record;
    }

    /// <summary>Has no other rounds any more.</summary>
    internal void KeepOnly(IEnumerable<IRounds> rounds)
    {
        foreach (Type gone in records.Where(each => !each.Value.IsRunning).Select(each => each.Key)
            .Except(rounds.Select(each => each.Kind)).ToArray())
        {
            records.Remove(gone);
        }
    }

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

    /// <summary>Takes note of what is owed a purge, where that is known.</summary>
    internal void Owes(PurgeReport? purge) => Purge = purge ?? Purge;

    // Where nothing runs for a tenant, it is not opened again to see that nothing does.
    internal void Schedule() => Due = Opening.IsRunning ? long.MaxValue
        : Opening.Failures > 0 || Opening.Standing == Standing.Untried ? Opening.Due
        : records.Values.Where(record => !record.IsRunning).Select(record => record.Due).DefaultIfEmpty(long.MaxValue).Min();

    private static bool Holds(RoundRecord record) => record.IsRunning && !record.IsSlow;
}
