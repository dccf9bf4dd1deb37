using System.Collections.Immutable;

namespace SelfGov.Workflow.Definition;

/// <summary>A lifecycle was defined wrongly: a programming error, found when the lifecycle is constructed.</summary>
public sealed class InvalidDefinitionException : Exception
{
    /// <summary>Creates the exception for all the errors found in one definition.</summary>
    /// <param name="errors">What is wrong, each naming the state, trigger, command or rule; at least one.</param>
    public InvalidDefinitionException(params ImmutableArray<string> errors)
        : base(string.Join(Environment.NewLine, errors)) => Errors = errors;

    /// <summary>What is wrong, each error naming the state, trigger, command or rule.</summary>
    public ImmutableArray<string> Errors { get; }
}
