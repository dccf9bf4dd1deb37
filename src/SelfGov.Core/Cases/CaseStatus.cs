using NodaTime;
using SelfGov.Journal;

namespace SelfGov.Cases;

/// <summary>What a store keeps of a case for lists and for the scheduler, as the case stands after its last entry.</summary>
/// <param name="State">The name of the state, such as <c>Registration</c>.</param>
/// <param name="Unit">The name of the unit that the case is about; null where it has none.</param>
/// <param name="NextCause">The next moment at which time will cause a fact of the case; null where none is in sight.</param>
/// <param name="NextDeadline">
/// The earliest time limit of the case as a whole: of a duty, overdue ones included, of what time causes, or of what closes, as long as it
/// has not passed; null where none runs. Limits of commands about parts, such as one candidate's, stay out of it, so that an append does
/// not cost more as the case grows.
/// </param>
public sealed record CaseStatus(string State, string? Unit, Instant? NextCause, Instant? NextDeadline)
{
    /// <summary>The host's code of the unit that the case is about; null where it has none.</summary>
    public string? UnitCode { get; init; }

    /// <summary>
    /// The moment from which <see cref="NextDeadline"/> has to be computed anew, since what closes then is no deadline any more; null where
    /// it holds until the next entry.
    /// </summary>
    public Instant? HoldsUntil { get; init; }

    /// <summary>
    /// The law and the working days that the status was computed under, as <see cref="LawFingerprint.ToInt64"/>; null where an earlier
    /// release computed it.
    /// </summary>
    public long? Law { get; init; }
}
