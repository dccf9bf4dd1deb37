using NodaTime;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

public sealed class HearingEditionTests
{
    [Xunit.Fact]
    public void A_hearing_announced_before_an_amendment_and_held_after_it_keeps_its_edition()
    {
        HearingSchedule after = new(new LocalDateTime(2023, 9, 20, 11, 0), "House of culture");
        Story<PublicHearing> story = Begin("EM1").Until("2023-08-01T10:00:00")
            .Accepts(new InitiateHearing(Village, "Gravel pit"), HearingInitiator)
            .Accepts(new AgreeOnSchedule(after), LocalExecutiveBody)
            .Accepts(new AnnounceHearing(after, ["Report"]), HearingInitiator)
            .Accepts(new OpenMaterials("site"), AuthorisedBody)
            .Accepts(new GiveNotice(NoticeChannel.Newspaper, "No. 1"), HearingInitiator)
            .Accepts(new GiveNotice(NoticeChannel.Broadcast, "TV"), HearingInitiator)
            .Until("2023-09-20T11:00:00")
            .Accepts(new OpenSession("person-1", "person-2", 12), LocalExecutiveBody);
        Assert.Equal("EM1", story.Case.Edition.Value);
        Assert.DoesNotContain(RepeatGround.OrderBroken, story.Case.Profile.Repeat!.Value);
    }

    [Xunit.Fact]
    public void A_hearing_initiated_before_an_amendment_is_not_announced_under_the_old_text()
    {
        HearingSchedule schedule = new(new LocalDateTime(2023, 11, 20, 11, 0), "House of culture");
        Story<PublicHearing> story = Begin("EM1").Until("2023-09-01T10:00:00")
            .Accepts(new InitiateHearing(Village, "Gravel pit"), HearingInitiator)
            .Accepts(new AgreeOnSchedule(schedule), LocalExecutiveBody)
            .Until("2023-09-04T10:00:00");
        SelfGov.Workflow.Refusal refusal = story.RefusedBy(new AnnounceHearing(schedule, ["Report"]), HearingInitiator, "edition.in-force");
        Assert.Equal("from 01.07.2021 to 03.09.2023", refusal.Expected!.English);
    }

    [Xunit.Fact]
    public void The_Construction_Code_sets_no_days_where_the_old_rules_did()
    {
        HearingSchedule tomorrow = new(new LocalDateTime(2026, 7, 15, 18, 0), "Akimat");
        Begin("UP2").Until("2026-07-14T10:00:00").Accepts(new InitiateHearing(Village, "Master plan"), LocalExecutiveBody)
            .Accepts(new AnnounceHearing(tomorrow, ["Master plan"]), LocalExecutiveBody);
        HearingSchedule june = new(new LocalDateTime(2026, 6, 16, 18, 0), "Akimat");
        Begin("UP1").Until("2026-06-15T10:00:00").Accepts(new InitiateHearing(Village, "General plan"), LocalExecutiveBody)
            .RefusedBy(new AnnounceHearing(june, ["General plan"]), LocalExecutiveBody, "notice.media.time");
    }
}
