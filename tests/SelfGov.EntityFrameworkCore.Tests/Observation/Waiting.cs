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
