using NodaTime;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

/// <summary>
/// What is counted in years whose transfers of days off are not decreed goes on, and says that it may still move; past the calendar nothing
/// is called. Rules of Order No. 286, paragraph 10, for the hours.
/// </summary>
public sealed class YearsAheadTests
{
    private static readonly HearingSchedule January = new(new LocalDateTime(2027, 1, 12, 11, 0), "Hall");

    [Xunit.Fact]
    public void What_hangs_on_a_day_of_2027_may_still_move_and_what_lies_in_2026_may_not()
    {
        Story<PublicHearing> story = Initiated("EM2", "2026-11-20T10:00:00", HearingInitiator);
        Assert.Null(story.Deadline("agreement.due").Provisional);
        story.Accepts(new AgreeOnSchedule(January), LocalExecutiveBody)
            .Accepts(new AnnounceHearing(January, ["Report"]), HearingInitiator);

        // Twenty working days before 12.01.2027, with 1, 4 and 7 January off: they lie in 2026 and rest on 2027.
        Deadline notice = story.Deadline("notice.newspaper.due");
        Assert.Equal(2026, notice.At.InUtc().Year);
        Assert.Equal("may still move by an order of the Government", notice.Provisional?.English);
        Assert.Equal("ещё может быть перенесён постановлением Правительства", notice.Provisional?.Russian);
        Assert.Equal(
            notice.Provisional,
            HearingCalendar.Of(story.Case, KazakhstanCalendar.Work).Single(entry => entry.Code == notice.Code).Provisional);
        Assert.Equal(
            notice.Provisional,
            story.Lifecycle.Options(story.Case, new Actor("somebody", HearingInitiator), story.Now)
                .First(option => option.Command == typeof(GiveNotice)).Provisional);
    }

    [Theory]
    [InlineData("2011-12-30T10:00:00", "schedule.calendar")]
    [InlineData("2012-01-03T10:00:00", "schedule.calendar")]
    [InlineData("2013-01-04T10:00:00", "schedule.future")]
    [InlineData("2026-11-19T10:00:00", "schedule.future")]
    public void No_agreement_is_made_on_a_day_that_has_passed_or_that_no_calendar_covers(string session, string rule)
    {
        Story<PublicHearing> story = Initiated("EM2", "2026-11-20T10:00:00", HearingInitiator);
        HearingSchedule schedule = new(Time(session), "Hall");
        story.RefusedBy(new AgreeOnSchedule(schedule), LocalExecutiveBody, rule);
        story.RefusedBy(new AnnounceHearing(schedule, ["Report"]), HearingInitiator, rule);
        Assert.NotEmpty(story.Lifecycle.Options(story.Case, new Actor("somebody", HearingInitiator), story.Now));
    }

