using NodaTime;

namespace SelfGov.Workflow;

/// <summary>Everything impure that a decision may depend on: the moment and the actor.</summary>
/// <param name="Now">The moment of the decision.</param>
/// <param name="Actor">Who acts; not the default value.</param>
public readonly record struct Context(Instant Now, Actor Actor)
{
    /// <summary>Whether an accepted decision is to say which rules were met; it costs nothing where nobody asks.</summary>
    public bool Explain { get; init; }
}
