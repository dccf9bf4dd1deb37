using NodaTime;
using SelfGov.Hearings.Comments;
using SelfGov.Hearings.Record;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

/// <summary>
/// A hearing that was not held is called again and is the first one still; one that was held and is held again is a repeated hearing:
/// Environmental Code, article 73(16) to (19).
/// </summary>
public sealed class HearingAgainTests
{
    private static readonly HearingSchedule June = On(6, 9);

    [Theory]
    [InlineData("EM1", 2022)]
    [InlineData("EM2", 2026)]
    public void What_was_said_to_a_hearing_that_was_not_held_stands_at_the_one_that_is(string edition, int year)
    {
        Story<PublicHearing> story = NotHeld(edition, year, Written("Dust", "resident-1"))
            .Accepts(Written("Noise", "resident-2"), HearingSecretary);
        Assert.Equal((2, false, 2), (story.Case.Round.Number, story.Case.Round.IsRepeated, story.Case.Comments.Standing));
        Held(story, On(6, 9, year), 1, 2);
        Assert.Equal([1, 2], HearingRecord.Of(story.Case, story.Facts).Comments.Select(row => row.Comment.Number));
        Assert.False(story.HasDeadline("record.hand-over.due"));
        story.RefusedBy(new CloseHearing(), HearingSecretary, "repeat.held");
        story.Accepts(new CallRepeat(RepeatGround.CommentsStand), HearingChair).ReplaysToItself();
        Assert.Equal((3, true, 0), (story.Case.Round.Number, story.Case.Round.IsRepeated, story.Case.Comments.Standing));
    }

    [Xunit.Fact]
    public void One_remark_of_before_is_enough_and_a_remark_that_is_withdrawn_is_none()
    {
        Story<PublicHearing> story = NotHeld("EM2", 2026, Written("Dust", "resident-1"));
        Assert.Equal(1, story.Case.Comments.Standing);
        Held(story, June, 1).Accepts(new CallRepeat(RepeatGround.CommentsStand), HearingChair).ReplaysToItself();

        Story<PublicHearing> withdrawn = NotHeld("EM2", 2026, Written("Dust", "resident-1"))
            .Accepts(new WithdrawComment(1), HearingSecretary);
        Assert.Equal(0, withdrawn.Case.Comments.Standing);
        Held(withdrawn, June);
        Assert.True(withdrawn.HasDeadline("record.hand-over.due"));
        withdrawn.Accepts(new CloseHearing(), HearingSecretary).ReplaysToItself();
    }

    [Xunit.Fact]
    public void A_hearing_that_was_not_held_is_no_repeat_and_hears_everything()
    {
        Story<PublicHearing> story = NotHeld("EM2", 2026, Written("Dust", "resident-1"));
        story.RefusedBy(new SetCommentAside(1, SetAsideReason.OutsideRepeat), HearingChair, "set-aside.reason");

        // The same author said the same already, and it counts still; one answer goes to all who said it.
        story.Accepts(Written("Dust", "resident-1"), HearingSecretary).Accepts(Written("Dust", "resident-2"), HearingSecretary);
        Assert.Equal(SetAsideReason.Duplicate, story.Case.Comments[1].SetAside);
        story.Accepts(new AnswerComments([], 1, AnswerOutcome.Rejected, "No."), HearingInitiator);
        Assert.Equal((0, 2), (story.Case.Comments.Unanswered, story.Case.Comments.Standing));
        story.ReplaysToItself();
    }

    [Theory]
    [InlineData("EM1", 2022)]
    [InlineData("EM2", 2026)]
    public void A_repeat_that_was_not_held_is_a_repeat_still(string edition, int year)
    {
        Story<PublicHearing> story = Again(
            Repeated(edition, year).Until($"{year}-09-15T11:00:00")
                .Accepts(new DeclareNotHeld(NotHeldReason.NobodyCame, "Nobody came"), HearingChair)
                .Accepts(new CallRepeat(RepeatGround.NotHeld), HearingInitiator),
            On(11, 23, year));
        Assert.Equal((3, true), (story.Case.Round.Number, story.Case.Round.IsRepeated));
        story.Accepts(Written("Noise", "resident-2"), HearingSecretary)
            .Accepts(new SetCommentAside(2, SetAsideReason.OutsideRepeat), HearingChair).ReplaysToItself();
    }

    [Theory]
    [InlineData("EM1", 2022)]
    [InlineData("EM2", 2026)]
    public void Who_upholds_a_remark_at_the_repeat_is_no_duplicate_of_himself(string edition, int year)
    {
        Story<PublicHearing> story = Repeated(edition, year).Accepts(Written("Dust", "resident-1"), HearingSecretary);
        Assert.Equal((CommentState.Received, 1), (story.Case.Comments[1].State, story.Case.Comments.Standing));
        story.Accepts(Written("dust", "resident-1"), HearingSecretary);
        Assert.Equal(SetAsideReason.Duplicate, story.Case.Comments[2].SetAside);
        Held(story, On(9, 15, year), 2);
        Assert.Equal([2, 3], HearingRecord.Of(story.Case, story.Facts).Comments.Select(row => row.Comment.Number));
        Assert.Equal(1, story.Case.Comments.Standing);
        story.ReplaysToItself();
    }

