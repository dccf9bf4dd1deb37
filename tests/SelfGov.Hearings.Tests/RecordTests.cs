using NodaTime;
using SelfGov.Hearings.Comments;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

public sealed class RecordTests
{
    [Xunit.Fact]
    public void An_environmental_record_keeps_the_recording_and_both_sign_in_two_working_days()
    {
        Story<PublicHearing> story = Concluded();
        story.RefusedBy(new DrawUpRecord(Digest), HearingSecretary, "record.recording");
        story.RefusedBy(new DrawUpRecord("abc", true), HearingSecretary, "record.digest");
        story.Accepts(new DrawUpRecord(Digest, true), HearingSecretary).Accepts(new SignRecord(), HearingChair);
        story.RefusedBy(new SignRecord(), HearingChair, "signature.once");
        Assert.Equal(HearingState.Recorded, story.Case.State);
        story.Until("2026-04-23T10:00:00").Accepts(new SignRecord(), HearingSecretary);
        Assert.Equal((HearingState.RecordSigned, new LocalDate(2026, 4, 23)), (story.Case.State, story.Case.Round.SignedOn));
        Assert.Equal(Stories.Local("2026-04-28T00:00:00"), story.Deadline("record.publish.due").At);
    }

    [Xunit.Fact]
    public void A_record_drawn_up_again_is_signed_again()
    {
        Story<PublicHearing> story = Concluded().Accepts(new DrawUpRecord(Digest, true), HearingSecretary)
            .Accepts(new SignRecord(), HearingChair)
            .Accepts(new DrawUpRecord(Digest.Replace('3', '4'), true), HearingSecretary);
        Assert.Empty(story.Case.Round.SignedBy);
    }

    [Xunit.Fact]
    public void Standing_comments_of_an_environmental_hearing_lead_to_a_repeat_in_its_scope()
    {
        Story<PublicHearing> story = InSession().Accepts(Written("Dust", "somebody", CommentChannel.Oral), HearingSecretary)
            .Accepts(new AnswerComment(1, AnswerOutcome.Accepted, "The draft will be changed."), HearingInitiator)
            .Accepts(new CloseSession(), HearingChair);
        Signed(story).Accepts(new PublishRecord("site"), LocalExecutiveBody);
        Refusal refusal = story.RefusedBy(new CloseHearing(), HearingSecretary, "repeat.held");
        Assert.Equal("1", refusal.Found!.English);
        story.Accepts(new CallRepeat(RepeatGround.CommentsStand), HearingInitiator);
        Assert.Equal(0, story.Case.Comments.Standing);
        HearingSchedule again = Meeting with { Session = new LocalDateTime(2026, 6, 10, 11, 0) };
        story.Accepts(new AgreeOnSchedule(again), LocalExecutiveBody)
            .Accepts(new AnnounceHearing(again, ["What was reworked"]), HearingInitiator)
            .Accepts(Written("Something else", "resident-7"), HearingSecretary)
            .Accepts(new SetCommentAside(2, SetAsideReason.OutsideRepeat), HearingSecretary);
        story.ReplaysToItself();
    }

    [Xunit.Fact]
    public void An_environmental_hearing_without_standing_comments_is_closed()
    {
        Story<PublicHearing> story = Signed(Concluded()).Accepts(new HandOverRecord("Authorised body"), HearingChair)
            .Accepts(new PublishRecord("site"), LocalExecutiveBody);
        story.RefusedBy(new CallRepeat(RepeatGround.CommentsStand), HearingInitiator, "repeat.ground");
        Assert.Equal(HearingState.Closed, story.Accepts(new CloseHearing(), HearingSecretary).Case.State);
        story.ReplaysToItself();
    }

    [Xunit.Fact]
    public void A_question_that_is_answered_does_not_stand_and_a_remark_stops_the_handing_over()
    {
        SubmitComment question = Written("When?", "somebody", CommentChannel.Oral) with { Kind = CommentKind.Question };
        Story<PublicHearing> asked = Signed(InSession().Accepts(question, HearingSecretary)
            .Accepts(new AnswerComment(1, AnswerOutcome.Accepted, "In May."), HearingInitiator).Accepts(new CloseSession(), HearingChair));
        Assert.True(asked.HasDeadline("record.hand-over.due"));
        asked.Accepts(new PublishRecord("site"), LocalExecutiveBody).Accepts(new CloseHearing(), HearingSecretary);
        Story<PublicHearing> remarked = Signed(InSession().Accepts(question with { Kind = CommentKind.Remark }, HearingSecretary)
            .Accepts(new AnswerComment(1, AnswerOutcome.Accepted, "In May."), HearingInitiator).Accepts(new CloseSession(), HearingChair));
        Assert.False(remarked.HasDeadline("record.hand-over.due"));
    }

    [Xunit.Fact]
    public void A_broken_order_is_a_ground_of_a_repeat_only_since_EM2()
    {
        Signed(Concluded()).Accepts(new PublishRecord("site"), LocalExecutiveBody)
            .Accepts(new CallRepeat(RepeatGround.OrderBroken), HearingInitiator);
        HearingProfile first = Profile("EM1") with { Last = null };
        Story<PublicHearing> story = Signed(Concluded(first)).Accepts(new PublishRecord("site"), LocalExecutiveBody);
        story.RefusedBy(new CallRepeat(RepeatGround.OrderBroken), HearingInitiator, "repeat.ground");
    }

