using Xunit;

namespace SelfGov.Complaints;

/// <summary>No code of a complaint stands in no test.</summary>
public sealed class ComplaintCodeTests
{
    [Fact]
    public void Every_rule_and_every_limit_is_named_in_a_test() => CodesInTests.AssertEveryOneIsNamed(
        [
            .. ComplaintEditions.Elections.All.Select(edition => ElectionComplaintLifecycle.Under(edition.Law).Map),
            .. ComplaintEditions.Administrative.All.Select(edition => AdministrativeComplaintLifecycle.Under(edition.Law).Map),
        ],
        "SelfGov.Complaints.Tests", ".");
}
