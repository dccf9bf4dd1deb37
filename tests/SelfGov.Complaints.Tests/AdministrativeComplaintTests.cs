using NodaTime;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Complaints.GivenAdministrative;

namespace SelfGov.Complaints;

public sealed class AdministrativeComplaintTests
{
    private static Role Higher => Roles.ComplaintBody;

    private static Role Body => Roles.BodyComplainedAbout;

    [Fact]
    public void The_body_complained_about_has_three_working_days_to_send_the_complaint_on()
    {
        Story<Complaint> story = Filed();
        Deadline due = story.Deadline("forwarding.due", typeof(ForwardComplaint));
        Assert.Equal((Local("2026-03-14T00:00:00"), DeadlineKind.Duty, "91(4)"), (due.At, due.Kind, due.Basis.Place));
        story.Until("2026-03-16T10:00:00").Accepts(new ForwardComplaint(), Body);
        Assert.Equal(ComplaintState.UnderReview, story.Case.State);
        Assert.Equal(new LocalDate(2026, 3, 16), story.Case.ForwardedOn);
        story.ReplaysToItself();
    }

    [Fact]
    public void It_may_do_all_that_is_asked_for_instead_but_only_in_that_time()
    {
        Story<Complaint> story = Filed().Until("2026-03-13T23:59:59").Accepts(new SatisfyComplaint(), Body);
        Assert.Equal((ComplaintState.Settled, true), (story.Case.State, story.Case.IsUpheld));
        story.ReplaysToItself();
        Filed().Until("2026-03-14T00:00:00").RefusedBy(new SatisfyComplaint(), Body, "forwarding.due");
        Filed().RefusedBy(new SatisfyComplaint(), Higher, "actor.role");
    }

    [Fact]
    public void Holidays_are_no_working_days()
    {
        // Nauryz is from 21 to 23 March.
        Deadline due = Filed(time: "2026-03-19T10:00:00").Deadline("forwarding.due", typeof(ForwardComplaint));
        Assert.True(due.At > Local("2026-03-25T00:00:00"));
    }

    [Fact]
    public void A_complaint_is_decided_in_twenty_working_days_or_counts_as_refused()
    {
        Story<Complaint> story = Forwarded();
        Instant end = story.Deadline("review.due").At;
        Assert.Equal(20, WorkingDaysAfter(new LocalDate(2026, 3, 10), end));
        story.AssertDayByDayEqualsOneJump(90);
        story.Until("2026-04-30T10:00:00");
        Assert.Equal(
            (ComplaintState.Decided, true, false), (story.Case.State, story.Case.IsRefusedBySilence, story.Case.IsUpheld!.Value));
        Assert.Equal(end, story.Case.EndOf(story.Case.DecidedOn!.Value));
        story.RefusedBy(new ServeDecision(), Higher, "decision.to-serve");
        story.RefusedBy(new DecideComplaint(true, Remedy.ActCancelled, HearingWaiver.FavourableDecision), Higher, "case.state");
        story.ReplaysToItself();
    }

    [Fact]
    public void Silence_counts_even_where_the_complaint_was_never_sent_on()
    {
        Story<Complaint> story = Filed().Until("2026-04-30T10:00:00");
        Assert.True(story.Case.IsRefusedBySilence);
        Assert.Null(story.Case.ForwardedOn);
    }

    [Fact]
    public void Since_2026_the_time_runs_from_registration_and_before_from_receipt()
    {
        // Received on a Saturday: registered on the Monday after.
        Story<Complaint> since = Forwarded(time: "2026-03-14T10:00:00");
        Assert.Equal(20, WorkingDaysAfter(new LocalDate(2026, 3, 16), since.Deadline("review.due").At));
        Story<Complaint> before = Forwarded(time: "2026-03-14T10:00:00", law: LawOf("P1"));
        Assert.Equal(20, WorkingDaysAfter(new LocalDate(2026, 3, 14), before.Deadline("review.due").At));
    }

    [Fact]
    public void A_host_can_say_when_the_working_day_ends()
    {
        AdministrativeComplaintLaw law = With(new AdministrativeComplaintPolicies { WorkdayEnds = new LocalTime(18, 0) });
        Instant late = Forwarded(time: "2026-03-10T18:00:00", law: law).Deadline("review.due").At;
        Assert.Equal(Forwarded(time: "2026-03-11T10:00:00", law: law).Deadline("review.due").At, late);
        Assert.NotEqual(Forwarded(time: "2026-03-10T17:59:59", law: law).Deadline("review.due").At, late);
    }

    [Fact]
    public void By_policy_the_time_runs_from_the_day_on_which_the_complaint_was_sent_on()
    {
        AdministrativeComplaintLaw law = With(new AdministrativeComplaintPolicies { ReviewRunsFromForwarding = true });
        Story<Complaint> story = Filed(law: law);
        Assert.False(story.HasDeadline("review.due"));
        story.Until("2026-03-12T10:00:00").Accepts(new ForwardComplaint(), Body);
        Assert.Equal(20, WorkingDaysAfter(new LocalDate(2026, 3, 12), story.Deadline("review.due").At));
    }

    [Theory]
    [InlineData("2026-03-13T10:00:00", false)]
    [InlineData("2026-03-16T10:00:00", true)]
    public void The_complainant_is_told_the_preliminary_decision_three_working_days_before(string decided, bool inTime)
    {
        Story<Complaint> story = Forwarded().Accepts(new NotifyPreliminaryDecision(), Higher).Until(decided);
        if (inTime)
        {
            Assert.Equal(ComplaintState.Decided, story.Accepts(new DecideComplaint(false), Higher).Case.State);
        }
        else
        {
            Assert.Equal("73(1)", story.RefusedBy(new DecideComplaint(false), Higher, "decision.hearing").Basis.Place);
        }
    }

