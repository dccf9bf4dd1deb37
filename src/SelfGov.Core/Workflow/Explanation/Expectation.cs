using System.Collections.Immutable;
using SelfGov.Law;

namespace SelfGov.Workflow.Explanation;

/// <summary>What a rule expects of a value, as data: the comparison, and the values to compare with.</summary>
/// <param name="Kind">The comparison.</param>
/// <param name="Values">
/// The values, of the type of what is compared: one bound, two for <see cref="ExpectationKind.Between"/>, all that are allowed for
/// <see cref="ExpectationKind.OneOf"/>, none for <see cref="ExpectationKind.Present"/>.
/// </param>
/// <param name="Text">The expectation in words, made from kind and values: "at least 5", "not later than 18.02.2026".</param>
public sealed record Expectation(ExpectationKind Kind, ImmutableArray<object> Values, Words Text)
{
    /// <inheritdoc/>
    public bool Equals(Expectation? other) =>
        other is not null && Kind == other.Kind && Values.AsSpan().SequenceEqual(other.Values.AsSpan()) && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Values.Length, Text);
}
