using NodaTime;

namespace SelfGov.Cases;

/// <summary>What a store keeps of a case for lists and for the scheduler, as the case stands after its last entry.</summary>
/// <param name="State">The name of the state, such as <c>Registration</c>.</param>
/// <param name="Unit">The name of the unit that the case is about; null where it has none.</param>
/// <param name="NextCause">The next moment at which time will cause a fact of the case; null where none is in sight.</param>
/// <param name="NextDeadline">
/// The earliest time limit of the case as a whole: of a duty, overdue ones included, of what closes, or of what time causes; null where
/// none runs. Limits of parts, such as one candidate's, do not count here.
/// </param>
public sealed record CaseStatus(string State, string? Unit, Instant? NextCause, Instant? NextDeadline);
