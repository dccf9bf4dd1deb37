using System.Collections.Immutable;

namespace SelfGov.Kazakhstan;

/// <summary>The national and state holidays of Kazakhstan in one edition of the Law "On holidays", articles 2 and 3.</summary>
/// <param name="Holidays">The holidays in the order of the year; each day once.</param>
/// <remarks>Immutable.</remarks>
public sealed record HolidayLaw(ImmutableArray<AnnualHoliday> Holidays);
