using NodaTime;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

/// <summary>
/// A discussion begins and ends by itself; without its notice in time it has no record: rules of Order No. 286, paragraph 40 (42 in the
/// wording of 2021).
/// </summary>
public sealed class DiscussionNoticeTests
{
    [Theory]
    [InlineData("ED0", 2022, null)]
    [InlineData("ED1", 2026, null)]
    [InlineData("ED0", 2022, 25)]
    [InlineData("ED1", 2026, 25)]
    public void A_discussion_without_its_notice_in_time_has_no_record_and_is_held_again(string edition, int year, int? given)
    {
        Story<PublicHearing> story = Ended(edition, year, given);
        story.RefusedBy(new DrawUpRecord(Digest), ResponsibleOfficial, "notice.media.given");
        story.RefusedBy(new CallRepeat(RepeatGround.OrderBroken), AuthorisedBody, "repeat.ground");
        story.Accepts(new CallRepeat(RepeatGround.NotHeld), AuthorisedBody);
        Assert.Equal((false, 1), (story.Case.Round.IsRepeated, story.Case.Comments.Standing));
        story.ReplaysToItself();
    }

    [Theory]
    [InlineData("ED0", 2022)]
    [InlineData("ED1", 2026)]
    public void A_notice_that_was_given_in_time_may_be_entered_when_the_discussion_is_over(string edition, int year)
    {
        Story<PublicHearing> story = Ended(edition, year, null);
        story.Accepts(
            new GiveNotice(NoticeChannel.Newspaper, "No. 20", PublishedOn: new LocalDate(year, 5, 20)), HearingInitiator);
        story.RefusedBy(new GiveNotice(NoticeChannel.Newspaper, "No. 21"), HearingInitiator, "notice.over");
        story.RefusedBy(new CallRepeat(RepeatGround.NotHeld), AuthorisedBody, "repeat.ground");
        story.Accepts(new DrawUpRecord(Digest), ResponsibleOfficial).ReplaysToItself();
    }

    [Xunit.Fact]
    public void A_meeting_that_is_over_was_held_and_had_its_notices()
    {
        Story<PublicHearing> story = Concluded();
        story.RefusedBy(new CallRepeat(RepeatGround.NotHeld), HearingChair, "repeat.ground");
        story.RefusedBy(new GiveNotice(NoticeChannel.Newspaper, "No. 21"), HearingInitiator, "notice.over");
    }

    [Xunit.Fact]
    public void A_draft_of_an_act_has_no_notice_to_wait_for()
    {
        HearingSchedule days = new(null, "portal", null, new LocalDate(2026, 3, 16), new LocalDate(2026, 4, 2));
        Begin("DD2").Until("2026-03-16T10:00:00").Accepts(new InitiateHearing(Village, "Draft"), ActDrafter)
            .Accepts(new AnnounceHearing(days, ["Draft"]), ActDrafter).Accepts(new OpenMaterials("portal"), ActDrafter)
            .Until("2026-04-03T10:00:00").Accepts(new DrawUpRecord(Digest), ResponsibleOfficial).ReplaysToItself();
    }

    private static Story<PublicHearing> Ended(string edition, int year, int? given)
    {
        HearingSchedule days = new(null, "portal", null, new LocalDate(year, 6, 1), new LocalDate(year, 6, 14));
        Story<PublicHearing> story = Begin(edition).Until($"{year}-05-20T10:00:00")
            .Accepts(new InitiateHearing(Village, "Section"), HearingInitiator)
            .Accepts(new AnnounceHearing(days, ["Section"]), HearingInitiator)
            .Accepts(new OpenMaterials("portal"), HearingInitiator);
        if (given is { } day)
        {
            story.Until($"{year}-05-{day}T10:00:00").Accepts(new GiveNotice(NoticeChannel.Newspaper, "No. 20"), HearingInitiator);
        }

        return story.Until($"{year}-06-02T10:00:00").Accepts(Written("Dust"), HearingParticipant)
            .Until($"{year}-06-15T10:00:00");
    }
}
