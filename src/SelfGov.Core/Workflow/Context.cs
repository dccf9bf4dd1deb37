using NodaTime;

namespace SelfGov.Workflow;

/// <summary>Everything impure that a decision may depend on: the moment and the actor.</summary>
/// <param name="Now">The moment of the decision.</param>
/// <param name="Actor">Who acts; not the default value.</param>
public readonly record struct Context(Instant Now, Actor Actor);