    [Xunit.Fact]
    public void A_calendar_with_a_gap_behind_its_end_is_refused_when_it_is_given()
    {
        WorkCalendar calendar = KazakhstanCalendar.Work.With(
            new WorkYear(2100, Certainty.Verified, KazakhstanCalendar.Holidays.All[0].Law.Holidays[0].Basis, [], []));
        Assert.Contains(
            "lacks 2079-2099", Assert.Throws<ArgumentException>(() => HearingLifecycle.Under(Profile("EM2"), calendar)).Message,
            StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_comparison_of_2027_says_that_its_days_may_still_move() => Assert.Contains(
        "(may still move by an order of the Government)",
        HearingCalendarChanges.Of(
            Profile("PC1"), Profile("CH1"), Village, new LocalDate(2027, 1, 11),
            new HearingSchedule(new LocalDateTime(2027, 3, 16, 10, 0), "Club")).ToMarkdown(Language.English),
        StringComparison.Ordinal);

    [Xunit.Fact]
    public void The_calendar_of_a_hearing_counts_by_the_calendar_that_is_given()
    {
        WorkCalendar own = KazakhstanCalendar.Work.With(KazakhstanCalendar.Year(Certainty.Verified, new LocalDate(2027, 5, 16), []));
        PublicHearing hearing = Initiated("EM2", "2026-12-28T10:00:00", HearingInitiator).Case;
        Assert.NotNull(Assert.Single(HearingCalendar.Of(hearing, KazakhstanCalendar.Work)).Provisional);
        Assert.Null(Assert.Single(HearingCalendar.Of(hearing, own)).Provisional);
    }

    [Theory]
    [InlineData("2077-12-31T11:00:00", true)]
    [InlineData("2078-01-04T11:00:00", false)]
    [InlineData("2199-01-04T11:00:00", false)]
    public void A_hearing_is_called_for_the_years_of_the_calendar_only(string session, bool isCovered)
    {
        Story<PublicHearing> story = Initiated("AR1", "2026-12-14T10:00:00", ReportingAkim);
        AnnounceHearing announcement = new(new HearingSchedule(Time(session), "School"), ["Report"]);
        if (isCovered)
        {
            story.Accepts(announcement, ReportingAkim);
        }
        else
        {
            Refusal refusal = story.RefusedBy(announcement, ReportingAkim, "schedule.calendar");
            Assert.Equal("not later than 31.12.2077", refusal.Expected!.English);
        }
    }

    [Theory]
    [InlineData("2026-05-09T11:00:00", "09.05.2026 11:00")]
    [InlineData("2026-05-12T08:59:59", "12.05.2026 08:59")]
    [InlineData("2026-05-12T18:00:00", "12.05.2026 18:00")]
    public void The_refusal_of_a_day_off_names_the_day_and_the_hours(string session, string found)
    {
        AgreeOnSchedule agreement = new(Meeting with { Session = Time(session) });
        Refusal refusal = Initiated("EM2", "2026-03-10T10:00:00", HearingInitiator)
            .RefusedBy(agreement, LocalExecutiveBody, "schedule.working-time");
        Assert.Equal(("a working day, from 09:00 and before 18:00", found), (refusal.Expected!.English, refusal.Found!.English));
    }

    [Theory]
    [InlineData("EM1", 2022, "2022-06-19T11:00:00")]
    [InlineData("EM2", 2026, "2026-06-14T23:30:00")]
    [InlineData("EM2", 2026, "2026-06-15T08:00:00")]
    [InlineData("EM2", 2026, "2026-06-15T18:00:00")]
    public void A_meeting_is_moved_to_working_hours_only(string edition, int year, string session)
    {
        HearingSchedule schedule = new(new LocalDateTime(year, 4, 21, 11, 0), "Hall");
        Story<PublicHearing> story = Initiated(edition, $"{year}-03-09T10:00:00", HearingInitiator)
            .Accepts(new AgreeOnSchedule(schedule), LocalExecutiveBody)
            .Accepts(new AnnounceHearing(schedule, ["Report"]), HearingInitiator);
        story.RefusedBy(
            new RescheduleHearing(schedule with { Session = Time(session) }, "Flood"), HearingInitiator, "schedule.working-time");
        story.Accepts(
            new RescheduleHearing(schedule with { Session = new LocalDateTime(year, 6, 15, 17, 59) }, "Flood"), HearingInitiator)
            .ReplaysToItself();
    }

    [Xunit.Fact]
    public void Where_the_act_says_nothing_of_hours_a_meeting_is_moved_to_a_sunday()
    {
        HearingSchedule schedule = new(new LocalDateTime(2026, 4, 10, 15, 0), "School");
        Initiated("AR1", "2026-03-10T10:00:00", ReportingAkim).Accepts(new AnnounceHearing(schedule, ["Report"]), ReportingAkim)
            .Accepts(
                new RescheduleHearing(schedule with { Session = new LocalDateTime(2026, 5, 3, 19, 0) }, "Flood"), ReportingAkim);
    }

    // Ten working days from 21.12.2026: the last is the 6th of January, since the 1st and the 4th are off.
    [Theory]
    [InlineData("2026-12-21", "2027-01-05", "not earlier than 06.01.2027")]
    [InlineData("2026-12-31", "2027-01-18", "not earlier than 19.01.2027")]
    public void The_discussion_of_a_draft_runs_into_2027(string first, string last, string expected)
    {
        Story<PublicHearing> story = Initiated("DD2", "2026-12-14T10:00:00", ActDrafter);
        Assert.Equal(expected, story.RefusedBy(Draft(first, last), ActDrafter, "discussion.length").Expected!.English);
        story.Accepts(Draft(first, expected[^4..] + "-" + expected[^7..^5] + "-" + expected[^10..^8]), ActDrafter).ReplaysToItself();
    }

    [Xunit.Fact]
    public void A_session_goes_on_into_2027_within_its_term_and_is_closed_after_it()
    {
        HearingSchedule schedule = Meeting with { Session = new LocalDateTime(2026, 12, 31, 11, 0) };
        Story<PublicHearing> story = Initiated("EM2", "2026-11-02T10:00:00", HearingInitiator)
            .Accepts(new AgreeOnSchedule(schedule), LocalExecutiveBody)
            .Accepts(new AnnounceHearing(schedule, ["Report"]), HearingInitiator)
            .Accepts(new OpenMaterials("site"), LocalExecutiveBody)
            .Accepts(new GiveNotice(NoticeChannel.LocalNewspaper, "No. 20"), HearingInitiator)
            .Accepts(new GiveNotice(NoticeChannel.Broadcast, "channel 1"), HearingInitiator)
            .Until("2026-12-31T11:00:00").Accepts(new OpenSession("person-1", "person-2", 40), LocalExecutiveBody);

        // The session lasts five working days at most: 31.12, 5, 6, 8 and 11 January.
        story.RefusedBy(new AdjournSession(new LocalDateTime(2027, 1, 12, 10, 0), "Night"), HearingChair, "adjourn.until");
        story.Accepts(new AdjournSession(new LocalDateTime(2027, 1, 11, 10, 0), "Night"), HearingChair);
        Deadline end = story.Deadline("session.ends");
        Assert.Equal(Stories.Local("2027-01-12T00:00:00"), end.At);
        Assert.NotNull(end.Provisional);
        story.Until("2027-01-11T10:00:00").Accepts(new ResumeSession(), HearingChair).Accepts(new CloseSession(), HearingChair)
            .ReplaysToItself();
    }

    [Xunit.Fact]
    public void A_meeting_has_no_document_with_a_term()
    {
        Refusal refusal = Begin("EM2").Until("2026-03-10T10:00:00").RefusedBy(
            new InitiateHearing(Village, "Pit", Document: EnvironmentalDocument.Article87Item2), HearingInitiator, "document.known");
        Assert.Equal("not given", refusal.Expected!.English);
    }

    private static Story<PublicHearing> Initiated(string edition, string at, Role role) =>
        Begin(edition).Until(at).Accepts(new InitiateHearing(Village, "Subject"), role);

    private static AnnounceHearing Draft(string first, string last) =>
        new(new HearingSchedule(null, "portal", null, Time($"{first}T00:00:00").Date, Time($"{last}T00:00:00").Date), ["Draft"]);

    private static LocalDateTime Time(string text) => NodaTime.Text.LocalDateTimePattern.ExtendedIso.Parse(text).GetValueOrThrow();
}
