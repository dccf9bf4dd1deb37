using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;

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
    public ValueList<CandidateId> RepeatBallot { get; init; } = [];

    /// <summary>Whether the meeting was closed and its minutes handed to the commission.</summary>
    public bool IsClosed { get; init; }
}
