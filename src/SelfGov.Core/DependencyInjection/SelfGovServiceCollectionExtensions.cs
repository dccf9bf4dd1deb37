using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the library to the services of a host.</summary>
public static class SelfGovServiceCollectionExtensions
{
    /// <summary>
    /// Adds the library: <c>services.AddSelfGov().UseInMemoryJournal()</c>. The clock is the system's, unless one was registered.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <returns>What adds kinds of cases and chooses the journal.</returns>
    /// <exception cref="ArgumentNullException">The services are null.</exception>
    public static SelfGovBuilder AddSelfGov(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        return new SelfGovBuilder(services);
    }
}
