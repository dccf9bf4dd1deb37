using NodaTime;
using SelfGov.Hearings.Comments;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

public sealed class CommentTests
{
    [Xunit.Fact]
    public void A_written_comment_is_taken_until_the_last_day_and_set_aside_as_late_after_it()
    {
        Story<PublicHearing> story = Open().Until("2026-04-16T23:59:59").Accepts(Written("Dust"), HearingParticipant);
        Assert.Equal(CommentState.Received, story.Case.Comments[0].State);
        story.Until("2026-04-17T00:00:00").Accepts(Written("Noise"), HearingParticipant);
        Assert.Equal((CommentState.SetAside, SetAsideReason.Late), (story.Case.Comments[1].State, story.Case.Comments[1].SetAside));
        Assert.Equal(1, story.Case.Comments.Unanswered);
        story.ReplaysToItself();
    }

    [Xunit.Fact]
    public void A_letter_is_in_time_by_its_postmark_unless_a_policy_looks_at_its_receipt()
    {
        SubmitComment letter = Written("Dust", channel: CommentChannel.Post, postedOn: new LocalDate(2026, 4, 16));
        Assert.Equal(CommentState.Received, Open().Until("2026-04-20T10:00:00").Accepts(letter, HearingSecretary).Case.Comments[0].State);
        SubmitComment posted = letter with { PostedOn = new LocalDate(2026, 4, 17) };
        Assert.Equal(SetAsideReason.Late, Open().Until("2026-04-20T10:00:00").Accepts(posted, HearingSecretary).Case.Comments[0].SetAside);
        HearingProfile receipt = Profile("EM2") with { Policies = HearingPolicies.Default with { PostmarkCounts = false } };
        Assert.Equal(SetAsideReason.Late, Open(receipt).Until("2026-04-20T10:00:00").Accepts(letter, HearingSecretary)
            .Case.Comments[0].SetAside);
    }

    [Xunit.Fact]
    public void Only_a_letter_has_a_postmark_and_not_of_a_day_to_come()
    {
        Story<PublicHearing> story = Open();
        story.RefusedBy(Written("Dust", channel: CommentChannel.Desk, postedOn: new LocalDate(2026, 3, 1)), HearingSecretary,
            "comment.posted");
        story.RefusedBy(Written("Dust", channel: CommentChannel.Post, postedOn: new LocalDate(2026, 3, 11)), HearingSecretary,
            "comment.posted");
    }

    [Xunit.Fact]
    public void The_same_text_by_the_same_author_is_a_duplicate_and_by_another_is_not()
    {
        Story<PublicHearing> story = Open()
            .Accepts(Written("Dust on the  road"), HearingParticipant)
            .Accepts(Written("  DUST on the road "), HearingParticipant)
            .Accepts(Written("Dust on the road", "resident-2"), HearingSecretary);
        Assert.Equal(SetAsideReason.Duplicate, story.Case.Comments[1].SetAside);
        Assert.Equal(2, story.Case.Comments.Unanswered);
    }

    [Xunit.Fact]
    public void A_withdrawn_comment_may_be_submitted_again()
    {
        Story<PublicHearing> story = Open().Accepts(Written("Dust", "somebody"), HearingParticipant)
            .Accepts(new WithdrawComment(1), HearingParticipant)
            .Accepts(Written("Dust", "somebody"), HearingParticipant);
        Assert.Equal(CommentState.Received, story.Case.Comments[1].State);
        Assert.Equal((1, 1), (story.Case.Comments.Counted, story.Case.Comments.Unanswered));
    }

    [Xunit.Fact]
    public void Only_the_author_withdraws_a_comment() =>
        Open().Accepts(Written("Dust", "resident-1"), HearingSecretary)
            .RefusedBy(new WithdrawComment(1), HearingParticipant, "comment.author");

    [Xunit.Fact]
    public void A_participant_comments_in_no_other_name_and_the_desk_registers_for_everybody()
    {
        Story<PublicHearing> story = Open();
        story.RefusedBy(Written("Dust", "resident-1"), HearingParticipant, "comment.own");
        story.Accepts(Written("Dust", "resident-1"), HearingSecretary);
    }

    [Xunit.Fact]
    public void An_anonymous_comment_is_registered_and_set_aside_unless_a_policy_counts_it()
    {
        SubmitComment nameless = Written("Dust", null) with { AuthorName = " \u200B" };
        Assert.Equal(SetAsideReason.Anonymous, Open().Accepts(nameless, HearingSecretary).Case.Comments[0].SetAside);
        HearingProfile count = Profile("EM2") with { Policies = new HearingPolicies { AnonymousComments = AnonymousComments.Count } };
        Assert.Equal(CommentState.Received, Open(count).Accepts(nameless, HearingSecretary).Case.Comments[0].State);
        Assert.Equal(CommentState.Received, Open(count).Accepts(Written("Dust", null), HearingSecretary).Case.Comments[0].State);
    }

    [Xunit.Fact]
    public void On_the_portal_of_drafts_no_policy_counts_an_anonymous_comment()
    {
        HearingProfile count = Profile("DD2") with { Policies = new HearingPolicies { AnonymousComments = AnonymousComments.Count } };
        HearingSchedule schedule = new(null, "portal", null, new LocalDate(2026, 3, 16), new LocalDate(2026, 4, 2));
        Story<PublicHearing> story = Begin(count).Until("2026-03-16T10:00:00").Accepts(new InitiateHearing(Village, "Draft"), ActDrafter)
            .Accepts(new AnnounceHearing(schedule, ["Draft"]), ActDrafter)
            .Accepts(Written("Dust", null) with { AuthorName = null }, HearingParticipant);
        Assert.Equal(SetAsideReason.Anonymous, story.Case.Comments[0].SetAside);
    }

