using NodaTime;
using SelfGov.Law;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

public sealed class HearingDaysTests
{
    [Xunit.Fact]
    public void Notices_materials_and_comments_are_counted_around_Nauryz()
    {
        Story<PublicHearing> story = Announced();
        // 8 March is a Sunday, 21 to 23 March are holidays on Saturday to Monday: 9, 23, 24 and 25 March are days off.
        Assert.Equal(EndOf(2026, 3, 18), story.Deadline("notice.newspaper.due").At);
        Assert.Equal(EndOf(2026, 3, 22), story.Deadline("materials.due").At);
        Story<PublicHearing> signed = Concluded();
        Assert.Equal(EndOf(2026, 4, 23), signed.Deadline("record.sign.due", typeof(DrawUpRecord)).At);
    }

    [Xunit.Fact]
    public void The_hearing_is_too_early_for_its_notice_and_says_the_last_day()
    {
        Story<PublicHearing> story = Begin("EM2").Until("2026-03-19T10:00:00")
            .Accepts(new InitiateHearing(Village, "Gravel pit"), HearingInitiator)
            .Accepts(new AgreeOnSchedule(Meeting), LocalExecutiveBody);
        SelfGov.Workflow.Refusal refusal = story.RefusedBy(new AnnounceHearing(Meeting, ["Report"]), HearingInitiator,
            "notice.newspaper.time");
        Assert.Equal("not later than 18.03.2026", refusal.Expected!.English);
        Assert.Equal("art. 73(4), Environmental Code", refusal.Basis.Text.English);
    }

    [Xunit.Fact]
    public void Kurban_Ait_is_no_working_day_of_a_notice()
    {
        Story<PublicHearing> story = Control("2026-05-18T10:00:00", new LocalDateTime(2026, 6, 1, 15, 0));
        Assert.Equal(EndOf(2026, 5, 25), story.Deadline("notice.media.due").At);
    }

    [Xunit.Fact]
    public void A_transferred_day_off_moves_the_last_day_of_a_notice()
    {
        // Saturday, 4 May 2024 was worked for Wednesday, 8 May; 7 and 9 May are holidays.
        Story<PublicHearing> story = Control("2024-04-22T10:00:00", new LocalDateTime(2024, 5, 13, 15, 0));
        Assert.Equal(EndOf(2024, 5, 3), story.Deadline("notice.media.due").At);
        Assert.Equal(EndOf(2024, 5, 1), story.Deadline("notice.invitation.due").At);
    }

    [Xunit.Fact]
    public void A_policy_counts_the_days_of_a_notice_plainly_and_leaves_the_materials_alone()
    {
        HearingProfile plain = Profile("EM2") with { Policies = HearingPolicies.Default with { NoticeCounting = DayCounting.Plain } };
        Assert.Equal(EndOf(2026, 3, 19), Announced(plain).Deadline("notice.newspaper.due").At);
        Assert.Equal(EndOf(2026, 3, 22), Announced(plain).Deadline("materials.due").At);
    }

    [Xunit.Fact]
    public void A_lower_akim_announces_a_week_before_and_a_higher_one_two_weeks()
    {
        HearingSchedule inTenDays = new(new LocalDateTime(2026, 3, 20, 15, 0), "School");
        Story<PublicHearing> lower = Begin("AR1").Until("2026-03-10T10:00:00")
            .Accepts(new InitiateHearing(Village, "Report", HearingTraits.LowerAkim), ReportingAkim);
        lower.Accepts(new AnnounceHearing(inTenDays, ["Report", "Questions"], 120, 30), ReportingAkim);
        Story<PublicHearing> higher = Begin("AR1").Until("2026-03-10T10:00:00")
            .Accepts(new InitiateHearing(Village, "Report"), ReportingAkim);
        higher.RefusedBy(new AnnounceHearing(inTenDays, ["Report"]), ReportingAkim, "notice.two-weeks.time");
    }

    [Xunit.Fact]
    public void A_report_of_an_akim_takes_at_most_a_quarter_of_the_time()
    {
        Story<PublicHearing> story = Begin("AR1").Until("2026-03-10T10:00:00")
            .Accepts(new InitiateHearing(Village, "Report"), ReportingAkim);
        HearingSchedule schedule = new(new LocalDateTime(2026, 4, 10, 15, 0), "School");
        SelfGov.Workflow.Refusal refusal = story
            .RefusedBy(new AnnounceHearing(schedule, ["Report"], 120, 31), ReportingAkim, "report.share");
        Assert.Equal("from 0 to 30", refusal.Expected!.English);
        story.Accepts(new AnnounceHearing(schedule, ["Report"], 120, 30), ReportingAkim);
    }

