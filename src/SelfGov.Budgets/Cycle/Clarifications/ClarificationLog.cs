using System.Collections;
using System.Collections.Immutable;

namespace SelfGov.Budgets.Cycle.Clarifications;

/// <summary>The clarifications of one budget in the order of their numbers.</summary>
/// <remarks>Immutable. Equal when all clarifications are equal. At most one is under way; it is the last.</remarks>
public sealed class ClarificationLog : IReadOnlyList<Clarification>, IEquatable<ClarificationLog>
{
    private readonly ImmutableList<Clarification> all;

    private ClarificationLog(ImmutableList<Clarification> all) => this.all = all;

    /// <summary>No clarification.</summary>
    public static ClarificationLog Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => all.Count;

    /// <inheritdoc/>
    public Clarification this[int index] => all[index];

    /// <summary>The clarification of a number, or null when there is none.</summary>
    /// <param name="number">The number, from 1.</param>
    public Clarification? Find(int number) => number >= 1 && number <= all.Count ? all[number - 1] : null;

    /// <summary>The clarification that is under way, or null when there is none.</summary>
    public Clarification? UnderWay => all is [.., { IsUnderWay: true } last] ? last : null;

    /// <inheritdoc/>
    public IEnumerator<Clarification> GetEnumerator() => all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ClarificationLog? other) => other is not null && all.SequenceEqual(other.all);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClarificationLog);

    /// <inheritdoc/>
    public override int GetHashCode() => all.Count;

    internal ClarificationLog With(Clarification changed) => new(
        changed.Number == all.Count + 1 ? all.Add(changed) : all.SetItem(changed.Number - 1, changed));
}
