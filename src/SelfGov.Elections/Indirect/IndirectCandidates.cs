using System.Collections;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;

namespace SelfGov.Elections.Indirect;

/// <summary>The candidates of an indirect election, in the order of nomination; nobody is ever taken off it.</summary>
/// <remarks>Immutable; equal when all candidates are equal. A raion akim nominates a handful: every answer looks through all.</remarks>
public sealed record IndirectCandidates : IReadOnlyList<IndirectCandidate>
{
    internal static readonly IndirectCandidates Empty = new([]);

    private readonly ValueList<IndirectCandidate> candidates;

    private IndirectCandidates(ValueList<IndirectCandidate> candidates) => this.candidates = candidates;

    /// <summary>The number of candidates, whatever became of them.</summary>
    public int Count => candidates.Count;

    /// <summary>How many are on the way to the ballot, or on it.</summary>
    public int Standing => candidates.Count(candidate => candidate.IsStanding);

    /// <summary>How many are registered, or on the ballot.</summary>
    public int Registered => candidates.Count(candidate => candidate.IsRegistered);

    /// <summary>The candidate at a place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public IndirectCandidate this[int index] => candidates[index];

    /// <summary>The candidate with a number; null where there is none.</summary>
    public IndirectCandidate? Find(CandidateId id) => candidates.Find(id.Number);

    /// <inheritdoc/>
    public IEnumerator<IndirectCandidate> GetEnumerator() => candidates.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether a person stands, or may be restored by an appeal that is not decided yet.</summary>
    internal bool StandsOrAppeals(string person) => candidates.Any(candidate =>
        candidate.Person.Id == person && (candidate.IsStanding || candidate.State == IndirectCandidateState.UnderAppeal));

    internal IndirectCandidates Add(IndirectCandidate candidate) => new(candidates.With(candidate));

    internal IndirectCandidates With(IndirectCandidate candidate) => new(candidates.With(candidate.Id.Number - 1, candidate));

    /// <summary>The candidates once another vote follows: who died in the course of this one stands in no other.</summary>
    internal IndirectCandidates AfterVote() =>
        new([.. candidates.Select(candidate => candidate.IsVotedOn ? candidate with { IsVotedOn = false } : candidate)]);

    /// <summary>Moves every candidate whose state permits the fact; the others stay as they are.</summary>
    internal IndirectCandidates MoveAll(IndirectElectionFact fact) => new(
    [
        .. candidates.Select(candidate => IndirectCandidateMachine.Topology.Next(candidate.State, fact.GetType()) is { } next
            ? candidate with { State = next }
            : candidate),
    ]);
}
