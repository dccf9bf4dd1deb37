using NodaTime;
using SelfGov.Hearings.Comments;
using SelfGov.Hearings.Record;
using SelfGov.Law;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

/// <summary>A comment with a name and no identity is a question to the secretary; it has no consequence by itself.</summary>
public sealed class CommentAuthorTests
{
    [Xunit.Fact]
    public void A_name_without_an_identity_is_asked_about_and_then_counts()
    {
        Story<PublicHearing> story = Open().Accepts(Written("Dust", null), HearingSecretary);
        Comment comment = story.Case.Comments[0];
        Assert.Equal((CommentState.ToBeClarified, null), (comment.State, comment.SetAside));
        Assert.Equal((1, 0, 0), (story.Case.Comments.Unanswered, story.Case.Comments.Counted, story.Case.Comments.Standing));
        story.Accepts(new ClarifyCommentAuthor(1, "resident-1"), HearingSecretary);
        Assert.Equal((CommentState.Received, "resident-1"), (story.Case.Comments[0].State, story.Case.Comments[0].Author));
        Assert.Equal((1, 1, 1), (story.Case.Comments.Unanswered, story.Case.Comments.Counted, story.Case.Comments.Standing));
        story.Accepts(Written("dust", "resident-1"), HearingSecretary);
        Assert.Equal(SetAsideReason.Duplicate, story.Case.Comments[1].SetAside);
        story.ReplaysToItself();
    }

    [Xunit.Fact]
    public void An_author_who_turns_out_to_have_said_the_same_before_said_it_once()
    {
        Story<PublicHearing> story = Open().Accepts(Written("Dust", "resident-1"), HearingSecretary)
            .Accepts(Written("Dust", null), HearingSecretary).Accepts(new ClarifyCommentAuthor(2, "resident-1"), HearingSecretary);
        Assert.Equal((CommentState.SetAside, SetAsideReason.Duplicate), (story.Case.Comments[1].State, story.Case.Comments[1].SetAside));
        Assert.Equal((1, 1), (story.Case.Comments.Unanswered, story.Case.Comments.Counted));
        story.ReplaysToItself();
    }

    [Xunit.Fact]
    public void Who_is_not_found_is_set_aside_by_a_person_and_not_before()
    {
        Story<PublicHearing> story = Opened(Open().Accepts(Written("Dust", null), HearingSecretary))
            .Accepts(new CloseSession(), HearingChair);
        story.RefusedBy(new DrawUpRecord(Digest, true), HearingSecretary, "comments.answered");
        story.Accepts(new SetCommentAside(1, SetAsideReason.Anonymous), HearingSecretary)
            .Accepts(new DrawUpRecord(Digest, true), HearingSecretary).ReplaysToItself();
        InSession().Accepts(Written("Dust", "somebody", CommentChannel.Oral), HearingSecretary)
            .RefusedBy(new SetCommentAside(1, SetAsideReason.Anonymous), HearingSecretary, "set-aside.reason");
    }

    [Theory]
    [InlineData("DD1", "2020-03-16", "2020-04-02")]
    [InlineData("DD2", "2026-03-16", "2026-04-02")]
    [InlineData("ED1", "2026-03-16", "2026-04-02")]
    public void In_every_kind_a_name_alone_is_a_question(string edition, string first, string last)
    {
        HearingProfile profile = Profile(edition);
        HearingSchedule schedule = new(null, "portal", null, Day(first), Day(last));
        Story<PublicHearing> story = Begin(profile).Until($"{first}T10:00:00")
            .Accepts(new InitiateHearing(Village, "Draft"), profile.Initiators.Value[0])
            .Accepts(new AnnounceHearing(schedule, ["Draft"]), profile.Organisers.Value[0])
            .Accepts(Written("Dust", null), HearingParticipant);
        Assert.Equal(CommentState.ToBeClarified, story.Case.Comments[0].State);
    }

    [Xunit.Fact]
    public void A_late_comment_is_late_whoever_wrote_it_and_a_question_shows_in_the_record()
    {
        Story<PublicHearing> late = Open().Until("2026-04-17T00:00:00").Accepts(Written("Dust", null), HearingSecretary);
        Assert.Equal(SetAsideReason.Late, late.Case.Comments[0].SetAside);
        Story<PublicHearing> open = Open().Accepts(Written("Dust", null), HearingSecretary);
        Assert.Contains(
            "author to be clarified", HearingRecordDocument.Markdown(HearingRecord.Of(open.Case, open.Facts), Language.English),
            StringComparison.Ordinal);
    }

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
