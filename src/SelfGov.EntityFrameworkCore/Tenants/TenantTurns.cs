using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>Whose turn it is, and how the last ones went. Thread-safe.</summary>
internal sealed class TenantTurns
{
    private static readonly Duration LongestPause = Duration.FromMinutes(5);

    private readonly Lock turn = new();
    private readonly Dictionary<string, TenantTurn> turns = new(StringComparer.Ordinal);
    private Duration lookPause = RoundRecord.PauseOfUnused;
    private long lookDue = Stopwatch.GetTimestamp();
    private bool isLooking;
    private bool hasLooked;
    private Exception? lookError;

    /// <summary>Whether it is time to look through the directory; then somebody does, and says so.</summary>
    internal bool TryBeginLook()
    {
        lock (turn)
        {
            return !isLooking && lookDue <= Stopwatch.GetTimestamp() && (isLooking = true);
        }
    }

    /// <summary>Takes note of who there is.</summary>
    internal void Looked(IReadOnlyCollection<string> names, Instant now)
    {
        lock (turn)
        {
            (hasLooked, lookError, lookPause) = (true, null, RoundRecord.PauseOfUnused);
            LookAgainIn(lookPause);
            foreach (string gone in turns.Keys.Except(names, StringComparer.Ordinal).ToArray())
            {
                turns.Remove(gone);
            }

            foreach (string name in names)
            {
                turns.TryAdd(name, new TenantTurn(name, now));
            }
        }
    }

    /// <returns>The pause until the next look.</returns>
    internal Duration NotLooked(Exception exception)
    {
        lock (turn)
        {
            Duration pause = lookPause;
            (lookError, lookPause) = (exception, Duration.Min(lookPause * 2, LongestPause));
            LookAgainIn(pause);
            return pause;
        }
    }

    /// <summary>Somebody has begun to use a tenant; the directory has it, whether or not it was looked through since.</summary>
    internal void Used(string name, Instant now)
    {
        lock (turn)
        {
            if (!turns.TryGetValue(name, out TenantTurn? known))
            {
                turns.Add(name, known = new TenantTurn(name, now));
            }

            known.Used();
        }
    }

    /// <summary>Begins the turns of those that are due, the longest first, as far as there are places.</summary>
    /// <param name="places">How many at once, of those that neither fail nor do not answer.</param>
    /// <param name="ofFailing">How many that have failed.</param>
    /// <param name="most">How many in all.</param>
    /// <returns>The turns, and when to look again.</returns>
    internal (ImmutableArray<TenantTurn> Due, TimeSpan Pause) Begin(int places, int ofFailing, int most)
    {
        lock (turn)
        {
            long now = Stopwatch.GetTimestamp();
            List<TenantTurn> running = [.. turns.Values.Where(each => each.IsRunning)];
            int left = most - running.Count;
            ofFailing -= running.Count(each => each.IsFailing && !each.IsSlow);
            places -= running.Count(each => !each.IsFailing && !each.IsSlow);
            ImmutableArray<TenantTurn>.Builder due = ImmutableArray.CreateBuilder<TenantTurn>();
            foreach (TenantTurn each in turns.Values.Where(each => !each.IsRunning && each.Due <= now).OrderBy(each => each.Due))
            {
                if (left > 0 && (each.IsFailing ? ofFailing-- : places--) > 0)
                {
                    each.Begin();
                    due.Add(each);
                    left--;
                }
            }

            long next = turns.Values.Where(each => !each.IsRunning && each.Due > now).Select(each => each.Due)
                .Append(isLooking ? long.MaxValue : lookDue).Min();
            return (due.ToImmutable(), Stopwatch.GetElapsedTime(now, Math.Max(now, Math.Min(next, now + Stopwatch.Frequency))));
        }
    }

    internal bool Begin(TenantTurn known, IRounds rounds)
    {
        lock (turn)
        {
            RoundRecord record = known.RecordOf(rounds.Name);
            if (record.Due > Stopwatch.GetTimestamp())
            {
                return false;
            }

            record.Begin(rounds);
            return true;
        }
    }

    internal void Succeeded(TenantTurn known, IRounds rounds, Instant began, bool wasCut, bool isUsed)
    {
        lock (turn)
        {
            known.RecordOf(rounds.Name).Succeeded(began, wasCut, isUsed || known.WasUsed);
        }
    }

    internal Duration Failed(TenantTurn known, IRounds rounds, Exception exception)
    {
        lock (turn)
        {
            return known.RecordOf(rounds.Name).Failed(exception);
        }
    }

    internal void Opened(TenantTurn known)
    {
        lock (turn)
        {
            known.Opening.Succeeded(default, wasCut: false, isUsed: false);
        }
    }

    internal Duration NotOpened(TenantTurn known, Exception exception)
    {
        lock (turn)
        {
            return known.Opening.Failed(exception);
        }
    }

    internal void Gone(TenantTurn known)
    {
        lock (turn)
        {
            if (turns.GetValueOrDefault(known.Name) == known)
            {
                turns.Remove(known.Name);
            }
        }
    }

    internal void End(TenantTurn known, PurgeReport? purge)
    {
        lock (turn)
        {
            known.End(purge);
        }
    }

    /// <summary>How it goes with all of them.</summary>
    internal TenantsState State(Instant now, Duration longestLag)
    {
        lock (turn)
        {
            return new(
                turns.Count, hasLooked, lookError,
                turns.Values.Count(each => each.IsFailing),
                [
                    .. turns.Values.SelectMany(each => TenantTrouble.Of(each, now, longestLag))
                        .OrderBy(each => each.Tenant, StringComparer.Ordinal),
                ]);
        }
    }

    /// <summary>How far the reader of each name is behind for the tenant for which it is furthest.</summary>
    internal ImmutableArray<(string Reader, Duration Lag)> Lags(Instant now)
    {
        lock (turn)
        {
            return
            [
                .. turns.Values.SelectMany(each => each.Records.Where(record => record.Value.IsReader)
                        .Select(record => (record.Key, Lag: each.LagOf(record.Value, now))))
                    .GroupBy(each => each.Key, StringComparer.Ordinal).Select(each => (each.Key, each.Max(one => one.Lag))),
            ];
        }
    }

    /// <summary>The moment of the oldest erasure that was owed its purge after the last round of its tenant; null where none is.</summary>
    internal Instant? OldestOwed()
    {
        lock (turn)
        {
            return turns.Values.Select(each => each.Purge?.Since).Min();
        }
    }

    private void LookAgainIn(Duration pause) =>
        (isLooking, lookDue) = (false, Stopwatch.GetTimestamp() + (long)(pause.TotalSeconds * Stopwatch.Frequency));
}
