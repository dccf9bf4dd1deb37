using System.Collections;
using System.Collections.Immutable;
using SelfGov.Elections.Candidacies;

namespace SelfGov.Elections.Indirect;

/// <summary>The candidates of an indirect election, in the order of nomination; nobody is ever taken off it.</summary>
/// <remarks>Immutable; equal when all candidates are equal. A raion akim nominates a handful: every answer looks through all.</remarks>
public sealed class IndirectCandidates : IReadOnlyList<IndirectCandidate>, IEquatable<IndirectCandidates>
{
    internal static readonly IndirectCandidates Empty = new([]);

    private readonly ImmutableArray<IndirectCandidate> candidates;

    private IndirectCandidates(ImmutableArray<IndirectCandidate> candidates) => this.candidates = candidates;

    /// <summary>The number of candidates, whatever became of them.</summary>
    public int Count => candidates.Length;

    /// <summary>How many are on the way to the ballot, or on it.</summary>
    public int Standing => candidates.Count(candidate => candidate.IsStanding);

    /// <summary>How many are registered, or on the ballot.</summary>
    public int Registered => candidates.Count(candidate => candidate.IsRegistered);

    /// <summary>The candidate at a place, from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public IndirectCandidate this[int index] => candidates[index];

    /// <summary>The candidate with a number; null where there is none.</summary>
    public IndirectCandidate? Find(CandidateId id) => id.Number >= 1 && id.Number <= candidates.Length ? candidates[id.Number - 1] : null;

    /// <inheritdoc/>
    public bool Equals(IndirectCandidates? other) => other is not null && candidates.SequenceEqual(other.candidates);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IndirectCandidates);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Standing, Registered);

    /// <inheritdoc/>
    public IEnumerator<IndirectCandidate> GetEnumerator() => candidates.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether a person stands, or may be restored by an appeal that is not decided yet.</summary>
    internal bool StandsOrAppeals(string person) => candidates.Any(candidate =>
        candidate.Person.Id == person && (candidate.IsStanding || candidate.State == IndirectCandidateState.UnderAppeal));

    internal IndirectCandidates Add(IndirectCandidate candidate) => new(candidates.Add(candidate));

    internal IndirectCandidates With(IndirectCandidate candidate) => new(candidates.SetItem(candidate.Id.Number - 1, candidate));

    /// <summary>Moves every candidate whose state permits the fact; the others stay as they are.</summary>
    internal IndirectCandidates MoveAll(IndirectElectionFact fact) => new(
    [
        .. candidates.Select(candidate => IndirectCandidateMachine.Topology.Next(candidate.State, fact.GetType()) is { } next
            ? candidate with { State = next }
            : candidate),
    ]);
}
