namespace SelfGov.Tenants;

/// <summary>
/// The tenants of a process, each with services of its own: requests, schedulers, readers and tools have them from here.
/// </summary>
/// <remarks>
/// Thread-safe; one instance serves a host. Services of a tenant are made when it is first opened, for all who have it open, and are kept a
/// while when nobody has: so long as few others are asked for. They have the <see cref="Tenant"/>, which says whose they are, and nothing
/// by which they could reach another's.
/// </remarks>
public interface ITenants
{
    /// <summary>The names of all tenants, as the directory has them now, in its order; opens none.</summary>
    /// <param name="cancellationToken">Cancels the question.</param>
    IAsyncEnumerable<string> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Opens a tenant: its services stay until the lease is disposed of.</summary>
    /// <param name="name">The name, letter by letter.</param>
    /// <param name="cancellationToken">Cancels the waiting; others who wait for the same tenant go on.</param>
    /// <remarks>Where it is open already this waits for nothing, and asks no directory.</remarks>
    /// <exception cref="UnknownTenantException">There is no tenant of this name, or it is no name at all. Nothing was opened.</exception>
    /// <exception cref="TimeoutException">The directory did not say within 15 seconds whether it has the tenant.</exception>
    /// <exception cref="OperationCanceledException">The caller was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The host has ended.</exception>
    ValueTask<ITenantLease> OpenAsync(string? name, CancellationToken cancellationToken = default);
}
