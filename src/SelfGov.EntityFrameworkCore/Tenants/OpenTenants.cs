using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SelfGov.Contract.Values;
using SelfGov.Tenants;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>The tenants that a process has open. Of those that nobody uses it keeps a few, and closes the others.</summary>
internal sealed partial class OpenTenants : ITenants, IAsyncDisposable, IDisposable
{
    // Leases that do not come back keep no host from ending.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    // While so many are being closed, others wait to be opened; for a few whose databases do not answer they do not wait long.
    private const int ClosingAtOnce = 8;
    private const int ClosingAtMost = 2 * ClosingAtOnce;
    private static readonly TimeSpan LongestClosing = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<string, Opening> openings = new(StringComparer.Ordinal);
    // When the closing began, by the stopwatch.
    private readonly ConcurrentDictionary<TenantServices, long> closing = new();
    private readonly Lock turn = new();
    private readonly TenantServicesFactory factory;
    private readonly TenantOptions options;
    private readonly ILogger<OpenTenants> logger;
    private volatile bool isDisposed;
    private int count;

    internal OpenTenants(
        IServiceScopeFactory scopes, TenantServicesFactory factory, TenantOptions options, ILogger<OpenTenants> logger)
    {
        this.factory = factory;
        this.options = options;
        this.logger = logger;
        Directory = new DirectoryQuestions(scopes);
        factory.Places.IsThereAsync = IsThereAsync;
    }

    internal DirectoryQuestions Directory { get; }

    /// <summary>Told the name of a tenant that somebody has begun to use, since rounds last came by.</summary>
    internal Action<string>? Used { get; set; }

    /// <summary>How many are open, or being closed.</summary>
    internal int Count => Volatile.Read(ref count) + closing.Count;

