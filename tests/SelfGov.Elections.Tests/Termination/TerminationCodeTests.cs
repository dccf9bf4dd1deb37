using Xunit;

namespace SelfGov.Elections.Termination;

/// <summary>No code of the end of an akim's powers stands in no test.</summary>
public sealed class TerminationCodeTests
{
    [Fact]
    public void Every_rule_and_every_limit_is_named_in_a_test() => CodesInTests.AssertEveryOneIsNamed(
        TerminationEditions.Raion.All.Concat(TerminationEditions.Village.All)
            .Select(edition => TerminationLifecycle.Under(edition.Law).Map),
        "SelfGov.Elections.Tests", "Termination");
}
