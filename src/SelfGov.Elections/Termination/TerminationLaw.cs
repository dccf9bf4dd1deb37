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

    /// <summary>
    /// Where the territorial commission states the fact and makes its submission to the higher akim; null where a ground ends the powers
    /// by itself.
    /// </summary>
    public Citation? Statement { get; init; }

    /// <summary>Where the higher akim ends the powers.</summary>
    public required Citation Termination { get; init; }

    /// <summary>
    /// The time for the maslikhat to consider whether a disciplinary measure ends the powers, from its receipt; null where the edition knows
    /// no such consideration.
    /// </summary>
    public Ruled<TimeLimit>? MaslikhatConsiders { get; init; }

    /// <summary>Where the akim of the oblast has to consent to a dismissal; null where nobody's consent is asked for.</summary>
    public Citation? OblastAkimConsents { get; init; }

    /// <summary>Where the local community has to consent to a dismissal; null where the edition does not ask for it.</summary>
    public Citation? CommunityConsents { get; init; }

    /// <summary>The time to tell the commission that the powers ended early, from their end; calendar days. Null where the edition sets none.</summary>
    public Ruled<TimeLimit>? CommissionNotified { get; init; }

    /// <summary>Where the duties are put on another civil servant for the time being; null where no act says who performs them.</summary>
    public Citation? Acting { get; init; }

    /// <summary>The time to call the by-election; null where the edition has no elections at this level any more.</summary>
    public Ruled<TimeLimit>? CallByElection { get; init; }

    /// <summary>The time to hold the by-election, from the end of the powers; null where only its call has one.</summary>
    public Ruled<TimeLimit>? HoldByElection { get; init; }

    /// <summary>The limit on the by-election, on its call or on the vote; null where none follows.</summary>
    internal Ruled<TimeLimit>? ByElection => CallByElection ?? HoldByElection;

    /// <summary>Whether a by-election follows from a ground.</summary>
    /// <param name="ground">The ground.</param>
    public bool ByElectionFollows(TerminationGround ground) =>
        ByElection is not null && ground is not (TerminationGround.NewAkimRegistered or TerminationGround.TermEnded);
}
