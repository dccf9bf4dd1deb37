using NodaTime;
using SelfGov.Assemblies.Sittings;

namespace SelfGov.Assemblies.Meetings;

/// <summary>By when an assembly has to be called again: at least once a quarter (order No. 295, paragraph 5).</summary>
public static class AssemblyQuarter
{
    /// <summary>The last day on which the next assembly is in time.</summary>
    /// <param name="law">The law in the edition.</param>
    /// <param name="held">The day of the last assembly.</param>
    /// <returns>The last day of the period after that of the last assembly; null where the edition sets none.</returns>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static LocalDate? NextBy(AssemblyLaw law, LocalDate held)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (law.MeetingPeriod is not { Value: var months })
        {
            return null;
        }

        LocalDate first = new(held.Year, ((held.Month - 1) / months * months) + 1, 1);
        return first.PlusMonths(2 * months).PlusDays(-1);
    }
}
