using System.Security.Claims;
using SelfGov.AspNetCore.Access;
using SelfGov.DurableBenchmarks.Journal;
using SelfGov.Workflow;

namespace SelfGov.HttpBenchmarks;

/// <summary>A host with dockets in an SQLite file: what is measured is HTTP and the journal, not the rules of a procedure.</summary>
internal static class DocketHost
{
    /// <summary>Who authenticates users, and how dear that is, is the host's matter: everybody is the clerk.</summary>
    private sealed class ClerkForEverybody : IActorProvider
    {
        public ValueTask<Actor?> ActorOf(ClaimsPrincipal user, CancellationToken cancellationToken) => new(Dockets.Clerk);
    }

    internal static async Task<WebApplication> StartAsync(string file, int cases, string address)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        builder.Services.AddSelfGov().UseSqlite($"Data Source={file}").Add(Dockets.Procedure).AddHttp<ClerkForEverybody>();
        WebApplication app = builder.Build();
        await app.Services.MigrateSelfGovJournalAsync();
        Cases<Docket> dockets = app.Services.GetRequiredService<Cases<Docket>>();
        await Parallel.ForAsync(0, cases, async (number, cancellationToken) =>
            await dockets.OpenAsync(IdOf(number), new OpenDocket(), Dockets.Clerk, null, cancellationToken));
        app.MapSelfGov("/api");
        await app.StartAsync();
        return app;
    }

    internal static CaseId IdOf(int number) => new($"docket-{number}");
}
