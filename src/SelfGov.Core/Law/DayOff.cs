using NodaTime;

namespace SelfGov.Law;

/// <summary>A day that is not a working day, and why.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">The kind of reason.</param>
/// <param name="Reason">The reason for people: the name of the holiday, the day it replaces, the order that moved it.</param>
/// <param name="Basis">The place in the act from which it follows.</param>
/// <remarks>Immutable. A holiday on a weekend is a <see cref="DayOffKind.Holiday"/>.</remarks>
public sealed record DayOff(LocalDate Day, DayOffKind Kind, Words Reason, Citation Basis);
