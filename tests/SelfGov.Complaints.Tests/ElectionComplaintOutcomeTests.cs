using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Complaints.GivenComplaint;

namespace SelfGov.Complaints;

public sealed class ElectionComplaintOutcomeTests
{
    [Fact]
    public void The_commission_waits_for_the_court_and_its_days_stand_still()
    {
        Story<Complaint> story = UnderReview("2023-08-29T10:00:00", ToHigherCommission());
        story.Until("2023-08-30T10:00:00").Accepts(new NotifyCourtSeised(), Roles.Court);
        Assert.Equal(ComplaintState.Suspended, story.Case.State);
        Assert.False(story.HasDeadline("decision.on-commission"));
        story.RefusedBy(new DecideComplaint(true), Oblast, "case.state");
        story.Until("2023-09-06T10:00:00").Accepts(new NotifyCourtDecision(), Roles.Court);
        Assert.Equal(ComplaintState.UnderReview, story.Case.State);
        Assert.Equal(7, story.Case.DaysSuspended);
        Assert.Equal(Stories.Local("2023-09-09T00:00:00"), story.Deadline("decision.on-commission").At);
        story.ReplaysToItself();
    }

    [Fact]
    public void By_policy_the_commission_has_its_full_time_again()
    {
        ElectionComplaintLaw law = TheLaw with { Policies = new ElectionComplaintPolicies { FullTimeAfterSuspension = true } };
        Story<Complaint> story = Accepted("2023-08-29T10:00:00", ToHigherCommission(), law);
        story.Until("2023-08-30T10:00:00").Accepts(new NotifyCourtSeised(), Roles.Court);
        story.Until("2023-09-06T10:00:00").Accepts(new NotifyCourtDecision(), Roles.Court);
        Assert.Equal(Stories.Local("2023-09-10T00:00:00"), story.Deadline("decision.on-commission").At);
    }

    [Fact]
    public void A_suspended_commission_that_decides_at_once_does_so_on_the_day_on_which_it_goes_on()
    {
        ElectionComplaintPolicies policies = new() { CommissionsDecideAtOnce = true };
        foreach (bool full in new[] { false, true })
        {
            ElectionComplaintLaw law = TheLaw with { Policies = policies with { FullTimeAfterSuspension = full } };
            Story<Complaint> story = Accepted("2023-09-13T10:00:00", OfBreach(), law);
            story.Accepts(new NotifyCourtSeised(), Roles.Court);
            story.Until("2023-09-15T10:00:00").Accepts(new NotifyCourtDecision(), Roles.Court);
            Assert.Equal(Stories.Local("2023-09-16T00:00:00"), story.Deadline("decision.at-once").At);
        }
    }

    [Fact]
    public void The_check_goes_on_while_the_commission_waits()
    {
        Story<Complaint> story = UnderReview("2023-08-29T10:00:00", OfBreach());
        story.Accepts(new RequestCheck(), Roles.TerritorialCommission).Accepts(new NotifyCourtSeised(), Roles.Court);
        story.Accepts(new AnswerCheck(false), Roles.LawEnforcement);
        Assert.False(story.Case.FactsConfirmed);
        Assert.Equal(ComplaintState.Suspended, story.Case.State);
    }

