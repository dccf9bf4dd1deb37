using NodaTime;
using SelfGov.Hearings.Comments;
using SelfGov.Kazakhstan;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings.Golden;

/// <summary>
/// Hearings whose days were published, played through the lifecycle. Sources: docs/law/hearings.md, section 1, and the lines below.
/// </summary>
public sealed class PublishedHearingsTests
{
    private static readonly Locality Mangystau = new("472000000", "Mangystau oblast", "Asia/Aqtau", 800_000);

    /// <summary>
    /// Registration numbers and periods of public discussions: hearings.ndbecology.gov.kz and ecoportal.kz, PublicHearingDetail.
    /// </summary>
    public static TheoryData<string, string, string> PublishedPeriods => new()
    {
        { "250217001004", "2025-02-24", "2025-03-03" },
        { "251112001015", "2025-11-19", "2025-12-02" },
        { "251212001010", "2025-12-18", "2026-01-19" },
        { "260219001028", "2026-02-25", "2026-03-30" },
        { "260220001015", "2026-02-26", "2026-03-04" },
    };

    [Theory]
    [MemberData(nameof(PublishedPeriods))]
    public void A_published_period_takes_comments_on_its_last_day_and_none_after_it(string registration, string first, string last)
    {
        HearingSchedule days = new(null, $"hearings.ndbecology.gov.kz {registration}", null, Day(first), Day(last));
        Story<PublicHearing> story = Begin("ED1").Until($"20{registration[..2]}-{registration[2..4]}-{registration[4..6]}T10:00:00")
            .Accepts(new InitiateHearing(Village, registration), HearingInitiator)
            .Accepts(new AnnounceHearing(days, ["Project"]), HearingInitiator)
            .Accepts(new OpenMaterials("portal"), HearingInitiator)
            .Until($"{first}T00:00:00").Accepts(Written("On the first day"), HearingParticipant)
            .Until($"{last}T17:59:00").Accepts(Written("On the last day"), HearingParticipant)
            .Until($"{last}T18:00:00").Accepts(Written("After the hour of the last day"), HearingParticipant)
            .Until($"{Day(last).PlusDays(1):uuuu-MM-dd}T00:00:00").Accepts(Written("On the day after"), HearingParticipant);
        Assert.Equal([null, null, SetAsideReason.Late, SetAsideReason.Late], story.Case.Comments.Select(comment => comment.SetAside));
        Assert.Equal(Day(last), story.Case.Round.ConcludedOn);
    }

    // Announcement 25140927001, hearings.ndbecology.gov.kz, PubHearings 30239: open meeting on 27/01/2026 at 11:00, time of Asia/Oral.
    [Xunit.Fact]
    public void The_open_meeting_on_the_pit_Zarya_1_begins_at_the_published_hour()
    {
        Locality burlin = new("273600000", "Burlin raion", "Asia/Oral", 50_000);
        HearingSchedule schedule = new(new LocalDateTime(2026, 1, 27, 11, 0), "Karashyganak, club");
        Story<PublicHearing> story = Begin("EM2").Until("2025-12-10T10:00:00")
            .Accepts(new InitiateHearing(burlin, "Zarya 1"), HearingInitiator)
            .Accepts(new AgreeOnSchedule(schedule), LocalExecutiveBody).Accepts(new AnnounceHearing(schedule, ["Report"]), HearingInitiator)
            .Accepts(new OpenMaterials("portal"), LocalExecutiveBody)
            .Accepts(new GiveNotice(NoticeChannel.LocalNewspaper, "newspaper"), HearingInitiator)
            .Accepts(new GiveNotice(NoticeChannel.Broadcast, "TV"), HearingInitiator);
        story.Until("2026-01-27T10:59:00").RefusedBy(new OpenSession("person-1", "person-2", 9), LocalExecutiveBody, "session.begins");
        story.Until("2026-01-27T11:00:00").Accepts(new OpenSession("person-1", "person-2", 9), LocalExecutiveBody);
    }

