using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Cases.Lists;
using SelfGov.Law;

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
        services.TryAddSingleton<CaseLists>();
        services.TryAddSingleton(static _ => new CaseMemory());
        return new SelfGovBuilder(services);
    }

    /// <summary>
    /// Adds the library with the working days by which all procedures count:
    /// <c>services.AddSelfGov(KazakhstanCalendar.Work.With(year))</c>. Replaces those that were set before. The moments that cases have
    /// yet to reach follow them at once; facts that hold a moment keep it. A procedure that was given working days of its own keeps them.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="calendar">The working days; hosts can ask the services for them.</param>
    /// <returns>What adds kinds of cases and chooses the journal.</returns>
    /// <exception cref="ArgumentNullException">The services or the calendar are null.</exception>
    /// <exception cref="ArgumentException">
    /// The calendar lacks a year that cases of a procedure can reach; the message names all that are missing.
    /// </exception>
    public static SelfGovBuilder AddSelfGov(this IServiceCollection services, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return services.AddSelfGov().CountBy(calendar);
    }
}
