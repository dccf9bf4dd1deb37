using NodaTime;

namespace SelfGov.Law;

/// <summary>A day that is not a working day, and why.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">The kind of reason.</param>
/// <param name="Reason">The reason for people: the name of the holiday, the day it replaces, the order that moved it.</param>
/// <param name="Basis">The place in the act from which it follows.</param>
/// <remarks>Immutable. A holiday on a weekend is a <see cref="DayOffKind.Holiday"/>.</remarks>
public sealed record DayOff(LocalDate Day, DayOffKind Kind, Words Reason, Citation Basis);

/// <summary>Why a day is not a working day.</summary>
public enum DayOffKind
{
    /// <summary>A Saturday or a Sunday.</summary>
    Weekend,

    /// <summary>A day that an act names: a holiday, or a day off set beside the holidays.</summary>
    Holiday,

    /// <summary>A working day given instead of a holiday that falls on a weekend.</summary>
    Substitute,

    /// <summary>A working day to which the state moved a day off.</summary>
    Transferred,
}
