using NodaTime;

namespace SelfGov.Law.Changes;

/// <summary>One step of a calendar under one edition, in the form in which calendars are compared.</summary>
/// <param name="Code">What makes it the same step in two calendars; unique in one.</param>
/// <param name="Text">What is done, in words.</param>
/// <param name="LastDay">The last day on which it can be done; null where the edition sets none, or where the day is not known yet.</param>
/// <param name="When">When it is done, in words.</param>
/// <param name="Basis">The place in the act.</param>
/// <remarks>Immutable.</remarks>
public sealed record CalendarStep(string Code, Words Text, LocalDate? LastDay, Words When, Citation Basis);
