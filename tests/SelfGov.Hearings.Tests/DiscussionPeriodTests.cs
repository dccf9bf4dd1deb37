using NodaTime;
using NodaTime.Text;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

/// <summary>The periods of public discussions: rules of Order No. 286, paragraph 43 (45 in the wording of 2021).</summary>
public sealed class DiscussionPeriodTests
{
    /// <summary>The edition, the document, the first day, and the first last day; counted by hand from the list of days off.</summary>
    public static TheoryData<string, EnvironmentalDocument?, string, string> Periods => new()
    {
        // Published: hearings.ndbecology.gov.kz 251112001015, 251212001010, 260219001028, 260220001015.
        { "ED1", EnvironmentalDocument.Article87Item9, "2025-11-19", "2025-12-02" },
        { "ED1", EnvironmentalDocument.Article87Items3To8, "2025-12-18", "2026-01-19" },
        { "ED1", EnvironmentalDocument.Article87Items3To8, "2026-02-25", "2026-03-30" },
        { "ED1", EnvironmentalDocument.Article87Item2, "2026-02-26", "2026-03-04" },
        { "ED1", EnvironmentalDocument.EfficiencyProgramme, "2026-02-25", "2026-03-30" },
        { "ED1", EnvironmentalDocument.HousingProject, "2026-06-01", "2026-06-19" },
        { "ED1", EnvironmentalDocument.BestTechniques, "2026-06-01", "2026-06-12" },
        { "ED1", null, "2026-06-01", "2026-06-05" },

        // A discussion that begins on a day off begins to count on the next working day.
        { "ED1", EnvironmentalDocument.Article87Item2, "2026-05-30", "2026-06-05" },
        { "ED0", EnvironmentalDocument.CategoryTwoProject, "2022-06-01", "2022-06-21" },
        { "ED0", EnvironmentalDocument.HousingProject, "2022-06-01", "2022-06-21" },
        { "ED0", EnvironmentalDocument.Article87Item9, "2022-06-01", "2022-06-14" },
        { "ED0", EnvironmentalDocument.Article87Item2, "2022-06-01", "2022-06-07" },
    };

    [Theory]
    [MemberData(nameof(Periods))]
    public void A_discussion_lasts_as_long_as_the_rules_say_for_its_document(
        string edition, EnvironmentalDocument? document, string first, string last)
    {
        Refusal refusal = Initiated(edition, document, first)
            .RefusedBy(Announcement(Day(first), Day(last).PlusDays(-1)), HearingInitiator, "discussion.length");
        Assert.Equal($"not earlier than {Day(last).ToString("dd.MM.uuuu", null)}", refusal.Expected!.English);
        Initiated(edition, document, first).Accepts(Announcement(Day(first), Day(last)), HearingInitiator).ReplaysToItself();
    }

    // 251210001008 was published for 11 to 17 December 2025: with Independence Day between, four working days.
    [Xunit.Fact]
    public void A_discussion_of_one_day_and_one_of_four_working_days_are_refused()
    {
        Initiated("ED1", null, "2026-06-01")
            .RefusedBy(Announcement(new(2026, 6, 1), new(2026, 6, 1)), HearingInitiator, "discussion.length");
        Refusal refusal = Initiated("ED1", EnvironmentalDocument.Article87Item2, "2025-12-11")
            .RefusedBy(Announcement(new(2025, 12, 11), new(2025, 12, 17)), HearingInitiator, "discussion.length");
        Assert.Equal("not earlier than 18.12.2025", refusal.Expected!.English);
        Assert.Equal("para. 43, Order No. 286 of 3 August 2021 approving the Rules of public hearings", refusal.Basis.Text.English);
    }

    [Xunit.Fact]
    public void A_discussion_past_the_calendar_is_refused_and_not_guessed()
    {
        Initiated("ED1", EnvironmentalDocument.Article87Items3To8, "2078-12-20")
            .RefusedBy(Announcement(new(2078, 12, 20), new(2079, 1, 25)), HearingInitiator, "schedule.calendar");
        Initiated("ED1", EnvironmentalDocument.Article87Items3To8, "2078-12-20")
            .RefusedBy(Announcement(new(2078, 12, 20), new(2078, 12, 31)), HearingInitiator, "schedule.calendar");
        Initiated("ED1", EnvironmentalDocument.Article87Items3To8, "2077-12-01")
            .RefusedBy(Announcement(new(2077, 12, 20), new(2077, 12, 31)), HearingInitiator, "discussion.length");
    }

