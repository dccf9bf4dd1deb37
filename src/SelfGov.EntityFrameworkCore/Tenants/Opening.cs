using SelfGov.Tenants;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>A tenant that is being opened, once for all who ask meanwhile, and then is open.</summary>
internal sealed class Opening
{
    private readonly Lazy<Task<TenantServices>> services;
    private volatile TenantServices? ready;

    /// <param name="make">Makes the services; called once, by nobody's request.</param>
    internal Opening(Func<Opening, Task<TenantServices>> make) => services = new(() =>
    {
        // What surrounds the first who asks is none of those who come later.
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(() => make(this));
        }
    });

    /// <summary>The services; null as long as they are being made.</summary>
    internal TenantServices? Ready
    {
        get => ready;
        set => ready = value;
    }

    /// <summary>Waits for the services.</summary>
    /// <exception cref="UnknownTenantException">There is no such tenant.</exception>
    internal Task<TenantServices> ServicesAsync(CancellationToken cancellationToken) => services.Value.WaitAsync(cancellationToken);
}
