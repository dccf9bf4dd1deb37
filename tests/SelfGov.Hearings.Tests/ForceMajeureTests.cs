using NodaTime;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

/// <summary>A blizzard on the day of a meeting: rules of Order No. 286, paragraph 30, and a policy where they are silent.</summary>
public sealed class ForceMajeureTests
{
    private static readonly HearingSchedule Online = Meeting with { Place = "Video conference", Link = "https://meet.example" };

    [Xunit.Fact]
    public void A_meeting_goes_over_to_video_on_its_day_with_the_notices_that_were_given()
    {
        Story<PublicHearing> story = Open().Until("2026-04-20T18:30:00")
            .Accepts(new RescheduleHearing(Online, "Blizzard", MeetingFormat.VideoOnly, Emergency: true), HearingInitiator);
        Assert.Equal((2, MeetingFormat.VideoOnly), (story.Case.Round.Notices.Count, story.Case.Round.Format));
        Opened(story).ReplaysToItself();
    }

    [Xunit.Fact]
    public void Without_an_emergency_there_is_no_video_alone_and_in_one_there_is_nothing_else()
    {
        Story<PublicHearing> story = Open().Until("2026-04-20T18:30:00");
        story.RefusedBy(new RescheduleHearing(Online, "Comfort", MeetingFormat.VideoOnly), HearingInitiator, "format.permitted");
        story.RefusedBy(
            new RescheduleHearing(Online, "Blizzard", MeetingFormat.Mixed, Emergency: true), HearingInitiator, "format.permitted");
        story.RefusedBy(new RescheduleHearing(Online, "No video", MeetingFormat.HallOnly), HearingInitiator, "notice.newspaper.time");
    }

    [Xunit.Fact]
    public void Another_day_needs_its_notices_anew_as_the_rules_say_nothing_else() => Open().Until("2026-04-20T18:30:00")
        .RefusedBy(new RescheduleHearing(On(22), "Blizzard", Emergency: true), HearingInitiator, "notice.newspaper.time");

    [Xunit.Fact]
    public void A_policy_lets_the_notices_stand_within_five_working_days_of_the_day_that_was_announced()
    {
        HearingProfile lenient = Profile("EM2") with
        {
            Policies = HearingPolicies.Default with { ForceMajeure = ForceMajeureMove.WithinSessionDays },
        };
        Story<PublicHearing> story = Open(lenient).Until("2026-04-20T18:30:00")
            .Accepts(new RescheduleHearing(On(22), "Blizzard", Emergency: true), HearingInitiator).Until("2026-04-21T18:30:00");

        // Five working days from 21 April: 21, 22, 23, 24 and 27.
        story.RefusedBy(new RescheduleHearing(On(28), "Blizzard", Emergency: true), HearingInitiator, "notice.newspaper.time");
        story.RefusedBy(new RescheduleHearing(On(27), "Illness"), HearingInitiator, "notice.newspaper.time");
        story.Accepts(new RescheduleHearing(On(27), "Blizzard", Emergency: true), HearingInitiator).Until("2026-04-27T11:00:00")
            .Accepts(new OpenSession("person-1", "person-2", 40), LocalExecutiveBody)
            .RefusedBy(new AdjournSession(new LocalDateTime(2026, 4, 28, 11, 0), "Night"), HearingChair, "adjourn.until");
        story.ReplaysToItself();
    }

    private static HearingSchedule On(int day) => Meeting with { Session = new LocalDateTime(2026, 4, day, 11, 0) };
}