    [Xunit.Fact]
    public void Comments_are_taken_until_eighteen_of_the_last_day_since_2023_and_all_day_before()
    {
        Assert.Equal(Stories.Local("2026-06-05T18:00:00"), Close("ED1", "2026-06-01", "2026-06-05"));
        Assert.Null(Close("ED0", "2022-06-01", "2022-06-07"));
        Assert.Equal(Stories.Local("2022-06-08T00:00:00"), EndOf("ED0", "2022-06-01", "2022-06-07"));
    }

    [Xunit.Fact]
    public void The_notice_goes_five_working_days_before_the_discussion_and_may_be_older_than_the_announcement()
    {
        Story<PublicHearing> story = Initiated("ED1", null, "2026-06-08").Until("2026-06-05T10:00:00")
            .Accepts(Announcement(new(2026, 6, 8), new(2026, 6, 12)), HearingInitiator);
        Assert.Equal(Stories.Local("2026-06-01T00:00:00"), story.Deadline("notice.media.due").At);
        story.Accepts(
            new GiveNotice(NoticeChannel.Newspaper, "No. 20", PublishedOn: new LocalDate(2026, 5, 29)), HearingInitiator);
        Assert.Equal(new LocalDate(2026, 5, 29), story.Case.Round.Notices[0].On);
        Assert.False(story.HasDeadline("notice.media.due"));
    }

    [Xunit.Fact]
    public void A_record_is_published_without_answers_and_the_discussion_is_held_again()
    {
        Story<PublicHearing> story = Published(EnvironmentalDocument.Article87Item9);
        Assert.Equal(1, story.Case.Comments.Unanswered);
        story.Accepts(new CallRepeat(RepeatGround.AnswersMissing), AuthorisedBody).ReplaysToItself();
        Published(EnvironmentalDocument.BestTechniques)
            .RefusedBy(new CallRepeat(RepeatGround.AnswersMissing), AuthorisedBody, "repeat.ground");
    }

    private static Story<PublicHearing> Published(EnvironmentalDocument document)
    {
        Story<PublicHearing> story = Initiated("ED1", document, "2026-06-01")
            .Accepts(Announcement(new(2026, 6, 1), new(2026, 6, 12)), HearingInitiator)
            .Accepts(new GiveNotice(NoticeChannel.Newspaper, "No. 20", PublishedOn: new LocalDate(2026, 5, 21)), HearingInitiator)
            .Accepts(new OpenMaterials("portal"), HearingInitiator)
            .Until("2026-06-02T10:00:00").Accepts(Written("Dust"), HearingParticipant)
            .Until("2026-06-15T10:00:00").Accepts(new DrawUpRecord(Digest), ResponsibleOfficial);
        Assert.Equal(Stories.Local("2026-06-17T00:00:00"), story.Deadline("record.sign.due", typeof(SignRecord)).At);
        story.Accepts(new SignRecord(), ResponsibleOfficial);
        Assert.Equal(Stories.Local("2026-06-18T00:00:00"), story.Deadline("record.publish.due").At);
        return story.Accepts(new PublishRecord("portal"), LocalExecutiveBody);
    }

    private static Instant? Close(string edition, string first, string last) =>
        HearingCalendar.Of(Announced(edition, first, last), KazakhstanCalendar.Work)
            .Where(entry => entry.Code == "comments.close").Select(entry => (Instant?)entry.At).SingleOrDefault();

    private static Instant EndOf(string edition, string first, string last) =>
        HearingCalendar.Of(Announced(edition, first, last), KazakhstanCalendar.Work).Single(entry => entry.Code == "discussion.ends").At;

    private static PublicHearing Announced(string edition, string first, string last) =>
        Initiated(edition, null, first).Accepts(Announcement(Day(first), Day(last)), HearingInitiator).Case;

    private static Story<PublicHearing> Initiated(string edition, EnvironmentalDocument? document, string first) =>
        Begin(edition).Until($"{Day(first).PlusDays(-10):uuuu-MM-dd}T10:00:00")
            .Accepts(new InitiateHearing(Village, "Section", Document: document), HearingInitiator);

    private static AnnounceHearing Announcement(LocalDate first, LocalDate last) =>
        new(new HearingSchedule(null, "portal", null, first, last), ["Section"]);

    private static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;
}
