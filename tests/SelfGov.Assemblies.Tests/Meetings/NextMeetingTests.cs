using NodaTime;
using SelfGov.Assemblies.Editions;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Assemblies.Meetings.GivenMeeting;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Assemblies.Meetings;

/// <summary>An assembly is called at least once a quarter (order No. 295, paragraph 5): the case of the last one owes the next.</summary>
public sealed class NextMeetingTests
{
    private static readonly Citation Quarterly = AssemblyActs.ModelRegulation.At("5");

    // Held on 28 August 2026: the next is due in the fourth quarter.
    [Theory]
    [InlineData("2026-08-29", 0)]
    [InlineData("2026-12-31", 0)]
    [InlineData("2027-01-01", 1)]
    [InlineData("2027-02-10", 41)]
    public void The_next_assembly_is_owed_until_it_is_named(string day, int late)
    {
        LocalDate held = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Story<AssemblyMeeting> story = Closed().Runs(DeadlineKind.Duty, "next-meeting.due", "2027-01-01T00:00:00", Quarterly);
        story.Until("2027-03-01T10:00:00").Runs(DeadlineKind.Duty, "next-meeting.due", "2027-01-01T00:00:00", Quarterly)
            .Accepts(new NameNextMeeting("meeting-2", held), AkimOffice).ReplaysToItself();
        Assert.False(story.HasDeadline("next-meeting.due"));
        Assert.Equal((held, late), (story.Case.NextMeetingOn!.Value, story.Facts.OfType<NextMeetingNamed>().Single().DaysLate!.Value));
        story.RefusedBy(new NameNextMeeting("meeting-3", held), AkimOffice, "next-meeting.once", Quarterly);
    }

    [Fact]
    public void It_is_owed_from_the_quorum_on_and_not_of_a_meeting_that_was_not_held()
    {
        Story<AssemblyMeeting> story = Noticed().Until("2026-08-28T15:00:00");
        Assert.False(story.HasDeadline("next-meeting.due"));
        Assert.False(Noticed().Until("2026-08-28T15:00:00").Accepts(new RegisterMembers(9, true), AkimOffice)
            .HasDeadline("next-meeting.due"));
        story.Accepts(new RegisterMembers(10, true), AkimOffice)
            .Runs(DeadlineKind.Duty, "next-meeting.due", "2027-01-01T00:00:00", Quarterly);
    }

    [Fact]
    public void It_is_named_once_it_was_held_after_this_one()
    {
        Story<AssemblyMeeting> story = WithAkim().Until("2026-10-01T10:00:00");
        NameNextMeeting next = new("meeting-2", new LocalDate(2026, 9, 30));
        story.RefusedBy(next, SittingChair, "actor.role");
        story.RefusedBy(next with { Meeting = " " }, UnitAkim, "next-meeting.named", Quarterly);
        story.RefusedBy(next with { Day = new LocalDate(2026, 8, 28) }, UnitAkim, "next-meeting.day", Quarterly);
        story.RefusedBy(next with { Day = new LocalDate(2026, 10, 2) }, UnitAkim, "next-meeting.held", Quarterly);
        story.Accepts(next with { Day = new LocalDate(2026, 10, 1) }, UnitAkim).ReplaysToItself();
    }

    [Fact]
    public void On_the_day_of_the_meeting_there_is_none_to_name()
    {
        Story<AssemblyMeeting> story = WithAkim().Until("2026-08-28T23:59:59");
        NameNextMeeting next = new("meeting-2", new LocalDate(2026, 8, 29));
        story.RefusedBy(next, UnitAkim, "next-meeting.opens", Quarterly);
        story.Until("2026-08-29T00:00:00").Accepts(next, UnitAkim);
    }

    [Fact]
    public void Before_the_model_regulation_none_is_owed()
    {
        Story<AssemblyMeeting> story = Deciding(15, LawOf("L0b"), Other).Until("2027-06-01T10:00:00");
        Assert.False(story.HasDeadline("next-meeting.due"));
        story.RefusedBy(new NameNextMeeting("meeting-2", new LocalDate(2027, 1, 1)), UnitAkim, "next-meeting.periodic");
    }

    private static Story<AssemblyMeeting> Closed() => WithAkim(6).Accepts(new PublishMeetingDecisions(), UnitAkim)
        .Accepts(new CompleteMeeting(), UnitAkim);
}
