using Xunit;

namespace SelfGov.Elections.Commissions;

/// <summary>No code of a commission stands in no test.</summary>
public sealed class CommissionCodeTests
{
    [Fact]
    public void Every_rule_and_every_limit_is_named_in_a_test() => CodesInTests.AssertEveryOneIsNamed(
        CommissionEditions.All.All.Select(edition => CommissionLifecycle.Under(edition.Law).Map), "SelfGov.Elections.Tests", "Commissions");
}
