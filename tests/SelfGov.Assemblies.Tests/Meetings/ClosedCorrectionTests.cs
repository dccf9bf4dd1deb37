using NodaTime;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Assemblies.Meetings.GivenMeeting;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Assemblies.Meetings;

/// <summary>A correction is closed where nothing is on record, or where nothing else than what is on record is lawful.</summary>
public sealed class ClosedCorrectionTests
{
    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(2, 1, true)]
    [InlineData(2, 2, true)]
    [InlineData(1, 0, false)]
    public void A_count_that_can_be_no_other_is_not_corrected(int delegated, int present, bool isOpen)
    {
        Story<AssemblyMeeting> story = Begin().Until("2026-08-10T10:00:00")
            .Accepts(Convening() with { Delegated = delegated }, UnitAkim).Accepts(new NotifyOfMeeting(Notice), UnitAkim)
            .Until("2026-08-28T14:30:00").Accepts(new RegisterMembers(present, true), AkimOffice);
        Option option = OptionOf(story, typeof(CorrectMeetingAttendance));
        Assert.Equal(isOpen, option.IsOpen);
        Assert.All(option.Reasons, reason => Assert.Equal(("slip.record", (Instant?)null), (reason.Code, reason.Earliest)));
        if (!isOpen)
        {
            story.RefusedBy(
                new CorrectMeetingAttendance(present + 1, Slips.Act(story.Local().Date)), AkimOffice, "slip.record");
        }
    }

    [Xunit.Fact]
    public void A_day_is_corrected_once_it_is_on_record_and_another_day_can_be()
    {
        Story<AssemblyMeeting> story = WithAkim();
        Assert.Equal(("slip.record", (Instant?)null), Reason());
        story.Accepts(new PublishMeetingDecisions(), AkimOffice);
        Assert.Equal(("slip.day", (Instant?)Stories.Local("2026-08-29T00:00:00")), Reason());
        story.Until("2026-08-29T00:00:00");
        Assert.True(OptionOf(story, typeof(CorrectMeetingPublication)).IsOpen);

        (string Code, Instant? Earliest) Reason()
        {
            Refusal reason = Assert.Single(OptionOf(story, typeof(CorrectMeetingPublication)).Reasons);
            return (reason.Code, reason.Earliest);
        }
    }

    private static Option OptionOf(Story<AssemblyMeeting> story, Type command) => story.Lifecycle
        .Options(story.Case, new Actor("somebody", AkimOffice), story.Now).Single(option => option.Command == command);
}
