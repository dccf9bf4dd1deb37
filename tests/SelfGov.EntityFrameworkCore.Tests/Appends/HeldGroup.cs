using System.Collections.Immutable;
using SelfGov.EntityFrameworkCore.Storage.Appends;

namespace SelfGov.EntityFrameworkCore.Appends;

/// <summary>A group in the hands of a writer.</summary>
internal sealed class HeldGroup(ImmutableArray<PendingAppend> appends, CancellationToken token)
{
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal ImmutableArray<PendingAppend> Appends => appends;

    internal CancellationToken Token => token;

    internal string Names => appends.Names();

    internal Task Ended => ended.Task;

    /// <summary>Begins all that were not withdrawn, and answers with them.</summary>
    internal ImmutableArray<PendingAppend> Begin() => [.. appends.Where(append => append.TryBegin())];

    internal void End(Exception? exception = null)
    {
        if (exception is null)
        {
            ended.SetResult();
        }
        else
        {
            ended.SetException(exception);
        }
    }
}
