using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SelfGov.EntityFrameworkCore.Observation;
using SelfGov.EntityFrameworkCore.Storage.Appends;

namespace SelfGov.EntityFrameworkCore.Appends;

/// <summary>A writer that holds each group until the test lets it go, and remembers what it was given.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore without a wait handle holds nothing.")]
internal sealed class HeldWriter
{
    private readonly SemaphoreSlim come = new(0);

    internal ConcurrentQueue<HeldGroup> Groups { get; } = new();

    /// <summary>Whether groups are ended as soon as they come.</summary>
    internal volatile bool IsOpen;

    internal AppendQueue Queue(int lanes = 1, GroupTelemetry? groups = null) => new(WriteAsync, lanes, groups);

    /// <summary>The next group that is being written.</summary>
    internal async Task<HeldGroup> NextAsync(CancellationToken cancellationToken)
    {
        await come.WaitAsync(TimeSpan.FromSeconds(20), cancellationToken);
        return Groups.TryDequeue(out HeldGroup? group) ? group : throw new TimeoutException("No group has come.");
    }

    private async ValueTask WriteAsync(ImmutableArray<PendingAppend> appends, CancellationToken cancellationToken)
    {
        var group = new HeldGroup(appends, cancellationToken);
        if (IsOpen)
        {
            group.Begin();
            group.End();
        }

        Groups.Enqueue(group);
        come.Release();
        await group.Ended;
    }
}
