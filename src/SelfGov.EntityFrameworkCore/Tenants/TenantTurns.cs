using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>Whose turn it is, and how the last ones went. Thread-safe.</summary>
internal sealed class TenantTurns
{
    private const int KeptPart = 4;
    private const int SlowForEach = 8;
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
    /// <param name="names">The names in the directory.</param>
    /// <param name="now">The moment, by the clock of the host.</param>
    /// <param name="asked">
    /// When it began to be asked, by the stopwatch: a tenant that somebody has begun to use since then may have come too late for the list.
    /// </param>
    internal void Looked(IReadOnlyCollection<string> names, Instant now, long asked)
    {
        lock (turn)
        {
            (hasLooked, lookError, lookPause) = (true, null, RoundRecord.PauseOfUnused);
            LookAgainIn(lookPause);
            foreach (string gone in turns.Keys.Except(names, StringComparer.Ordinal).Where(name => turns[name].Since < asked).ToArray())
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

    /// <summary>
    /// Begins the turns of those that are due, the longest first, as far as there are places: <paramref name="atOnce"/>, and a quarter
    /// more for those that answered the last time. Those that nobody has tried yet have a quarter however much the others have to do, and
    /// those that did not answer, or failed, another. Who does not answer has no place.
    /// </summary>
    /// <returns>The turns, and when to look again.</returns>
    internal (ImmutableArray<TenantTurn> Due, TimeSpan Pause) Begin(int atOnce, Instant now)
    {
        lock (turn)
        {
            long moment = Stopwatch.GetTimestamp();
            int kept = Math.Max(1, atOnce / KeptPart);
            int[] held = [.. Enum.GetValues<Standing>().Select(
                standing => turns.Values.Count(each => each.HoldsPlace && each.Place == standing))];
            bool hasRoom = turns.Values.Count(static each => each.Opening.IsSlow) < atOnce * SlowForEach;
            ImmutableArray<TenantTurn>.Builder due = ImmutableArray.CreateBuilder<TenantTurn>();

            // Of those that nobody has tried yet, those in use first.
            foreach (TenantTurn each in turns.Values.Where(each => each.Due <= moment)
                .OrderBy(static each => each is { Opening.Standing: Standing.Untried, WasUsed: false }).ThenBy(static each => each.Due))
            {
                Standing standing = each.StandingAt(moment);
                if (!hasRoom && each.Opening.Standing != Standing.Proven)
                {
                    continue;
                }

                bool hasPlace = each.HoldsPlace;
                if (hasPlace || HasPlace(standing, held, atOnce, kept))
                {
                    held[(int)standing] += hasPlace ? 0 : 1;
                    each.Begin(now, standing);
                    due.Add(each);
                }
            }

            long next = turns.Values.Where(each => each.Due > moment).Select(each => each.Due)
                .Append(isLooking ? long.MaxValue : lookDue).Min();
            return (
                due.ToImmutable(),
                Stopwatch.GetElapsedTime(moment, Math.Max(moment, Math.Min(next, moment + Stopwatch.Frequency))));
        }
    }

    private static bool HasPlace(Standing standing, int[] held, int atOnce, int kept)
    {
        int untried = held[(int)Standing.Untried];
        int others = untried + held[(int)Standing.Proven];
        return standing switch
        {
            Standing.Proven => others < atOnce + kept,
            Standing.Untried => others < atOnce || untried < kept,
            _ => held[(int)Standing.Suspect] < kept,
        };
    }

    /// <summary>
    /// A tenant is open. Begins those of its rounds that are due; of a kind that too many tenants wait for in vain, only where it answered
    /// the last time.
    /// </summary>
    /// <returns>Those that have begun.</returns>
    internal ImmutableArray<IRounds> Opened(TenantTurn known, ImmutableArray<IRounds> there, int atOnce, Instant now)
    {
        lock (turn)
        {
            known.Opening.Succeeded(now, wasCut: false, isUsed: false);
            known.Opening.End(now);
            known.KeepOnly(there);
            ImmutableArray<IRounds>.Builder begun = ImmutableArray.CreateBuilder<IRounds>();
            foreach (IRounds rounds in there)
            {
                RoundRecord record = known.RecordOf(rounds, now);
                if (record.IsRunning || record.Due > Stopwatch.GetTimestamp())
                {
                    continue;
                }

                if (record.Standing != Standing.Proven && SlowOf(rounds.Kind) >= atOnce * SlowForEach)
                {
                    record.Postpone();
                    continue;
                }

                record.Begin(now);
                begun.Add(rounds);
            }

            known.Schedule();
            return begun.ToImmutable();
        }
    }

    /// <returns>The pause until it is tried again.</returns>
    internal Duration NotOpened(TenantTurn known, Exception exception, Instant now)
    {
        lock (turn)
        {
            Duration pause = known.Opening.Failed(exception);
            known.Opening.End(now);
            known.Schedule();
            return pause;
        }
    }

    internal void Succeeded(TenantTurn known, IRounds rounds, Instant began, bool wasCut, bool isUsed)
    {
        lock (turn)
        {
            known.RecordOf(rounds, began).Succeeded(began, wasCut, isUsed);
        }
    }

    /// <returns>The pause until the next round.</returns>
    internal Duration Failed(TenantTurn known, IRounds rounds, Exception exception, Instant now)
    {
        lock (turn)
        {
            return known.RecordOf(rounds, now).Failed(exception);
        }
    }

    /// <summary>A round has ended, whatever it came to.</summary>
    /// <param name="known">The tenant.</param>
    /// <param name="rounds">What was done.</param>
    /// <param name="purge">What is owed a purge, where that is known.</param>
    /// <param name="now">The moment, by the clock of the host.</param>
    internal void End(TenantTurn known, IRounds rounds, PurgeReport? purge, Instant now)
    {
        lock (turn)
        {
            known.RecordOf(rounds, now).End(now);
            known.Owes(purge);
            known.Schedule();
        }
    }

    /// <summary>Nothing goes round any more, and nobody is told of it.</summary>
    internal void Clear()
    {
        lock (turn)
        {
            turns.Clear();
            (hasLooked, lookError) = (false, null);
            LookAgainIn(Duration.Zero);
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

    /// <summary>How far each reader is behind for the tenant for which it is furthest.</summary>
    internal ImmutableArray<(string Reader, Duration Lag)> Lags(Instant now)
    {
        lock (turn)
        {
            Dictionary<Type, Duration> lags = turns.Values
                .SelectMany(each => each.Records.Where(record => record.Value.IsReader)
                    .Select(record => (record.Key, Lag: each.LagOf(record.Value, now))))
                .GroupBy(each => each.Key).ToDictionary(each => each.Key, each => each.Max(one => one.Lag));
            return [.. lags.Select(each => (AddedReader.NameOf(each.Key, lags.Keys), each.Value))];
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

    private int SlowOf(Type kind) =>
        turns.Values.Count(each => each.Records.TryGetValue(kind, out RoundRecord? record) && record.IsSlow);

    private void LookAgainIn(Duration pause) =>
        (isLooking, lookDue) = (false, Stopwatch.GetTimestamp() + (long)(pause.TotalSeconds * Stopwatch.Frequency));
}
