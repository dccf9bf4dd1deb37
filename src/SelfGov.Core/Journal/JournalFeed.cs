using System.Runtime.CompilerServices;
using NodaTime;

namespace SelfGov.Journal;

/// <summary>Follows a journal as it grows, for projections and events.</summary>
public static class JournalFeed
{
    /// <summary>The entries of all cases behind a position, and then each new one, until cancelled.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="afterPosition">The position of the last entry already seen; 0 to begin with the first.</param>
    /// <param name="interval">How long to wait before looking again where nothing is new; more than zero.</param>
    /// <param name="cancellationToken">Ends the following.</param>
    /// <remarks>
    /// In the order of <see cref="ICaseJournal.ReadAllAsync"/>. A host keeps the position of the last entry it has dealt with, and goes on
    /// from there.
    /// </remarks>
    /// <exception cref="BrokenJournalException">
    /// The next entry cannot be read, at its <see cref="BrokenJournalException.Position"/>; the host reports it and may go on from there.
    /// </exception>
    /// <exception cref="ArgumentNullException">The journal is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative, or the interval is not more than zero.</exception>
    public static IAsyncEnumerable<JournalEntry> FollowAsync(
        this ICaseJournal journal, long afterPosition, Duration interval, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentOutOfRangeException.ThrowIfNegative(afterPosition);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(interval, Duration.Zero);
        return FollowFromAsync(journal, afterPosition, interval.ToTimeSpan(), cancellationToken);
    }

    private static async IAsyncEnumerable<JournalEntry> FollowFromAsync(
        ICaseJournal journal, long afterPosition, TimeSpan interval, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long after = afterPosition;
        while (true)
        {
            long before = after;
            await foreach (JournalEntry entry in journal.ReadAllAsync(after, cancellationToken).ConfigureAwait(false))
            {
                yield return entry;
                after = entry.Position;
            }

            if (after == before)
            {
                await Task.Delay(interval, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
