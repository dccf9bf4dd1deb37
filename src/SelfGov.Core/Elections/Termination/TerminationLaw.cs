using System.Collections.Immutable;
using SelfGov.Law;

namespace SelfGov.Elections.Termination;

/// <summary>The law of the end of an elected akim's powers at one level, in one edition.</summary>
/// <remarks>
/// Immutable. The law on local government sets no days for the statement, the submission, the decision and the acting akim; only the call
/// of the by-election has a time limit, set by the law on elections.
/// </remarks>
public sealed record TerminationLaw
{
    /// <summary>The identity of the edition.</summary>
    public required EditionId Id { get; init; }

    /// <summary>What the acts leave open, decided by name.</summary>
    public TerminationPolicies Policies { get; init; } = TerminationPolicies.Default;

    /// <summary>Whether this is raion level (raions and cities of oblast significance); village level otherwise.</summary>
    public required bool IsRaionLevel { get; init; }

    /// <summary>The akims concerned: those who are elected at this level.</summary>
    public required Citation Elected { get; init; }

    /// <summary>The grounds that the edition knows at this level, each with its place.</summary>
    public required ImmutableDictionary<TerminationGround, Citation> Grounds { get; init; }

    /// <summary>Where the grounds stand.</summary>
    public required Citation GroundList { get; init; }

    /// <summary>Where the territorial commission states the fact and makes its submission to the higher akim.</summary>
    public required Citation Statement { get; init; }

    /// <summary>Where the higher akim ends the powers.</summary>
    public required Citation Termination { get; init; }

    /// <summary>Where the duties are put on another civil servant for the time being; null where no act says who performs them.</summary>
    public Citation? Acting { get; init; }

    /// <summary>The time to call the by-election; null where the edition has no elections at this level any more.</summary>
    public Ruled<TimeLimit>? CallByElection { get; init; }

    /// <summary>Whether a by-election follows from a ground.</summary>
    /// <param name="ground">The ground.</param>
    public bool ByElectionFollows(TerminationGround ground) =>
        CallByElection is not null && ground is not (TerminationGround.NewAkimRegistered or TerminationGround.TermEnded);
}
