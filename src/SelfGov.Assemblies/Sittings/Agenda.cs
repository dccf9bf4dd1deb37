using System.Collections;
using System.Collections.Immutable;

namespace SelfGov.Assemblies.Sittings;

/// <summary>The items of an agenda in the order of their numbers.</summary>
/// <remarks>Immutable. Finding and changing an item takes O(log n). Equal when all items are equal.</remarks>
public sealed class Agenda : IReadOnlyList<AgendaItem>, IEquatable<Agenda>
{
    internal static readonly Agenda Empty = new([]);

    private readonly ImmutableList<AgendaItem> items;

    private Agenda(ImmutableList<AgendaItem> items) => this.items = items;

    /// <summary>The number of items.</summary>
    public int Count => items.Count;

    /// <summary>The item at an index.</summary>
    /// <param name="index">The index, from 0; the number of the item less one.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public AgendaItem this[int index] => items[index];

    /// <summary>The item of a number; null where there is none.</summary>
    /// <param name="number">The number.</param>
    public AgendaItem? Find(int number) => number >= 1 && number <= items.Count ? items[number - 1] : null;

    /// <summary>The items in the order of their numbers.</summary>
    public IEnumerator<AgendaItem> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Agenda? other) => other is not null && items.SequenceEqual(other.items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Agenda);

    /// <inheritdoc/>
    public override int GetHashCode() => items.Aggregate(0, HashCode.Combine);

    internal static Agenda Of(ImmutableArray<ProposedItem> proposed) =>
        new([.. proposed.Select((item, index) => new AgendaItem(index + 1, item))]);

    internal Agenda After(ISittingFact fact) => new([.. items.Select(item => item.After(fact))]);

    internal Agenda After(IItemFact fact)
    {
        AgendaItem item = Find(fact.Item) ?? throw new InvalidOperationException($"There is no item {fact.Item}; there are {Count}.");
        return new(items.SetItem(fact.Item - 1, fact.Change(item.After(fact))));
    }
}
