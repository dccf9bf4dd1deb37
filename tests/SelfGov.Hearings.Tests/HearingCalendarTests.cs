using NodaTime;
using SelfGov.Kazakhstan;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

public sealed class HearingCalendarTests
{
    [Xunit.Fact]
    public void The_calendar_of_an_announced_hearing_has_its_session_and_what_is_due_before_it()
    {
        Assert.Equal(
            ["materials.post.due", "notice.newspaper.due", "notice.broadcast.due", "materials.due", "comments.close", "session.begins"],
            HearingCalendar.Of(Announced().Case, KazakhstanCalendar.Work).Select(entry => entry.Code));
        HearingCalendarEntry session = HearingCalendar.Of(Announced().Case, KazakhstanCalendar.Work)[^1];
        Assert.Equal((true, "House of culture", Stories.Local("2026-04-21T11:00:00")),
            (session.IsSession, session.Place, session.At));
    }

    [Xunit.Fact]
    public void The_calendar_of_a_discussion_has_its_end_once()
    {
        HearingSchedule days = new(null, "portal", null, new LocalDate(2026, 3, 16), new LocalDate(2026, 4, 2));
        Story<PublicHearing> story = Begin("DD2").Until("2026-03-16T10:00:00").Accepts(new InitiateHearing(Village, "Draft"), ActDrafter)
            .Accepts(new AnnounceHearing(days, ["Draft"]), ActDrafter);
        Assert.Equal("discussion.ends", Assert.Single(HearingCalendar.Of(story.Case, KazakhstanCalendar.Work)).Code);
    }

    [Xunit.Fact]
    public void What_is_done_leaves_the_calendar_and_what_follows_enters_it()
    {
        Assert.Equal(
            ["comments.close", "session.begins"], HearingCalendar.Of(Open().Case, KazakhstanCalendar.Work).Select(entry => entry.Code));
        Assert.Equal(["session.ends"], HearingCalendar.Of(InSession().Case, KazakhstanCalendar.Work).Select(entry => entry.Code));
        Assert.Equal(["record.sign.due"], HearingCalendar.Of(Concluded().Case, KazakhstanCalendar.Work).Select(entry => entry.Code));
        Assert.Equal(["record.hand-over.due", "record.publish.due"],
            HearingCalendar.Of(Signed(Concluded()).Case, KazakhstanCalendar.Work).Select(entry => entry.Code));
        Assert.Empty(HearingCalendar.Of(Announced().Accepts(new CancelHearing("Flood"), HearingInitiator).Case, KazakhstanCalendar.Work));
    }
}
