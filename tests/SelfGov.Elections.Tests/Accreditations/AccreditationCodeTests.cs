using Xunit;

namespace SelfGov.Elections.Accreditations;

/// <summary>No code of the list of those who watch an election stands in no test.</summary>
public sealed class AccreditationCodeTests
{
    [Fact]
    public void Every_rule_and_every_limit_is_named_in_a_test() => CodesInTests.AssertEveryOneIsNamed(
        AccreditationEditions.All.All.Select(edition => AccreditationLifecycle.Under(edition.Law).Map), "SelfGov.Elections.Tests",
        "Accreditations");
}
