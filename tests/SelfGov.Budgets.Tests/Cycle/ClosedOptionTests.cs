using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Budgets.Cycle;

public sealed class ClosedOptionTests
{
    [Xunit.Fact]
    public void Before_the_first_month_is_over_no_month_can_be_reported()
    {
        Story<BudgetCycle> story = InJanuary().Story;
        Refusal reason = Assert.Single(OptionOf(story, typeof(ReportMonth), Roles.AkimsOffice).Reasons);
        Assert.Equal(("month.over", (Instant?)Stories.Local("2026-02-01T00:00:00")), (reason.Code, reason.Earliest));
        Assert.True(OptionOf(InJanuary().On(2, 1, yearsAfter: 0).Story, typeof(ReportMonth), Roles.AkimsOffice).IsOpen);
    }

    [Xunit.Fact]
    public void Who_is_no_initiator_under_the_code_cannot_propose_a_clarification()
    {
        Story<BudgetCycle> story = InJanuary().Story;
        Assert.Equal(
            "clarification.initiator",
            Assert.Single(OptionOf(story, typeof(ProposeClarification), Roles.DistrictAkimat).Reasons).Code);
        Assert.True(OptionOf(story, typeof(ProposeClarification), Roles.Akim).IsOpen);
    }

    private static CycleStory InJanuary() =>
        new CycleStory("B4", 2026).Approved().Do(new DecideImplementation(), Roles.Akim).On(1, 1, yearsAfter: 0);

    private static Option OptionOf(Story<BudgetCycle> story, Type command, Role role) => story.Lifecycle
        .Options(story.Case, new Actor("somebody", role), story.Now).Single(option => option.Command == command);
}
