using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Complaints.GivenAdministrative;

namespace SelfGov.Complaints;

public sealed class AdministrativeFilingTests
{
    [Fact]
    public void An_election_and_its_day_are_not_accepted()
    {
        Refusal refusal = Refused(ToHigherBody(GivenComplaint.TheElection), "complaint.election");
        Assert.Equal("3(4)5)", refusal.Basis.Place);
        Assert.Equal("17.09.2023",
            Refused(ToHigherBody() with { ElectionDay = new LocalDate(2023, 9, 17) }, "complaint.election-day").Found!.English);
        Refused(WithAct(act => act with { Subject = ComplaintSubject.Breach }), "complaint.subject");
    }

    [Fact]
    public void It_goes_to_the_body_that_considers_complaints_or_to_the_court()
    {
        Refused(ToHigherBody() with { Body = ComplaintBody.OblastCommission }, "complaint.body");
        Assert.Equal("91(7)", Refused(ToHigherBody() with { Body = ComplaintBody.Prosecutor }, "complaint.prosecutor").Basis.Place);
    }

    [Fact]
    public void A_suit_comes_after_a_complaint_or_on_a_ground()
    {
        Assert.Equal("91(5)", Refused(ToCourt(Hearing), "complaint.before-suit").Basis.Place);
        Refused(ToHigherBody() with { DirectSuit = DirectSuit.NoHigherBody }, "complaint.before-suit");
        Filed(ToCourt(Before));
        foreach (DirectSuit ground in Enum.GetValues<DirectSuit>())
        {
            Assert.Equal(ground, Filed(ToCourt(direct: ground)).Case.DirectSuit);
        }
    }

    [Fact]
    public void The_body_the_day_of_the_act_and_the_day_it_became_known_are_named()
    {
        Refused(WithAct(act => act with { By = " " }), "complaint.against");
        Refused(WithAct(act => act with { Against = ComplaintBody.Court }), "complaint.against");
        Refused(WithAct(act => act with { KnownOn = null }), "complaint.known");
        Refused(WithAct(act => act with { KnownOn = ActDay.PlusDays(-1) }), "complaint.known");
        Refused(WithAct(act => act with { KnownOn = new LocalDate(2026, 3, 11) }), "complaint.known");
        Refused(
            WithAct(act => act with { On = new LocalDate(2026, 3, 11), KnownOn = new LocalDate(2026, 3, 11) }), "complaint.act-happened");
    }

    [Theory]
    [InlineData("2026-06-02T23:59:59", false)]
    [InlineData("2026-06-03T00:00:00", true)]
    public void A_complaint_after_three_months_is_late_and_is_considered_all_the_same(string time, bool late)
    {
        Story<Complaint> story = Filed(time: time);
        Assert.Equal(late, story.Case.IsLate);
        Assert.Equal(ComplaintState.Filed, story.Case.State);
        story.Accepts(new ForwardComplaint(), Roles.BodyComplainedAbout);
        story.ReplaysToItself();
        if (late)
        {
            story.Accepts(new RestoreTime(), Roles.ComplaintBody);
            Assert.False(story.Case.IsLate);
        }
        else
        {
            story.RefusedBy(new RestoreTime(), Roles.ComplaintBody, "time.missed");
        }
    }

    [Fact]
    public void Since_2026_an_act_that_does_not_say_how_to_complain_can_be_complained_about_for_six_months()
    {
        FileComplaint filing = WithAct(act => act with { LacksInstruction = true });
        Assert.False(Filed(filing, "2026-09-02T23:59:59").Case.IsLate);
        Assert.True(Filed(filing, "2026-09-03T00:00:00").Case.IsLate);
        Begin(LawOf("P1")).Until(Filing).RefusedBy(filing, Roles.Complainant, "complaint.instruction");
        Refused(
            WithAct(act => act with { LacksInstruction = true, Subject = ComplaintSubject.AdministrativeAction }), "complaint.instruction");
    }

    [Fact]
    public void By_policy_a_time_that_ends_on_a_day_off_ends_on_the_next_working_day()
    {
        // 2 May 2026 is a Saturday.
        FileComplaint filing = ToHigherBody(act: new LocalDate(2026, 2, 2));
        Assert.True(Filed(filing, "2026-05-04T10:00:00").Case.IsLate);
        Assert.False(
            Filed(filing, "2026-05-04T10:00:00", With(new AdministrativeComplaintPolicies { MonthsMoveToWorkingDay = true })).Case.IsLate);
    }

