using SelfGov.Tenants;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>A lease on the services of a tenant.</summary>
internal sealed class TenantLease(OpenTenants tenants, TenantServices open) : ITenantLease
{
    private TenantServices? open = open;

    public string Name { get; } = open.Tenant.Name;

    public IServiceProvider Services => Volatile.Read(ref open)?.Provider ?? throw new ObjectDisposedException(
        nameof(ITenantLease), $"The lease on tenant '{Name}' was disposed of; open the tenant again.");

    public ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref open, null) is { } left)
        {
            tenants.Return(left);
        }

        return ValueTask.CompletedTask;
    }
}
