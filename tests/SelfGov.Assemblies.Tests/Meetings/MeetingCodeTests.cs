using SelfGov.Assemblies.Sittings;
using Xunit;

namespace SelfGov.Assemblies.Meetings;

/// <summary>No code of the assembly of the local community stands in no test.</summary>
public sealed class MeetingCodeTests
{
    [Fact]
    public void Every_rule_and_every_limit_is_named_in_a_test() => CodesInTests.AssertEveryOneIsNamed(
        AssemblyEditions.Larger.All.Select(edition => MeetingLifecycle.Under(edition.Law).Map),
        "SelfGov.Assemblies.Tests", "Meetings", "Sittings");
}