    [Xunit.Fact]
    public void An_author_who_becomes_known_after_the_repeat_began_said_it_to_the_hearing_before()
    {
        HearingSchedule Days(int month) => new(null, "portal", null, new LocalDate(2026, month, 1), new LocalDate(2026, month, 12));
        Story<PublicHearing> story = Begin("ED1").Until("2026-05-20T10:00:00")
            .Accepts(new InitiateHearing(Village, "Section"), HearingInitiator)
            .Accepts(new AnnounceHearing(Days(6), ["Section"]), HearingInitiator)
            .Accepts(new GiveNotice(NoticeChannel.Newspaper, "No. 20"), HearingInitiator)
            .Accepts(new OpenMaterials("portal"), HearingInitiator).Until("2026-06-02T10:00:00")
            .Accepts(Written("Dust", null), ResponsibleOfficial).Until("2026-06-15T10:00:00")
            .Accepts(new DrawUpRecord(Digest), ResponsibleOfficial).Accepts(new SignRecord(), ResponsibleOfficial)
            .Accepts(new PublishRecord("portal"), LocalExecutiveBody)
            .Accepts(new CallRepeat(RepeatGround.AnswersMissing), AuthorisedBody)
            .Accepts(new AnnounceHearing(Days(9), ["Section"]), HearingInitiator)
            .Accepts(Written("Dust", "resident-1"), ResponsibleOfficial)
            .Accepts(new ClarifyCommentAuthor(1, "resident-1"), ResponsibleOfficial);
        Assert.Equal([CommentState.Received, CommentState.Received], story.Case.Comments.Select(comment => comment.State));
        Assert.Equal(1, story.Case.Comments.Standing);
        story.ReplaysToItself();
    }

    private static Story<PublicHearing> NotHeld(string edition, int year, params SubmitComment[] comments)
    {
        Story<PublicHearing> story = First(edition, year);
        foreach (SubmitComment comment in comments)
        {
            story.Accepts(comment, HearingSecretary);
        }

        return Again(
            story.Until($"{year}-04-21T11:00:00").Accepts(new DeclareNotHeld(NotHeldReason.NobodyCame, "Nobody came"), HearingChair)
                .Accepts(new CallRepeat(RepeatGround.NotHeld), HearingInitiator),
            On(6, 9, year));
    }

    private static Story<PublicHearing> Repeated(string edition, int year) => Again(
        Held(First(edition, year).Accepts(Written("Dust", "resident-1"), HearingSecretary), On(4, 21, year), 1)
            .Accepts(new CallRepeat(RepeatGround.CommentsStand), HearingChair),
        On(9, 15, year));

    private static Story<PublicHearing> First(string edition, int year) => Again(
        Begin(edition).Until($"{year}-03-09T10:00:00").Accepts(new InitiateHearing(Village, "Gravel pit"), HearingInitiator),
        On(4, 21, year));

    private static Story<PublicHearing> Again(Story<PublicHearing> story, HearingSchedule schedule) => story
        .Accepts(new AgreeOnSchedule(schedule), LocalExecutiveBody)
        .Accepts(new AnnounceHearing(schedule, ["Report"]), HearingInitiator)
        .Accepts(new OpenMaterials("site"), LocalExecutiveBody)
        .Accepts(new GiveNotice(NoticeChannel.LocalNewspaper, "No. 20"), HearingInitiator)
        .Accepts(new GiveNotice(NoticeChannel.Broadcast, "channel 1"), HearingInitiator);

    private static Story<PublicHearing> Held(Story<PublicHearing> story, HearingSchedule schedule, params int[] answered)
    {
        story.Until($"{schedule.Session:uuuu-MM-dd}T11:00:00")
            .Accepts(new RegisterParticipant("somebody", ParticipantCapacity.Public, "Anar S."), HearingSecretary)
            .Accepts(new OpenSession("person-1", "person-2", 40), LocalExecutiveBody);
        if (answered.Length > 0)
        {
            story.Accepts(new AnswerComments([.. answered], null, AnswerOutcome.Rejected, "No."), HearingInitiator);
        }

        return Signed(story.Accepts(new CloseSession(), HearingChair)).Accepts(new PublishRecord("site"), LocalExecutiveBody);
    }

    private static HearingSchedule On(int month, int day, int year = 2026) => new(new LocalDateTime(year, month, day, 11, 0), "Hall");
}
