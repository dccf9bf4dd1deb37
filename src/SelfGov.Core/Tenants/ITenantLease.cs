namespace SelfGov.Tenants;

/// <summary>A tenant that somebody has open; to be disposed of after use, and within the same process.</summary>
public interface ITenantLease : IAsyncDisposable
{
    /// <summary>The name of the tenant.</summary>
    string Name { get; }

    /// <summary>
    /// The services of the tenant: cases, journal, lists. Who wants those that are made for each request makes a scope, and disposes of it
    /// before the lease.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The lease was disposed of.</exception>
    IServiceProvider Services { get; }
}
