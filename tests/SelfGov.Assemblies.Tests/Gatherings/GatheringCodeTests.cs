using SelfGov.Assemblies.Sittings;
using Xunit;

namespace SelfGov.Assemblies.Gatherings;

/// <summary>No code of the gathering of the local community stands in no test.</summary>
public sealed class GatheringCodeTests
{
    [Fact]
    public void Every_rule_and_every_limit_is_named_in_a_test() => CodesInTests.AssertEveryOneIsNamed(
        AssemblyEditions.Larger.All.Select(edition => GatheringLifecycle.Under(edition.Law).Map),
        "SelfGov.Assemblies.Tests", "Gatherings", "Sittings");
}
