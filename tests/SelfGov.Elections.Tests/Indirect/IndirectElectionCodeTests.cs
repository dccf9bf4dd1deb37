using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Termination;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
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

    [Theory]
    [InlineData("A1", "45")]
    [InlineData("A2", "36-1(10)")]
    public void A_ground_that_names_its_case_is_proved_by_an_entry_of_it(string edition, string place)
    {
        var story = new IndirectStory(edition);
        LocalDate day = story.CallDay.PlusDays(-5);
        var named = new Ground(GroundKind.EarlyTermination, day, Cause: new CaseReference("office-termination", "case-1"));
        var nowhere = new EntryReference("office-termination", "case-1", new string('0', 64));
        story.Refuses(new RecordIndirectGround(IndirectStory.District(), named), IndirectStory.Commission, "cause.given", place);
        story.Refuses(
            new RecordIndirectGround(IndirectStory.District(), named, Cause: nowhere), IndirectStory.Commission, "cause.proved", place,
            found: "the journal was not read");
        EntryReference elsewhere = GivenTermination.Occurred(
            GivenTermination.Village, $"{NodaTime.Text.LocalDatePattern.Iso.Format(day)}T10:00:00").Entry(TerminationLifecycle.Procedure);
        story.Refuses(
            new RecordIndirectGround(IndirectStory.District(), named, Cause: elsewhere), IndirectStory.Commission, "cause.ground", place);
        story.Given(new RecordIndirectGround(IndirectStory.District(), named with { Cause = null }), IndirectStory.Commission);

        IndirectElectionLaw law = IndirectElectionEditions.All[new EditionId(edition)].Law;
        var strict = new IndirectStory(edition, law with { Policies = law.Policies with { PapersAreAccepted = false } });
        strict.Refuses(
            new RecordIndirectGround(IndirectStory.District(), named with { Cause = null }), IndirectStory.Commission, "cause.paper",
            place);
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
