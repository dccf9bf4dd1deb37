using SelfGov.Law;

namespace SelfGov.Elections.Terms;

/// <summary>The law of an elected akim's term of office at one level, in one edition.</summary>
/// <remarks>
/// Immutable. How the powers end early, and when a by-election is called, is in <see cref="Termination.TerminationLaw"/>.
/// </remarks>
public sealed record TermLaw
{
    /// <summary>The identity of the edition.</summary>
    public required EditionId Id { get; init; }

    /// <summary>Whether this is raion level (raions and cities of oblast significance); village level otherwise.</summary>
    public required bool IsRaionLevel { get; init; }

    /// <summary>The length of the term; years.</summary>
    public required Ruled<int> Years { get; init; }

    /// <summary>When the powers begin: at registration since 2021, after a positive special check before.</summary>
    public required Citation PowersBegin { get; init; }

    /// <summary>How many times in a row the same person may be elected in the same unit; null where the edition sets no limit.</summary>
    public Ruled<int>? TermsInARow { get; init; }

    /// <summary>Where the grounds stand on which powers end.</summary>
    public required Citation PowersEnd { get; init; }

    /// <summary>Where the registration of the new akim ends the powers of the earlier one.</summary>
    public required Citation SuccessorEndsPowers { get; init; }

    /// <summary>Where the duties are put on somebody for the time being; null where no act says who performs them.</summary>
    public Citation? Acting { get; init; }

    /// <summary>
    /// Whether a paper may be named where the other case, an election or the end of powers, is not kept here: stated, and not proved. A
    /// policy; by default it may, and <c>false</c> asks for the entry in the journal of that case.
    /// </summary>
    public bool PapersAreAccepted { get; init; } = true;

    /// <summary>Where the next election is ordered to be called before the term ends, and after an early end.</summary>
    public required Citation NextElection { get; init; }
}
