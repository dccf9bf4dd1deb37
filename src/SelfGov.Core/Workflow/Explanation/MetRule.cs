using SelfGov.Law;

namespace SelfGov.Workflow.Explanation;

/// <summary>A condition that an accepted command has met, with the place in the law that sets it: why the answer is yes.</summary>
/// <param name="Code">The stable code of the rule or time limit, such as <c>signatures.enough</c>.</param>
/// <param name="Text">The condition in words.</param>
/// <param name="Basis">The place in the law.</param>
/// <param name="Expected">What a comparison expected; null for a rule that is none, whose text says all there is to say.</param>
/// <param name="Found">What a comparison found; null for a rule that is none: it holds.</param>
public sealed record MetRule(string Code, Words Text, Citation Basis, Words? Expected, Words? Found)
{
    /// <summary>The property of the command that the rule is about; null for one about the case or the moment.</summary>
    public string? Field { get; init; }

    /// <summary>What was expected, as data; null for a rule that is no comparison.</summary>
    public Expectation? Expectation { get; init; }
}