    public async IAsyncEnumerable<string> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (Tenant tenant in Directory.ListAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return tenant.Name;
        }
    }

    public ValueTask<ITenantLease> OpenAsync(string? name, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<ITenantLease>(cancellationToken)
        : name is not null && TryEnter(name) is { } open ? new(Use(open))
        : IdentityText.IsRight(name) ? OpenAnewAsync(name, cancellationToken)
        : ValueTask.FromException<ITenantLease>(new UnknownTenantException(name));

    /// <summary>Opens a tenant for a round, which is no use of it; <see cref="ReturnFromRoundAsync"/> ends it.</summary>
    internal async ValueTask<TenantServices> OpenForRoundAsync(string name, CancellationToken cancellationToken) =>
        TryEnter(name) ?? await EnterAnewAsync(name, cancellationToken).ConfigureAwait(false);

    /// <summary>All tenants that the directory has now.</summary>
    internal IAsyncEnumerable<Tenant> DirectoryAsync(CancellationToken cancellationToken) => Directory.ListAsync(cancellationToken);

    /// <summary>Has those closed that are gone, or have moved, with the last lease on them.</summary>
    /// <param name="tenants">What the directory had.</param>
    /// <param name="asked">
    /// When it began to be asked, by the stopwatch: a tenant that it named by itself since then may have come too late for the list.
    /// </param>
    internal void GiveUpAllBut(IReadOnlyDictionary<string, Tenant> tenants, long asked)
    {
        GiveUp(open => open.Found < asked && tenants.GetValueOrDefault(open.Tenant.Name) != open.Tenant);
        factory.ForgetAllBut(tenants);
    }

    /// <summary>Takes a lease back.</summary>
    internal void Return(TenantServices left)
    {
        if (left.Leave())
        {
            CloseSurplus();
        }
    }

    /// <summary>
    /// Takes the lease of a round back; where it was the last thing that kept a tenant open, waits a while until it is closed.
    /// </summary>
    internal async ValueTask ReturnFromRoundAsync(TenantServices left)
    {
        Return(left);
        if (closing.ContainsKey(left))
        {
            await Task.WhenAny(left.Closed, Task.Delay(LongestWait)).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        isDisposed = true;
        Directory.Dispose();
        GiveUp(static _ => true);
        Task all = Task.WhenAll(closing.Keys.Select(open => open.Closed));
        await Task.WhenAny(all, Task.Delay(LongestWait)).ConfigureAwait(false);
        foreach (TenantServices open in closing.Keys.Where(each => each.IsLeased))
        {
            LeasesLeft(open.Tenant.Name);
            open.Abandon();
        }

        await Task.WhenAny(all, Task.Delay(LongestWait)).ConfigureAwait(false);
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private TenantServices? TryEnter(string name) =>
        openings.TryGetValue(name, out Opening? known) && known.Ready is { } open && open.TryEnter() ? open : null;

    private TenantLease Use(TenantServices open)
    {
        if (open.Use())
        {
            Used?.Invoke(open.Tenant.Name);
        }

        return new TenantLease(this, open);
    }

    private async ValueTask<ITenantLease> OpenAnewAsync(string name, CancellationToken cancellationToken) =>
        Use(await EnterAnewAsync(name, cancellationToken).ConfigureAwait(false));

    private async ValueTask<TenantServices> EnterAnewAsync(string name, CancellationToken cancellationToken)
    {
        while (true)
        {
            ObjectDisposedException.ThrowIf(isDisposed, typeof(ITenants));
            await RoomAsync(cancellationToken).ConfigureAwait(false);
            Opening opening = openings.GetOrAdd(
                name, static (each, tenants) => new Opening(itself => tenants.MakeAsync(each, itself)), this);
            TenantServices open = await opening.ServicesAsync(cancellationToken).ConfigureAwait(false);
            if (open.TryEnter())
            {
                return open;
            }

            // It was closed in between, by somebody who takes it out by himself.
            await Task.Yield();
        }
    }

    /// <summary>Waits while others are being closed as fast as they can be, or too many are.</summary>
    private async ValueTask RoomAsync(CancellationToken cancellationToken)
    {
        while (closing.Count >= ClosingAtOnce)
        {
            KeyValuePair<TenantServices, long>[] left = [.. closing.Where(each => !each.Key.IsLeased)];
            if (left.Length < ClosingAtMost
                && left.Count(each => Stopwatch.GetElapsedTime(each.Value) < LongestClosing) < ClosingAtOnce)
            {
                return;
            }

            await Task.WhenAny([.. left.Select(each => each.Key.Closed), Task.Delay(LongestClosing, cancellationToken)])
                .ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private async Task<TenantServices> MakeAsync(string name, Opening opening)
    {
        try
        {
            Tenant? tenant = await Directory.FindAsync(name).ConfigureAwait(false);

            // A table may compare names by rules of its own, and two names would be one tenant.
            if (tenant is null || tenant.Name != name)
            {
                throw new UnknownTenantException(name);
            }

            TenantServices open = await factory.MakeAsync(new(tenant, Stopwatch.GetTimestamp())).ConfigureAwait(false);
            Interlocked.Increment(ref count);
            opening.Ready = open;
            if (isDisposed)
            {
                Remove(new(name, opening), open);
                open.GiveUp();
                throw new ObjectDisposedException(nameof(ITenants));
            }

            return open;
        }
        catch
        {
            openings.TryRemove(new(name, opening));
            throw;
        }
    }

    // Those that only rounds have opened go first, and then those that were not used for the longest time.
    private void CloseSurplus()
    {
        if (Volatile.Read(ref count) <= options.KeptOpen)
        {
            return;
        }

        lock (turn)
        {
            (KeyValuePair<string, Opening> Opening, TenantServices Open)[] idle =
                [.. openings.Where(each => each.Value.Ready?.IsIdle == true).Select(each => (each, each.Value.Ready!))];
            foreach ((KeyValuePair<string, Opening> opening, TenantServices open) in idle
                .OrderBy(each => each.Open.WasEverUsed).ThenBy(each => each.Open.LastUse).Take(idle.Length - options.KeptOpen))
            {
                if (open.TryClose())
                {
                    Remove(opening, open);
                }
            }
        }
    }

    private void GiveUp(Func<TenantServices, bool> isGone)
    {
        foreach (KeyValuePair<string, Opening> each in openings)
        {
            if (each.Value.Ready is { } open && isGone(open))
            {
                Remove(each, open);
                open.GiveUp();
            }
        }
    }

    /// <summary>Whether the directory still leads an owner to its place; where it does not, what the owner has open is given up.</summary>
    private async Task<bool> IsThereAsync(TenantClaim owner, string place, CancellationToken cancellationToken)
    {
        Tenant? now = await Directory.FindAsync(owner.Tenant.Name).WaitAsync(cancellationToken).ConfigureAwait(false);
        if (now == owner.Tenant)
        {
            return true;
        }

        // A new password, or another name of the server, leads to the same place.
        if (now is not null && now.Name == owner.Tenant.Name
            && await factory.PlaceOfAsync(new(now, Stopwatch.GetTimestamp()), cancellationToken).ConfigureAwait(false) == place)
        {
            return true;
        }

        GiveUp(open => open.Tenant == owner.Tenant && open.Found <= owner.Found);
        return false;
    }

    private void Remove(KeyValuePair<string, Opening> opening, TenantServices open)
    {
        if (openings.TryRemove(opening) && closing.TryAdd(open, Stopwatch.GetTimestamp()))
        {
            Interlocked.Decrement(ref count);
            _ = AwaitAsync(open);
        }
    }

    private async Task AwaitAsync(TenantServices open)
    {
        try
        {
            await open.Closed.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            NotClosed(open.Tenant.Name, exception);
        }
        finally
        {
            closing.TryRemove(open, out _);
        }
    }

    [LoggerMessage(40, LogLevel.Error, "The services of tenant {Tenant} were closed with an error.")]
    private partial void NotClosed(string tenant, Exception exception);

    [LoggerMessage(41, LogLevel.Warning, "Tenant {Tenant} is closed while somebody still has a lease on it: the host ends.")]
    private partial void LeasesLeft(string tenant);
}
