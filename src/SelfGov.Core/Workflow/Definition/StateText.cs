using SelfGov.Law;

namespace SelfGov.Workflow.Definition;

/// <summary>What a state means: its name for people and the place in the law that knows it.</summary>
/// <typeparam name="TState">The states of the procedure, or of a part.</typeparam>
/// <param name="State">The state.</param>
/// <param name="Text">The name for people.</param>
/// <param name="Basis">The place in the law.</param>
/// <param name="IsFinal">Whether nothing leads out of it: the procedure, or the part's way through it, ends here.</param>
public sealed record StateText<TState>(TState State, Words Text, Citation Basis, bool IsFinal = false)
    where TState : struct, Enum;
