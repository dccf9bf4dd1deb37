using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan.Bodies;
using Xunit;

namespace SelfGov.Elections.NoConfidence;

/// <summary>A motion that lost its subject.</summary>
public sealed class DiscontinuedMotionTests
{
    [Fact]
    public void A_motion_against_an_akim_who_is_gone_is_discontinued()
    {
        var story = Stories.Of(
                NoConfidenceLifecycle.Under(NoConfidenceEditions.All.On(new(2026, 3, 16))!.Law), NoConfidenceLifecycle.Procedure.Facts)
            .Until("2026-03-16T10:00:00")
            .Accepts(new InitiateMotion(Election.Village(), 15, NoConfidenceGround.ReportsNotApproved, 2), Roles.InitiatingDeputies);
        story.RefusedBy(new DiscontinueMotion(" "), Roles.Maslikhat, "discontinuation.act");
        story.RefusedBy(new DiscontinueMotion("death of the akim"), Roles.Court, "actor.role");
        story.Accepts(new DiscontinueMotion("death of the akim"), Roles.Maslikhat);
        Assert.Equal(NoConfidenceState.Discontinued, story.Case.State);
        story.RefusedBy(new HandInSheets(3), Roles.InitiatingDeputies, "case.state");
        Assert.Empty(story.Lifecycle.Deadlines(story.Case));
        story.ReplaysToItself();
    }
}
