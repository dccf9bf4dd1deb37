using SelfGov.Hearings.Comments;
using SelfGov.Hearings.Record;
using SelfGov.Law;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

/// <summary>What nobody can see is no identity, makes no other text, and turns nothing in a record into something else.</summary>
public sealed class UnseenTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u200B")]
    [InlineData("\u00AD\u2060")]
    public void A_blank_identity_is_none(string author)
    {
        Story<PublicHearing> story = Open().Accepts(Written("Dust", author), HearingSecretary);
        Assert.Equal((CommentState.ToBeClarified, null), (story.Case.Comments[0].State, story.Case.Comments[0].Author));
        story.RefusedBy(new ClarifyCommentAuthor(1, author), HearingSecretary, "comment.author-given");
        story.Accepts(Written("Noise", author) with { AuthorName = " " }, HearingParticipant);
        Assert.Equal((SetAsideReason.Anonymous, null), (story.Case.Comments[1].SetAside, story.Case.Comments[1].Author));
        story.ReplaysToItself();
    }

    [Theory]
    [InlineData("\u200B")]
    [InlineData(" ")]
    public void A_blank_identity_has_no_part_in_a_session(string id)
    {
        Story<PublicHearing> story = Open().Until("2026-04-21T11:00:00");
        story.RefusedBy(new RegisterParticipant(id, ParticipantCapacity.Public, "Anar S."), HearingSecretary, "participant.once");
        story.RefusedBy(new OpenSession(id, "person-2", 40), LocalExecutiveBody, "session.chair");
        story.RefusedBy(new OpenSession("person-1", id, 40), LocalExecutiveBody, "session.chair");
        Opened(story).RefusedBy(new RecordSpeech(id, "Anar S.", "Dust"), HearingSecretary, "speech.speaker");
        story.RefusedBy(Written("Dust", id, CommentChannel.Oral), HearingSecretary, "comment.oral");
    }

    [Theory]
    [InlineData("Dust\u200B on ro\u00ADad")]
    [InlineData("\u2060Dust on road\uFEFF")]
    [InlineData("Du\u200Cst on\u00A0road")]
    [InlineData("Dust on r\u2063oad")]
    public void A_text_that_looks_the_same_is_the_same(string text)
    {
        Story<PublicHearing> story = Open().Accepts(Written("Dust on road", "resident-1"), HearingSecretary)
            .Accepts(Written(text, "resident-1"), HearingSecretary).Accepts(Written(text, "resident-2"), HearingSecretary)
            .Accepts(new AnswerComments([], 1, AnswerOutcome.Accepted, "Yes."), HearingInitiator);
        Assert.Equal(SetAsideReason.Duplicate, story.Case.Comments[1].SetAside);
        Assert.Equal(0, story.Case.Comments.Unanswered);
        story.ReplaysToItself();
    }

    [Xunit.Fact]
    public void Another_text_is_another() =>
        Assert.Equal(2, Open().Accepts(Written("Dust on road", "resident-1"), HearingSecretary)
            .Accepts(Written("Duston road", "resident-1"), HearingSecretary).Case.Comments.Counted);

    [Theory]
    [InlineData("one\u00ADtwo", "onetwo")]
    [InlineData("one\u2061\u2064two", "onetwo")]
    [InlineData("one\u206A\u206Ftwo", "onetwo")]
    [InlineData("one\U000E0041\U000E007Ftwo", "onetwo")]
    [InlineData("\u0440\u200C\u0443", "\u0440\u200C\u0443")]
    [InlineData("https://a.b", "https\\://a.b")]
    [InlineData("www.a.kz WwW.b.kz", "www\\.a.kz WwW\\.b.kz")]
    [InlineData("a@b.kz", "a\\@b.kz")]
    [InlineData("11:00, art. 5", "11:00, art. 5")]
    public void A_record_shows_what_is_seen_and_makes_no_link(string text, string shown)
    {
        Story<PublicHearing> story = Open().Accepts(Written(text), HearingParticipant);
        Assert.Contains(
            $"<br>{shown} |", HearingRecordDocument.Markdown(HearingRecord.Of(story.Case, story.Facts), Language.English),
            StringComparison.Ordinal);
    }
}
