using NodaTime;
using SelfGov.Hearings.Comments;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Hearings.HearingDocket;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

public sealed class CommentTests
{
    [Xunit.Fact]
    public void A_written_comment_is_taken_until_the_last_day_and_set_aside_as_late_after_it()
    {
        Docket<PublicHearing> docket = Open().At("2026-04-15T23:59:59").Accept(Written("Dust"), HearingParticipant);
        Assert.Equal(CommentState.Received, docket.Case.Comments[0].State);
        docket.At("2026-04-16T00:00:00").Accept(Written("Noise"), HearingParticipant);
        Assert.Equal((CommentState.SetAside, SetAsideReason.Late), (docket.Case.Comments[1].State, docket.Case.Comments[1].SetAside));
        Assert.Equal(1, docket.Case.Comments.Unanswered);
        docket.AssertReplayEqualsLive();
    }

    [Xunit.Fact]
    public void A_letter_is_in_time_by_its_postmark_unless_a_policy_looks_at_its_receipt()
    {
        SubmitComment letter = Written("Dust", channel: CommentChannel.Post, postedOn: new LocalDate(2026, 4, 15));
        Assert.Equal(CommentState.Received, Open().At("2026-04-20T10:00:00").Accept(letter, HearingSecretary).Case.Comments[0].State);
        SubmitComment posted = letter with { PostedOn = new LocalDate(2026, 4, 16) };
        Assert.Equal(SetAsideReason.Late, Open().At("2026-04-20T10:00:00").Accept(posted, HearingSecretary).Case.Comments[0].SetAside);
        HearingProfile receipt = Profile("EM2") with { Policies = HearingPolicies.Default with { PostmarkCounts = false } };
        Assert.Equal(SetAsideReason.Late, Open(receipt).At("2026-04-20T10:00:00").Accept(letter, HearingSecretary)
            .Case.Comments[0].SetAside);
    }

    [Xunit.Fact]
    public void Only_a_letter_has_a_postmark_and_not_of_a_day_to_come()
    {
        Docket<PublicHearing> docket = Open();
        docket.Refuse(Written("Dust", channel: CommentChannel.Desk, postedOn: new LocalDate(2026, 3, 1)), HearingSecretary,
            "comment.posted");
        docket.Refuse(Written("Dust", channel: CommentChannel.Post, postedOn: new LocalDate(2026, 3, 11)), HearingSecretary,
            "comment.posted");
    }

    [Xunit.Fact]
    public void The_same_text_by_the_same_author_is_a_duplicate_and_by_another_is_not()
    {
        Docket<PublicHearing> docket = Open()
            .Accept(Written("Dust on the  road"), HearingParticipant)
            .Accept(Written("  DUST on the road "), HearingParticipant)
            .Accept(Written("Dust on the road", "resident-2"), HearingSecretary);
        Assert.Equal(SetAsideReason.Duplicate, docket.Case.Comments[1].SetAside);
        Assert.Equal(2, docket.Case.Comments.Unanswered);
    }

    [Xunit.Fact]
    public void A_withdrawn_comment_may_be_submitted_again()
    {
        Docket<PublicHearing> docket = Open().Accept(Written("Dust", "somebody"), HearingParticipant)
            .Accept(new WithdrawComment(1), HearingParticipant)
            .Accept(Written("Dust", "somebody"), HearingParticipant);
        Assert.Equal(CommentState.Received, docket.Case.Comments[1].State);
        Assert.Equal((1, 1), (docket.Case.Comments.Counted, docket.Case.Comments.Unanswered));
    }

    [Xunit.Fact]
    public void Only_the_author_withdraws_a_comment() =>
        Open().Accept(Written("Dust", "resident-1"), HearingSecretary).Refuse(new WithdrawComment(1), HearingParticipant, "comment.author");

    [Xunit.Fact]
    public void A_participant_comments_in_no_other_name_and_the_desk_registers_for_everybody()
    {
        Docket<PublicHearing> docket = Open();
        docket.Refuse(Written("Dust", "resident-1"), HearingParticipant, "comment.own");
        docket.Accept(Written("Dust", "resident-1"), HearingSecretary);
    }

    [Xunit.Fact]
    public void An_anonymous_comment_is_registered_and_set_aside_unless_a_policy_counts_it()
    {
        Assert.Equal(SetAsideReason.Anonymous, Open().Accept(Written("Dust", null), HearingSecretary).Case.Comments[0].SetAside);
        HearingProfile count = Profile("EM2") with { Policies = new HearingPolicies { AnonymousComments = AnonymousComments.Count } };
        Assert.Equal(CommentState.Received, Open(count).Accept(Written("Dust", null), HearingSecretary).Case.Comments[0].State);
    }

    [Xunit.Fact]
    public void On_the_portal_of_drafts_no_policy_counts_an_anonymous_comment()
    {
        HearingProfile count = Profile("DD2") with { Policies = new HearingPolicies { AnonymousComments = AnonymousComments.Count } };
        HearingSchedule schedule = new(null, "portal", null, new LocalDate(2026, 3, 16), new LocalDate(2026, 4, 2));
        Docket<PublicHearing> docket = Docket(count).At("2026-03-16T10:00:00").Accept(new InitiateHearing(Village, "Draft"), ActDrafter)
            .Accept(new AnnounceHearing(schedule, ["Draft"]), ActDrafter)
            .Accept(Written("Dust", null), HearingParticipant);
        Assert.Equal(SetAsideReason.Anonymous, docket.Case.Comments[0].SetAside);
    }

