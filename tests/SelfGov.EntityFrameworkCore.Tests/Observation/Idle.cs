using System.Collections.Immutable;
using SelfGov.EntityFrameworkCore.Readers;
using SelfGov.Journal;

namespace SelfGov.EntityFrameworkCore.Observation;

/// <summary>A reader that makes nothing of the entries, for others to be called otherwise.</summary>
internal abstract class Idle : IJournalReader
{
    public ValueTask<long> PositionAsync(CancellationToken cancellationToken) => ValueTask.FromResult(0L);

    public ValueTask<bool> TakeAsync(long after, ImmutableArray<JournalEntry> entries, CancellationToken cancellationToken) =>
        ValueTask.FromResult(true);

    public ValueTask ResetAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
