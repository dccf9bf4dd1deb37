using System.Collections.Immutable;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>The services of a host lack something that the library needs; the message names everything, and how to add it.</summary>
public sealed class SelfGovConfigurationException : InvalidOperationException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problems">What is missing, each in a sentence; at least one.</param>
    public SelfGovConfigurationException(params ImmutableArray<string> problems)
        : base($"SelfGov cannot start: {string.Join(' ', problems)}") => Problems = problems;

    /// <summary>What is missing, each in a sentence.</summary>
    public ImmutableArray<string> Problems { get; }
}
