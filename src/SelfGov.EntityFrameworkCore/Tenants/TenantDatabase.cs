namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>What the services of one tenant share with those who open and close them.</summary>
internal sealed class TenantDatabase(string tenant, TenantPlaces places)
{
    private volatile JournalDatabase? database;

    /// <summary>The database of the tenant's journal; null where nothing has asked for it yet.</summary>
    internal JournalDatabase? Database => database;

    /// <summary>Says where the journal is, before it is first used.</summary>
    /// <exception cref="NotSupportedException">Another tenant's is there.</exception>
    internal void Claim(string place) => places.Claim(place, tenant);

    internal void Made(JournalDatabase made) => database = made;
}