    [Fact]
    public void Nothing_is_suspended_before_a_court_itself_and_only_the_court_gives_notice()
    {
        UnderReview("2023-08-29T10:00:00", ToCourt()).RefusedBy(new NotifyCourtSeised(), Roles.Court, "complaint.before-commission");
        Story<Complaint> story = UnderReview("2023-08-29T10:00:00", ToHigherCommission());
        story.RefusedBy(new NotifyCourtSeised(), Oblast, "actor.role");
        story.RefusedBy(new NotifyCourtDecision(), Roles.Court, "case.state");
        story.Accepts(new NotifyCourtSeised(), Roles.Court).RefusedBy(new NotifyCourtDecision(), Oblast, "actor.role");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_complaint_is_upheld_or_dismissed(bool upheld)
    {
        Story<Complaint> story = Decided("2023-08-29T10:00:00", ToHigherCommission(), upheld);
        Assert.Equal(ComplaintState.Decided, story.Case.State);
        Assert.Equal(upheld, story.Case.IsUpheld);
        Assert.Equal(new LocalDate(2023, 8, 29), story.Case.DecidedOn);
        story.ReplaysToItself();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_complaint_can_be_decided_as_soon_as_it_is_accepted(bool upheld)
    {
        Story<Complaint> story = Accepted("2023-09-17T10:00:00", OfBreach(ComplaintBody.Court));
        story.Accepts(new DecideComplaint(upheld), Roles.Court);
        Assert.Equal(ComplaintState.Decided, story.Case.State);
        story.RefusedBy(new DecideComplaint(upheld), Roles.Court, "case.state");
    }

    [Fact]
    public void A_commissions_decision_can_be_appealed_on_the_tenth_day()
    {
        Story<Complaint> story = Decided("2023-08-29T10:00:00", ToHigherCommission());
        Assert.Equal(DeadlineKind.Closes, story.Deadline("appeal.closes").Kind);
        story.Until("2023-09-08T23:59:59").Accepts(new AppealDecision(Appeal), Roles.Complainant);
        Assert.Equal(ComplaintState.Appealed, story.Case.State);
        Assert.Equal(Appeal, story.Case.Appeal);
        story.ReplaysToItself();
    }

    [Fact]
    public void A_moment_later_the_decision_stands()
    {
        Story<Complaint> story = Decided("2023-08-29T10:00:00", ToHigherCommission());
        story.AssertDayByDayEqualsOneJump(30);
        story.Until("2023-09-09T00:00:00");
        Assert.Equal(ComplaintState.Settled, story.Case.State);
        story.RefusedBy(new AppealDecision(Appeal), Roles.Complainant, "case.state");
        story.ReplaysToItself();
    }

    [Fact]
    public void An_appeal_names_its_case_and_is_made_by_a_complainant()
    {
        Story<Complaint> story = Decided("2023-08-29T10:00:00", ToHigherCommission());
        story.RefusedBy(new AppealDecision(TheElection), Roles.Complainant, "appeal.case");
        story.RefusedBy(new AppealDecision(story.Case.Reference), Roles.Complainant, "appeal.case");
        story.RefusedBy(new AppealDecision(Appeal), Oblast, "actor.role");
    }

    [Fact]
    public void A_courts_decision_stands_when_the_court_says_so_and_has_no_appeal_here()
    {
        Story<Complaint> story = Decided("2023-08-29T10:00:00", ToCourt());
        story.Until("2023-12-01T10:00:00");
        Assert.Equal(ComplaintState.Decided, story.Case.State);
        story.RefusedBy(new AppealDecision(Appeal), Roles.Complainant, "complaint.before-commission");
        story.Accepts(new RecordDecisionInForce(), Roles.Court);
        Assert.Equal(ComplaintState.Settled, story.Case.State);
        story.ReplaysToItself();
    }

    [Fact]
    public void A_commissions_decision_does_not_enter_into_force_by_a_record() =>
        Decided("2023-08-29T10:00:00", ToHigherCommission()).RefusedBy(new RecordDecisionInForce(), Oblast, "decision.of-court");

    [Fact]
    public void A_complaint_without_facts_is_about_nothing()
    {
        Complaint complaint = Begin().Case;
        Assert.Null(complaint.UnitName);
        Assert.Null(complaint.Locality);
        Assert.Null(complaint.About);
        Assert.Null(complaint.Act);
    }

    [Fact]
    public void Remedies_and_hearings_are_not_of_the_law_on_elections()
    {
        Story<Complaint> story = UnderReview("2023-08-29T10:00:00", ToHigherCommission());
        story.RefusedBy(new DecideComplaint(true, Remedy.ActCancelled), Oblast, "decision.remedy");
        story.RefusedBy(new DecideComplaint(false, null, HearingWaiver.UrgentProtection), Oblast, "decision.remedy");
    }

    [Fact]
    public void An_unknown_body_has_no_role() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ComplaintRoles.Of((ComplaintBody)99));
}
