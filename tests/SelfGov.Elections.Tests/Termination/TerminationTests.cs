using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Termination.TerminationDocket;

namespace SelfGov.Elections.Termination;

public sealed class TerminationTests
{
    public static TheoryData<bool> Levels => [false, true];

    [Theory]
    [MemberData(nameof(Levels))]
    public void The_powers_end_step_by_step_and_a_by_election_is_called(bool raion)
    {
        Unit unit = raion ? Raion : Village;
        Docket<OfficeTermination> docket = Occurred(unit, "2023-05-10T10:00:00");
        Assert.Equal(TerminationState.GroundOccurred, docket.Case.State);
        docket.Accept(new StateFact(), Commission);
        Assert.Equal(TerminationState.FactStated, docket.Case.State);
        docket.Accept(new SubmitToHigherAkim(), Commission);
        Assert.Equal(TerminationState.Submitted, docket.Case.State);
        docket.At("2023-05-12T10:00:00").Accept(new TerminatePowers(), HigherAkim);
        Assert.Equal(TerminationState.Terminated, docket.Case.State);
        Assert.Equal(new LocalDate(2023, 5, 12), docket.Case.EndedOn);
        docket.Accept(new AppointActing("servant-1", true, true), HigherAkim);
        Assert.Equal(TerminationState.ActingAppointed, docket.Case.State);
        docket.Accept(new RecordByElectionCalled("election-2"), Commission);
        Assert.Equal(TerminationState.ByElectionCalled, docket.Case.State);
        Assert.Equal("election-2", docket.Case.ElectionCase);
        Assert.False(docket.HasDeadline("by-election.call-due"));
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void No_step_can_be_left_out_or_taken_by_another()
    {
        Docket<OfficeTermination> docket = Docket(Village, "2023-05-10T10:00:00");
        docket.Refuse(new StateFact(), Commission, "case.state");
        docket.Refuse(Death(Village, "2023-05-10"), Roles.Candidate, "actor.role");
        docket.Accept(Death(Village, "2023-05-10"), Commission);
        docket.Refuse(Death(Village, "2023-05-10"), Commission, "case.state");
        docket.Refuse(new SubmitToHigherAkim(), Commission, "case.state");
        docket.Refuse(new StateFact(), HigherAkim, "actor.role");
        docket.Accept(new StateFact(), Commission);
        docket.Refuse(new TerminatePowers(), HigherAkim, "case.state");
        docket.Refuse(new SubmitToHigherAkim(), HigherAkim, "actor.role");
        docket.Accept(new SubmitToHigherAkim(), Commission);
        docket.Refuse(new TerminatePowers(), Commission, "actor.role");
        docket.Refuse(new AppointActing("servant-1", true, true), HigherAkim, "case.state");
        docket.Refuse(new RecordByElectionCalled("election-2"), Commission, "case.state");
        docket.Accept(new TerminatePowers(), HigherAkim);
        docket.Refuse(new RecordByElectionCalled("election-2"), HigherAkim, "actor.role");
        docket.Refuse(new RecordByElectionCalled(" "), Commission, "by-election.case");
        docket.Refuse(new AppointActing("servant-1", true, true), Commission, "actor.role");
    }

    [Theory]
    [InlineData("2022-01-31T10:00:00", "2022-03-01T00:00:00")]
    [InlineData("2023-05-10T10:00:00", "2023-06-11T00:00:00")]
    [InlineData("2026-06-30T10:00:00", "2026-07-31T00:00:00")]
    [InlineData("2026-07-01T10:00:00", "2026-09-02T00:00:00")]
    [InlineData("2026-12-31T10:00:00", "2027-03-01T00:00:00")]
    public void The_by_election_is_called_within_a_month_and_since_July_2026_within_two(string ended, string due)
    {
        Docket<OfficeTermination> docket = Terminated(Village, ended);
        Deadline deadline = docket.Deadline("by-election.call-due");
        Assert.Equal(Docket<OfficeTermination>.Local(due), deadline.At);
        Assert.Equal(DeadlineKind.Duty, deadline.Kind);
        Assert.Equal("113-1(3)", deadline.Basis.Place);
    }

    [Fact]
    public void A_call_after_the_month_is_overdue_and_still_recorded()
    {
        Docket<OfficeTermination> docket = Terminated(Village, "2023-05-10T10:00:00").At("2023-07-01T10:00:00");
        Assert.True(docket.Deadline("by-election.call-due").At < docket.Now);
        docket.Accept(new RecordByElectionCalled("election-2"), Commission);
    }

    [Fact]
    public void The_month_runs_from_the_end_of_the_powers_unless_the_policy_counts_from_the_ground()
    {
        foreach (bool fromGround in new[] { false, true })
        {
            Docket<OfficeTermination> docket =
                Submitted(Village, "2023-05-10T10:00:00", new TerminationPolicies { ByElectionCountsFromGround = fromGround });
            docket.At("2023-05-20T10:00:00").Accept(new TerminatePowers(), HigherAkim);
            Assert.Equal(
                Docket<OfficeTermination>.Local(fromGround ? "2023-06-11T00:00:00" : "2023-06-21T00:00:00"),
                docket.Deadline("by-election.call-due").At);
        }
    }

    [Fact]
    public void The_deadline_stays_while_an_acting_akim_performs_the_duties()
    {
        Docket<OfficeTermination> docket = Terminated(Village, "2023-05-10T10:00:00")
            .Accept(new AppointActing("servant-1", true, true), HigherAkim);
        Assert.True(docket.HasDeadline("by-election.call-due"));
        docket.Accept(new AppointActing("servant-2", true, true), HigherAkim);
        Assert.Equal("servant-2", docket.Case.ActingAkim);
        docket.AssertDayByDayEqualsOneJump(90);
    }

    [Fact]
    public void An_acting_akim_can_be_appointed_after_the_call()
    {
        Docket<OfficeTermination> docket = Terminated(Village, "2023-05-10T10:00:00")
            .Accept(new RecordByElectionCalled("election-2"), Commission);
        docket.Accept(new AppointActing("servant-1", true, true), HigherAkim);
        Assert.Equal(TerminationState.ByElectionCalled, docket.Case.State);
        docket.AssertReplayEqualsLive();
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void At_village_level_the_duties_go_to_an_administrative_civil_servant_who_keeps_his_post(bool servant, bool keepsPost)
    {
        Docket<OfficeTermination> docket = Terminated(Village, "2023-05-10T10:00:00");
        Refusal refusal = docket.Refuse(new AppointActing("somebody-1", servant, keepsPost), HigherAkim, "acting.civil-servant");
        Assert.Equal("33(1)16)", refusal.Basis.Place);
        docket.Refuse(new AppointActing(" ", true, true), HigherAkim, "acting.named");
    }

    [Fact]
    public void At_raion_level_no_act_says_who_performs_the_duties_and_a_policy_decides()
    {
        Terminated(Raion, "2025-05-10T10:00:00").Accept(new AppointActing("somebody-1", false, false), HigherAkim);
        Docket<OfficeTermination> docket =
            Terminated(Raion, "2025-05-10T10:00:00", new TerminationPolicies { ActingAkimAtRaionLevel = false });
        docket.Refuse(new AppointActing("somebody-1", true, true), HigherAkim, "acting.provided");
    }

    [Fact]
    public void A_case_without_facts_has_no_unit() =>
        Assert.Throws<InvalidOperationException>(() => Docket(Village, "2023-05-10T10:00:00").Case.Unit);
}
