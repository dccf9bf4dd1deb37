using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.Cases;
using SelfGov.Tenants;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>
/// The services of a tenant while they are open: how many have a lease on them, and when somebody last took one. They are closed when they
/// were given up and the last lease has come back.
/// </summary>
internal sealed class TenantServices(Tenant tenant, ServiceProvider provider, TenantDatabase database, CaseMemory memory)
{
    // The number of leases; negative from when it was given up.
    private const int GivenUp = int.MinValue;

    private readonly TaskCompletionSource closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long lastUse = Stopwatch.GetTimestamp();
    private int leases;
    private int isUsed;
    private int visits;

    internal Tenant Tenant => tenant;

    internal IServiceProvider Provider => provider;

    /// <summary>The database of the journal; null where nothing has asked for it yet.</summary>
    internal JournalDatabase? Database => database.Database;

    /// <summary>When the directory named the tenant, by the stopwatch.</summary>
    internal long Found => database.Found;

    /// <summary>When somebody other than a round last took a lease.</summary>
    internal long LastUse => Volatile.Read(ref lastUse);

    /// <summary>Whether anybody but rounds has ever taken a lease.</summary>
    internal bool WasEverUsed { get; private set; }

    /// <summary>Whether nobody has a lease.</summary>
    internal bool IsIdle => Volatile.Read(ref leases) == 0;

    /// <summary>Whether somebody has a lease, whether or not they were given up.</summary>
    internal bool IsLeased => (Volatile.Read(ref leases) & ~GivenUp) > 0;

    /// <summary>Whether anybody but rounds has a lease.</summary>
    internal bool IsShared => (Volatile.Read(ref leases) & ~GivenUp) > Volatile.Read(ref visits);

    /// <summary>Ends when the services are closed.</summary>
    internal Task Closed => closed.Task;

    /// <summary>Takes a lease; false where they were given up.</summary>
    internal bool TryEnter()
    {
        int before = Volatile.Read(ref leases);
        while (before >= 0)
        {
            int seen = Interlocked.CompareExchange(ref leases, before + 1, before);
            if (seen == before)
            {
                return true;
            }

            before = seen;
        }

        return false;
    }

    /// <summary>A lease is that of rounds, until <see cref="EndVisit"/>.</summary>
    internal void BeginVisit() => Interlocked.Increment(ref visits);

    internal void EndVisit() => Interlocked.Decrement(ref visits);

    /// <summary>Takes note that somebody other than a round uses it.</summary>
    /// <returns>Whether nobody had since rounds last asked.</returns>
    internal bool Use()
    {
        Volatile.Write(ref lastUse, Stopwatch.GetTimestamp());
        WasEverUsed = true;
        return Volatile.Read(ref isUsed) == 0 && Interlocked.Exchange(ref isUsed, 1) == 0;
    }

    /// <summary>Whether somebody has used it since this was last asked.</summary>
    internal bool TakeUse() => Interlocked.Exchange(ref isUsed, 0) == 1;

    /// <summary>Gives a lease back.</summary>
    /// <returns>Whether nobody has one now, and it was not given up.</returns>
    internal bool Leave()
    {
        int left = Interlocked.Decrement(ref leases);
        if (left == GivenUp)
        {
            _ = CloseAsync();
        }

        return left == 0;
    }

    /// <summary>Closes them if nobody has a lease.</summary>
    internal bool TryClose()
    {
        if (Interlocked.CompareExchange(ref leases, GivenUp, 0) != 0)
        {
            return false;
        }

        _ = CloseAsync();
        return true;
    }

    /// <summary>Has them closed with the last lease; nobody gets another one.</summary>
    internal void GiveUp()
    {
        int before = Volatile.Read(ref leases);
        while (before >= 0)
        {
            int seen = Interlocked.CompareExchange(ref leases, before | GivenUp, before);
            if (seen == before)
            {
                if (before == 0)
                {
                    _ = CloseAsync();
                }

                return;
            }

            before = seen;
        }
    }

    /// <summary>Closes them whoever has a lease, when the process cannot wait any longer.</summary>
    internal void Abandon() => _ = CloseAsync();

    private async Task CloseAsync()
    {
        // Whoever gives the last lease back does not wait for it.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            database.Database?.ClearPool();
        }
        catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException or ObjectDisposedException)
        {
            // A host's factory of contexts that makes none any more keeps nothing else open.
        }

        try
        {
            await provider.DisposeAsync().ConfigureAwait(false);
            closed.TrySetResult();
        }
        catch (Exception exception)
        {
            closed.TrySetException(exception);
        }
        finally
        {
            memory.End();
        }
    }
}
