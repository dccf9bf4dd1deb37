using System.Collections;
using System.Collections.Immutable;
using SelfGov.Budgets.Figures;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Participation;

/// <summary>A resident's proposal: a part of a participatory budget, with a state of its own.</summary>
/// <param name="Number">The number, from 1.</param>
/// <param name="Proposer">The host's opaque identity of the proposer.</param>
/// <param name="Cost">What it costs.</param>
public sealed record Proposal(int Number, string Proposer, ThousandTenge Cost)
{
    /// <summary>Where it stands.</summary>
    public ProposalState State { get; internal init; }

    /// <summary>The votes for it.</summary>
    public int Votes { get; internal init; }

    /// <summary>Whether the votes are those that a meeting gave.</summary>
    public bool AreVotesRecorded { get; internal init; }

    /// <summary>The proposal after a fact that leads from one state to another.</summary>
    internal Proposal After(ProposalState from, ProposalState next) => State == from
        ? this with { State = next }
        : throw new InvalidOperationException($"Proposal {Number} is {State}; it cannot become {next}.");
}

/// <summary>Where a proposal stands.</summary>
public enum ProposalState
{
    /// <summary>It was made.</summary>
    Proposed,

    /// <summary>It is feasible and stands in the vote.</summary>
    Feasible,

    /// <summary>It is not feasible.</summary>
    Infeasible,

    /// <summary>It was selected.</summary>
    Selected,

    /// <summary>It was not selected.</summary>
    NotSelected,
}

/// <summary>The proposals of a participatory budget in the order of their numbers, and who voted for which.</summary>
/// <remarks>Immutable. Equal when all proposals and votes are equal. A vote costs O(log n) of the votes given.</remarks>
public sealed class ProposalList : IReadOnlyList<Proposal>, IEquatable<ProposalList>
{
    private readonly ValueList<Proposal> all;
    private readonly ImmutableDictionary<string, ImmutableSortedSet<int>> ballots;

    private ProposalList(ValueList<Proposal> all, ImmutableDictionary<string, ImmutableSortedSet<int>> ballots)
    {
        this.all = all;
        this.ballots = ballots;
    }

    /// <summary>No proposal.</summary>
    public static ProposalList Empty { get; } = new(
        [], ImmutableDictionary.Create<string, ImmutableSortedSet<int>>(StringComparer.Ordinal));

    /// <inheritdoc/>
    public int Count => all.Count;

    /// <inheritdoc/>
    public Proposal this[int index] => all[index];

    /// <summary>The proposal of a number, or null when there is none.</summary>
    /// <param name="number">The number, from 1.</param>
    public Proposal? Find(int number) => all.Find(number);

    /// <summary>The numbers of the proposals for which a person voted, in order.</summary>
    /// <param name="voter">The host's opaque identity of the voter.</param>
    public ImmutableSortedSet<int> ChoicesOf(string voter) => ballots.GetValueOrDefault(voter, []);

    /// <inheritdoc/>
    public IEnumerator<Proposal> GetEnumerator() => all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ProposalList? other) => other is not null && all == other.all && ballots.Count == other.ballots.Count
        && ballots.All(entry => other.ChoicesOf(entry.Key).SetEquals(entry.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProposalList);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(all.Count, ballots.Count);

    internal ProposalList With(Proposal changed) => new(
        changed.Number == all.Count + 1 ? all.With(changed) : all.With(changed.Number - 1, changed), ballots);

    internal ProposalList WithVote(string voter, int number)
    {
        Proposal chosen = all[number - 1];
        return new ProposalList(
            all.With(number - 1, chosen with { Votes = chosen.Votes + 1 }), ballots.SetItem(voter, ChoicesOf(voter).Add(number)));
    }
}
