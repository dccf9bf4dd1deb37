using Xunit;

namespace SelfGov.Elections.Terms;

/// <summary>No code of the term of office of an akim stands in no test.</summary>
public sealed class TermCodeTests
{
    [Fact]
    public void Every_rule_and_every_limit_is_named_in_a_test() => CodesInTests.AssertEveryOneIsNamed(
        TermEditions.Raion.All.Concat(TermEditions.Village.All).Select(edition => TermLifecycle.Under(edition.Law).Map),
        "SelfGov.Elections.Tests", "Terms", "Indirect");
}
