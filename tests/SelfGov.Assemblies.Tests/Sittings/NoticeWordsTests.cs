using SelfGov.Assemblies.Gatherings;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.SeparateGatherings;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Assemblies.Sittings;

/// <summary>
/// The Kazakh word for the notice is that of art. 39-3(8) in the edition; that of separate gatherings is in order No. 122, paragraph 6.
/// </summary>
public sealed class NoticeWordsTests
{
    [Theory]
    [InlineData("L0", "хабардар")]
    [InlineData("L0a", "хабардар")]
    [InlineData("L0b", "хабардар")]
    [InlineData("L1", "хабардар")]
    [InlineData("L2", "құлағдар")]
    [InlineData("L2a", "құлағдар")]
    [InlineData("L2b", "құлағдар")]
    [InlineData("L3", "құлағдар")]
    [InlineData("L4", "құлағдар")]
    public void The_notice_is_called_as_the_edition_calls_it(string edition, string word)
    {
        AssemblyLaw law = AssemblyEditions.Larger[new EditionId(edition)].Law;
        Assert.Equal($"{word} ету", AssemblyParameters.Of(law).Find("notice")!.Name.Kazakh);
        Assert.All(
            new[] { MeetingLifecycle.Under(law).Map, GatheringLifecycle.Under(law).Map },
            map => Assert.Equal((word, word), (StateOf(map), RuleOf(map))));
        LifecycleMap separate = SeparateGatheringLifecycle.Under(law).Map;
        Assert.Equal(("тұрғындар", "хабардар"), (StateOf(separate), RuleOf(separate)));
    }

    private static string StateOf(LifecycleMap map) => First(map.States.Single(state => state.Name == "Noticed").Text);

    private static string RuleOf(LifecycleMap map) =>
        First(map.Commands.SelectMany(command => command.Rules).First(rule => rule.Code == "notice.in-time").Text);

    private static string First(Words text) => text.Kazakh.Split(' ')[0];
}
