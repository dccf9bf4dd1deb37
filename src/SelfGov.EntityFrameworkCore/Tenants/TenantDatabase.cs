namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>What the services of one tenant share with those who open and close them.</summary>
internal sealed class TenantDatabase(TenantClaim tenant, TenantPlaces places)
{
    private volatile JournalDatabase? database;

    /// <summary>The database of the tenant's journal; null where nothing has asked for it yet.</summary>
    internal JournalDatabase? Database => database;

    /// <summary>When the directory named the tenant for whom the services are, by the stopwatch.</summary>
    internal long Found => tenant.Found;

    /// <summary>Says where the journal is, before it is first used.</summary>
    /// <exception cref="NotSupportedException">Another tenant's is there.</exception>
    internal ValueTask ClaimAsync(string place, CancellationToken cancellationToken) =>
        places.ClaimAsync(place, tenant, cancellationToken);

    internal void Made(JournalDatabase made) => database = made;
}
