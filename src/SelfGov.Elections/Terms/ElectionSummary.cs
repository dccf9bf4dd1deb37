using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Elections.Terms;

/// <summary>What a term of office needs to know of an election.</summary>
/// <remarks>Made from the case of the election only, so that nobody can name an election that was not called or won.</remarks>
internal sealed record ElectionSummary
{
    private ElectionSummary(CaseReference reference, Unit unit, Ground ground)
    {
        Reference = reference;
        Unit = unit;
        Ground = ground;
    }

    /// <summary>The case of the election.</summary>
    public CaseReference Reference { get; }

    /// <summary>The unit.</summary>
    public Unit Unit { get; }

    /// <summary>The ground.</summary>
    public Ground Ground { get; }

    /// <summary>Whether the election is called.</summary>
    public bool IsCalled { get; private init; }

    /// <summary>Whether the population elects; a maslikhat did until 2021.</summary>
    public bool IsByPopulation { get; private init; }

    /// <summary>The host's opaque identity of the akim; null before the akim's powers have begun.</summary>
    public string? Akim { get; private init; }

    /// <summary>The day on which the akim's powers began, in the locality; null before.</summary>
    public LocalDate? PowersBeganOn { get; private init; }

    /// <summary>
    /// What an entry of an election of either kind proves: what was so with the entry and still is at a moment; null where it proves
    /// nothing.
    /// </summary>
    internal static ElectionSummary? Of(EntryProofs proofs, EntryReference? reference, Instant now) =>
        (reference is null ? null : proofs.Find(reference)) switch
        {
            ProvedEntry<AkimElection> direct => Of(direct.StandingAt(now)).AsFarAs(Of(direct.Then)),
            ProvedEntry<IndirectElection> indirect => Of(indirect.StandingAt(now)).AsFarAs(Of(indirect.Then)),
            _ => null,
        };

    /// <summary>Why what was found is no election, for people; null where it is one.</summary>
    internal static Words? Wrong(EntryProof proof) =>
        proof is ProvedEntry<AkimElection> or ProvedEntry<IndirectElection> ? null : proof.Text;

    /// <summary>The summary of a direct election.</summary>
    /// <param name="election">The election, after its first fact.</param>
    /// <exception cref="InvalidOperationException">The election has no fact yet.</exception>
    internal static ElectionSummary Of(AkimElection election)
    {
        Candidate? elected = election.State == ElectionState.InOffice
            ? election.Candidates.Find(election.Outcome.Result!.Winner!.Value)
            : null;
        return new ElectionSummary(new CaseReference(AkimElectionLifecycle.Kind, $"{election.Id}"), election.Unit!, election.Ground!)
        {
            IsCalled = election.IsCalled,
            IsByPopulation = true,
            Akim = elected?.Person.Id,
            PowersBeganOn = elected is null ? null : election.Outcome.RegisteredOn,
        };
    }

    /// <summary>
    /// The summary of an election by the deputies of a maslikhat. The term counts from the registration, also where a check followed
    /// it.
    /// </summary>
    /// <param name="election">The election, after its first fact.</param>
    /// <exception cref="InvalidOperationException">The election has no fact yet.</exception>
    internal static ElectionSummary Of(IndirectElection election)
    {
        IndirectCandidate? elected = election.State == IndirectElectionState.InOffice
            ? election.Candidates.Find(election.Outcome.Elected!.Value)
            : null;
        return new ElectionSummary(new CaseReference(IndirectElectionLifecycle.Kind, $"{election.Id}"), election.Unit!, election.Ground!)
        {
            IsCalled = election.IsCalled,
            Akim = elected?.Person.Id,
            PowersBeganOn = elected is null ? null : election.Outcome.RegisteredOn,
        };
    }

    private ElectionSummary AsFarAs(ElectionSummary then) => this with
    {
        IsCalled = IsCalled && then.IsCalled,
        Akim = then.Akim is null ? null : Akim,
        PowersBeganOn = then.PowersBeganOn is null ? null : PowersBeganOn,
    };

    internal bool IsOf(Unit unit) => Unit.IsSame(unit);
}
