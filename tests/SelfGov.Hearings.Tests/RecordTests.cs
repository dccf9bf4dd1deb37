using NodaTime;
using SelfGov.Hearings.Comments;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Hearings.HearingDocket;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

public sealed class RecordTests
{
    [Xunit.Fact]
    public void An_environmental_record_keeps_the_recording_and_both_sign_in_two_working_days()
    {
        Docket<PublicHearing> docket = Concluded();
        docket.Refuse(new DrawUpRecord(Digest), HearingSecretary, "record.recording");
        docket.Refuse(new DrawUpRecord("abc", true), HearingSecretary, "record.digest");
        docket.Accept(new DrawUpRecord(Digest, true), HearingSecretary).Accept(new SignRecord(), HearingChair);
        docket.Refuse(new SignRecord(), HearingChair, "signature.once");
        Assert.Equal(HearingState.Recorded, docket.Case.State);
        docket.At("2026-04-23T10:00:00").Accept(new SignRecord(), HearingSecretary);
        Assert.Equal((HearingState.RecordSigned, new LocalDate(2026, 4, 23)), (docket.Case.State, docket.Case.Round.SignedOn));
        Assert.Equal(Docket<PublicHearing>.Local("2026-04-28T00:00:00"), docket.Deadline("record.publish.due").At);
    }

    [Xunit.Fact]
    public void A_record_drawn_up_again_is_signed_again()
    {
        Docket<PublicHearing> docket = Concluded().Accept(new DrawUpRecord(Digest, true), HearingSecretary)
            .Accept(new SignRecord(), HearingChair)
            .Accept(new DrawUpRecord(Digest.Replace('3', '4'), true), HearingSecretary);
        Assert.Empty(docket.Case.Round.SignedBy);
    }

    [Xunit.Fact]
    public void Standing_comments_of_an_environmental_hearing_lead_to_a_repeat_in_its_scope()
    {
        Docket<PublicHearing> docket = InSession().Accept(Written("Dust", "somebody", CommentChannel.Oral), HearingSecretary)
            .Accept(new AnswerComment(1, AnswerOutcome.Accepted, "The draft will be changed."), HearingInitiator)
            .Accept(new CloseSession(), HearingChair);
        Signed(docket).Accept(new PublishRecord("site"), LocalExecutiveBody);
        Refusal refusal = docket.Refuse(new CloseHearing(), HearingSecretary, "repeat.held");
        Assert.Equal("1", refusal.Found!.English);
        docket.Accept(new CallRepeat(RepeatGround.CommentsStand), HearingInitiator);
        Assert.Equal(0, docket.Case.Comments.Standing);
        HearingSchedule again = Meeting with { Session = new LocalDateTime(2026, 6, 10, 11, 0) };
        docket.Accept(new AgreeOnSchedule(again), LocalExecutiveBody)
            .Accept(new AnnounceHearing(again, ["What was reworked"]), HearingInitiator)
            .Accept(Written("Something else", "resident-7"), HearingSecretary)
            .Accept(new SetCommentAside(2, SetAsideReason.OutsideRepeat), HearingSecretary);
        docket.AssertReplayEqualsLive();
    }

    [Xunit.Fact]
    public void An_environmental_hearing_without_standing_comments_is_closed()
    {
        Docket<PublicHearing> docket = Signed(Concluded()).Accept(new HandOverRecord("Authorised body"), HearingChair)
            .Accept(new PublishRecord("site"), LocalExecutiveBody);
        docket.Refuse(new CallRepeat(RepeatGround.CommentsStand), HearingInitiator, "repeat.ground");
        Assert.Equal(HearingState.Closed, docket.Accept(new CloseHearing(), HearingSecretary).Case.State);
        docket.AssertReplayEqualsLive();
    }

    [Xunit.Fact]
    public void A_question_that_is_answered_does_not_stand_and_a_remark_stops_the_handing_over()
    {
        SubmitComment question = Written("When?", "somebody", CommentChannel.Oral) with { Kind = CommentKind.Question };
        Docket<PublicHearing> asked = Signed(InSession().Accept(question, HearingSecretary)
            .Accept(new AnswerComment(1, AnswerOutcome.Accepted, "In May."), HearingInitiator).Accept(new CloseSession(), HearingChair));
        Assert.True(asked.HasDeadline("record.hand-over.due"));
        asked.Accept(new PublishRecord("site"), LocalExecutiveBody).Accept(new CloseHearing(), HearingSecretary);
        Docket<PublicHearing> remarked = Signed(InSession().Accept(question with { Kind = CommentKind.Remark }, HearingSecretary)
            .Accept(new AnswerComment(1, AnswerOutcome.Accepted, "In May."), HearingInitiator).Accept(new CloseSession(), HearingChair));
        Assert.False(remarked.HasDeadline("record.hand-over.due"));
    }

    [Xunit.Fact]
    public void A_broken_order_is_a_ground_of_a_repeat_only_since_EM2()
    {
        Signed(Concluded()).Accept(new PublishRecord("site"), LocalExecutiveBody)
            .Accept(new CallRepeat(RepeatGround.OrderBroken), HearingInitiator);
        HearingProfile first = Profile("EM1") with { Last = null };
        Docket<PublicHearing> docket = Signed(Concluded(first)).Accept(new PublishRecord("site"), LocalExecutiveBody);
        docket.Refuse(new CallRepeat(RepeatGround.OrderBroken), HearingInitiator, "repeat.ground");
    }

