using NodaTime;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Workflow;

/// <summary>Everything impure that a decision may depend on: the moment, the actor, and what was found in other cases.</summary>
/// <param name="Now">The moment of the decision.</param>
/// <param name="Actor">Who acts; not the default value.</param>
public readonly record struct Context(Instant Now, Actor Actor)
{
    private readonly EntryProofs? proofs;

    /// <summary>What was found in the other cases that the command names; nothing where nobody has looked.</summary>
    public EntryProofs Proofs
    {
        get => proofs ?? EntryProofs.None;
        init => proofs = value;
    }

    /// <summary>Whether an accepted decision is to say which rules were met; it costs nothing where nobody asks.</summary>
    public bool Explain { get; init; }
}
