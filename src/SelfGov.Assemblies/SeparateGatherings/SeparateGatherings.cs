using SelfGov.Assemblies.Sittings;
using SelfGov.Cases;
using SelfGov.Kazakhstan;
using SelfGov.Law;

namespace SelfGov.Assemblies.SeparateGatherings;

/// <summary>What a runtime needs to keep separate gatherings: the lifecycles of all editions, and the names of the facts in journals.</summary>
public static class SeparateGatherings
{
    /// <summary>The lifecycles of all editions, L0 to L4, with the working days of Kazakhstan.</summary>
    public static LifecycleCatalogue<SeparateGathering> Lifecycles { get; } = LifecyclesWith(KazakhstanCalendar.Work);

    /// <summary>The facts by the names under which journals keep them. The names are a contract: stored journals stay readable.</summary>
    public static FactCatalogue<SeparateGathering> Facts { get; } = new(
        SeparateGatheringJson.Default,
        ("plot-set", typeof(PlotSet)),
        ("separate-gathering-notified", typeof(SeparateGatheringNotified)),
        ("separate-gathering-held", typeof(SeparateGatheringHeld)),
        ("representatives-elected", typeof(RepresentativesElected)),
        ("separate-protocol-handed-over", typeof(SeparateProtocolHandedOver)));

    /// <summary>The lifecycles of all editions with other working days, such as those of a year added to the calendar.</summary>
    /// <param name="calendar">The working days.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public static LifecycleCatalogue<SeparateGathering> LifecyclesWith(WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new([.. AssemblyEditions.Larger.All.Select(edition => SeparateGatheringLifecycle.Under(edition.Law, calendar))]);
    }
}
