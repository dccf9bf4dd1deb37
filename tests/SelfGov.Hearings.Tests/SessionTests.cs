using NodaTime;
using SelfGov.Hearings.Comments;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

public sealed class SessionTests
{
    [Xunit.Fact]
    public void Place_and_hour_are_those_agreed()
    {
        Story<PublicHearing> story = Begin("EM2").Until("2026-03-10T10:00:00")
            .Accepts(new InitiateHearing(Village, "Gravel pit"), HearingInitiator);
        story.RefusedBy(new AnnounceHearing(Meeting, ["Report"]), HearingInitiator, "agreement.given");
        story.Accepts(new DeclineSchedule("The hall is closed"), LocalExecutiveBody)
            .Accepts(new AgreeOnSchedule(Meeting), LocalExecutiveBody);
        Refusal moved =
            story.RefusedBy(new AnnounceHearing(Meeting with { Place = "Elsewhere" }, ["Report"]), HearingInitiator, "schedule.agreed");
        Assert.EndsWith($", {Meeting.Place}", moved.Expected!.English, StringComparison.Ordinal);
        Assert.Equal(
            moved.Expected.English, $"exactly {moved.Found!.English.Replace("Elsewhere", Meeting.Place, StringComparison.Ordinal)}");
    }

    [Xunit.Fact]
    public void A_kind_without_agreement_refuses_one() =>
        Begin("PC1").Until("2026-03-10T10:00:00").Accepts(new InitiateHearing(Village, "Roads"), ControlSubject)
            .RefusedBy(new AgreeOnSchedule(Meeting), LocalExecutiveBody, "agreement.known");

    [Xunit.Fact]
    public void A_group_of_public_control_has_at_most_five_and_nobody_excluded()
    {
        Story<PublicHearing> story = Begin("PC1").Until("2026-03-10T10:00:00");
        story.RefusedBy(new InitiateHearing(Village, "Roads", Initiators: 6), ControlSubject, "initiators.number");
        story.RefusedBy(new InitiateHearing(Village, "Roads", NobodyIsExcluded: false), ControlSubject, "initiators.entitled");
        story.Accepts(new InitiateHearing(Village, "Roads", Initiators: 5), ControlSubject);
    }

    [Xunit.Fact]
    public void A_session_is_not_opened_without_its_notices_and_materials()
    {
        Story<PublicHearing> story = Announced()
            .Accepts(new GiveNotice(NoticeChannel.Newspaper, "No. 20", InKazakh: false), HearingInitiator)
            .Until("2026-03-19T10:00:00").Accepts(new GiveNotice(NoticeChannel.Broadcast, "TV"), HearingInitiator)
            .Until("2026-04-21T11:00:00");
        story.RefusedBy(new OpenSession("person-1", "person-2", 10), LocalExecutiveBody, "notice.newspaper.given");
        story.RefusedBy(new OpenSession("person-1", "person-2", 10), LocalExecutiveBody, "notice.broadcast.given");
        story.RefusedBy(new OpenSession("person-1", "person-2", 10), LocalExecutiveBody, "materials.open");
        story.Accepts(new DeclareNotHeld(NotHeldReason.NoticeMissing, "No announcement in Kazakh"), HearingChair);
        Assert.Equal(NotHeldReason.NoticeMissing, story.Case.Round.NotHeld);
    }

    [Xunit.Fact]
    public void A_session_is_opened_on_its_day_from_its_hour()
    {
        Story<PublicHearing> story = Open().Until("2026-04-21T10:59:59");
        story.RefusedBy(new OpenSession("person-1", "person-2", 10), LocalExecutiveBody, "session.begins");
        story.Until("2026-04-22T00:00:00").RefusedBy(new OpenSession("person-1", "person-2", 10), LocalExecutiveBody, "session.day-ends");
    }

    [Xunit.Fact]
    public void Chair_and_secretary_are_two_persons() => Open().Until("2026-04-21T11:00:00")
        .RefusedBy(new OpenSession("person-1", "person-1", 10), LocalExecutiveBody, "session.chair");

    [Xunit.Fact]
    public void A_hearing_to_which_nobody_came_was_not_held_and_is_held_again_with_everything_anew()
    {
        Story<PublicHearing> story = Open().Until("2026-04-21T11:00:00")
            .Accepts(new OpenSession("person-1", "person-2", 0), LocalExecutiveBody);
        Assert.Equal(HearingState.NotHeld, story.Case.State);
        story.RefusedBy(new CallRepeat(RepeatGround.CommentsStand), HearingInitiator, "repeat.ground");
        story.Accepts(new CallRepeat(RepeatGround.NotHeld), HearingInitiator);
        Assert.Equal((2, HearingState.RepeatCalled), (story.Case.Round.Number, story.Case.State));
        story.RefusedBy(new AnnounceHearing(Meeting, ["Report"]), HearingInitiator, "agreement.given");
        HearingSchedule again = Meeting with { Session = new LocalDateTime(2026, 6, 10, 11, 0) };
        story.Accepts(new AgreeOnSchedule(again), LocalExecutiveBody).Accepts(new AnnounceHearing(again, ["Report"]), HearingInitiator);
        Assert.Null(story.Case.Round.MaterialsOn);
        story.ReplaysToItself();
    }

