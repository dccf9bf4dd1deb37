using System.Collections;
using System.Collections.Immutable;

namespace SelfGov.Budgets.Accounts;

/// <summary>
/// A proposal on budget programmes of the unit inside the district budget: a part of the account's year (Law 148 of 2014, art. 35(1)4),
/// 39-3(3)1)).
/// </summary>
/// <param name="Number">The number in the year, from 1.</param>
public sealed record ProgrammeProposal(int Number)
{
    /// <summary>Where it stands.</summary>
    public ProgrammeProposalState State { get; internal init; }

    /// <summary>The proposal after a fact that leads to a state; each state follows the one before it.</summary>
    internal ProgrammeProposal After(ProgrammeProposalState next) => next == State + 1
        ? this with { State = next }
        : throw new InvalidOperationException($"Proposal {Number} is {State}; it cannot become {next}.");
}

/// <summary>Where a proposal on budget programmes stands.</summary>
public enum ProgrammeProposalState
{
    /// <summary>The akim's office drafted it.</summary>
    Proposed,

    /// <summary>The assembly discussed it.</summary>
    Discussed,

    /// <summary>It is with the akimat of the district.</summary>
    SentToDistrict,

    /// <summary>It is in the district budget.</summary>
    InDistrictBudget,
}

/// <summary>The proposals on budget programmes of one year in the order of their numbers.</summary>
/// <remarks>Immutable. Equal when all proposals are equal.</remarks>
public sealed class ProgrammeProposals : IReadOnlyList<ProgrammeProposal>, IEquatable<ProgrammeProposals>
{
    private readonly ImmutableList<ProgrammeProposal> all;

    private ProgrammeProposals(ImmutableList<ProgrammeProposal> all) => this.all = all;

    /// <summary>No proposal.</summary>
    public static ProgrammeProposals Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => all.Count;

    /// <inheritdoc/>
    public ProgrammeProposal this[int index] => all[index];

    /// <summary>The proposal of a number, or null when there is none.</summary>
    /// <param name="number">The number, from 1.</param>
    public ProgrammeProposal? Find(int number) => number >= 1 && number <= all.Count ? all[number - 1] : null;

    /// <inheritdoc/>
    public IEnumerator<ProgrammeProposal> GetEnumerator() => all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ProgrammeProposals? other) => other is not null && all.SequenceEqual(other.all);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProgrammeProposals);

    /// <inheritdoc/>
    public override int GetHashCode() => all.Count;

    internal ProgrammeProposals With(ProgrammeProposal changed) => new(
        changed.Number == all.Count + 1 ? all.Add(changed) : all.SetItem(changed.Number - 1, changed));
}
