using NodaTime;
using SelfGov.Law;

namespace SelfGov.Kazakhstan;

/// <summary>A holiday on the same day of every year.</summary>
/// <param name="Day">The month and the day.</param>
/// <param name="Name">The name of the holiday.</param>
/// <param name="Basis">The article that names it.</param>
/// <remarks>Immutable. A holiday of several days is one entry for each.</remarks>
public sealed record AnnualHoliday(AnnualDate Day, Words Name, Citation Basis);
