using System.Collections;
using System.Collections.Immutable;

namespace SelfGov.Elections;

/// <summary>The candidates of an election, in the order of nomination; nobody is ever taken off it.</summary>
/// <remarks>Immutable. Finding and changing one takes O(log n) of the number of candidates. Equal when all candidates are equal.</remarks>
public sealed class CandidateRoster : IReadOnlyList<Candidate>, IEquatable<CandidateRoster>
{
    internal static readonly CandidateRoster Empty = new([], 0, 0);

    private readonly ImmutableList<Candidate> candidates;

    private CandidateRoster(ImmutableList<Candidate> candidates, int standing, int registered)
    {
        this.candidates = candidates;
        Standing = standing;
        Registered = registered;
    }

    /// <summary>The number of candidates, whatever became of them.</summary>
    public int Count => candidates.Count;

    /// <summary>How many are on the way to the ballot, or on it.</summary>
    public int Standing { get; }

    /// <summary>How many are registered, or on the ballot.</summary>
    public int Registered { get; }

    /// <summary>The candidate at a place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Candidate this[int index] => candidates[index];

    /// <summary>The candidate with a number; null where there is none.</summary>
    public Candidate? Find(CandidateId id) => id.Number >= 1 && id.Number <= candidates.Count ? candidates[id.Number - 1] : null;

    /// <inheritdoc/>
    public bool Equals(CandidateRoster? other) => other is not null && candidates.SequenceEqual(other.candidates);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CandidateRoster);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Standing, Registered);

    /// <inheritdoc/>
    public IEnumerator<Candidate> GetEnumerator() => candidates.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal CandidateRoster Add(Candidate candidate) => new(
        candidates.Add(candidate), Standing + Ones(candidate.IsStanding), Registered + Ones(candidate.IsRegistered));

    internal CandidateRoster Change(Candidate before, Candidate after) => new(
        candidates.SetItem(before.Id.Number - 1, after),
        Standing + Ones(after.IsStanding) - Ones(before.IsStanding),
        Registered + Ones(after.IsRegistered) - Ones(before.IsRegistered));

    /// <summary>Moves every candidate whose state permits the trigger; the others stay as they are.</summary>
    internal CandidateRoster MoveAll(ElectionTrigger trigger)
    {
        CandidateRoster moved = this;
        foreach (Candidate candidate in candidates)
        {
            if (CandidateMachine.Topology.Next(candidate.State, trigger) is { } next && next != candidate.State)
            {
                moved = moved.Change(candidate, candidate with { State = next });
            }
        }

        return moved;
    }

    private static int Ones(bool condition) => condition ? 1 : 0;
}
