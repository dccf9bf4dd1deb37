using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Elections.Indirect;

/// <summary>No code of the indirect election of an akim stands in no test.</summary>
public sealed class IndirectElectionCodeTests
{
    [Fact]
    public void Every_rule_and_every_limit_is_named_in_a_test() => CodesInTests.AssertEveryOneIsNamed(
        IndirectElectionEditions.All.All.Select(edition => IndirectElectionLifecycle.Under(edition.Law).Map),
        "SelfGov.Elections.Tests", "Indirect");

    [Theory]
    [InlineData("A1", "45")]
    [InlineData("A2", "36-1(10)")]
    public void A_ground_comes_from_a_case_of_the_kind_that_causes_it(string edition, string place)
    {
        var story = new IndirectStory(edition);
        var ground = new Ground(
            GroundKind.EarlyTermination, story.CallDay.PlusDays(-5), Cause: new CaseReference("term-of-office", "case-1"));
        story.Refuses(
            new RecordIndirectGround(IndirectStory.District(), ground, false), IndirectStory.Commission, "ground.cause", place,
            found: "term-of-office/case-1");
    }

    // Thirty days before the vote; the campaign ends with the day before the one before the vote.
    [Theory]
    [InlineData("A1", "15", "28")]
    [InlineData("A2", "36-1(3)", "36-1(7)")]
    public void Nomination_opens_and_the_campaign_ends_by_themselves(string edition, string nomination, string campaign)
    {
        IndirectStory story = new IndirectStory(edition).Called();
        Deadline opens = Assert.Single(story.Lifecycle.Deadlines(story.Case), each => each.Code == "nomination.opens");
        Assert.Equal((DeadlineKind.Causes, story.At(story.Day.PlusDays(-30), 0), nomination), (opens.Kind, opens.At, opens.Basis.Place));
        IndirectStory running = new IndirectStory(edition).InCampaign();
        Deadline silence = Assert.Single(
            running.Lifecycle.Deadlines(running.Case), each => each is { Code: "silence.begins", Causes: true });
        Assert.Equal((running.At(running.Day.PlusDays(-1), 0), campaign), (silence.At, silence.Basis.Place));
    }
}