    // mangystaumedia.kz: hearings on Koshkar-Ata on 19 March 2024, 11:00 and 15:00, and on 20 March 2024, 11:00. Nauryz follows: 21 to 25
    // March 2024 were days off.
    [Xunit.Fact]
    public void The_record_of_Koshkar_Ata_was_to_be_signed_by_the_second_working_day_after_Nauryz()
    {
        HearingSchedule schedule = new(new LocalDateTime(2024, 3, 19, 11, 0), "Akshukyr, house of culture");
        Story<PublicHearing> story = Begin("EM2").Until("2024-02-12T10:00:00")
            .Accepts(new InitiateHearing(Mangystau, "Koshkar-Ata"), HearingInitiator)
            .Accepts(new AgreeOnSchedule(schedule), LocalExecutiveBody)
            .Accepts(new AnnounceHearing(schedule, ["Section"]), HearingInitiator)
            .Accepts(new OpenMaterials("site"), LocalExecutiveBody)
            .Accepts(new GiveNotice(NoticeChannel.LocalNewspaper, "Mangystau"), HearingInitiator)
            .Accepts(new GiveNotice(NoticeChannel.Broadcast, "TV"), HearingInitiator)
            .Until("2024-03-19T11:00:00").Accepts(new OpenSession("person-1", "person-2", 30), LocalExecutiveBody)
            .Accepts(new AdjournSession(new LocalDateTime(2024, 3, 20, 11, 0), "Aktau, Dostyk house"), HearingChair)
            .Until("2024-03-20T11:00:00").Accepts(new ResumeSession(), HearingChair).Accepts(new CloseSession(), HearingChair)
            .Accepts(new DrawUpRecord(Digest, true), HearingSecretary);
        Assert.Equal(Mangystau.Zone.AtStartOfDay(new LocalDate(2024, 3, 28)).ToInstant(),
            story.Deadline("record.sign.due", typeof(SignRecord)).At);
    }

    // news.mail.ru 69233202 of 25.12.2025 and kaz.zakon.kz: announced on 25 November 2025, held from 24 to 26 December; not earlier than
    // twenty days.
    [Xunit.Fact]
    public void The_general_plan_of_Almaty_was_announced_in_time()
    {
        Locality almaty = new("750000000", "Almaty", "Asia/Almaty", 2_200_000);
        HearingSchedule schedule = new(new LocalDateTime(2025, 12, 24, 10, 0), "Almaty");
        Story<PublicHearing> story = Begin("UP1").Until("2025-11-25T10:00:00")
            .Accepts(new InitiateHearing(almaty, "Correction of the general plan"), LocalExecutiveBody)
            .Accepts(new AnnounceHearing(schedule, ["General plan"]), LocalExecutiveBody)
            .Accepts(new GiveNotice(NoticeChannel.OnlineMedia, "announcement"), LocalExecutiveBody)
            .Until("2025-12-24T10:00:00").Accepts(new OpenSession("person-1", "person-2", 200), LocalExecutiveBody)
            .Accepts(new AdjournSession(new LocalDateTime(2025, 12, 26, 10, 0), "Next districts"), HearingChair)
            .Until("2025-12-26T10:00:00").Accepts(new ResumeSession(), HearingChair).Accepts(new CloseSession(), HearingChair);
        Assert.Equal(new LocalDate(2025, 12, 26), story.Case.Round.ConcludedOn);
    }

    // ales.kz: the report of the Almaty power stations was announced in a newspaper on 18 March 2020 and called off for the state of
    // emergency.
    [Xunit.Fact]
    public void The_report_of_the_Almaty_power_stations_was_called_off()
    {
        Locality almaty = new("750000000", "Almaty", "Asia/Almaty", 2_200_000);
        HearingSchedule schedule = new(new LocalDateTime(2020, 4, 28, 11, 0), "Almaty");
        Story<PublicHearing> story = Begin("MR1").Until("2020-03-18T10:00:00")
            .Accepts(new InitiateHearing(almaty, "Report for 2019"), NaturalMonopoly)
            .Accepts(new AnnounceHearing(schedule, ["Report"]), NaturalMonopoly)
            .Accepts(new GiveNotice(NoticeChannel.Newspaper, "Delovoy Kazakhstan No. 11 (708)"), NaturalMonopoly)
            .Accepts(new CancelHearing("State of emergency, Decree No. 285"), NaturalMonopoly);
        Assert.Equal(HearingState.Cancelled, story.Case.State);
    }

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
