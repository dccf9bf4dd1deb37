namespace SelfGov.Calendars;

/// <summary>An event as the second parser read it.</summary>
/// <param name="Uid">The identity.</param>
/// <param name="Start">The start: a day, or a moment in UTC, in ISO 8601.</param>
/// <param name="Summary">The title.</param>
/// <param name="Description">The description.</param>
/// <param name="Location">The place; empty without one.</param>
/// <param name="Sequence">The sequence.</param>
internal sealed record ReadEvent(string Uid, string Start, string Summary, string Description, string Location, int Sequence);
