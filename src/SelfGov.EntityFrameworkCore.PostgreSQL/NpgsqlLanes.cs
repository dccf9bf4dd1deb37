using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SelfGov.EntityFrameworkCore.Storage;

namespace SelfGov.EntityFrameworkCore.PostgreSQL;

/// <summary>
/// Keeps the connections that appends are written on, so that none is reset for the next append. Those that nobody uses, and those that
/// have been open for a while, go back to the pool of the host: so that its settings, passwords and servers hold for them too.
/// </summary>
internal sealed class NpgsqlLanes : IAsyncDisposable
{
    /// <summary>How many groups of appends are written at once.</summary>
    internal const int Most = 2;

    private static readonly TimeSpan LongestIdleness = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestUse = TimeSpan.FromMinutes(1);

    private readonly JournalConnections connections;
    private readonly Func<DbContext, JournalTables> tablesOf;
    private readonly bool isBound;
    private readonly Lock turn = new();
    private readonly Stack<NpgsqlLane> idle = new(Most);
    private readonly Timer closing;
    private ConnectionKind? kind;
    private bool isDisposed;

    internal NpgsqlLanes(JournalConnections connections, Func<DbContext, JournalTables> tablesOf, bool isBound)
    {
        this.connections = connections;
        this.tablesOf = tablesOf;
        this.isBound = isBound;

        // What surrounds the first append is none of the timer's.
        using (ExecutionContext.SuppressFlow())
        {
            closing = new Timer(lanes => _ = ((NpgsqlLanes)lanes!).CloseIdleAsync(), this, Timeout.Infinite, Timeout.Infinite);
        }
    }

    /// <summary>A lane for one group; null where the connections of the host are of a kind that has none.</summary>
    internal async ValueTask<NpgsqlLane?> RentAsync(CancellationToken cancellationToken)
    {
        while (TryTake(out NpgsqlLane? lane))
        {
            if (lane.IsOpen && lane.Idleness < LongestIdleness)
            {
                return lane;
            }

            await CloseAsync(lane).ConfigureAwait(false);
        }

        if (kind is { IsMultiplexing: true })
        {
            return null;
        }

        JournalConnection opened = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            kind = ConnectionKind.Of(opened.Connection.ConnectionString);
            if (!kind.IsMultiplexing)
            {
                return await NpgsqlLane.OpenAsync(opened, tablesOf(opened.Context), kind.Prepares, isBound, cancellationToken)
                    .ConfigureAwait(false);
            }
        }
        catch
        {
            await opened.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        await opened.DisposeAsync().ConfigureAwait(false);
        return null;
    }

    /// <summary>Takes a lane back.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="isSound">Whether its connection is as it was.</param>
    internal async ValueTask ReturnAsync(NpgsqlLane lane, bool isSound)
    {
        if (isSound && lane.IsOpen && lane.Age < LongestUse && TryKeep(lane))
        {
            return;
        }

        await CloseAsync(lane).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        lock (turn)
        {
            isDisposed = true;
        }

        await closing.DisposeAsync().ConfigureAwait(false);
        await CloseIdleAsync().ConfigureAwait(false);
    }

    private bool TryTake([NotNullWhen(true)] out NpgsqlLane? lane)
    {
        lock (turn)
        {
            return idle.TryPop(out lane);
        }
    }

    private bool TryKeep(NpgsqlLane lane)
    {
        lock (turn)
        {
            if (isDisposed || idle.Count >= kind?.MostKept)
            {
                return false;
            }

            lane.Rest();
            idle.Push(lane);
            closing.Change(LongestIdleness, Timeout.InfiniteTimeSpan);
            return true;
        }
    }

    private async Task CloseIdleAsync()
    {
        NpgsqlLane[] unused;
        lock (turn)
        {
            unused = [.. idle];
            idle.Clear();
        }

        foreach (NpgsqlLane lane in unused)
        {
            await CloseAsync(lane).ConfigureAwait(false);
        }
    }

    private static async ValueTask CloseAsync(NpgsqlLane lane)
    {
        try
        {
            await lane.DisposeAsync().ConfigureAwait(false);
        }
        catch (NpgsqlException)
        {
            // The connection was lost while nobody used it, or by what was written on it, and is gone.
        }
    }

    /// <summary>What a connection string says that matters here.</summary>
    /// <param name="IsMultiplexing">Whether statements of several callers go over one connection.</param>
    /// <param name="MostKept">How many connections are kept: half of the pool is for other things.</param>
    /// <param name="Prepares">Whether statements are prepared; null where it does not say.</param>
    private sealed record ConnectionKind(bool IsMultiplexing, int MostKept, bool? Prepares)
    {
        internal static ConnectionKind Of(string connectionString)
        {
            var parsed = new NpgsqlConnectionStringBuilder(connectionString);
            bool says = connectionString.Replace(" ", string.Empty, StringComparison.Ordinal)
                .Contains("MaxAutoPrepare", StringComparison.OrdinalIgnoreCase);
            return new(
                parsed.Multiplexing, parsed.Pooling ? parsed.MaxPoolSize / 2 : Most, says ? parsed.MaxAutoPrepare > 0 : null);
        }
    }
}
