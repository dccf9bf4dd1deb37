using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Complaints.ComplaintDocket;

namespace SelfGov.Complaints;

public sealed class ElectionComplaintOutcomeTests
{
    [Fact]
    public void The_commission_waits_for_the_court_and_its_days_stand_still()
    {
        Docket<Complaint> docket = UnderReview("2023-08-29T10:00:00", ToHigherCommission());
        docket.At("2023-08-30T10:00:00").Accept(new NotifyCourtSeised(), Roles.Court);
        Assert.Equal(ComplaintState.Suspended, docket.Case.State);
        Assert.False(docket.HasDeadline("decision.on-commission"));
        docket.Refuse(new DecideComplaint(true), Oblast, "case.state");
        docket.At("2023-09-06T10:00:00").Accept(new NotifyCourtDecision(), Roles.Court);
        Assert.Equal(ComplaintState.UnderReview, docket.Case.State);
        Assert.Equal(7, docket.Case.DaysSuspended);
        Assert.Equal(Docket<Complaint>.Local("2023-09-09T00:00:00"), docket.Deadline("decision.on-commission").At);
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void By_policy_the_commission_has_its_full_time_again()
    {
        ElectionComplaintLaw law = TheLaw with { Policies = new ElectionComplaintPolicies { FullTimeAfterSuspension = true } };
        Docket<Complaint> docket = Accepted("2023-08-29T10:00:00", ToHigherCommission(), law);
        docket.At("2023-08-30T10:00:00").Accept(new NotifyCourtSeised(), Roles.Court);
        docket.At("2023-09-06T10:00:00").Accept(new NotifyCourtDecision(), Roles.Court);
        Assert.Equal(Docket<Complaint>.Local("2023-09-10T00:00:00"), docket.Deadline("decision.on-commission").At);
    }

    [Fact]
    public void A_suspended_commission_that_decides_at_once_does_so_on_the_day_on_which_it_goes_on()
    {
        ElectionComplaintPolicies policies = new() { CommissionsDecideAtOnce = true };
        foreach (bool full in new[] { false, true })
        {
            ElectionComplaintLaw law = TheLaw with { Policies = policies with { FullTimeAfterSuspension = full } };
            Docket<Complaint> docket = Accepted("2023-09-13T10:00:00", OfBreach(), law);
            docket.Accept(new NotifyCourtSeised(), Roles.Court);
            docket.At("2023-09-15T10:00:00").Accept(new NotifyCourtDecision(), Roles.Court);
            Assert.Equal(Docket<Complaint>.Local("2023-09-16T00:00:00"), docket.Deadline("decision.at-once").At);
        }
    }

    [Fact]
    public void The_check_goes_on_while_the_commission_waits()
    {
        Docket<Complaint> docket = UnderReview("2023-08-29T10:00:00", OfBreach());
        docket.Accept(new RequestCheck(), Roles.TerritorialCommission).Accept(new NotifyCourtSeised(), Roles.Court);
        docket.Accept(new AnswerCheck(false), Roles.LawEnforcement);
        Assert.False(docket.Case.FactsConfirmed);
        Assert.Equal(ComplaintState.Suspended, docket.Case.State);
    }

    [Fact]
    public void Nothing_is_suspended_before_a_court_itself_and_only_the_court_gives_notice()
    {
        UnderReview("2023-08-29T10:00:00", ToCourt()).Refuse(new NotifyCourtSeised(), Roles.Court, "complaint.before-commission");
        Docket<Complaint> docket = UnderReview("2023-08-29T10:00:00", ToHigherCommission());
        docket.Refuse(new NotifyCourtSeised(), Oblast, "actor.role");
        docket.Refuse(new NotifyCourtDecision(), Roles.Court, "case.state");
        docket.Accept(new NotifyCourtSeised(), Roles.Court).Refuse(new NotifyCourtDecision(), Oblast, "actor.role");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_complaint_is_upheld_or_dismissed(bool upheld)
    {
        Docket<Complaint> docket = Decided("2023-08-29T10:00:00", ToHigherCommission(), upheld);
        Assert.Equal(ComplaintState.Decided, docket.Case.State);
        Assert.Equal(upheld, docket.Case.IsUpheld);
        Assert.Equal(new LocalDate(2023, 8, 29), docket.Case.DecidedOn);
        docket.AssertReplayEqualsLive();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_complaint_can_be_decided_as_soon_as_it_is_accepted(bool upheld)
    {
        Docket<Complaint> docket = Accepted("2023-09-17T10:00:00", OfBreach(ComplaintBody.Court));
        docket.Accept(new DecideComplaint(upheld), Roles.Court);
        Assert.Equal(ComplaintState.Decided, docket.Case.State);
        docket.Refuse(new DecideComplaint(upheld), Roles.Court, "case.state");
    }

    [Fact]
    public void A_commissions_decision_can_be_appealed_on_the_tenth_day()
    {
        Docket<Complaint> docket = Decided("2023-08-29T10:00:00", ToHigherCommission());
        Assert.Equal(DeadlineKind.Closes, docket.Deadline("appeal.closes").Kind);
        docket.At("2023-09-08T23:59:59").Accept(new AppealDecision(Appeal), Roles.Complainant);
        Assert.Equal(ComplaintState.Appealed, docket.Case.State);
        Assert.Equal(Appeal, docket.Case.Appeal);
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void A_moment_later_the_decision_stands()
    {
        Docket<Complaint> docket = Decided("2023-08-29T10:00:00", ToHigherCommission());
        docket.AssertDayByDayEqualsOneJump(30);
        docket.At("2023-09-09T00:00:00");
        Assert.Equal(ComplaintState.Settled, docket.Case.State);
        docket.Refuse(new AppealDecision(Appeal), Roles.Complainant, "case.state");
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void An_appeal_names_its_case_and_is_made_by_a_complainant()
    {
        Docket<Complaint> docket = Decided("2023-08-29T10:00:00", ToHigherCommission());
        docket.Refuse(new AppealDecision(TheElection), Roles.Complainant, "appeal.case");
        docket.Refuse(new AppealDecision(docket.Case.Reference), Roles.Complainant, "appeal.case");
        docket.Refuse(new AppealDecision(Appeal), Oblast, "actor.role");
    }

    [Fact]
    public void A_courts_decision_stands_when_the_court_says_so_and_has_no_appeal_here()
    {
        Docket<Complaint> docket = Decided("2023-08-29T10:00:00", ToCourt());
        docket.At("2023-12-01T10:00:00");
        Assert.Equal(ComplaintState.Decided, docket.Case.State);
        docket.Refuse(new AppealDecision(Appeal), Roles.Complainant, "complaint.before-commission");
        docket.Accept(new RecordDecisionInForce(), Roles.Court);
        Assert.Equal(ComplaintState.Settled, docket.Case.State);
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void A_commissions_decision_does_not_enter_into_force_by_a_record() =>
        Decided("2023-08-29T10:00:00", ToHigherCommission()).Refuse(new RecordDecisionInForce(), Oblast, "decision.of-court");

    [Fact]
    public void A_complaint_without_facts_is_about_nothing()
    {
        Complaint complaint = Docket().Case;
        Assert.Null(complaint.UnitName);
        Assert.Contains(
            "ComplaintFiled", Assert.Throws<InvalidOperationException>(() => complaint.Locality).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => complaint.About);
        Assert.Throws<InvalidOperationException>(() => complaint.Act);
    }

    [Fact]
    public void Remedies_and_hearings_are_not_of_the_law_on_elections()
    {
        Docket<Complaint> docket = UnderReview("2023-08-29T10:00:00", ToHigherCommission());
        docket.Refuse(new DecideComplaint(true, Remedy.ActCancelled), Oblast, "decision.remedy");
        docket.Refuse(new DecideComplaint(false, null, HearingWaiver.UrgentProtection), Oblast, "decision.remedy");
    }

    [Fact]
    public void An_unknown_body_has_no_role() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ComplaintRoles.Of((ComplaintBody)99));
}
