using NodaTime;
using Xunit;
using static SelfGov.Hearings.HearingDocket;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

public sealed class HearingEditionTests
{
    [Xunit.Fact]
    public void A_hearing_announced_before_an_amendment_and_held_after_it_keeps_its_edition()
    {
        HearingSchedule after = new(new LocalDateTime(2023, 9, 20, 11, 0), "House of culture");
        Docket<PublicHearing> docket = Docket("EM1").At("2023-08-01T10:00:00")
            .Accept(new InitiateHearing(Village, "Gravel pit"), HearingInitiator)
            .Accept(new AgreeOnSchedule(after), LocalExecutiveBody)
            .Accept(new AnnounceHearing(after, ["Report"]), HearingInitiator)
            .Accept(new OpenMaterials("site"), AuthorisedBody)
            .Accept(new GiveNotice(NoticeChannel.Newspaper, "No. 1"), HearingInitiator)
            .Accept(new GiveNotice(NoticeChannel.Broadcast, "TV"), HearingInitiator)
            .At("2023-09-20T11:00:00")
            .Accept(new OpenSession("person-1", "person-2", 12), LocalExecutiveBody);
        Assert.Equal("EM1", docket.Case.Edition.Value);
        Assert.DoesNotContain(RepeatGround.OrderBroken, docket.Case.Profile.Repeat!.Value);
    }

    [Xunit.Fact]
    public void A_hearing_initiated_before_an_amendment_is_not_announced_under_the_old_text()
    {
        HearingSchedule schedule = new(new LocalDateTime(2023, 11, 20, 11, 0), "House of culture");
        Docket<PublicHearing> docket = Docket("EM1").At("2023-09-01T10:00:00")
            .Accept(new InitiateHearing(Village, "Gravel pit"), HearingInitiator)
            .Accept(new AgreeOnSchedule(schedule), LocalExecutiveBody)
            .At("2023-09-04T10:00:00");
        SelfGov.Workflow.Refusal refusal = docket.Refuse(new AnnounceHearing(schedule, ["Report"]), HearingInitiator, "edition.in-force");
        Assert.Equal("from 01.07.2021 to 03.09.2023", refusal.Expected!.English);
    }

    [Xunit.Fact]
    public void The_Construction_Code_sets_no_days_where_the_old_rules_did()
    {
        HearingSchedule tomorrow = new(new LocalDateTime(2026, 7, 15, 18, 0), "Akimat");
        Docket("UP2").At("2026-07-14T10:00:00").Accept(new InitiateHearing(Village, "Master plan"), LocalExecutiveBody)
            .Accept(new AnnounceHearing(tomorrow, ["Master plan"]), LocalExecutiveBody);
        HearingSchedule june = new(new LocalDateTime(2026, 6, 16, 18, 0), "Akimat");
        Docket("UP1").At("2026-06-15T10:00:00").Accept(new InitiateHearing(Village, "General plan"), LocalExecutiveBody)
            .Refuse(new AnnounceHearing(june, ["General plan"]), LocalExecutiveBody, "notice.media.time");
    }
}