    [Xunit.Fact]
    public void A_draft_act_is_discussed_for_ten_working_days()
    {
        Story<PublicHearing> story = Begin("DD2").Until("2026-03-16T10:00:00")
            .Accepts(new InitiateHearing(Village, "Draft decision"), ActDrafter);
        HearingSchedule Until(int day) => new(null, "legalacts.egov.kz", null, new LocalDate(2026, 3, 16), new LocalDate(2026, 4, day));
        SelfGov.Workflow.Refusal refusal = story.RefusedBy(new AnnounceHearing(Until(1), ["Draft"]), ActDrafter, "discussion.length");
        Assert.Equal("not earlier than 02.04.2026", refusal.Expected!.English);
        story.Accepts(new AnnounceHearing(Until(2), ["Draft"]), ActDrafter);
    }

    [Xunit.Fact]
    public void A_utility_tariff_needs_local_newspapers_too()
    {
        HearingSchedule schedule = new(new LocalDateTime(2026, 5, 20, 11, 0), "Akimat");
        Story<PublicHearing> water = Begin("TH2").Until("2026-04-01T10:00:00")
            .Accepts(new InitiateHearing(Village, "Water", HearingTraits.UtilityTariff), AuthorisedBody)
            .Accepts(new AnnounceHearing(schedule, ["Tariff"]), AuthorisedBody);
        Assert.Equal(EndOf(2026, 4, 19), water.Deadline("notice.local-periodical.due").At);
        Assert.False(water.HasDeadline("notice.broadcast-site.due"));
        Story<PublicHearing> rails = Begin("TH2").Until("2026-04-01T10:00:00")
            .Accepts(new InitiateHearing(Village, "Rails"), AuthorisedBody)
            .Accepts(new AnnounceHearing(schedule, ["Tariff"]), AuthorisedBody);
        Assert.False(rails.HasDeadline("notice.local-periodical.due"));
    }

    [Xunit.Fact]
    public void A_hearing_through_a_broadcast_only_is_announced_on_the_site_ten_days_before_since_TH2()
    {
        HearingSchedule schedule = new(new LocalDateTime(2026, 5, 20, 11, 0), "Broadcast", "https://broadcast.example");
        Story<PublicHearing> story = Begin("TH2").Until("2026-04-01T10:00:00")
            .Accepts(new InitiateHearing(Village, "Rails", HearingTraits.OnlineOnly), AuthorisedBody)
            .Accepts(new AnnounceHearing(schedule, ["Tariff"]), AuthorisedBody);
        Assert.Equal(EndOf(2026, 5, 9), story.Deadline("notice.broadcast-site.due").At);
        Assert.DoesNotContain(Profile("TH1").Notices, duty => duty.Requires == HearingTraits.OnlineOnly);
    }

    [Xunit.Fact]
    public void A_monopoly_publishes_its_report_within_five_calendar_days()
    {
        HearingSchedule schedule = new(new LocalDateTime(2026, 4, 30, 11, 0), "Office");
        Story<PublicHearing> story = Begin("MR2").Until("2026-03-12T10:00:00")
            .Accepts(new InitiateHearing(Village, "Report for 2025"), NaturalMonopoly)
            .Accepts(new AnnounceHearing(schedule, ["Report"]), NaturalMonopoly)
            .Accepts(new GiveNotice(NoticeChannel.Newspaper, "No. 11"), NaturalMonopoly)
            .Accepts(new GiveNotice(NoticeChannel.AuthorityLetter, "No. 5"), NaturalMonopoly)
            .Accepts(new OpenMaterials("site"), NaturalMonopoly)
            .Until("2026-04-30T11:00:00").Accepts(new OpenSession("person-1", "person-2", 12), NaturalMonopoly)
            .Accepts(new CloseSession(), HearingChair)
            .Accepts(new DrawUpRecord(Digest), HearingSecretary).Accepts(new SignRecord(), HearingChair)
            .Accepts(new SignRecord(), HearingSecretary);
        Assert.Equal(EndOf(2026, 5, 5), story.Deadline("record.publish.due").At);

        // 1, 7 and 9 May are holidays, 9 May on a Saturday: 4, 5, 6, 8 and 12 May are the five working days.
        Assert.Equal(EndOf(2026, 5, 12), story.Deadline("record.hand-over.due").At);
    }

    private static Story<PublicHearing> Control(string at, LocalDateTime session) => Begin("PC1").Until(at)
        .Accepts(new InitiateHearing(Village, "Roads", Initiators: 5), ControlSubject)
        .Accepts(new AnnounceHearing(new(session, "School"), ["Roads"]), ControlSubject);

    private static Instant EndOf(int year, int month, int day) =>
        Village.Zone.AtStartOfDay(new LocalDate(year, month, day).PlusDays(1)).ToInstant();
}
