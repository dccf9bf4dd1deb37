using System.Collections.Concurrent;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>Which place is whose: two tenants that a mistake leads to one database would have each other's cases.</summary>
internal sealed class TenantPlaces
{
    private readonly ConcurrentDictionary<string, string> tenants = new(StringComparer.Ordinal);

    /// <exception cref="NotSupportedException">The place is another tenant's.</exception>
    internal void Claim(string place, string tenant)
    {
        string owner = tenants.GetOrAdd(place, tenant);
        if (owner != tenant)
        {
            throw new NotSupportedException(
                $"Tenant '{tenant}' leads to {place}, which is that of tenant '{owner}'. Nothing was read or written. Give each a file, a "
                    + "database or a schema of its own.");
        }
    }

    /// <summary>Takes note that a tenant is gone, or has moved.</summary>
    internal void Release(string tenant)
    {
        foreach (KeyValuePair<string, string> claimed in tenants.Where(each => each.Value == tenant))
        {
            tenants.TryRemove(claimed);
        }
    }
}
