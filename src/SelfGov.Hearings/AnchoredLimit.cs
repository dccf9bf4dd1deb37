using SelfGov.Law;

namespace SelfGov.Hearings;

/// <summary>A time limit after the hearing, with the event from which it counts.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="From">The event.</param>
public sealed record AnchoredLimit(TimeLimit Limit, HearingAnchor From);
