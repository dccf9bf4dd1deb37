using Microsoft.EntityFrameworkCore;

namespace SelfGov.DurableBenchmarks.Purging;

/// <summary>A database of its own that is filled, erased from and purged, and what it takes on the disk.</summary>
internal abstract class PurgeStore : IAsyncDisposable
{
    public abstract string Name { get; }

    public abstract void Configure(DbContextOptionsBuilder options);

    /// <summary>All bytes that the database takes now, those of files that have no name among them.</summary>
    public abstract Task<long> BytesAsync();

    /// <summary>How much has been written to the log of the server, ever; 0 where the log is among the files.</summary>
    public virtual Task<long> LogBytesAsync() => Task.FromResult(0L);

    public abstract ValueTask DisposeAsync();
}
