using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Termination.GivenTermination;

namespace SelfGov.Elections.Termination;

public sealed class TerminationTests
{
    public static TheoryData<bool> Levels => [false, true];

    [Theory]
    [MemberData(nameof(Levels))]
    public void The_powers_end_step_by_step_and_a_by_election_is_called(bool raion)
    {
        Unit unit = raion ? Raion : Village;
        Story<OfficeTermination> story = Occurred(unit, "2023-05-10T10:00:00");
        Assert.Equal(TerminationState.GroundOccurred, story.Case.State);
        story.Accepts(new StateFact(), Commission);
        Assert.Equal(TerminationState.FactStated, story.Case.State);
        story.Accepts(new SubmitToHigherAkim(), Commission);
        Assert.Equal(TerminationState.Submitted, story.Case.State);
        story.Until("2023-05-12T10:00:00").Accepts(new TerminatePowers(), HigherAkim);
        Assert.Equal(TerminationState.Terminated, story.Case.State);
        Assert.Equal(new LocalDate(2023, 5, 12), story.Case.EndedOn);
        story.Accepts(new AppointActing("servant-1", true, true), HigherAkim);
        Assert.Equal(TerminationState.ActingAppointed, story.Case.State);
        story.Accepts(new RecordByElectionCalled("election-2"), Commission);
        Assert.Equal(TerminationState.ByElectionCalled, story.Case.State);
        Assert.Equal("election-2", story.Case.ElectionCase);
        Assert.False(story.HasDeadline("by-election.call-due"));
        story.ReplaysToItself();
    }

    [Fact]
    public void No_step_can_be_left_out_or_taken_by_another()
    {
        Story<OfficeTermination> story = Begin(Village, "2023-05-10T10:00:00");
        story.RefusedBy(new StateFact(), Commission, "case.state");
        story.RefusedBy(Death(Village, "2023-05-10"), Roles.Candidate, "actor.role");
        story.Accepts(Death(Village, "2023-05-10"), Commission);
        story.RefusedBy(Death(Village, "2023-05-10"), Commission, "case.state");
        story.RefusedBy(new SubmitToHigherAkim(), Commission, "case.state");
        story.RefusedBy(new StateFact(), HigherAkim, "actor.role");
        story.Accepts(new StateFact(), Commission);
        story.RefusedBy(new TerminatePowers(), HigherAkim, "case.state");
        story.RefusedBy(new SubmitToHigherAkim(), HigherAkim, "actor.role");
        story.Accepts(new SubmitToHigherAkim(), Commission);
        story.RefusedBy(new TerminatePowers(), Commission, "actor.role");
        story.RefusedBy(new AppointActing("servant-1", true, true), HigherAkim, "case.state");
        story.RefusedBy(new RecordByElectionCalled("election-2"), Commission, "case.state");
        story.Accepts(new TerminatePowers(), HigherAkim);
        story.RefusedBy(new RecordByElectionCalled("election-2"), HigherAkim, "actor.role");
        story.RefusedBy(new RecordByElectionCalled(" "), Commission, "by-election.case");
        story.RefusedBy(new AppointActing("servant-1", true, true), Commission, "actor.role");
    }

    [Theory]
    [InlineData("2022-01-31T10:00:00", "2022-03-01T00:00:00")]
    [InlineData("2023-05-10T10:00:00", "2023-06-11T00:00:00")]
    [InlineData("2026-04-21T10:00:00", "2026-05-22T00:00:00")]
    [InlineData("2026-04-22T10:00:00", "2026-06-23T00:00:00")]
    [InlineData("2026-05-10T10:00:00", "2026-07-11T00:00:00")]
    [InlineData("2026-06-30T10:00:00", "2026-08-31T00:00:00")]
    [InlineData("2026-07-01T10:00:00", "2026-09-02T00:00:00")]
    [InlineData("2026-12-31T10:00:00", "2027-03-01T00:00:00")]
    public void The_by_election_is_called_within_a_month_and_since_22_June_2026_within_two(string ended, string due)
    {
        Story<OfficeTermination> story = Terminated(Village, ended);
        Deadline deadline = story.Deadline("by-election.call-due");
        Assert.Equal(Stories.Local(due), deadline.At);
        Assert.Equal(DeadlineKind.Duty, deadline.Kind);
        Assert.Equal("113-1(3)", deadline.Basis.Place);
    }

    [Fact]
    public void A_call_after_the_month_is_overdue_and_still_recorded()
    {
        Story<OfficeTermination> story = Terminated(Village, "2023-05-10T10:00:00").Until("2023-07-01T10:00:00");
        Assert.True(story.Deadline("by-election.call-due").At < story.Now);
        story.Accepts(new RecordByElectionCalled("election-2"), Commission);
    }

    [Fact]
    public void The_month_runs_from_the_end_of_the_powers_unless_the_policy_counts_from_the_ground()
    {
        foreach (bool fromGround in new[] { false, true })
        {
            Story<OfficeTermination> story =
                Submitted(Village, "2023-05-10T10:00:00", new TerminationPolicies { ByElectionCountsFromGround = fromGround });
            story.Until("2023-05-20T10:00:00").Accepts(new TerminatePowers(), HigherAkim);
            Assert.Equal(
                Stories.Local(fromGround ? "2023-06-11T00:00:00" : "2023-06-21T00:00:00"),
                story.Deadline("by-election.call-due").At);
        }
    }

    [Fact]
    public void The_deadline_stays_while_an_acting_akim_performs_the_duties()
    {
        Story<OfficeTermination> story = Terminated(Village, "2023-05-10T10:00:00")
            .Accepts(new AppointActing("servant-1", true, true), HigherAkim);
        Assert.True(story.HasDeadline("by-election.call-due"));
        story.Accepts(new AppointActing("servant-2", true, true), HigherAkim);
        Assert.Equal("servant-2", story.Case.ActingAkim);
        story.AssertDayByDayEqualsOneJump(90);
    }

    [Fact]
    public void An_acting_akim_can_be_appointed_after_the_call()
    {
        Story<OfficeTermination> story = Terminated(Village, "2023-05-10T10:00:00")
            .Accepts(new RecordByElectionCalled("election-2"), Commission);
        story.Accepts(new AppointActing("servant-1", true, true), HigherAkim);
        Assert.Equal(TerminationState.ByElectionCalled, story.Case.State);
        story.ReplaysToItself();
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void At_village_level_the_duties_go_to_an_administrative_civil_servant_who_keeps_his_post(bool servant, bool keepsPost)
    {
        Story<OfficeTermination> story = Terminated(Village, "2023-05-10T10:00:00");
        Refusal refusal = story.RefusedBy(new AppointActing("somebody-1", servant, keepsPost), HigherAkim, "acting.civil-servant");
        Assert.Equal("33(1)16)", refusal.Basis.Place);
        story.RefusedBy(new AppointActing(" ", true, true), HigherAkim, "acting.named");
    }

    [Fact]
    public void At_raion_level_no_act_says_who_performs_the_duties_and_a_policy_decides()
    {
        Terminated(Raion, "2025-05-10T10:00:00").Accepts(new AppointActing("somebody-1", false, false), HigherAkim);
        Story<OfficeTermination> story =
            Terminated(Raion, "2025-05-10T10:00:00", new TerminationPolicies { ActingAkimAtRaionLevel = false });
        story.RefusedBy(new AppointActing("somebody-1", true, true), HigherAkim, "acting.provided");
    }

    [Fact]
    public void A_case_without_facts_has_no_unit() =>
        Assert.Null(Begin(Village, "2023-05-10T10:00:00").Case.Unit);
}
