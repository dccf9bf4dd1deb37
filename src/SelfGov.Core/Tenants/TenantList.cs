using System.Collections.Frozen;

namespace SelfGov.Tenants;

/// <summary>The tenants that are known when a host starts.</summary>
public sealed class TenantList : ITenantDirectory
{
    private readonly FrozenDictionary<string, Tenant> tenants;

    /// <summary>Creates the list.</summary>
    /// <param name="tenants">The tenants, each with a name of its own; none is a list too.</param>
    /// <exception cref="ArgumentException">Two have the same name.</exception>
    /// <exception cref="ArgumentNullException">The tenants, or one of them, are null.</exception>
    public TenantList(params IEnumerable<Tenant> tenants)
    {
        ArgumentNullException.ThrowIfNull(tenants);
        var byName = new Dictionary<string, Tenant>(StringComparer.Ordinal);
        foreach (Tenant tenant in tenants)
        {
            ArgumentNullException.ThrowIfNull(tenant, nameof(tenants));
            if (!byName.TryAdd(tenant.Name, tenant))
            {
                throw new ArgumentException($"Two tenants have the name '{tenant.Name}'; each has a name of its own.", nameof(tenants));
            }
        }

        this.tenants = byName.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<Tenant> ListAsync(CancellationToken cancellationToken = default) => tenants.Values.ToAsyncEnumerable();

    /// <inheritdoc/>
    public ValueTask<Tenant?> FindAsync(string name, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(tenants.GetValueOrDefault(name));
}
