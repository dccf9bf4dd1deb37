using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using SelfGov.Cases.Observation;
using SelfGov.EntityFrameworkCore.Observation;

namespace SelfGov.EntityFrameworkCore.DependencyInjection;

/// <summary>What a host is observed by, once for all that is added to it.</summary>
internal static class HostTelemetryRegistration
{
    internal static void AddHostTelemetry(this IServiceCollection services)
    {
        services.TryAddSingleton(provider =>
            new HostTelemetry(provider.GetService<IMeterFactory>(), provider.GetService<IClock>() ?? SystemClock.Instance));
        services.TryAddSingleton<RoundMemory>();
        services.TryAddSingleton<ICaseObserver>(provider =>
            new CaseLog((provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger(CaseLog.Category)));
    }
}
