using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Explanation;
using Xunit;
using static SelfGov.Complaints.GivenComplaint;

namespace SelfGov.Complaints;

public sealed class ElectionComplaintFilingTests
{
    [Fact]
    public void A_complaint_on_the_last_moment_of_the_tenth_day_is_accepted()
    {
        Story<Complaint> story = Accepted("2023-09-07T23:59:59", ToHigherCommission());
        Assert.Equal(ComplaintState.Accepted, story.Case.State);
        story.ReplaysToItself();
    }

    [Fact]
    public void A_complaint_a_moment_later_is_late_and_nothing_leads_on()
    {
        Story<Complaint> story = Accepted("2023-09-08T00:00:00", ToHigherCommission());
        Assert.Equal(ComplaintState.Late, story.Case.State);
        Assert.Equal(new ComplaintFoundLate(new LocalDate(2023, 9, 8), new LocalDate(2023, 9, 7)), story.Facts[^1]);
        Refusal refusal = story.RefusedBy(new DecideComplaint(true), Oblast, "case.state");
        Assert.Equal("late, not considered", refusal.Found!.English);
        story.ReplaysToItself();
    }

    [Fact]
    public void The_filing_counts_and_not_the_day_on_which_the_body_looks_at_it()
    {
        Story<Complaint> story = Filed("2023-09-07T12:00:00", ToHigherCommission());
        story.Until("2023-09-12T12:00:00").Accepts(new AcceptComplaint(), Oblast);
        Assert.Equal(ComplaintState.Accepted, story.Case.State);
    }

    [Fact]
    public void A_breach_can_be_reported_after_ten_days()
    {
        Assert.Equal(ComplaintState.Accepted, Accepted("2023-09-16T12:00:00", OfBreach()).Case.State);
    }

    [Theory]
    [InlineData(ComplaintBody.PrecinctCommission)]
    [InlineData(ComplaintBody.TerritorialCommission)]
    [InlineData(ComplaintBody.Prosecutor)]
    public void A_complaint_about_the_territorial_commission_goes_only_to_a_higher_one_or_to_the_court(ComplaintBody body)
    {
        Refusal refusal = Begin().Until("2023-08-29T10:00:00")
            .RefusedBy(ToHigherCommission() with { Body = body }, Roles.Complainant, "complaint.body");
        Assert.Equal("20(9)", refusal.Basis.Place);
        Assert.Equal(ComplaintRoles.Of(body).Name, refusal.Found);
    }

    [Fact]
    public void The_commission_complained_about_is_named()
    {
        Story<Complaint> story = Begin().Until("2023-08-29T10:00:00");
        story.RefusedBy(ToCourt().Against(null), Roles.Complainant, "complaint.against");
        story.RefusedBy(ToCourt().Against(ComplaintBody.Court), Roles.Complainant, "complaint.against");
        story.RefusedBy(OfBreach().Against(ComplaintBody.PrecinctCommission), Roles.Complainant, "complaint.against");
    }

    [Fact]
    public void An_act_that_has_not_happened_cannot_be_complained_about()
    {
        Refusal refusal = Begin().Until("2023-08-27T23:59:59").RefusedBy(ToCourt(), Roles.Complainant, "complaint.act-happened");
        Assert.Equal("not later than 27.08.2023", refusal.Expected!.English);
        Assert.Equal("28.08.2023", refusal.Found!.English);
        Assert.Equal(Stories.Local("2023-08-28T00:00:00"), refusal.Earliest);
        Begin().Until("2023-08-28T00:00:00").Accepts(ToCourt(), Roles.Complainant);
    }

    [Fact]
    public void A_complaint_over_an_election_is_about_an_election_or_another_complaint()
    {
        Story<Complaint> story = Begin().Until("2023-08-29T10:00:00");
        Refusal refusal = story.RefusedBy(ToCourt() with { About = new("budget-cycle", "2024") }, Roles.Complainant, "complaint.election");
        Assert.Equal("budget-cycle/2024", refusal.Found!.English);
        story.Accepts(ToCourt() with { About = Appeal }, Roles.Complainant);
        Assert.Equal(Appeal, story.Case.About);
    }

    [Fact]
    public void Election_day_is_named() =>
        Begin().Until("2023-08-29T10:00:00").RefusedBy(ToCourt() with { ElectionDay = null }, Roles.Complainant, "complaint.election-day");

    [Fact]
    public void An_administrative_act_is_not_complained_about_under_the_law_on_elections()
    {
        FileComplaint filing = ToCourt() with { Act = new ComplainedAct(ComplaintSubject.AdministrativeAct, ActDay, By: "akim") };
        Begin().Until("2023-08-29T10:00:00").RefusedBy(filing, Roles.Complainant, "complaint.subject");
        Begin().Until("2023-08-29T10:00:00").RefusedBy(OfBreach(ComplaintBody.HigherBody), Roles.Complainant, "complaint.body");
    }

    [Fact]
    public void Only_a_complainant_files() => Begin().Until("2023-08-29T10:00:00").RefusedBy(ToCourt(), Oblast, "actor.role");

    [Fact]
    public void Only_the_body_seised_acts()
    {
        Story<Complaint> story = Filed("2023-08-29T10:00:00", ToHigherCommission());
        Refusal refusal = story.RefusedBy(new AcceptComplaint(), Roles.TerritorialCommission, "complaint.seised-body");
        Assert.Equal("exactly " + Oblast.Name.English, refusal.Expected!.English);
        Assert.Equal(Oblast, Assert.Single(refusal.Expectation!.Values));
        story.RefusedBy(new BeginReview(), Oblast, "case.state");
        story.Accepts(new AcceptComplaint(), Oblast);
        story.RefusedBy(new BeginReview(), Roles.Court, "complaint.seised-body");
        story.RefusedBy(new DecideComplaint(true), Roles.Complainant, "actor.role");
    }

    [Fact]
    public void One_edition_covers_the_direct_elections_and_one_the_indirect_ones_with_the_same_times()
    {
        Editions<ElectionComplaintLaw> editions = ComplaintEditions.Elections;
        Assert.Null(editions.On(new LocalDate(2013, 4, 23)));
        Assert.Equal("C0", editions.On(new LocalDate(2013, 4, 24))!.Id.Value);
        Assert.Equal("C0", editions.On(new LocalDate(2021, 6, 4))!.Id.Value);
        Assert.Equal("C1", editions.On(new LocalDate(2021, 6, 5))!.Id.Value);
        Assert.Equal("C1", editions.On(new LocalDate(2026, 11, 23))!.Id.Value);
        Assert.Equal(editions.All[1].Law, editions.All[0].Law with { Id = new EditionId("C1"), Kinds = editions.All[1].Law.Kinds });
        Assert.Equal(TimeLimit.CalendarDays(10), TheLaw.Filing.Value);
    }

    [Fact]
    public void The_map_cites_every_state_command_limit_and_rule()
    {
        LifecycleMap map = ElectionComplaintLifecycle.Under(TheLaw).Map;
        Assert.Equal(Complaint.Kind, map.Kind);
        Assert.All(
            map.Commands.SelectMany(command => command.Rules), rule => Assert.Contains(rule.Basis.Article, new[] { "20", "48", "49" }));
    }
}