    [Xunit.Fact]
    public void A_body_under_public_control_answers_in_ten_working_days_before_the_file_is_closed()
    {
        Docket<PublicHearing> docket = Docket("PC1").At("2026-03-02T10:00:00").Accept(new InitiateHearing(Village, "Roads"), ControlSubject)
            .Accept(new AnnounceHearing(new(new LocalDateTime(2026, 3, 19, 15, 0), "School"), ["Roads"]), ControlSubject)
            .Accept(new OpenMaterials("site"), ControlSubject)
            .Accept(new GiveNotice(NoticeChannel.OnlineMedia, "news"), ControlSubject)
            .Accept(new GiveNotice(NoticeChannel.Invitation, "letter 1"), ControlSubject)
            .At("2026-03-19T15:00:00").Accept(new OpenSession("person-1", "person-2", 20), ControlSubject)
                .Accept(new CloseSession(), HearingChair);
        Assert.Equal(Docket<PublicHearing>.Local("2026-04-03T00:00:00"), Signed(docket).Deadline("record.hand-over.due").At);
        docket.Accept(new PublishRecord("site"), ControlSubject);
        docket.Refuse(new AnswerRecord("letter 2"), AnsweringBody, "answer.record-received");
        docket.At("2026-04-01T10:00:00").Accept(new HandOverRecord("Akimat"), ControlSubject);
        Assert.Equal(Docket<PublicHearing>.Local("2026-04-16T00:00:00"), docket.Deadline("answer.due").At);
        docket.Refuse(new CloseHearing(), HearingSecretary, "answer.given");
        docket.Accept(new AnswerRecord("letter 2"), AnsweringBody).Accept(new CloseHearing(), HearingSecretary);
        docket.AssertReplayEqualsLive();
    }

    [Xunit.Fact]
    public void A_council_waits_a_month_for_an_answer_and_ten_working_days_on_a_programme()
    {
        Assert.Equal(Docket<PublicHearing>.Local("2026-05-11T00:00:00"), Council(HearingTraits.None).Deadline("answer.due").At);
        Assert.Equal(Docket<PublicHearing>.Local("2026-04-25T00:00:00"), Council(HearingTraits.DraftProgramme).Deadline("answer.due").At);
    }

    [Xunit.Fact]
    public void A_granted_appeal_leads_to_a_new_round_and_a_dismissed_one_does_not()
    {
        Docket<PublicHearing> Appealed() => Signed(Concluded()).Accept(new PublishRecord("site"), LocalExecutiveBody)
            .Accept(new FileAppeal("resident-1", "The hall was locked"), HearingParticipant);
        Assert.Equal(HearingState.Published, Appealed().Accept(new DecideAppeal(false, "No. 5"), AppealBody).Case.State);
        Docket<PublicHearing> granted = Appealed().Accept(new DecideAppeal(true, "No. 5"), AppealBody);
        Assert.Equal((HearingState.RepeatCalled, 2, RepeatGround.AppealGranted),
            (granted.Case.State, granted.Case.Round.Number, granted.Case.Round.Ground));
        granted.AssertReplayEqualsLive();
    }

    [Xunit.Fact]
    public void A_disagreement_is_noted_in_the_record()
    {
        Docket<PublicHearing> docket = Concluded().Accept(new DrawUpRecord(Digest, true), HearingSecretary);
        docket.Refuse(new NoteDisagreement(" "), HearingInitiator, "disagreement.opinion");
        docket.Accept(new NoteDisagreement("The comment is about another pit"), HearingInitiator);
        Assert.Equal("hearing-initiator", Assert.IsType<DisagreementNoted>(docket.Last).By);
    }

    private static Docket<PublicHearing> Council(HearingTraits traits)
    {
        HearingSchedule schedule = new(new LocalDateTime(2026, 4, 10, 15, 0), "Maslikhat");
        return Docket("CH2").At("2026-03-20T10:00:00")
            .Accept(new InitiateHearing(Village, "Development plan", traits, BodyMembers: 15), CouncilMember)
            .Accept(new AgreeOnSchedule(schedule), AnsweringBody)
            .Accept(new AnnounceHearing(schedule, ["Plan"]), CouncilMember)
            .Accept(new OpenMaterials("site"), HearingSecretary)
            .Accept(new GiveNotice(NoticeChannel.Invitation, "letters"), HearingSecretary)
            .At("2026-04-10T15:00:00").Accept(new OpenSession("person-1", "person-2", 30, 8), HearingChair)
            .Accept(new TakeDecision("Recommendations", 5), HearingChair).Accept(new CloseSession(), HearingChair)
            .Accept(new DrawUpRecord(Digest), HearingSecretary).Accept(new SignRecord(), HearingChair)
            .Accept(new SignRecord(), HearingSecretary)
            .Accept(new HandOverRecord("Akimat"), HearingChair);
    }
}
