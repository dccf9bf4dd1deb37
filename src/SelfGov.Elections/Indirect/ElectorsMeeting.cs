using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;

namespace SelfGov.Elections.Indirect;

/// <summary>The meeting of the electors, the deputies of the raion (city) maslikhat, and what came of it.</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record ElectorsMeeting
{
    internal static readonly ElectorsMeeting None = new();

    /// <summary>The day on which the list of electors was posted; null before.</summary>
    public LocalDate? ListPostedOn { get; init; }

    /// <summary>The number of deputies on the list; 0 before it was posted.</summary>
    public int Deputies { get; init; }

    /// <summary>The number of deputies present when the meeting was opened; 0 before.</summary>
    public int Present { get; init; }

    /// <summary>The result; null before the protocol, and while a repeat vote is held.</summary>
    public IndirectResult? Result { get; init; }

    /// <summary>Whether a repeat vote was opened.</summary>
    public bool WasRepeated { get; init; }

    /// <summary>The candidates of the repeat vote; empty where everybody on the ballot stands.</summary>
    public ImmutableArray<CandidateId> RepeatBallot { get; init; } = [];

    /// <summary>Whether the meeting was closed and its minutes handed to the commission.</summary>
    public bool IsClosed { get; init; }

    /// <inheritdoc/>
    public bool Equals(ElectorsMeeting? other) => other is not null
        && (ListPostedOn, Deputies, Present, Result, WasRepeated, IsClosed)
            == (other.ListPostedOn, other.Deputies, other.Present, other.Result, other.WasRepeated, other.IsClosed)
        && RepeatBallot.SequenceEqual(other.RepeatBallot);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ListPostedOn, Deputies, Present, Result, WasRepeated, IsClosed);
}
