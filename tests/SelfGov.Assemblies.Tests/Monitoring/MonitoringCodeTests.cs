using SelfGov.Assemblies.Sittings;
using Xunit;

namespace SelfGov.Assemblies.Monitoring;

/// <summary>No code of monitoring by a commission stands in no test.</summary>
public sealed class MonitoringCodeTests
{
    [Fact]
    public void Every_rule_and_every_limit_is_named_in_a_test() => CodesInTests.AssertEveryOneIsNamed(
        AssemblyEditions.Larger.All.Select(edition => MonitoringLifecycle.Under(edition.Law).Map),
        "SelfGov.Assemblies.Tests", "Monitoring");
}
