using NodaTime;
using NodaTime.Text;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

/// <summary>What comes after 18:00 is registered on the next working day: rules of Order No. 286, paragraph 4.</summary>
public sealed class RegistrationTests
{
    /// <summary>When the request came, and the last day to answer it: five working days, ten calendar days before November 2023.</summary>
    public static TheoryData<string, string, string> Requests => new()
    {
        { "EM2", "2026-04-13T09:00:00", "2026-04-20" },
        { "EM2", "2026-04-13T18:00:00", "2026-04-20" },
        { "EM2", "2026-04-13T18:00:01", "2026-04-21" },
        { "EM2", "2026-04-17T19:00:00", "2026-04-27" },
        { "EM2", "2026-04-18T10:00:00", "2026-04-27" },
        { "EM1", "2022-04-13T10:00:00", "2022-04-23" },
        { "EM1", "2022-04-13T18:30:00", "2022-04-24" },
        { "EM1a", "2023-10-10T10:00:00", "2023-10-20" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public void A_request_is_answered_in_time_from_its_registration(string edition, string came, string lastDay)
    {
        Story<PublicHearing> story = Begin(edition).Until(came).Accepts(new InitiateHearing(Village, "Pit"), HearingInitiator);
        LocalDate last = LocalDatePattern.Iso.Parse(lastDay).Value;
        Assert.Equal(Stories.Local($"{last.PlusDays(1):uuuu-MM-dd}T00:00:00"), story.Deadline("agreement.due", typeof(AgreeOnSchedule)).At);
        story.ReplaysToItself();
    }

    [Xunit.Fact]
    public void An_announcement_of_the_evening_is_posted_within_two_working_days_of_the_next_one()
    {
        HearingSchedule schedule = Meeting with { Session = new LocalDateTime(2026, 6, 30, 11, 0) };
        Story<PublicHearing> story = Begin("EM2").Until("2026-04-17T18:30:00")
            .Accepts(new InitiateHearing(Village, "Pit"), HearingInitiator).Accepts(new AgreeOnSchedule(schedule), LocalExecutiveBody)
            .Accepts(new AnnounceHearing(schedule, ["Report"]), HearingInitiator);
        Assert.Equal(new LocalDate(2026, 4, 20), story.Case.Round.AnnouncedOn);
        Assert.Equal(Stories.Local("2026-04-23T00:00:00"), story.Deadline("materials.post.due").At);
        Assert.False(story.Accepts(new OpenMaterials("site"), LocalExecutiveBody).HasDeadline("materials.post.due"));
    }

    // 1 January 2027 is a Friday and 4 January the substitute of the second; 7 January is a day off too.
    [Xunit.Fact]
    public void Working_days_run_on_into_a_year_whose_transfers_are_not_decreed()
    {
        Story<PublicHearing> story = Begin("ED1").Until("2026-12-31T18:30:00")
            .Accepts(new InitiateHearing(Village, "Pit"), HearingInitiator);
        Assert.Equal(new LocalDate(2027, 1, 5), story.Case.RegisteredOn);
        Story<PublicHearing> meeting = Begin("EM2").Until("2026-12-28T10:00:00")
            .Accepts(new InitiateHearing(Village, "Pit"), HearingInitiator);
        Deadline agreement = meeting.Deadline("agreement.due");
        Assert.Equal(Stories.Local("2027-01-07T00:00:00"), agreement.At);
        Assert.Equal("may still move by an order of the Government", agreement.Provisional?.English);
    }

    [Xunit.Fact]
    public void It_is_told_that_a_hearing_was_not_held_and_the_record_is_used_once()
    {
        Story<PublicHearing> failed = Open().Until("2026-04-21T11:00:00")
            .Accepts(new DeclareNotHeld(NotHeldReason.OutsideUnit, "Wrong unit"), HearingChair);
        Assert.Equal(Stories.Local("2026-04-25T00:00:00"), failed.Deadline("not-held.tell.due").At);
        Assert.False(failed.Accepts(new TellNotHeld("site"), LocalExecutiveBody).HasDeadline("not-held.tell.due"));
        failed.ReplaysToItself();
        Story<PublicHearing> used = Signed(Concluded()).Accepts(new PublishRecord("site"), LocalExecutiveBody);
        Assert.Equal(Stories.Local("2026-10-22T00:00:00"), used.Deadline("record.use.due").At);
        Assert.False(used.Accepts(new UseRecord("No. 1"), HearingInitiator).HasDeadline("record.use.due"));
        used.ReplaysToItself();
    }

    [Xunit.Fact]
    public void The_secretary_has_more_than_half_of_those_present()
    {
        Story<PublicHearing> story = Open().Until("2026-04-21T11:00:00");
        story.RefusedBy(new OpenSession("person-1", "person-2", 41, SecretaryVotes: 20), LocalExecutiveBody, "secretary.elected");
        story.RefusedBy(new OpenSession("person-1", "person-2", 41, SecretaryVotes: 42), LocalExecutiveBody, "secretary.elected");
        story.Accepts(new OpenSession("person-1", "person-2", 41, SecretaryVotes: 21), LocalExecutiveBody).ReplaysToItself();
        Assert.Equal(21, story.Case.Round.SecretaryVotes);
    }
}
