using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Termination;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Elections.Terms;

/// <summary>The term of office of one elected akim, from the day the powers begin until a successor takes over: the case.</summary>
/// <remarks>
/// Immutable; the fold of its facts under the edition of the day on which the powers began. How the powers end early is a case of its own,
/// under the edition of that day (<see cref="OfficeTermination"/>); so are the elections before and after. This case refers to them.
/// </remarks>
public sealed record TermOfOffice : Case<TermState>
{
    internal TermOfOffice(CaseId id, TermLaw law)
        : base(id, law.Id) => Law = law;

    /// <summary>The law that the case follows to its end.</summary>
    [JsonIgnore]
    public TermLaw Law { get; }

    /// <summary>The unit; null before the first fact.</summary>
    public Unit? Unit { get; internal init; }

    /// <summary>The name of the unit; null before the first fact.</summary>
    public override string? UnitName => Unit?.Name;

    /// <summary>The code of the unit; null before the first fact, and where the host names no locality.</summary>
    public override string? UnitCode => Unit?.Locality?.Code;

    /// <summary>The host's opaque identity of the akim; empty before the first fact.</summary>
    public string Akim { get; internal init; } = string.Empty;

    /// <summary>The first day of the term, in the locality; null before the first fact.</summary>
    public LocalDate? BeganOn { get; internal init; }

    /// <summary>
    /// The last day of the term: the day before the same date so many years later as the law sets. Powers run on until the successor is
    /// registered (art. 36(5)5)). Null before the first fact.
    /// </summary>
    public LocalDate? LastDay => BeganOn?.PlusYears(Law.Years.Value).PlusDays(-1);

    /// <summary>The case of the election that began the term; null before the first fact, and where a paper states it.</summary>
    public CaseReference? Election { get; internal init; }

    /// <summary>
    /// How many times in a row the akim was elected in this unit by the population, this term included; 0 for an akim whom a maslikhat
    /// elected (art. 36(2)).
    /// </summary>
    public int ElectedInARow { get; internal init; }

    /// <summary>The case of the called election of the successor; null where none is called, and where a paper states it.</summary>
    public CaseReference? SuccessorElection { get; internal init; }

    /// <summary>The paper that states that the election of the successor was called; null otherwise.</summary>
    public PaperReference? SuccessorElectionPaper { get; internal init; }

    /// <summary>The day on which the powers ended; null while they last.</summary>
    public LocalDate? EndedOn { get; internal init; }

    /// <summary>Why the powers ended; null while they last.</summary>
    public TerminationGround? EndGround { get; internal init; }

    /// <summary>The case in which the powers ended early; null otherwise.</summary>
    public CaseReference? Termination { get; internal init; }

    /// <summary>The host's opaque identity of whoever performs the duties for the time being; null when nobody does.</summary>
    public string? ActingAkim { get; internal init; }

    /// <summary>The host's opaque identity of the next akim; null before he is registered.</summary>
    public string? Successor { get; internal init; }

    /// <inheritdoc/>
    public override DateTimeZone Zone => Unit?.Zone ?? DateTimeZone.Utc;

    /// <summary>
    /// How many times in a row a person was elected in this unit up to this term, to be given when a candidate is registered (art.
    /// 36(2)).
    /// </summary>
    /// <param name="person">The host's opaque identity of the person.</param>
    /// <returns><see cref="ElectedInARow"/> for the akim of this term; 0 for anybody else.</returns>
    public int ElectedInARowOf(string person) => Akim.Length > 0 && Akim == person ? ElectedInARow : 0;

    /// <summary>
    /// The ground of the next regular election, which names this case as its cause (art. 113-1(1)1) of the law on elections).
    /// </summary>
    /// <exception cref="InvalidOperationException">The akim is not in office.</exception>
    public Ground TermEndGround() => State == TermState.InOffice
        ? new Ground(GroundKind.TermEnds, LastDay!.Value, Cause: new CaseReference(TermLifecycle.Kind, $"{Id}"))
        : throw new InvalidOperationException($"Only the term of an akim in office ends; case {Id} is in state {State}.");
}

/// <summary>Where the term of office of an akim stands.</summary>
public enum TermState
{
    /// <summary>Nobody's powers have begun yet.</summary>
    NotBegun,

    /// <summary>The akim is in office (arts 32(1), 36(4)).</summary>
    InOffice,

    /// <summary>
    /// The powers ended early and a by-election follows; somebody may perform the duties for the time being (arts 33(1)16), 36(5)).
    /// </summary>
    Vacant,

    /// <summary>The newly elected akim was registered, and the term is over (arts 32(2)5), 36(5)5)).</summary>
    Succeeded,

    /// <summary>The powers ended, and no election of a successor follows.</summary>
    Ended,
}
