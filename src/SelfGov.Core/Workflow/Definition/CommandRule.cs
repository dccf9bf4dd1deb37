using SelfGov.Law;
using SelfGov.Workflow.Explanation;

namespace SelfGov.Workflow.Definition;

/// <summary>One rule of a command.</summary>
/// <param name="Code">A stable code for programs.</param>
/// <param name="Basis">The place in the law.</param>
/// <param name="Text">The condition in words, as a norm.</param>
/// <param name="Check">The refusal where the rule is not met, otherwise null.</param>
/// <param name="CheckWithoutCommand">
/// The same without the command, or, of a rule on a field, whether no command can meet it; null for a rule that needs the command.
/// </param>
internal sealed record CommandRule<TCase, TPart, TCommand>(
    string Code,
    Citation Basis,
    Words Text,
    Func<Matter<TCase, TPart, TCommand>, Refusal?> Check,
    Func<Matter<TCase, TPart>, Refusal?>? CheckWithoutCommand)
    where TCase : Case
{
    /// <summary>The property of the command that the rule bounds.</summary>
    internal string? Field { get; init; }

    /// <summary>What was found and what is expected where the rule is met; null where it does not concern the command.</summary>
    internal required Func<Matter<TCase, TPart, TCommand>, MetRule?> Tell { get; init; }

    /// <summary>Whether the rule looks at the actor, and at nothing that a correction of the command changes.</summary>
    internal bool IsOnActor { get; init; }

    /// <summary>Whether the rule looks at the command, though it can tell that no command meets it.</summary>
    internal bool NeedsCommand { get; init; }

    /// <summary>Which writing of the rule this is, from 1.</summary>
    internal int Revision { get; init; } = 1;

    /// <summary>What has to be known before the bound can be told; null for a rule that is no comparison.</summary>
    internal RuleKnowledge? BoundKnownFrom { get; init; }

    /// <summary>The bound, where the edition alone knows it.</summary>
    internal Expectation? Constant { get; init; }

    internal MapRule ToMap() => new(Code, Text, Basis)
    {
        Field = Field,
        KnownFrom = CheckWithoutCommand is null || NeedsCommand ? RuleKnowledge.Command : RuleKnowledge.Case,
        BoundKnownFrom = BoundKnownFrom,
        Bound = Constant,
        Revision = Revision,
    };
}
