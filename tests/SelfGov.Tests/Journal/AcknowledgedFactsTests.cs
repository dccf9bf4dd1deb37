using CsCheck;
using SelfGov.Contract;
using Xunit;

namespace SelfGov.Journal;

/// <summary>Whatever is acknowledged can be read back.</summary>
public sealed class AcknowledgedFactsTests
{
    public static TheoryData<string> Kinds => new(CommandProbe.All.Select(probe => probe.Kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_command_with_extreme_values_is_decided_and_overflows_nothing(string kind)
    {
        CommandProbe probe = CommandProbe.All.Single(each => each.Kind == kind);
        Assert.Empty(Enumerable.Range(1, TestSize.Of(4, 100)).SelectMany(probe.OverflowsOfExtremeCommands));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_fact_with_extreme_values_is_refused_by_name_or_read_back_as_it_was(string kind)
    {
        CommandProbe probe = CommandProbe.All.Single(each => each.Kind == kind);
        Gen.UInt.Sample(
            seed => Assert.Empty(probe.FactNames.SelectMany(name => probe.FlawsOfExtremeFacts(name, seed))),
            iter: TestSize.Of(60, 2_000));
    }
}