    [Fact]
    public void A_suit_within_a_month_is_taken_up_and_a_late_one_is_returned_unless_the_time_is_restored()
    {
        Role court = Roles.Court;
        Filed(ToCourt(), "2026-04-02T23:59:59").RefusedBy(new ReturnSuit(), court, "time.missed");
        Story<Complaint> late = Filed(ToCourt(), "2026-04-03T00:00:00");
        Assert.Equal("136(8)", late.RefusedBy(new BeginReview(), court, "suit.in-time").Basis.Place);
        Assert.Equal(ComplaintState.Late, Filed(ToCourt(), "2026-04-03T00:00:00").Accepts(new ReturnSuit(), court).Case.State);
        late.Accepts(new RestoreTime(), court).Accepts(new BeginReview(), court);
        Assert.Equal(ComplaintState.UnderReview, late.Case.State);
        late.ReplaysToItself();
    }

    [Fact]
    public void Before_2026_one_who_took_no_part_had_a_year_from_the_act_at_most()
    {
        FileComplaint filing = ToCourt(direct: DirectSuit.NotAParty, served: new LocalDate(2026, 3, 1));
        filing = filing with { Act = filing.Act with { On = new LocalDate(2025, 3, 5) } };
        Assert.True(Filed(filing, law: LawOf("P1")).Case.IsLate);
        Assert.False(Filed(filing).Case.IsLate);
    }

    [Fact]
    public void A_court_has_three_months_and_at_most_three_more()
    {
        Role court = Roles.Court;
        Story<Complaint> story = BeforeCourt();
        Assert.Equal(Local("2026-06-11T00:00:00"), story.Deadline("court.due").At);
        Assert.False(story.HasDeadline("review.due"));
        story.RefusedBy(new ExtendReview(new LocalDate(2026, 6, 10)), court, "extension.until");
        Assert.Equal("from 11.06.2026 to 10.09.2026",
            story.RefusedBy(new ExtendReview(new LocalDate(2026, 9, 11)), court, "extension.until").Expected!.English);
        story.Accepts(new ExtendReview(new LocalDate(2026, 9, 10)), court);
        story.RefusedBy(new ExtendReview(new LocalDate(2026, 9, 10)), court, "extension.once");
        Assert.Equal(Local("2026-09-11T00:00:00"), story.Deadline("court.due").At);
        story.Until("2026-09-12T10:00:00").RefusedBy(new DecideComplaint(true, Remedy.ActCancelled), court, "decision.remedy");
        story.RefusedBy(new DecideComplaint(true, null, HearingWaiver.UrgentProtection), court, "decision.waiver");
        story.Accepts(new DecideComplaint(true), court);
        story.RefusedBy(new AppealDecision(Suit), Roles.Complainant, "complaint.no-suit");
        story.Accepts(new RecordDecisionInForce(), court);
        Assert.Equal(ComplaintState.Settled, story.Case.State);
        story.ReplaysToItself();
    }

    [Fact]
    public void A_suit_is_not_sent_on_and_a_complaint_is_not_taken_up_as_a_suit()
    {
        Filed(ToCourt()).RefusedBy(new ForwardComplaint(), Roles.BodyComplainedAbout, "complaint.no-suit");
        Filed(ToCourt()).RefusedBy(new SatisfyComplaint(), Roles.BodyComplainedAbout, "complaint.no-suit");
        Filed().RefusedBy(new BeginReview(), Roles.Court, "complaint.seised-body");
        Filed().RefusedBy(new BeginReview(), Roles.ComplaintBody, "actor.role");
    }

    [Fact]
    public void The_code_is_cited_by_its_parts()
    {
        Words place = LawOf("P2").FilingWithoutInstruction!.Basis.Text;
        Assert.StartsWith("ч. 1-1 ст. 92, Административный", place.Russian, StringComparison.Ordinal);
        Assert.EndsWith("92-баптың 1-1-бөлігі", place.Kazakh, StringComparison.Ordinal);
        Words ground = LawOf("P2").SuitPending!.Text;
        Assert.StartsWith("пп. 5) ч. 1 ст. 95, ", ground.Russian, StringComparison.Ordinal);
        Assert.EndsWith("95-баптың 1-бөлігінің 5) тармақшасы", ground.Kazakh, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_policy_is_named_in_the_list_of_gaps()
    {
        string gaps = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "gaps-complaints.md"));
        foreach (Type policies in new[] { typeof(ElectionComplaintPolicies), typeof(AdministrativeComplaintPolicies) })
        {
            Assert.All(
                policies.GetProperties().Select(property => property.Name),
                name => Assert.Contains($"`{policies.Name}.{name}`", gaps, StringComparison.Ordinal));
        }
    }

    private static FileComplaint WithAct(Func<ComplainedAct, ComplainedAct> change) =>
        ToHigherBody() with { Act = change(ToHigherBody().Act) };

    private static Refusal Refused(FileComplaint filing, string code) => Begin().Until(Filing).RefusedBy(filing, Roles.Complainant, code);
}