    [Xunit.Fact]
    public void A_body_under_public_control_answers_in_ten_working_days_before_the_file_is_closed()
    {
        Story<PublicHearing> story = Begin("PC1").Until("2026-03-02T10:00:00")
            .Accepts(new InitiateHearing(Village, "Roads"), ControlSubject)
            .Accepts(new AnnounceHearing(new(new LocalDateTime(2026, 3, 19, 15, 0), "School"), ["Roads"]), ControlSubject)
            .Accepts(new OpenMaterials("site"), ControlSubject)
            .Accepts(new GiveNotice(NoticeChannel.OnlineMedia, "news"), ControlSubject)
            .Accepts(new GiveNotice(NoticeChannel.Invitation, "letter 1"), ControlSubject)
            .Until("2026-03-19T15:00:00").Accepts(new OpenSession("person-1", "person-2", 20), ControlSubject)
                .Accepts(new CloseSession(), HearingChair);
        Assert.Equal(Stories.Local("2026-04-03T00:00:00"), Signed(story).Deadline("record.hand-over.due").At);
        story.Accepts(new PublishRecord("site"), ControlSubject);
        story.RefusedBy(new AnswerRecord("letter 2"), AnsweringBody, "answer.record-received");
        story.Until("2026-04-01T10:00:00").Accepts(new HandOverRecord("Akimat"), ControlSubject);
        Assert.Equal(Stories.Local("2026-04-16T00:00:00"), story.Deadline("answer.due").At);
        story.RefusedBy(new CloseHearing(), HearingSecretary, "answer.given");
        story.Accepts(new AnswerRecord("letter 2"), AnsweringBody).Accepts(new CloseHearing(), HearingSecretary);
        story.ReplaysToItself();
    }

    [Xunit.Fact]
    public void A_council_waits_a_month_for_an_answer_and_ten_working_days_on_a_programme()
    {
        Assert.Equal(Stories.Local("2026-05-11T00:00:00"), Council(HearingTraits.None).Deadline("answer.due").At);
        Assert.Equal(Stories.Local("2026-04-25T00:00:00"), Council(HearingTraits.DraftProgramme).Deadline("answer.due").At);
    }

    [Xunit.Fact]
    public void A_granted_appeal_leads_to_a_new_round_and_a_dismissed_one_does_not()
    {
        Story<PublicHearing> Appealed() => Signed(Concluded()).Accepts(new PublishRecord("site"), LocalExecutiveBody)
            .Accepts(new FileAppeal("resident-1", "The hall was locked"), HearingParticipant);
        Assert.Equal(HearingState.Published, Appealed().Accepts(new DecideAppeal(false, "No. 5"), AppealBody).Case.State);
        Story<PublicHearing> granted = Appealed().Accepts(new DecideAppeal(true, "No. 5"), AppealBody);
        Assert.Equal((HearingState.RepeatCalled, 2, RepeatGround.AppealGranted),
            (granted.Case.State, granted.Case.Round.Number, granted.Case.Round.Ground));
        granted.ReplaysToItself();
    }

    [Xunit.Fact]
    public void A_disagreement_is_noted_in_the_record()
    {
        Story<PublicHearing> story = Concluded().Accepts(new DrawUpRecord(Digest, true), HearingSecretary);
        story.RefusedBy(new NoteDisagreement(" "), HearingInitiator, "disagreement.opinion");
        story.Accepts(new NoteDisagreement("The comment is about another pit"), HearingInitiator);
        Assert.Equal("hearing-initiator", Assert.IsType<DisagreementNoted>(story.Facts[^1]).By);
    }

    private static Story<PublicHearing> Council(HearingTraits traits)
    {
        HearingSchedule schedule = new(new LocalDateTime(2026, 4, 10, 15, 0), "Maslikhat");
        return Begin("CH3").Until("2026-03-20T10:00:00")
            .Accepts(new InitiateHearing(Village, "Development plan", traits, BodyMembers: 15), CouncilMember)
            .Accepts(new AgreeOnSchedule(schedule), AnsweringBody)
            .Accepts(new AnnounceHearing(schedule, ["Plan"]), CouncilMember)
            .Accepts(new OpenMaterials("site"), HearingSecretary)
            .Accepts(new GiveNotice(NoticeChannel.Invitation, "letters"), HearingSecretary)
            .Until("2026-04-10T15:00:00").Accepts(new OpenSession("person-1", "person-2", 30, 8), HearingChair)
            .Accepts(new TakeDecision("Recommendations", 5), HearingChair).Accepts(new CloseSession(), HearingChair)
            .Accepts(new DrawUpRecord(Digest), HearingSecretary).Accepts(new SignRecord(), HearingChair)
            .Accepts(new SignRecord(), HearingSecretary)
            .Accepts(new HandOverRecord("Akimat"), HearingChair);
    }
}
