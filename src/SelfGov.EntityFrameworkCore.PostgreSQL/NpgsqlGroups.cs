using System.Collections.Immutable;
using Npgsql;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.EntityFrameworkCore.Storage.Appends;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.PostgreSQL;

/// <summary>
/// Writes groups of appends on lanes. What a lane is not for goes on by itself, on a connection of its own: what is to several cases or
/// large, what destroys data, and what has to wait for somebody.
/// </summary>
/// <param name="lanes">The lanes.</param>
/// <param name="bound">How far the clock of the host may be ahead; null where it is not bound.</param>
/// <param name="writeAlone">Writes batches in a transaction of their own, and waits for as long as the host lets it.</param>
internal sealed class NpgsqlGroups(
    NpgsqlLanes lanes, ClockBound? bound, Func<ImmutableArray<JournalBatch>, CancellationToken, Task> writeAlone)
{
    private const int MostEntries = 20;

    internal async ValueTask WriteAsync(ImmutableArray<PendingAppend> appends, CancellationToken cancellationToken)
    {
        NpgsqlLane? lane = appends.Any(FitsLane) ? await lanes.RentAsync(cancellationToken).ConfigureAwait(false) : null;
        bool isSound = false;
        try
        {
            var members = new List<PendingAppend>(appends.Length);
            foreach (PendingAppend append in appends.Where(append => append.TryBegin()))
            {
                if (lane is not null && FitsLane(append))
                {
                    members.Add(append);
                }
                else
                {
                    GoOn(append);
                }
            }

            if (lane is not null)
            {
                await WriteAsync(lane, members).ConfigureAwait(false);
            }

            isSound = true;
        }
        finally
        {
            if (lane is not null)
            {
                await lanes.ReturnAsync(lane, isSound).ConfigureAwait(false);
            }
        }
    }

    private static bool FitsLane(PendingAppend append) =>
        append.Batches is [{ Entries.Length: <= MostEntries, Erased.IsEmpty: true, ErasedRefusals.IsEmpty: true }];

    private ValueTask WriteAsync(NpgsqlLane lane, List<PendingAppend> members) => members switch
    {
        [] => ValueTask.CompletedTask,
        _ when !lane.IsOpen => GoOn(members),
        [var only] when LoneAppend.ShapeOf(only.Batches[0]) is { } shape => WriteLoneAsync(lane, only, shape),
        _ => WriteGroupAsync(lane, members),
    };

    private async ValueTask WriteLoneAsync(NpgsqlLane lane, PendingAppend append, LoneShape shape)
    {
        try
        {
            await lane.WriteAsync(append.Batches[0], shape, AppendGuard.BoundOf(bound)).ConfigureAwait(false);
        }
        catch (PostgresException exception) when (NpgsqlErrors.IsOfStatement(exception))
        {
            if (exception.SqlState == AppendGuard.CaseHasMoved || NpgsqlErrors.IsVersionTaken(exception))
            {
                append.Fail(new JournalMovedException());
            }
            else if (exception.SqlState is AppendGuard.ClockIsAhead or PostgresErrorCodes.LockNotAvailable)
            {
                GoOn(append);
            }
            else
            {
                append.Fail(exception);
            }
        }
        catch (Exception exception) when (IsNotSent(exception))
        {
            GoOn(append);
        }
    }

    private async ValueTask WriteGroupAsync(NpgsqlLane lane, List<PendingAppend> members)
    {
        try
        {
            Dictionary<string, long?>? leftOut = await lane.WriteAsync(
                [.. members.Select(member => member.Batches[0])], AppendGuard.BoundOf(bound)).ConfigureAwait(false);
            if (leftOut is not null)
            {
                LeaveOut(members, leftOut);
            }
        }
        catch (Exception exception) when (
            IsNotSent(exception) || (exception is PostgresException error && NpgsqlErrors.IsOfStatement(error)))
        {
            await DivideAsync(lane, members, exception).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// A case that stands elsewhere has moved. One that another transaction has, or that has answered the request perhaps, is written by
    /// itself, which tells.
    /// </summary>
    private void LeaveOut(List<PendingAppend> members, Dictionary<string, long?> leftOut)
    {
        foreach (PendingAppend member in members)
        {
            JournalBatch batch = member.Batches[0];
            if (!leftOut.TryGetValue(batch.Case.ToString(), out long? version))
            {
                continue;
            }

            if (version is not null && version != batch.Start.Count && batch.Requests.IsEmpty)
            {
                member.Fail(new JournalMovedException());
            }
            else
            {
                GoOn(member);
            }
        }
    }

    /// <summary>Nothing of the group was stored: writes what of it can be, without whoever was in the way.</summary>
    private async ValueTask DivideAsync(NpgsqlLane lane, List<PendingAppend> members, Exception exception)
    {
        var error = exception as PostgresException;
        if (error?.SqlState == PostgresErrorCodes.LockNotAvailable
            && members.Exists(member => !NpgsqlLane.HasPersonalData(member.Batches[0]))
            && members.RemoveAll(member => GoesOnWithPersonalData(member)) > 0)
        {
            await WriteAsync(lane, members).ConfigureAwait(false);
        }
        else if (members.Count > 1 && (error is null || NpgsqlErrors.IsOfRow(error)))
        {
            int half = members.Count / 2;
            await WriteAsync(lane, members[..half]).ConfigureAwait(false);
            await WriteOthersAsync(lane, members[half..]).ConfigureAwait(false);
        }
        else
        {
            await GoOn(members).ConfigureAwait(false);
        }
    }

    /// <summary>Writes those behind a part of the group that stands, whatever becomes of them.</summary>
    private async ValueTask WriteOthersAsync(NpgsqlLane lane, List<PendingAppend> others)
    {
        try
        {
            await WriteAsync(lane, others).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            others.ForEach(other => other.Fail(exception));
        }
    }

    /// <summary>Whether the driver could not write what it was given, or found its connection lost: nothing was done.</summary>
    private static bool IsNotSent(Exception exception) => exception is InvalidOperationException or ArgumentException;

    private bool GoesOnWithPersonalData(PendingAppend member)
    {
        if (!NpgsqlLane.HasPersonalData(member.Batches[0]))
        {
            return false;
        }

        GoOn(member);
        return true;
    }

    private ValueTask GoOn(List<PendingAppend> members)
    {
        members.ForEach(GoOn);
        return ValueTask.CompletedTask;
    }

    private void GoOn(PendingAppend append) => append.GoOn(token => writeAlone(append.Batches, token));
}
