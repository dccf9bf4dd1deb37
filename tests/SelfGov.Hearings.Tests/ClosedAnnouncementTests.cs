using SelfGov.Workflow;
using Xunit;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

public sealed class ClosedAnnouncementTests
{
    [Xunit.Fact]
    public void A_day_agreed_on_that_comes_too_soon_closes_the_announcement_and_refuses_any_other_day_too()
    {
        Assert.Empty(Announcing(HearingStories.Tell("EM2 agreed")).Reasons);
        Story<PublicHearing> late = HearingStories.Tell("EM2 agreed, a month before");
        Assert.Contains(
            Announcing(late).Reasons, reason => reason is { Code: "notice.newspaper.time", Field: nameof(AnnounceHearing.Schedule) });
        HearingSchedule other = late.Case.Round.Agreed! with { Session = late.Case.Round.Agreed!.Session!.Value.PlusMonths(3) };
        late.RefusedBy(new AnnounceHearing(other, ["Question"]), HearingInitiator, "notice.newspaper.time");
    }

    private static Option Announcing(Story<PublicHearing> story) => story.Lifecycle
        .Options(story.Case, new Actor("somebody", HearingInitiator), story.Now)
        .Single(option => option.Command == typeof(AnnounceHearing));
}
