using NodaTime;
using SelfGov.Hearings.Comments;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Hearings.HearingDocket;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

public sealed class SessionTests
{
    [Xunit.Fact]
    public void Place_and_hour_are_those_agreed()
    {
        Docket<PublicHearing> docket = Docket("EM2").At("2026-03-10T10:00:00")
            .Accept(new InitiateHearing(Village, "Gravel pit"), HearingInitiator);
        docket.Refuse(new AnnounceHearing(Meeting, ["Report"]), HearingInitiator, "agreement.given");
        docket.Accept(new DeclineSchedule("The hall is closed"), LocalExecutiveBody)
            .Accept(new AgreeOnSchedule(Meeting), LocalExecutiveBody);
        Refusal moved =
            docket.Refuse(new AnnounceHearing(Meeting with { Place = "Elsewhere" }, ["Report"]), HearingInitiator, "schedule.agreed");
        Assert.EndsWith($", {Meeting.Place}", moved.Expected!.English, StringComparison.Ordinal);
        Assert.Equal(
            moved.Expected.English, $"exactly {moved.Found!.English.Replace("Elsewhere", Meeting.Place, StringComparison.Ordinal)}");
    }

    [Xunit.Fact]
    public void A_kind_without_agreement_refuses_one() =>
        Docket("PC1").At("2026-03-10T10:00:00").Accept(new InitiateHearing(Village, "Roads"), ControlSubject)
            .Refuse(new AgreeOnSchedule(Meeting), LocalExecutiveBody, "agreement.known");

    [Xunit.Fact]
    public void A_group_of_public_control_has_at_most_five_and_nobody_excluded()
    {
        Docket<PublicHearing> docket = Docket("PC1").At("2026-03-10T10:00:00");
        docket.Refuse(new InitiateHearing(Village, "Roads", Initiators: 6), ControlSubject, "initiators.number");
        docket.Refuse(new InitiateHearing(Village, "Roads", NobodyIsExcluded: false), ControlSubject, "initiators.entitled");
        docket.Accept(new InitiateHearing(Village, "Roads", Initiators: 5), ControlSubject);
    }

    [Xunit.Fact]
    public void A_session_is_not_opened_without_its_notices_and_materials()
    {
        Docket<PublicHearing> docket = Announced()
            .Accept(new GiveNotice(NoticeChannel.Newspaper, "No. 20", InKazakh: false), HearingInitiator)
            .At("2026-03-19T10:00:00").Accept(new GiveNotice(NoticeChannel.Broadcast, "TV"), HearingInitiator)
            .At("2026-04-21T11:00:00");
        docket.Refuse(new OpenSession("person-1", "person-2", 10), LocalExecutiveBody, "notice.newspaper.given");
        docket.Refuse(new OpenSession("person-1", "person-2", 10), LocalExecutiveBody, "notice.broadcast.given");
        docket.Refuse(new OpenSession("person-1", "person-2", 10), LocalExecutiveBody, "materials.open");
        docket.Accept(new DeclareNotHeld(NotHeldReason.NoticeMissing, "No announcement in Kazakh"), HearingChair);
        Assert.Equal(NotHeldReason.NoticeMissing, docket.Case.Round.NotHeld);
    }

    [Xunit.Fact]
    public void A_session_is_opened_on_its_day_from_its_hour()
    {
        Docket<PublicHearing> docket = Open().At("2026-04-21T10:59:59");
        docket.Refuse(new OpenSession("person-1", "person-2", 10), LocalExecutiveBody, "session.begins");
        docket.At("2026-04-22T00:00:00").Refuse(new OpenSession("person-1", "person-2", 10), LocalExecutiveBody, "session.day-ends");
    }

    [Xunit.Fact]
    public void Chair_and_secretary_are_two_persons() => Open().At("2026-04-21T11:00:00")
        .Refuse(new OpenSession("person-1", "person-1", 10), LocalExecutiveBody, "session.chair");

    [Xunit.Fact]
    public void A_hearing_to_which_nobody_came_was_not_held_and_is_held_again_with_everything_anew()
    {
        Docket<PublicHearing> docket = Open().At("2026-04-21T11:00:00")
            .Accept(new OpenSession("person-1", "person-2", 0), LocalExecutiveBody);
        Assert.Equal(HearingState.NotHeld, docket.Case.State);
        docket.Refuse(new CallRepeat(RepeatGround.CommentsStand), HearingInitiator, "repeat.ground");
        docket.Accept(new CallRepeat(RepeatGround.NotHeld), HearingInitiator);
        Assert.Equal((2, HearingState.RepeatCalled), (docket.Case.Round.Number, docket.Case.State));
        docket.Refuse(new AnnounceHearing(Meeting, ["Report"]), HearingInitiator, "agreement.given");
        HearingSchedule again = Meeting with { Session = new LocalDateTime(2026, 6, 10, 11, 0) };
        docket.Accept(new AgreeOnSchedule(again), LocalExecutiveBody).Accept(new AnnounceHearing(again, ["Report"]), HearingInitiator);
        Assert.Null(docket.Case.Round.MaterialsOn);
        docket.AssertReplayEqualsLive();
    }

