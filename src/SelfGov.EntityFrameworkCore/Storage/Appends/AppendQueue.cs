using System.Collections.Immutable;
using System.Diagnostics;
using SelfGov.EntityFrameworkCore.Observation;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Storage.Appends;

/// <summary>
/// Appends that come while others are being written are written together next, and each is answered when its group has been.
/// </summary>
/// <param name="write">
/// Writes a group: every append that <see cref="PendingAppend.TryBegin"/> does not give up is durable when it ends, has failed by itself
/// (<see cref="PendingAppend.Fail"/>), or goes on beside (<see cref="PendingAppend.GoOn"/>). Where it throws, no other was stored.
/// </param>
/// <param name="lanes">How many groups are written at once at most.</param>
/// <param name="groups">Is told of groups; null where nobody is.</param>
/// <remarks>
/// Who comes while a lane is free writes by himself, where he is, and answers those whom he took along; the next group is written by a
/// thread of the pool, so that he does not wait for it. Another lane is worth its transaction as soon as it takes as many as the groups
/// have that are being written: few callers have a lane each, and many are not spread over small groups.
/// </remarks>
internal sealed class AppendQueue(
    Func<ImmutableArray<PendingAppend>, CancellationToken, ValueTask> write, int lanes, GroupTelemetry? groups = null)
    : IThreadPoolWorkItem
{
    private readonly Lock turn = new();
    private readonly AppendOrder order = new();
    private int working;
    private int beingWritten;
    private bool isStarting;

    /// <summary>Appends batches.</summary>
    /// <param name="batches">The batches; at least one.</param>
    /// <param name="cancellationToken">Frees the caller at once.</param>
    /// <exception cref="OutcomeUnknownException">The caller was cancelled when its append was being written.</exception>
    /// <exception cref="OperationCanceledException">The caller was cancelled before; nothing was written.</exception>
    internal async ValueTask AppendAsync(ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        PendingAppend append = Enqueue(batches, cancellationToken, out AppendGroup? led);
        if (led is not null)
        {
            _ = WriteAsync(led, append);
        }

        if (append.Answer.IsCompleted || !cancellationToken.CanBeCanceled)
        {
            await append.Answer.ConfigureAwait(false);
            return;
        }

        CancellationTokenRegistration registration =
            cancellationToken.UnsafeRegister(static cancelled => ((PendingAppend)cancelled!).Cancel(), append);
        await using (registration.ConfigureAwait(false))
        {
            await append.Answer.ConfigureAwait(false);
        }
    }

    /// <summary>Writes the next group, where there is one.</summary>
    public void Execute()
    {
        AppendGroup? next = Next();
        if (next is null)
        {
            return;
        }

        if (next.Members[0].Origin is { } origin)
        {
            ExecutionContext.Run(origin, _ => Begin(next), null);
        }
        else
        {
            Begin(next);
        }
    }

    private void Begin(AppendGroup group) => _ = WriteAsync(group, null);

    private PendingAppend Enqueue(
        ImmutableArray<JournalBatch> batches, CancellationToken cancellationToken, out AppendGroup? led)
    {
        lock (turn)
        {
            // Who comes first in a free lane leads; those before him, and those of his case, have theirs first.
            bool leads = IsWorthLane(1) && order.Ready == 0 && !order.IsHeldUp(batches.AsSpan());
            var append = new PendingAppend(batches, leads, cancellationToken);
            order.Add(append, Now);
            led = leads ? Take() : null;
            working += leads ? 1 : 0;
            StartWhatIsWorthLane();
            return append;
        }
    }

    /// <summary>The time, where somebody wants to know how long groups wait; otherwise 0.</summary>
    private long Now => groups is { IsWatched: true } ? Stopwatch.GetTimestamp() : 0;

    private bool IsWorthLane(int ready) => working < lanes && !isStarting && ready * working >= beingWritten;

    private void StartWhatIsWorthLane()
    {
        if (order.Ready > 0 && IsWorthLane(order.Ready))
        {
            working++;
            isStarting = true;
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    private AppendGroup? Take()
    {
        AppendGroup? group = order.Take();
        beingWritten += group?.Members.Length ?? 0;
        return group;
    }

    private AppendGroup? Next()
    {
        lock (turn)
        {
            isStarting = false;
            AppendGroup? next = Take();
            working -= next is null ? 1 : 0;
            StartWhatIsWorthLane();
            return next;
        }
    }

    private async Task WriteAsync(AppendGroup group, PendingAppend? leader)
    {
        Exception? failed = null;
        try
        {
            if (group is TimedGroup timed)
            {
                await groups!.WriteAsync(timed, write).ConfigureAwait(false);
            }
            else
            {
                await write(group.Members, group.Token).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            failed = exception;
        }

        GoOn(group.Members.Where(member => member.Rest is null), group);
        foreach (PendingAppend member in group.Members)
        {
            if (member.Rest is { } rest)
            {
                _ = EndAsync(member, rest);
            }
            else if (member != leader)
            {
                member.End(failed);
            }
        }

        // What the leader does next may happen within this call, and so it is the last.
        if (leader is { Rest: null })
        {
            leader.End(failed);
        }
    }

    private async Task EndAsync(PendingAppend append, Task rest)
    {
        Exception? failed = null;
        try
        {
            await rest.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            failed = exception;
        }

        GoOn([append], ofGroup: null);
        append.End(failed);
    }

    /// <summary>Lets the next groups be written.</summary>
    private void GoOn(IEnumerable<PendingAppend> ended, AppendGroup? ofGroup)
    {
        lock (turn)
        {
            foreach (PendingAppend append in ended)
            {
                order.End(append, Now);
            }

            if (ofGroup is not null)
            {
                working--;
                beingWritten -= ofGroup.Members.Length;
            }

            StartWhatIsWorthLane();
        }
    }
}
