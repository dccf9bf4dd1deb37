// What the code of other commits names otherwise: a runner of them has a file of its own in this one's place.
global using SelfGov.Cases;

using Microsoft.Extensions.DependencyInjection;
using SelfGov.DurableBenchmarks.Stores;

namespace SelfGov.DurableBenchmarks.Journal;

/// <summary>The services of a host with dockets.</summary>
internal static class JournalServices
{
    public static ServiceProvider Of(IStore store)
    {
        SelfGovBuilder builder = new ServiceCollection()
            .AddPooledDbContextFactory<JournalRowContext>(store.Configure)
            .AddSelfGov().Add(Dockets.Procedure);
        return (store.Database == Database.PostgreSQL
            ? builder.UseNpgsql<JournalRowContext>()
            : builder.UseSqlite<JournalRowContext>())
            .Services.BuildServiceProvider();
    }
}
