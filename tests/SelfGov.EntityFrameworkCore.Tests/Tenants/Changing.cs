using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SelfGov.Tenants;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>A directory of tenants that come and go.</summary>
internal sealed class Changing(ImmutableArray<Tenant> tenants) : ITenantDirectory
{
    private volatile ImmutableList<Tenant> known = [.. tenants];
    private int asked;

    public ImmutableList<Tenant> Tenants
    {
        get => known;
        set => known = value;
    }

    public bool IgnoresCase { get; init; }

    public bool IsAway { get; set; }

    /// <summary>How often it was asked for one tenant.</summary>
    public int Asked => Volatile.Read(ref asked);

    public async IAsyncEnumerable<Tenant> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        foreach (Tenant tenant in IsAway ? throw new TimeoutException("The table is away.") : known)
        {
            yield return tenant;
        }
    }

    public async ValueTask<Tenant?> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref asked);
        await Task.Delay(20, cancellationToken);
        return IsAway
            ? throw new TimeoutException("The table is away.")
            : known.Find(tenant => string.Equals(
                tenant.Name, name, IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));
    }
}
