using NodaTime;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Elections.Candidacies;

/// <summary>
/// Limits of the general part that several procedures share: here, since an election would make the law of commissions and of observers
/// only to read them.
/// </summary>
internal static class GeneralLimits
{
    /// <summary>When the composition of a territorial commission is published; calendar days.</summary>
    internal static readonly Ruled<TimeLimit> TerritorialPublished = new(TimeLimit.CalendarDays(10), ElectionsAct.At("13", 4));

    /// <summary>When the composition of a precinct commission is published; calendar days.</summary>
    internal static readonly Ruled<TimeLimit> PrecinctPublished = new(TimeLimit.CalendarDays(15), ElectionsAct.At("17", 2));

    /// <summary>The last hour to accredit foreign observers, before the vote.</summary>
    internal static readonly Ruled<TimeLimit> ForeignObserversUntil =
        new(TimeLimit.CalendarDays(5).Before().At(new LocalTime(18, 0)), ElectionsAct.At("20-2", 4));
}