    [Xunit.Fact]
    public void A_spoken_comment_needs_the_session_and_a_registered_speaker()
    {
        SubmitComment spoken = Written("Dust", "somebody", CommentChannel.Oral);
        Open().Refuse(spoken, HearingSecretary, "comment.oral");
        Docket<PublicHearing> docket = InSession().Accept(spoken, HearingSecretary);
        Assert.Equal(CommentState.Received, docket.Case.Comments[0].State);
        docket.Refuse(spoken with { Author = "stranger" }, HearingSecretary, "comment.oral");
    }

    [Xunit.Fact]
    public void The_chair_sets_a_comment_aside_only_where_the_act_says_so()
    {
        Docket<PublicHearing> docket = InSession().Accept(Written("Hm", "somebody", CommentChannel.Oral), HearingSecretary);
        docket.Refuse(new SetCommentAside(1, SetAsideReason.Late), HearingChair, "set-aside.reason");
        docket.Refuse(new SetCommentAside(1, SetAsideReason.OutsideRepeat), HearingChair, "set-aside.reason");
        docket.Accept(new SetCommentAside(1, SetAsideReason.NotSpecific), HearingChair);
        Assert.Equal(0, docket.Case.Comments.Unanswered);
    }

    [Xunit.Fact]
    public void An_answer_gives_its_reasons_and_may_be_put_right_until_the_record_is_drawn_up()
    {
        Docket<PublicHearing> docket = InSession().Accept(Written("Dust", "somebody", CommentChannel.Oral), HearingSecretary);
        docket.Refuse(new AnswerComment(1, AnswerOutcome.Accepted, " "), HearingInitiator, "answer.reasons");
        docket.Accept(new AnswerComment(1, AnswerOutcome.Rejected, "The road is watered."), HearingInitiator)
            .Accept(new AnswerComment(1, AnswerOutcome.PartlyAccepted, "The road will be watered twice a day."), HearingInitiator);
        Assert.Equal(AnswerOutcome.PartlyAccepted, docket.Case.Comments[0].Outcome);
        docket.Accept(new CloseSession(), HearingChair).Accept(new DrawUpRecord(Digest, true), HearingSecretary);
        docket.Refuse(new AnswerComment(1, AnswerOutcome.Accepted, "Yes."), HearingInitiator, "answer.open");
    }

    [Xunit.Fact]
    public void The_record_is_not_drawn_up_with_unanswered_comments_and_the_refusal_lists_them()
    {
        Docket<PublicHearing> docket = Open();
        for (int i = 1; i <= 13; i++)
        {
            docket.Accept(Written($"Dust {i}"), HearingParticipant);
        }

        Opened(docket.Accept(new AnswerComment(2, AnswerOutcome.Accepted, "Yes."), HearingInitiator))
            .Accept(new CloseSession(), HearingChair);
        Refusal refusal = docket.Refuse(new DrawUpRecord(Digest, true), HearingSecretary, "comments.answered");
        Assert.Equal("none without an answer", refusal.Expected!.English);
        Assert.Equal("12 without an answer: No. 1, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more", refusal.Found!.English);
        Assert.Equal("art. 73(13)2), Environmental Code", refusal.Basis.Text.English);
    }

    [Xunit.Fact]
    public void Where_the_answers_stand_beside_the_record_it_is_not_published_without_them()
    {
        Docket<PublicHearing> docket = Docket("AR1").At("2026-03-10T10:00:00").Accept(new InitiateHearing(Village, "Report"), ReportingAkim)
            .Accept(new AnnounceHearing(new(new LocalDateTime(2026, 4, 10, 15, 0), "School"), ["Report"]), ReportingAkim)
            .Accept(new GiveNotice(NoticeChannel.Website, "site"), AkimOffice)
            .Accept(Written("Roads"), HearingParticipant)
            .At("2026-04-10T15:00:00").Accept(new OpenSession("akim-1", "person-2", 80), ReportingAkim)
            .Accept(new CloseSession(), HearingChair)
            .Accept(new DrawUpRecord(Digest), HearingSecretary).Accept(new SignRecord(), HearingChair)
            .Accept(new SignRecord(), HearingSecretary);
        docket.Refuse(new PublishRecord("site"), AkimOffice, "comments.answered");
        docket.Accept(new AnswerComment(1, AnswerOutcome.Accepted, "By September."), AkimOffice)
            .Accept(new PublishRecord("site"), AkimOffice);
        Assert.Equal(HearingState.Published, docket.Case.State);
        docket.AssertReplayEqualsLive();
    }

    [Xunit.Fact]
    public void A_comment_that_comes_when_the_record_is_drawn_up_is_registered_and_set_aside()
    {
        Docket<PublicHearing> docket = Concluded().Accept(new DrawUpRecord(Digest, true), HearingSecretary)
            .Accept(Written("Dust", channel: CommentChannel.Post, postedOn: new LocalDate(2026, 4, 10)), HearingSecretary);
        Assert.Equal(SetAsideReason.Late, docket.Case.Comments[0].SetAside);
    }

    [Xunit.Fact]
    public void A_destroyed_text_leaves_the_comment_and_its_answer()
    {
        Docket<PublicHearing> docket = Open().Accept(Written("Dust"), HearingParticipant);
        var erased = ((CommentReceived)docket.Last) with { Text = null, AuthorName = null };
        PublicHearing replayed = HearingLifecycle.Procedure.Lifecycles.Of(new EditionId("EM2")).Evolve(Open().Case, erased);
        Assert.Equal(docket.Case.Comments, replayed.Comments);
    }
}
