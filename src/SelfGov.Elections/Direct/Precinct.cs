using NodaTime;

namespace SelfGov.Elections.Direct;

/// <summary>A precinct in which the election is voted.</summary>
/// <param name="Number">The number of the precinct, from 1.</param>
/// <param name="Voters">The number of voters on its list, from 1.</param>
/// <param name="ListHandedOverOn">The day on which the list was handed to the precinct commission.</param>
public sealed record Precinct(int Number, int Voters, LocalDate ListHandedOverOn)
{
    /// <summary>Whether voting ended early here, all voters on the list having voted (art. 38(3)).</summary>
    public bool ClosedEarly { get; init; }

    /// <summary>The protocol; null until it is filed, or while a recount is due.</summary>
    public PrecinctProtocol? Protocol { get; init; }

    /// <summary>Whether the vote here was found invalid (art. 44(2-1)).</summary>
    public bool IsInvalidated { get; init; }
}
