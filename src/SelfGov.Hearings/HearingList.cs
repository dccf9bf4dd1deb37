using System.Collections;
using System.Collections.Immutable;

namespace SelfGov.Hearings;

/// <summary>A list in a case: notices, signatures, questions of an agenda.</summary>
/// <typeparam name="T">What it lists.</typeparam>
/// <remarks>Immutable; adding takes O(log n). Equal when all items are equal, in order.</remarks>
public sealed class HearingList<T> : IReadOnlyList<T>, IEquatable<HearingList<T>>
{
    internal static readonly HearingList<T> Empty = new([]);

    private readonly ImmutableList<T> items;

    private HearingList(ImmutableList<T> items) => this.items = items;

    /// <inheritdoc/>
    public int Count => items.Count;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(HearingList<T>? other) => other is not null && items.SequenceEqual(other.items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HearingList<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => items.Count;

    internal static HearingList<T> Of(IEnumerable<T> items) => new([.. items]);

    internal HearingList<T> With(T item) => new(items.Add(item));
}
