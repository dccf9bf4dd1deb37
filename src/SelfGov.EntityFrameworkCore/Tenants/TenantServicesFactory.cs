using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Observation;
using SelfGov.Tenants;

namespace SelfGov.EntityFrameworkCore.Tenants;

/// <summary>
/// Makes the services of a tenant: what the host adds for it, with the clock, the logs, the numbers and the memory of the host.
/// </summary>
internal sealed class TenantServicesFactory : IDisposable
{
    private static readonly ServiceProviderOptions Options = new() { ValidateScopes = true };

    private readonly IServiceProvider host;
    private readonly Action<SelfGovBuilder, Tenant, IServiceProvider> add;
    private readonly IClock clock;
    private readonly CaseMemory memory;
    private readonly Meter meter;
    private readonly Counter<long> failedRounds;
    private readonly GroupTelemetry groups;
    private readonly ConcurrentDictionary<Tenant, RoundMemory> rounds = new();

    internal TenantServicesFactory(IServiceProvider host, Action<SelfGovBuilder, Tenant, IServiceProvider> add)
    {
        this.host = host;
        this.add = add;
        clock = host.GetRequiredService<IClock>();
        memory = host.GetRequiredService<CaseMemory>();
        meter = HostTelemetry.MeterOf(host.GetService<IMeterFactory>());
        failedRounds = HostTelemetry.FailedRounds(meter);
        groups = new GroupTelemetry(meter);
    }

    internal TenantPlaces Places { get; } = new();

    internal Meter Meter => meter;

    /// <exception cref="SelfGovConfigurationException">The host has left something out.</exception>
    internal async ValueTask<TenantServices> MakeAsync(TenantClaim found)
    {
        Tenant tenant = found.Tenant;
        var database = new TenantDatabase(found, Places);
        CaseMemory part = memory.Part();
        IServiceCollection services = new ServiceCollection()
            .AddSingleton(tenant)
            .AddSingleton(database)
            .AddSingleton(clock)
            .AddSingleton(part)
            .AddSingleton(rounds.GetOrAdd(tenant, static _ => new RoundMemory()))
            .AddSingleton(new HostTelemetry(failedRounds, groups, clock))
            .AddSingleton<ILoggerFactory>(host.GetService<ILoggerFactory>() is { } logs
                ? new TenantLogs(logs, tenant.Name)
                : NullLoggerFactory.Instance)
            .AddSingleton(typeof(ILogger<>), typeof(Logger<>))
            .AddSingleton<IStartCheck, TenantCheck>();
        add(services.AddSelfGov(), tenant, host);
        ServiceProvider provider = services.BuildServiceProvider(Options);
        try
        {
            provider.ValidateSelfGov();
        }
        catch
        {
            await provider.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return new TenantServices(tenant, provider, database, part);
    }

    /// <summary>Where a tenant that need not be open leads; it is not claimed.</summary>
    internal async Task<string> PlaceOfAsync(TenantClaim found, CancellationToken cancellationToken)
    {
        TenantServices asked = await MakeAsync(found).ConfigureAwait(false);
        try
        {
            return await asked.Provider.GetRequiredService<JournalDatabase>().Journal.WhereAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            asked.GiveUp();
            await asked.Closed.ConfigureAwait(false);
        }
    }

    /// <summary>Forgets what is known of tenants that are gone, or have moved.</summary>
    internal void ForgetAllBut(IReadOnlyDictionary<string, Tenant> tenants)
    {
        foreach (Tenant gone in rounds.Keys.Where(each => tenants.GetValueOrDefault(each.Name) != each))
        {
            rounds.TryRemove(gone, out _);
        }
    }

    public void Dispose() => meter.Dispose();
}
