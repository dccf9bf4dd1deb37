namespace SelfGov.Tenants;

/// <summary>
/// Which tenants there are. A host that has them in a table implements it; <see cref="TenantList"/> is one of those that are known when
/// the host starts.
/// </summary>
/// <remarks>
/// Asked in a scope of its own each time, from several threads at once. Tenants may come, go and move to another connection string while
/// the host runs: it notices within 15 seconds. Names are compared letter by letter, and each has one tenant. A question for one that
/// is not answered within 15 seconds is cancelled, and counts as failed.
/// </remarks>
public interface ITenantDirectory
{
    /// <summary>All tenants, each once, in any order.</summary>
    /// <param name="cancellationToken">Cancels the question.</param>
    IAsyncEnumerable<Tenant> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>The tenant of a name; null where there is none. Looks through the list where a directory does not say otherwise.</summary>
    /// <param name="name">The name; one that a tenant can have.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    async ValueTask<Tenant?> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        await foreach (Tenant tenant in ListAsync(cancellationToken).ConfigureAwait(false))
        {
            if (tenant.Name == name)
            {
                return tenant;
            }
        }

        return null;
    }
}
