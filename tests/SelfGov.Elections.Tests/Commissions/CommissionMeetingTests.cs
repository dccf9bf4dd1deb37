using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Commissions.GivenCommission;

namespace SelfGov.Elections.Commissions;

/// <summary>Article 20(2)-(5): two thirds of seven are five, a majority of all is four, whoever came.</summary>
public sealed class CommissionMeetingTests
{
    private static readonly LocalDateTime Noon = new(2026, 8, 10, 12, 0);

    [Fact]
    public void The_higher_commission_convenes_the_first_meeting_in_seven_days()
    {
        var meeting = new ConveneMeeting(new LocalDateTime(2026, 8, 5, 10, 0), false, []);
        Story<ElectionCommission> story = Formed().Runs("meeting.first", "2026-08-11T00:00:00");
        Assert.Equal("20(2)", story.RefusedBy(meeting, Own, "meeting.convener").Basis.Place);
        story.Accepts(meeting, Higher);
        Formed(new EstablishCommission(Unit, CommissionKind.Oblast, 7)).Accepts(meeting, Maslikhat);
        Formed(Precinct(5)).Accepts(meeting, Own);
    }

    [Fact]
    public void Members_are_told_48_hours_before_unless_a_decision_cannot_wait()
    {
        var meeting = new ConveneMeeting(new LocalDateTime(2026, 8, 5, 9, 59, 59), false, []);
        Refusal late = Formed().RefusedBy(meeting, Higher, "meeting.notice");
        Assert.Equal("19(5)1)", late.Basis.Place);
        Formed().Accepts(meeting with { Begins = new LocalDateTime(2026, 8, 5, 10, 0) }, Higher);
        Formed().Accepts(meeting with { IsUrgent = true }, Higher);
        Formed().RefusedBy(meeting with { Begins = new LocalDateTime(2026, 8, 3, 9, 59), IsUrgent = true }, Higher, "meeting.notice");
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(7, true)]
    public void Five_of_seven_are_a_quorum(int present, bool isHeld)
    {
        Story<ElectionCommission> story = InSession(present);
        Assert.Equal(isHeld, story.Case.State == CommissionState.InSession);
        Assert.Equal(isHeld, story.Case.Meeting is not null);
        story.ReplaysToItself();
    }

    [Fact]
    public void A_meeting_is_opened_when_it_was_convened_for_by_members_each_named_once()
    {
        Formed().RefusedBy(new OpenMeeting(Members(7)), Own, "meeting.convened");
        Story<ElectionCommission> story = Formed()
            .Accepts(new ConveneMeeting(new LocalDateTime(2026, 8, 5, 10, 0), false, []), Higher)
            .Until("2026-08-05T09:59:59");
        Assert.Equal("19(5)1)", story.RefusedBy(new OpenMeeting(Members(7)), Own, "meeting.begins").Basis.Place);
        story.Until("2026-08-05T10:00:00");
        story.RefusedBy(new OpenMeeting(Members(8)), Own, "meeting.members");
        story.RefusedBy(new OpenMeeting(["m1", "m1", "m2", "m3", "m4"]), Own, "meeting.members");
        story.RefusedBy(new OpenMeeting(default), Own, "meeting.members");
        story.Accepts(new OpenMeeting(Members(5)), Own);
    }

    [Theory]
    [InlineData(5, 3, false)]
    [InlineData(5, 4, true)]
    [InlineData(7, 3, false)]
    [InlineData(7, 4, true)]
    public void Four_of_seven_decide_whoever_came(int present, int inFavour, bool isTaken)
    {
        Story<ElectionCommission> story = InSession(present).Accepts(new TakeDecision("Call the election", Members(inFavour)), Own);
        Assert.Equal(isTaken, story.Case.Meeting!.Votes.Single().IsTaken);
        story.ReplaysToItself();
    }

    [Fact]
    public void Free_seats_count_unless_the_host_reads_the_act_otherwise()
    {
        CommissionLaw law = LawOf() with { Policies = new CommissionPolicies { FreeSeatsCount = false } };
        foreach ((CommissionLaw read, bool isHeld) in new[] { (LawOf(), false), (law, true) })
        {
            Story<ElectionCommission> story = Formed(law: read)
                .Accepts(new ReleaseMember("m7", ReleaseGround.OwnWish), Higher)
                .Accepts(new ConveneMeeting(new LocalDateTime(2026, 8, 5, 10, 0), false, []), Higher)
                .Until("2026-08-05T10:00:00")
                .Accepts(new OpenMeeting(Members(4)), Own);
            Assert.Equal(isHeld, story.Case.State == CommissionState.InSession);
        }
    }

