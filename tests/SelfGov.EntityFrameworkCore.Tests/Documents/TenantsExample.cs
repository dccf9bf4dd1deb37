using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using SelfGov.Cases;

namespace SelfGov.EntityFrameworkCore.Documents;

/// <summary>The example of many tenants in <c>docs/database.md</c>; its lines stand there verbatim.</summary>
internal static class TenantsExample
{
    internal static void Add(IServiceCollection services)
    {
        services.AddSingleton(services => new Tenants(
            new Dictionary<string, Action<SelfGovBuilder>>
            {
                ["kyzylaray"] = builder => builder.UseNpgsql("Host=db.example;Database=kyzylaray;Username=okrug"),
                ["shetpe"] = builder => builder.UseNpgsql("Host=db.example;Database=okrugs;Search Path=shetpe;Username=okrug"),
            },
            services.GetRequiredService<ILoggerFactory>(),
            SystemClock.Instance));
        services.AddHostedService(services => services.GetRequiredService<Tenants>());
    }

    internal static Cases<Petition> CasesOf(Tenants tenants)
    {
        Cases<Petition> petitions = tenants["kyzylaray"].GetRequiredService<Cases<Petition>>();
        return petitions;
    }
}

internal sealed class Tenants(IDictionary<string, Action<SelfGovBuilder>> databases, ILoggerFactory logs, IClock clock)
    : IHostedService, IAsyncDisposable
{
    private readonly FrozenDictionary<string, ServiceProvider> services =
        databases.ToFrozenDictionary(tenant => tenant.Key, tenant => ServicesOf(tenant.Value, logs, clock));

    public IServiceProvider this[string tenant] => services[tenant];

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (ServiceProvider tenant in services.Values)
        {
            await tenant.MigrateSelfGovJournalAsync(cancellationToken);
            foreach (IHostedService service in tenant.GetServices<IHostedService>())
            {
                await service.StartAsync(cancellationToken);
            }
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAll(
        services.Values.SelectMany(tenant => tenant.GetServices<IHostedService>()).Select(service => service.StopAsync(cancellationToken)));

    public async ValueTask DisposeAsync()
    {
        foreach (ServiceProvider tenant in services.Values)
        {
            await tenant.DisposeAsync();
        }
    }

    private static ServiceProvider ServicesOf(Action<SelfGovBuilder> use, ILoggerFactory logs, IClock clock)
    {
        var own = new ServiceCollection();
        own.AddSingleton(logs).AddLogging().AddSingleton(clock).AddSelfGovHealthChecks();
        use(own.AddSelfGov().Add(Petitions.Procedure).AddDeadlineScheduler());
        return own.BuildServiceProvider();
    }
}
