using NodaTime;

namespace SelfGov.Elections;

/// <summary>The ground on which an election is called, and its day.</summary>
/// <param name="Kind">The ground.</param>
/// <param name="Day">
/// For <see cref="GroundKind.TermEnds"/> the last day of the term; for <see cref="GroundKind.PilotListed"/> the election day that the maslikhat
/// fixed; otherwise the day on which it happened.
/// </param>
/// <param name="IsNewlyFormedUnit">Whether the unit itself was newly formed; looked at for <see cref="GroundKind.UnitChanged"/> only.</param>
public sealed record Ground(GroundKind Kind, LocalDate Day, bool IsNewlyFormedUnit = false);
