using System.Collections.Immutable;
using NodaTime;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>
/// What a scheduler saw of all cases when a round of it ended, for instruments, which ask no database themselves: the next moment at which
/// time causes something, and how many duties were overdue.
/// </summary>
internal sealed class SchedulerSight(IClock clock)
{
    /// <summary>How often cases with an overdue duty are counted at most.</summary>
    internal static readonly Duration Rest = Duration.FromMinutes(1);

    private volatile NextCause? cause;
    private volatile Overdue? overdue;

    /// <summary>How far the oldest cause that was seen is behind by now; null where nobody has looked.</summary>
    /// <remarks>Also where no round comes any more: a moment that was to come then is one that has passed.</remarks>
    internal Duration? Lag => cause is not { } seen ? null
        : seen.At is { } at ? Duration.Max(clock.GetCurrentInstant() - at, Duration.Zero)
        : Duration.Zero;

    /// <summary>How many cases of each kind had an overdue duty; default where nobody has looked.</summary>
    internal ImmutableArray<(string Kind, long Cases)> OverdueCases => overdue?.Cases ?? default;

    /// <summary>How long ago they were counted; null where nobody has.</summary>
    internal Duration? OverdueAge => overdue is { } seen ? Duration.Max(clock.GetCurrentInstant() - seen.Taken, Duration.Zero) : null;

    /// <summary>Looks at what somebody wants to know. What cannot be seen now is not said to be as it was.</summary>
    internal async ValueTask LookAsync(
        CaseFigures figures, ImmutableArray<string> kinds, bool wantsCause, bool wantsOverdue, CancellationToken cancellationToken)
    {
        try
        {
            if (wantsCause)
            {
                cause = new(await figures.NextCauseAsync(kinds, cancellationToken).ConfigureAwait(false));
            }

            if (wantsOverdue && (OverdueAge is not { } age || age >= Rest))
            {
                Instant now = clock.GetCurrentInstant();
                Dictionary<string, long> counted = await figures.OverdueAsync(kinds, now, cancellationToken).ConfigureAwait(false);
                overdue = new(now, [.. kinds.Select(kind => (kind, counted.GetValueOrDefault(kind)))]);
            }
        }
        catch (Exception exception) when (!Rounds.IsStop(exception, cancellationToken))
        {
            // A count that the server ends, or a row that somebody has changed, is no failure of a round that has done its work.
            (cause, overdue) = (null, null);
        }
    }

    /// <summary>The scheduler does not run any more.</summary>
    internal void Forget() => (cause, overdue) = (null, null);

    private sealed record NextCause(Instant? At);

    private sealed record Overdue(Instant Taken, ImmutableArray<(string Kind, long Cases)> Cases);
}
