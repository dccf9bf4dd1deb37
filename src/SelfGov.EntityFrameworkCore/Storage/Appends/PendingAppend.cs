using System.Collections.Immutable;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Storage.Appends;

/// <summary>The append of one caller: its batches, all of which are written or none, and the answer that the caller waits for.</summary>
/// <remarks>
/// Whoever writes it says so first (<see cref="TryBegin"/>): until then a caller who is cancelled has it withdrawn, and from then on is
/// told that the outcome is not known.
/// </remarks>
public sealed class PendingAppend
{
    private const int Waiting = 0;
    private const int Begun = 1;
    private const int Withdrawn = 2;
    private const int Answered = 3;

    // More than any command has: what many commands lead to.
    private const int MostEntriesOfOne = 32;

    // About what an entry takes beside its texts.
    private const int WeightOfEntry = 512;

    private readonly TaskCompletionSource answer;
    private readonly bool isAnsweredInPlace;
    private volatile int stage;
    private volatile AppendGroup? group;
    private Exception? failed;

    /// <param name="batches">The batches.</param>
    /// <param name="isAnsweredInPlace">Whether the caller goes on where its answer is given, and not somewhere else in the pool.</param>
    /// <param name="cancellationToken">Cancels the caller.</param>
    internal PendingAppend(ImmutableArray<JournalBatch> batches, bool isAnsweredInPlace, CancellationToken cancellationToken)
    {
        Batches = batches;
        CancellationToken = cancellationToken;
        Weight = batches.Sum(batch => batch.Entries.Sum(WeightOf));
        Origin = ExecutionContext.Capture();
        this.isAnsweredInPlace = isAnsweredInPlace;
        answer = new(isAnsweredInPlace ? TaskCreationOptions.None : TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>The batches, each of another case; at least one.</summary>
    public ImmutableArray<JournalBatch> Batches { get; }

    /// <summary>Whether it has a transaction to itself: it is to several cases, or of many commands.</summary>
    internal bool IsAlone => Batches.Length > 1 || Batches[0].Entries.Length > MostEntriesOfOne;

    /// <summary>About how many bytes it writes.</summary>
    internal long Weight { get; }

    /// <summary>Where its caller called: contexts of a host may look at what is there.</summary>
    internal ExecutionContext? Origin { get; }

    internal CancellationToken CancellationToken { get; }

    /// <summary>Ends when the caller has its answer.</summary>
    internal Task Answer => answer.Task;

    internal bool IsWithdrawn => stage == Withdrawn;

    internal bool HasAnswer => stage is Withdrawn or Answered;

    /// <summary>What of it goes on beside its group; null where it ends with the group.</summary>
    internal Task? Rest { get; private set; }

    /// <summary>
    /// Says that it is about to be written. False where its caller has withdrawn it: then it must not be. Whoever writes it once more says
    /// it again.
    /// </summary>
    public bool TryBegin() => Interlocked.CompareExchange(ref stage, Begun, Waiting) != Withdrawn;

    /// <summary>
    /// Says that it alone was undone, and why; those written with it stand. The first reason counts, and none where it goes on by itself.
    /// </summary>
    /// <param name="exception">What its caller is told.</param>
    /// <exception cref="ArgumentNullException">The exception is null.</exception>
    public void Fail(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        failed ??= Rest is null ? exception : null;
    }

    /// <summary>
    /// Says that it goes on by itself, so that those written with it and those behind need not wait for it: its caller is answered when the
    /// rest ends, and no other append to the same case begins before.
    /// </summary>
    /// <param name="rest">
    /// Does what is left to do, and hears the caller's own token: whoever was written with it may go on waiting. It fails where the append
    /// does.
    /// </param>
    /// <exception cref="ArgumentNullException">The rest is null.</exception>
    public void GoOn(Func<CancellationToken, Task> rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        Rest = rest(CancellationToken);
    }

    /// <summary>Says in which group it is.</summary>
    internal void Join(AppendGroup joined) => group = joined;

    /// <summary>Frees the caller, who waits no longer.</summary>
    internal void Cancel()
    {
        if (Interlocked.CompareExchange(ref stage, Withdrawn, Waiting) == Waiting)
        {
            Free(new OperationCanceledException(CancellationToken));
        }
        else if (Interlocked.CompareExchange(ref stage, Answered, Begun) == Begun)
        {
            Free(new OutcomeUnknownException(Batches[0].Case, CancellationToken));
        }

        group?.Leave();
    }

    /// <summary>Gives the caller its answer, unless it has one.</summary>
    /// <param name="ofGroup">Why all that was written with it was undone; null where it stands.</param>
    internal void End(Exception? ofGroup)
    {
        int before = Interlocked.CompareExchange(ref stage, Answered, Begun);
        if (before == Waiting)
        {
            before = Interlocked.CompareExchange(ref stage, Answered, Waiting);
        }

        if (before is not (Waiting or Begun))
        {
            return;
        }

        Exception? exception = failed ?? ofGroup ?? (before == Begun
            ? null
            : new InvalidOperationException($"The append to case '{Batches[0].Case}' was passed over. Nothing of it was stored."));
        if (exception is null)
        {
            answer.SetResult();
        }
        else
        {
            answer.SetException(exception);
        }
    }

    private static long WeightOf(JournalEntry entry) =>
        WeightOfEntry + entry.PayloadUtf8.Length + (entry.CommandUtf8?.Length ?? 0) + (entry.PersonalUtf8?.Length ?? 0);

    // Whoever cancels goes on; what the caller does then is none of its.
    private void Free(Exception exception)
    {
        if (isAnsweredInPlace)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static each => each.answer.SetException(each.exception), (answer, exception), false);
        }
        else
        {
            answer.SetException(exception);
        }
    }
}