    [Xunit.Fact]
    public void A_council_hears_a_report_with_two_thirds_of_its_members()
    {
        HearingSchedule schedule = new(new LocalDateTime(2026, 4, 10, 15, 0), "Maslikhat");
        Story<PublicHearing> Council() => Begin("CR3").Until("2026-04-01T10:00:00")
            .Accepts(new InitiateHearing(Village, "Report of the akim", BodyMembers: 15), CouncilMember)
            .Accepts(new AnnounceHearing(schedule, ["Report"]), HearingSecretary).Until("2026-04-10T15:00:00");
        Assert.Equal(NotHeldReason.NoQuorum, Council().Accepts(new OpenSession("person-1", "person-2", 30, 9), HearingChair)
            .Case.Round.NotHeld);
        Story<PublicHearing> quorate = Council().Accepts(new OpenSession("person-1", "person-2", 30, 10), HearingChair);
        quorate.RefusedBy(new TakeDecision("The report is adopted", 11), HearingChair, "votes.number");
        quorate.Accepts(new TakeDecision("The report is adopted", 5), HearingChair);
        Assert.Equal(0, quorate.Case.Round.Adopted);
        quorate.Accepts(new TakeDecision("The report is adopted", 6), HearingChair).Accepts(new CloseSession(), HearingChair)
            .Accepts(new DrawUpRecord(Digest), HearingSecretary);
        Assert.Equal(1, quorate.Case.Round.Adopted);
    }

    [Xunit.Fact]
    public void A_councils_record_is_not_drawn_up_before_it_is_adopted()
    {
        HearingSchedule schedule = new(new LocalDateTime(2026, 4, 10, 15, 0), "Maslikhat");
        Story<PublicHearing> story = Begin("CR3").Until("2026-04-01T10:00:00");
        story.RefusedBy(new InitiateHearing(Village, "Report"), CouncilMember, "body.members");
        story.Accepts(new InitiateHearing(Village, "Report", BodyMembers: 15), CouncilMember)
            .Accepts(new AnnounceHearing(schedule, ["Report"]), HearingSecretary).Until("2026-04-10T15:00:00")
            .Accepts(new OpenSession("person-1", "person-2", 12, 12), HearingChair).Accepts(new CloseSession(), HearingChair)
            .RefusedBy(new DrawUpRecord(Digest), HearingSecretary, "record.adopted");
    }

    [Xunit.Fact]
    public void An_environmental_session_lasts_at_most_five_working_days_in_a_row()
    {
        Story<PublicHearing> story = InSession();
        story.RefusedBy(new AdjournSession(new LocalDateTime(2026, 4, 28, 10, 0), "Night"), HearingChair, "adjourn.until");
        story.Accepts(new AdjournSession(new LocalDateTime(2026, 4, 27, 10, 0), "Night"), HearingChair).Until("2026-04-28T00:00:00")
            .RefusedBy(new ResumeSession(), HearingChair, "session.ends");
        story.Accepts(new CloseSession(), HearingChair);
    }

    [Xunit.Fact]
    public void A_hearing_that_is_moved_needs_its_notices_again()
    {
        Story<PublicHearing> story = Open().Until("2026-04-20T10:00:00");
        HearingSchedule later = Meeting with { Session = new LocalDateTime(2026, 5, 14, 11, 0) };
        story.RefusedBy(new RescheduleHearing(later, "Flood"), HearingInitiator, "notice.newspaper.time");
        HearingSchedule latest = Meeting with { Session = new LocalDateTime(2026, 6, 10, 11, 0) };
        story.Accepts(new RescheduleHearing(latest, "Flood"), HearingInitiator).Until("2026-06-10T11:00:00")
            .RefusedBy(new OpenSession("person-1", "person-2", 10), LocalExecutiveBody, "notice.newspaper.given");
    }

    [Xunit.Fact]
    public void A_hearing_is_called_off_with_a_reason()
    {
        Story<PublicHearing> story = Announced();
        story.RefusedBy(new CancelHearing(string.Empty), HearingInitiator, "cancel.reason");
        Assert.Equal(HearingState.Cancelled, story.Accepts(new CancelHearing("State of emergency"), HearingInitiator).Case.State);
    }

    [Xunit.Fact]
    public void A_discussion_has_no_session_and_ends_by_itself()
    {
        HearingSchedule days = new(null, "ecoportal", null, new LocalDate(2026, 4, 1), new LocalDate(2026, 4, 7));
        Story<PublicHearing> story = Begin("ED1").Until("2026-03-30T10:00:00")
            .Accepts(new InitiateHearing(Village, "Section"), HearingInitiator)
            .Accepts(new AnnounceHearing(days, ["Section"]), HearingInitiator).Accepts(new OpenMaterials("ecoportal"), HearingInitiator);
        story.RefusedBy(new OpenSession("person-1", "person-2", 10), HearingInitiator, "form.meeting");
        story.Until("2026-04-07T17:59:59").Accepts(Written("Dust"), HearingParticipant).Until("2026-04-08T00:00:00");
        Assert.Equal((HearingState.Concluded, new LocalDate(2026, 4, 7)), (story.Case.State, story.Case.Round.ConcludedOn));
        story.Accepts(Written("Noise"), HearingParticipant)
            .Accepts(Written("Light", channel: CommentChannel.Post, postedOn: new LocalDate(2026, 4, 7)), ResponsibleOfficial);
        Assert.Equal([null, SetAsideReason.Late, null], story.Case.Comments.Select(comment => comment.SetAside));
        story.ReplaysToItself();
    }
}