    [Xunit.Fact]
    public void A_spoken_comment_needs_the_session_and_a_registered_speaker()
    {
        SubmitComment spoken = Written("Dust", "somebody", CommentChannel.Oral);
        Open().RefusedBy(spoken, HearingSecretary, "comment.oral");
        Story<PublicHearing> story = InSession().Accepts(spoken, HearingSecretary);
        Assert.Equal(CommentState.Received, story.Case.Comments[0].State);
        story.RefusedBy(spoken with { Author = "stranger" }, HearingSecretary, "comment.oral");
    }

    [Xunit.Fact]
    public void The_chair_sets_a_comment_aside_only_where_the_act_says_so()
    {
        Story<PublicHearing> story = InSession().Accepts(Written("Hm", "somebody", CommentChannel.Oral), HearingSecretary);
        story.RefusedBy(new SetCommentAside(1, SetAsideReason.Late), HearingChair, "set-aside.reason");
        story.RefusedBy(new SetCommentAside(1, SetAsideReason.OutsideRepeat), HearingChair, "set-aside.reason");
        story.Accepts(new SetCommentAside(1, SetAsideReason.NotSpecific), HearingChair);
        Assert.Equal(0, story.Case.Comments.Unanswered);
    }

    [Xunit.Fact]
    public void An_answer_gives_its_reasons_and_may_be_put_right_until_the_record_is_drawn_up()
    {
        Story<PublicHearing> story = InSession().Accepts(Written("Dust", "somebody", CommentChannel.Oral), HearingSecretary);
        story.RefusedBy(new AnswerComment(1, AnswerOutcome.Accepted, " "), HearingInitiator, "answer.reasons");
        story.Accepts(new AnswerComment(1, AnswerOutcome.Rejected, "The road is watered."), HearingInitiator)
            .Accepts(new AnswerComment(1, AnswerOutcome.PartlyAccepted, "The road will be watered twice a day."), HearingInitiator);
        Assert.Equal(AnswerOutcome.PartlyAccepted, story.Case.Comments[0].Outcome);
        story.Accepts(new CloseSession(), HearingChair).Accepts(new DrawUpRecord(Digest, true), HearingSecretary);
        story.RefusedBy(new AnswerComment(1, AnswerOutcome.Accepted, "Yes."), HearingInitiator, "answer.open");
    }

    [Xunit.Fact]
    public void The_record_is_not_drawn_up_with_unanswered_comments_and_the_refusal_lists_them()
    {
        Story<PublicHearing> story = Open();
        for (int i = 1; i <= 13; i++)
        {
            story.Accepts(Written($"Dust {i}"), HearingParticipant);
        }

        Opened(story.Accepts(new AnswerComment(2, AnswerOutcome.Accepted, "Yes."), HearingInitiator))
            .Accepts(new CloseSession(), HearingChair);
        Refusal refusal = story.RefusedBy(new DrawUpRecord(Digest, true), HearingSecretary, "comments.answered");
        Assert.Equal("none without an answer", refusal.Expected!.English);
        Assert.Equal("12 without an answer: No. 1, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more", refusal.Found!.English);
        Assert.Equal("art. 73(13)2), Environmental Code", refusal.Basis.Text.English);
    }

    [Xunit.Fact]
    public void Where_the_answers_stand_beside_the_record_it_is_not_published_without_them()
    {
        Story<PublicHearing> story = Begin("AR1").Until("2026-03-10T10:00:00")
            .Accepts(new InitiateHearing(Village, "Report"), ReportingAkim)
            .Accepts(new AnnounceHearing(new(new LocalDateTime(2026, 4, 10, 15, 0), "School"), ["Report"]), ReportingAkim)
            .Accepts(new GiveNotice(NoticeChannel.Website, "site"), AkimOffice)
            .Accepts(Written("Roads"), HearingParticipant)
            .Until("2026-04-10T15:00:00").Accepts(new OpenSession("akim-1", "person-2", 80), ReportingAkim)
            .Accepts(new CloseSession(), HearingChair)
            .Accepts(new DrawUpRecord(Digest), HearingSecretary).Accepts(new SignRecord(), HearingChair)
            .Accepts(new SignRecord(), HearingSecretary);
        story.RefusedBy(new PublishRecord("site"), AkimOffice, "comments.answered");
        story.Accepts(new AnswerComment(1, AnswerOutcome.Accepted, "By September."), AkimOffice)
            .Accepts(new PublishRecord("site"), AkimOffice);
        Assert.Equal(HearingState.Published, story.Case.State);
        story.ReplaysToItself();
    }

    [Xunit.Fact]
    public void A_comment_that_comes_when_the_record_is_drawn_up_is_registered_and_set_aside()
    {
        Story<PublicHearing> story = Concluded().Accepts(new DrawUpRecord(Digest, true), HearingSecretary)
            .Accepts(Written("Dust", channel: CommentChannel.Post, postedOn: new LocalDate(2026, 4, 10)), HearingSecretary);
        Assert.Equal(SetAsideReason.Late, story.Case.Comments[0].SetAside);
    }

    [Xunit.Fact]
    public void A_destroyed_text_leaves_the_comment_and_its_answer()
    {
        Story<PublicHearing> story = Open().Accepts(Written("Dust"), HearingParticipant);
        var erased = ((CommentReceived)story.Facts[^1]) with { Text = null, AuthorName = null };
        PublicHearing replayed = HearingLifecycle.Procedure.Lifecycles.Of(new EditionId("EM2")).Evolve(Open().Case, erased);
        Assert.Equal(story.Case.Comments, replayed.Comments);
    }
}
