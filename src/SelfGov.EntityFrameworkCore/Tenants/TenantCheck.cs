using Microsoft.Extensions.DependencyInjection;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>The services of a tenant come and go, and so its journal stands in a database.</summary>
internal sealed class TenantCheck : IStartCheck
{
    public IEnumerable<string> Problems(IServiceProvider services)
    {
        if (services.GetService<IServiceProviderIsService>()?.IsService(typeof(JournalDatabase)) == false)
        {
            yield return "The journal of a tenant has to be in a database, since its services are closed while nobody uses them; call "
                + "UseSqlite(...) or UseNpgsql(...) with its connection string in AddSelfGovTenants(...).";
        }
    }
}
