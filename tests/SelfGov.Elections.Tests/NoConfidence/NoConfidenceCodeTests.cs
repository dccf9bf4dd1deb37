using Xunit;

namespace SelfGov.Elections.NoConfidence;

/// <summary>No code of a motion of no confidence stands in no test.</summary>
public sealed class NoConfidenceCodeTests
{
    [Fact]
    public void Every_rule_and_every_limit_is_named_in_a_test() => CodesInTests.AssertEveryOneIsNamed(
        NoConfidenceEditions.All.All.Select(edition => NoConfidenceLifecycle.Under(edition.Law).Map),
        "SelfGov.Elections.Tests", "NoConfidence");
}
