using SelfGov.Assemblies.Sittings;
using Xunit;

namespace SelfGov.Assemblies.SeparateGatherings;

/// <summary>No code of a separate gathering stands in no test.</summary>
public sealed class SeparateGatheringCodeTests
{
    [Fact]
    public void Every_rule_and_every_limit_is_named_in_a_test() => CodesInTests.AssertEveryOneIsNamed(
        AssemblyEditions.Larger.All.Select(edition => SeparateGatheringLifecycle.Under(edition.Law).Map),
        "SelfGov.Assemblies.Tests", "SeparateGatherings");
}
