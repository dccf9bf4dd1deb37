using System.Collections.Immutable;
using NodaTime;

namespace SelfGov.Workflow;

/// <summary>What the passing of time has caused: the facts, and the case that has taken them in.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <param name="Facts">The facts in their order; empty where nothing was caused.</param>
/// <param name="Case">The case with the facts folded in; the case itself where nothing was caused.</param>
public readonly record struct Due<TCase>(ImmutableArray<Fact<TCase>> Facts, TCase Case)
    where TCase : Case
{
    /// <summary>The facts in their order; empty where nothing was caused.</summary>
    public ImmutableArray<Fact<TCase>> Facts { get => field.IsDefault ? [] : field; init; } = Facts;

    /// <summary>The moments at which they were caused, in the same order.</summary>
    public ImmutableArray<Instant> Moments { get => field.IsDefault ? [] : field; init; }
}
