using System.Collections.Immutable;

namespace SelfGov.Contract;

/// <summary>Data that were given for a command are not what its contract says.</summary>
public sealed class ContractException : FormatException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="errors">All errors; at least one.</param>
    public ContractException(ImmutableArray<ContractError> errors)
        : base(string.Join(Environment.NewLine, errors)) => Errors = errors;

    /// <summary>All errors that were found, in the order of the data.</summary>
    public ImmutableArray<ContractError> Errors { get; }
}