    [Fact]
    public void Officers_are_three_members_and_elected_by_a_majority_of_all()
    {
        Story<ElectionCommission> story = InSession(5);
        story.RefusedBy(new ElectOfficers("m1", "m2", "m2", Members(5)), Own, "officers.members");
        story.RefusedBy(new ElectOfficers("m1", "m2", "m9", Members(5)), Own, "officers.members");
        Assert.Equal("at least 4", story.RefusedBy(
            new ElectOfficers("m1", "m2", "m3", Members(3)), Own, "officers.majority").Expected!.English);
        story.RefusedBy(new ElectOfficers("m1", "m2", "m3", Members(6)), Own, "vote.members");
        story.RefusedBy(new TakeDecision("Budget", ["m1", "m1"]), Own, "vote.members");
        story.RefusedBy(new TakeDecision(" ", Members(5)), Own, "decision.matter");
        story.Accepts(new ElectOfficers("m1", "m2", "m7", Members(4)), Own);
        Assert.Equal(("m1", "m2", "m7"), (story.Case.Chair, story.Case.Deputy, story.Case.Secretary));
    }

    [Fact]
    public void A_dissent_is_attached_before_the_protocol_is_signed()
    {
        Story<ElectionCommission> story = InSession(5).Accepts(new TakeDecision("Call the election", Members(4)), Own);
        story.RefusedBy(new RecordDissent("m4", 1, "No"), Own, "dissent.decision");
        story.RefusedBy(new RecordDissent("m6", 1, "No"), Own, "dissent.decision");
        story.RefusedBy(new RecordDissent("m5", 2, "No"), Own, "dissent.decision");
        Assert.Equal("20(5)", story.RefusedBy(new RecordDissent("m5", 1, " "), Own, "dissent.opinion").Basis.Place);
        story.Accepts(new RecordDissent("m5", 1, "The day is wrong"), Own);
        story.RefusedBy(new SignMeetingProtocol(" "), Own, "protocol.number");
        story.Accepts(new SignMeetingProtocol("1"), Own).Stands(CommissionState.Working).ReplaysToItself();
        story.RefusedBy(new RecordDissent("m5", 1, "Later"), Own, "case.state");
    }

    [Fact]
    public void The_chair_or_a_third_of_the_members_convene_the_next_meetings()
    {
        Working().Until("2026-08-06T10:00:00").Accepts(new ConveneMeeting(Noon, false, []), Own);
        Working().RefusedBy(new ConveneMeeting(Noon, false, []), Higher, "meeting.convener");
        Story<ElectionCommission> story = Working().Until("2026-08-06T10:00:00")
            .Accepts(new ReleaseMember("m1", ReleaseGround.Death), Higher);
        Assert.Null(story.Case.Chair);
        Assert.Equal("at least 3", story.RefusedBy(
            new ConveneMeeting(Noon, false, ["m2", "m3"]), Own, "meeting.initiative").Expected!.English);
        story.RefusedBy(new ConveneMeeting(Noon, false, []), Own, "meeting.initiative");
        story.Accepts(new ConveneMeeting(Noon, false, ["m2", "m3", "m4"]), Own);
    }

    [Fact]
    public void In_a_campaign_a_meeting_is_held_once_in_two_weeks()
    {
        Story<ElectionCommission> story = Working().Until("2026-08-20T10:00:00")
            .Accepts(new BeginCampaign(new LocalDate(2026, 8, 19)), Own)
            .Runs("meeting.fortnight", "2026-09-03T00:00:00")
            .Accepts(new ConveneMeeting(new LocalDateTime(2026, 8, 24, 10, 0), false, []), Own)
            .Until("2026-08-24T10:00:00")
            .Accepts(new OpenMeeting(Members(7)), Own)
            .Accepts(new SignMeetingProtocol("2"), Own)
            .Runs("meeting.fortnight", "2026-09-08T00:00:00");
        story.Accepts(new EndCampaign(), Own);
        Assert.DoesNotContain(story.Lifecycle.Deadlines(story.Case), deadline => deadline.Code == "meeting.fortnight");
        story.ReplaysToItself();
    }
}
