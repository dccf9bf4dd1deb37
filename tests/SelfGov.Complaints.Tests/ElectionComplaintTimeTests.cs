using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Complaints.GivenComplaint;

namespace SelfGov.Complaints;

public sealed class ElectionComplaintTimeTests
{
    [Fact]
    public void A_higher_commission_has_three_days()
    {
        Story<Complaint> story = Accepted("2023-08-29T10:00:00", ToHigherCommission());
        Deadline due = story.Deadline("decision.on-commission");
        Assert.Equal(Local("2023-09-02T00:00:00"), due.At);
        Assert.Equal(DeadlineKind.Duty, due.Kind);
        Assert.Equal("49", due.Basis.Place);
    }

    [Fact]
    public void A_commission_has_five_days_for_a_breach()
    {
        Assert.Equal(Local("2023-09-04T00:00:00"), UnderReview("2023-08-29T10:00:00", OfBreach()).Deadline("decision.on-breach").At);
    }

    [Theory]
    [InlineData(ComplaintBody.Court)]
    [InlineData(ComplaintBody.Prosecutor)]
    public void Courts_and_prosecutors_have_five_days(ComplaintBody body)
    {
        Assert.Equal(Local("2023-09-04T00:00:00"), UnderReview("2023-08-29T10:00:00", OfBreach(body)).Deadline("decision.by-court").At);
    }

    [Fact]
    public void Days_off_do_not_move_the_limit()
    {
        // 2 and 3 September 2023 are a Saturday and a Sunday.
        Assert.Equal(
            Local("2023-09-03T00:00:00"), Accepted("2023-08-30T10:00:00", ToHigherCommission()).Deadline("decision.on-commission").At);
    }

    [Fact]
    public void An_overdue_decision_is_still_accepted()
    {
        Story<Complaint> story = UnderReview("2023-08-29T10:00:00", ToHigherCommission());
        story.Until("2023-09-09T10:00:00").Accepts(new DecideComplaint(true), Oblast);
        Assert.Equal(ComplaintState.Decided, story.Case.State);
    }

    [Fact]
    public void Five_full_days_before_voting_the_court_still_has_its_five_days()
    {
        Story<Complaint> story = Accepted("2023-09-11T23:59:59", OfBreach(ComplaintBody.Court));
        Assert.Equal(Local("2023-09-17T00:00:00"), story.Deadline("decision.by-court").At);
        Assert.False(story.HasDeadline("decision.at-once"));
    }

    [Theory]
    [InlineData("2023-09-12T00:00:00", "2023-09-13T00:00:00")]
    [InlineData("2023-09-16T23:59:59", "2023-09-17T00:00:00")]
    [InlineData("2023-09-17T00:00:00", "2023-09-18T00:00:00")]
    [InlineData("2023-09-17T23:59:59", "2023-09-18T00:00:00")]
    public void Less_than_five_days_before_voting_and_on_election_day_the_court_decides_at_once(string received, string due)
    {
        Story<Complaint> story = Accepted(received, OfBreach(ComplaintBody.Court));
        Assert.Equal(Local(due), story.Deadline("decision.at-once").At);
        Assert.False(story.HasDeadline("decision.by-court"));
    }

    [Fact]
    public void After_election_day_the_ordinary_time_runs_again()
    {
        Story<Complaint> story = Accepted("2023-09-18T00:00:00", OfBreach(ComplaintBody.Prosecutor));
        Assert.Equal(Local("2023-09-24T00:00:00"), story.Deadline("decision.by-court").At);
    }

    [Fact]
    public void Commissions_keep_their_days_on_the_eve_unless_the_policy_says_otherwise()
    {
        Assert.Equal(Local("2023-09-21T00:00:00"), Accepted("2023-09-15T10:00:00", OfBreach()).Deadline("decision.on-breach").At);
        ElectionComplaintLaw strict = TheLaw with { Policies = new ElectionComplaintPolicies { CommissionsDecideAtOnce = true } };
        Assert.Equal(Local("2023-09-16T00:00:00"), Accepted("2023-09-15T10:00:00", OfBreach(), strict).Deadline("decision.at-once").At);
    }

    [Fact]
    public void Law_enforcement_has_three_days_from_the_request()
    {
        Story<Complaint> story = UnderReview("2023-09-01T10:00:00", OfBreach());
        Assert.False(story.HasDeadline("check.due"));
        story.Until("2023-09-02T10:00:00").Accepts(new RequestCheck(), Roles.TerritorialCommission);
        Deadline due = story.Deadline("check.due");
        Assert.Equal(Local("2023-09-06T00:00:00"), due.At);
        Assert.Equal("48(3)", due.Basis.Place);
        story.Accepts(new AnswerCheck(true), Roles.LawEnforcement);
        Assert.True(story.Case.FactsConfirmed);
        Assert.False(story.HasDeadline("check.due"));
        story.ReplaysToItself();
    }

    [Theory]
    [InlineData("2023-09-11T23:59:59", "2023-09-15T00:00:00")]
    [InlineData("2023-09-12T00:00:00", "2023-09-13T00:00:00")]
    [InlineData("2023-09-17T12:00:00", "2023-09-18T00:00:00")]
    [InlineData("2023-09-18T00:00:00", "2023-09-22T00:00:00")]
    public void Law_enforcement_checks_at_once_in_the_last_days(string requested, string due)
    {
        Story<Complaint> story = UnderReview("2023-09-10T10:00:00", OfBreach());
        story.Until(requested).Accepts(new RequestCheck(), Roles.TerritorialCommission);
        Assert.Equal(Local(due), story.Deadline("check.due").At);
    }

    [Fact]
    public void The_check_can_be_counted_from_the_complaint_by_policy()
    {
        ElectionComplaintLaw law = TheLaw with { Policies = new ElectionComplaintPolicies { CheckCountsFromComplaint = true } };
        Story<Complaint> story = UnderReview("2023-09-01T10:00:00", OfBreach(), law);
        story.Until("2023-09-03T10:00:00").Accepts(new RequestCheck(), Roles.TerritorialCommission);
        Assert.Equal(Local("2023-09-05T00:00:00"), story.Deadline("check.due").At);
    }

    [Fact]
    public void A_check_is_asked_for_by_a_commission_once_at_a_time_and_answered_only_when_asked_for()
    {
        Story<Complaint> story = UnderReview("2023-09-01T10:00:00", OfBreach());
        story.RefusedBy(new AnswerCheck(true), Roles.LawEnforcement, "check.open");
        story.Accepts(new RequestCheck(), Roles.TerritorialCommission);
        story.RefusedBy(new RequestCheck(), Roles.TerritorialCommission, "check.none-open");
        story.RefusedBy(new AnswerCheck(true), Roles.TerritorialCommission, "actor.role");
        UnderReview("2023-09-01T10:00:00", OfBreach(ComplaintBody.Prosecutor))
            .RefusedBy(new RequestCheck(), Roles.Prosecutor, "complaint.before-commission");
    }

    private static Instant Local(string time) => Stories.Local(time);
}