    [Fact]
    public void Without_a_hearing_a_decision_names_why()
    {
        Forwarded().RefusedBy(new DecideComplaint(false), Higher, "decision.hearing");
        Forwarded().RefusedBy(new DecideComplaint(false, null, HearingWaiver.FavourableDecision), Higher, "decision.waiver");
        Story<Complaint> story = Forwarded().Accepts(new DecideComplaint(false, null, HearingWaiver.AskedByComplainant), Higher);
        Assert.Equal(new ComplaintDismissed(new LocalDate(2026, 3, 10), HearingWaiver.AskedByComplainant), story.Facts[^1]);
        story.ReplaysToItself();
    }

    [Theory]
    [InlineData(Remedy.ActCancelled)]
    [InlineData(Remedy.ActReplaced)]
    [InlineData(Remedy.ActionDone)]
    [InlineData(Remedy.SentBack)]
    public void A_body_that_upholds_a_complaint_says_what_it_decides(Remedy remedy)
    {
        Story<Complaint> story = Heard();
        story.RefusedBy(new DecideComplaint(true), Higher, "decision.remedy");
        story.RefusedBy(new DecideComplaint(false, remedy), Higher, "decision.remedy");
        story.Accepts(new DecideComplaint(true, remedy), Higher);
        Assert.Equal((ComplaintState.Decided, true, (Remedy?)remedy), (story.Case.State, story.Case.IsUpheld, story.Case.Remedy));
        Assert.Equal(remedy == Remedy.SentBack, story.HasDeadline("sending-back.due"));
        story.ReplaysToItself();
    }

    [Fact]
    public void A_complaint_left_without_consideration_is_told_in_three_working_days()
    {
        Story<Complaint> story = Forwarded().Accepts(new LeaveUnconsidered(UnconsideredGround.SuitPending), Higher);
        Assert.Equal((UnconsideredGround.SuitPending, (bool?)null), (story.Case.Unconsidered!.Value, story.Case.IsUpheld));
        Assert.Equal(Local("2026-03-14T00:00:00"), story.Deadline("unconsidered.notice").At);
        story.Accepts(new ServeDecision(), Higher).ReplaysToItself();
        story.RefusedBy(new ServeDecision(), Higher, "decision.to-serve");
        Story<Complaint> before = Forwarded(law: LawOf("P1"));
        before.RefusedBy(new LeaveUnconsidered(UnconsideredGround.SuitPending), Higher, "unconsidered.ground");
        before.Accepts(new LeaveUnconsidered(UnconsideredGround.AlreadyDecided), Higher);
    }

    [Fact]
    public void A_complaint_is_taken_back_until_it_is_decided()
    {
        Assert.Equal(ComplaintState.Withdrawn, Filed().Accepts(new WithdrawComplaint(), Roles.Complainant).Case.State);
        Story<Complaint> story = Forwarded().Accepts(new WithdrawComplaint(), Roles.Complainant);
        story.ReplaysToItself();
        Dismissed().RefusedBy(new WithdrawComplaint(), Roles.Complainant, "case.state");
    }

    [Fact]
    public void A_decision_stands_when_neither_another_body_nor_the_court_was_seised_in_time()
    {
        // Served on 18 March: a month for the court; three months from 2 March for another body, which end later.
        Story<Complaint> story = Dismissed();
        Assert.False(story.HasDeadline("appeal.closes"));
        story.Accepts(new ServeDecision(), Higher);
        Assert.Equal(Local("2026-06-03T00:00:00"), story.Deadline("appeal.closes").At);
        story.RefusedBy(new AppealDecision(Hearing), Roles.Complainant, "appeal.case");
        story.Until("2026-06-02T23:59:59").Accepts(new AppealDecision(Suit), Roles.Complainant);
        Assert.Equal(ComplaintState.Appealed, story.Case.State);
        story.ReplaysToItself();
        Story<Complaint> other = Dismissed().Accepts(new ServeDecision(), Higher).Until("2026-06-03T00:00:00");
        Assert.Equal(ComplaintState.Settled, other.Case.State);
        Dismissed().RefusedBy(new RecordDecisionInForce(), Higher, "decision.of-court");
    }

    [Fact]
    public void After_silence_the_month_to_sue_runs_from_the_end_of_the_time_to_decide()
    {
        Story<Complaint> story = Filed(ToHigherBody(act: new LocalDate(2025, 12, 10))).Until("2026-04-15T10:00:00");
        LocalDate last = story.Case.DecidedOn!.Value;
        Assert.Equal(story.Case.EndOf(last.PlusMonths(1)), story.Deadline("appeal.closes").At);
        story.Accepts(new AppealDecision(Suit), Roles.Complainant);
    }

    private static int WorkingDaysAfter(LocalDate first, Instant end)
    {
        LocalDate last = end.InZone(GivenComplaint.Village.Zone).Date.PlusDays(-1);
        int count = 0;
        for (LocalDate day = first.PlusDays(1); day <= last; day = day.PlusDays(1))
        {
            count += KazakhstanCalendar.Work.IsWorkingDay(day) ? 1 : 0;
        }

        Assert.True(KazakhstanCalendar.Work.IsWorkingDay(last));
        return count;
    }
}
