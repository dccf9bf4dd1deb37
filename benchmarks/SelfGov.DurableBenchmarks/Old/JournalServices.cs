// Compiled against the code of 7340b7d alone, in the place of Journal/JournalServices.cs.
using Microsoft.Extensions.DependencyInjection;
using SelfGov.DurableBenchmarks.Stores;

namespace SelfGov.DurableBenchmarks.Journal;

/// <summary>The services of a host with dockets.</summary>
internal static class JournalServices
{
    public static ServiceProvider Of(IStore store) => new ServiceCollection()
        .AddPooledDbContextFactory<JournalRowContext>(store.Configure)
        .AddSelfGov().AddLifecycles(Dockets.Lifecycles, Dockets.Facts).UseDbContext<JournalRowContext>()
        .Services.BuildServiceProvider();
}