    [Xunit.Fact]
    public void A_council_hears_a_report_with_two_thirds_of_its_members()
    {
        HearingSchedule schedule = new(new LocalDateTime(2026, 4, 10, 15, 0), "Maslikhat");
        Docket<PublicHearing> Council() => Docket("CR2").At("2026-04-01T10:00:00")
            .Accept(new InitiateHearing(Village, "Report of the akim", BodyMembers: 15), CouncilMember)
            .Accept(new AnnounceHearing(schedule, ["Report"]), HearingSecretary).At("2026-04-10T15:00:00");
        Assert.Equal(NotHeldReason.NoQuorum, Council().Accept(new OpenSession("person-1", "person-2", 30, 9), HearingChair)
            .Case.Round.NotHeld);
        Docket<PublicHearing> quorate = Council().Accept(new OpenSession("person-1", "person-2", 30, 10), HearingChair);
        quorate.Refuse(new TakeDecision("The report is adopted", 11), HearingChair, "votes.number");
        quorate.Accept(new TakeDecision("The report is adopted", 5), HearingChair);
        Assert.Equal(0, quorate.Case.Round.Adopted);
        quorate.Accept(new TakeDecision("The report is adopted", 6), HearingChair).Accept(new CloseSession(), HearingChair)
            .Accept(new DrawUpRecord(Digest), HearingSecretary);
        Assert.Equal(1, quorate.Case.Round.Adopted);
    }

    [Xunit.Fact]
    public void A_councils_record_is_not_drawn_up_before_it_is_adopted()
    {
        HearingSchedule schedule = new(new LocalDateTime(2026, 4, 10, 15, 0), "Maslikhat");
        Docket<PublicHearing> docket = Docket("CR2").At("2026-04-01T10:00:00");
        docket.Refuse(new InitiateHearing(Village, "Report"), CouncilMember, "body.members");
        docket.Accept(new InitiateHearing(Village, "Report", BodyMembers: 15), CouncilMember)
            .Accept(new AnnounceHearing(schedule, ["Report"]), HearingSecretary).At("2026-04-10T15:00:00")
            .Accept(new OpenSession("person-1", "person-2", 12, 12), HearingChair).Accept(new CloseSession(), HearingChair)
            .Refuse(new DrawUpRecord(Digest), HearingSecretary, "record.adopted");
    }

    [Xunit.Fact]
    public void An_environmental_session_lasts_at_most_five_working_days_in_a_row()
    {
        Docket<PublicHearing> docket = InSession();
        docket.Refuse(new AdjournSession(new LocalDateTime(2026, 4, 28, 10, 0), "Night"), HearingChair, "adjourn.until");
        docket.Accept(new AdjournSession(new LocalDateTime(2026, 4, 27, 10, 0), "Night"), HearingChair).At("2026-04-28T00:00:00")
            .Refuse(new ResumeSession(), HearingChair, "session.ends");
        docket.Accept(new CloseSession(), HearingChair);
    }

    [Xunit.Fact]
    public void A_hearing_that_is_moved_needs_its_notices_again()
    {
        Docket<PublicHearing> docket = Open().At("2026-04-20T10:00:00");
        HearingSchedule later = Meeting with { Session = new LocalDateTime(2026, 5, 14, 11, 0) };
        docket.Refuse(new RescheduleHearing(later, "Flood"), HearingInitiator, "notice.newspaper.time");
        HearingSchedule latest = Meeting with { Session = new LocalDateTime(2026, 6, 10, 11, 0) };
        docket.Accept(new RescheduleHearing(latest, "Flood"), HearingInitiator).At("2026-06-10T11:00:00")
            .Refuse(new OpenSession("person-1", "person-2", 10), LocalExecutiveBody, "notice.newspaper.given");
    }

    [Xunit.Fact]
    public void A_hearing_is_called_off_with_a_reason()
    {
        Docket<PublicHearing> docket = Announced();
        docket.Refuse(new CancelHearing(string.Empty), HearingInitiator, "cancel.reason");
        Assert.Equal(HearingState.Cancelled, docket.Accept(new CancelHearing("State of emergency"), HearingInitiator).Case.State);
    }

    [Xunit.Fact]
    public void A_discussion_has_no_session_and_ends_by_itself()
    {
        HearingSchedule days = new(null, "ecoportal", null, new LocalDate(2026, 4, 1), new LocalDate(2026, 4, 7));
        Docket<PublicHearing> docket = Docket("ED1").At("2026-03-30T10:00:00")
            .Accept(new InitiateHearing(Village, "Section"), HearingInitiator)
            .Accept(new AnnounceHearing(days, ["Section"]), HearingInitiator).Accept(new OpenMaterials("ecoportal"), HearingInitiator);
        docket.Refuse(new OpenSession("person-1", "person-2", 10), HearingInitiator, "form.meeting");
        docket.At("2026-04-07T23:59:59").Accept(Written("Dust"), HearingParticipant).At("2026-04-08T00:00:00");
        Assert.Equal((HearingState.Concluded, new LocalDate(2026, 4, 7)), (docket.Case.State, docket.Case.Round.ConcludedOn));
        docket.Accept(Written("Noise"), HearingParticipant)
            .Accept(Written("Light", channel: CommentChannel.Post, postedOn: new LocalDate(2026, 4, 7)), ResponsibleOfficial);
        Assert.Equal([null, SetAsideReason.Late, null], docket.Case.Comments.Select(comment => comment.SetAside));
        docket.AssertReplayEqualsLive();
    }
}
