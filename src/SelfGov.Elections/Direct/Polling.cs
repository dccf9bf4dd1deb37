using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct;

/// <summary>The vote: precincts, hours, and who is on the ballot of a repeat voting.</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record Polling
{
    internal static readonly Polling None = new();

    /// <summary>The precincts by number.</summary>
    public ImmutableSortedDictionary<int, Precinct> Precincts { get; init; } = ImmutableSortedDictionary<int, Precinct>.Empty;

    /// <summary>How many precincts still owe a protocol.</summary>
    public int ProtocolsAwaited { get; init; }

    /// <summary>The ballots found in the boxes of all precincts whose protocols are in.</summary>
    internal long BallotsFound { get; init; }

    /// <summary>The candidates of a repeat voting; empty where everybody on the ballot stands.</summary>
    public ValueList<CandidateId> RepeatBallot { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(Polling? other) => other is not null
        && ProtocolsAwaited == other.ProtocolsAwaited
        && RepeatBallot == other.RepeatBallot
        && Precincts.Values.SequenceEqual(other.Precincts.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Precincts.Count, ProtocolsAwaited, RepeatBallot);

    internal Polling With(Precinct precinct)
    {
        Precinct? before = Precincts.GetValueOrDefault(precinct.Number);
        return this with
        {
            Precincts = Precincts.SetItem(precinct.Number, precinct),
            ProtocolsAwaited = ProtocolsAwaited + Owes(precinct) - (before is null ? 0 : Owes(before)),
            BallotsFound = BallotsFound + Found(precinct) - (before is null ? 0 : Found(before)),
        };
    }

    /// <summary>The same precincts and lists for another vote (art. 113-9).</summary>
    internal Polling Again(ValueList<CandidateId> ballot) => this with
    {
        Precincts = Precincts.ToImmutableSortedDictionary(
            each => each.Key, each => each.Value with { Protocol = null, ClosedEarly = false, IsInvalidated = false }),
        ProtocolsAwaited = Precincts.Count,
        BallotsFound = 0,
        RepeatBallot = ballot,
    };

    private static long Found(Precinct precinct) => precinct.Protocol?.BallotsFound ?? 0;

    private static int Owes(Precinct precinct) => precinct.Protocol is null && !precinct.IsInvalidated ? 1 : 0;
}

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
