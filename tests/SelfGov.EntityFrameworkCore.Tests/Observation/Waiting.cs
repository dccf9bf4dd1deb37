using System.Collections.Immutable;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>A reader that waits before a door, as one does for a system that does not answer.</summary>
internal sealed class Waiting(Door door) : IJournalReader
{
    public async ValueTask<long> PositionAsync(CancellationToken cancellationToken)
    {
        await door.PassAsync(cancellationToken);
        return 0;
    }

    public ValueTask<bool> TakeAsync(long after, ImmutableArray<JournalEntry> entries, CancellationToken cancellationToken) =>
        ValueTask.FromResult(true);

    public ValueTask ResetAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;
}

/// <summary>A door that is shut until somebody opens it for all.</summary>
internal sealed class Door : IDisposable
{
    private readonly TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int waiting;

    public int Waiting => Volatile.Read(ref waiting);

    public void Open() => open.TrySetResult();

    public async Task PassAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref waiting);
        await open.Task.WaitAsync(cancellationToken);
    }

    public void Dispose() => Open();
}
