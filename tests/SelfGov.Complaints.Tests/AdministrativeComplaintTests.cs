using NodaTime;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Complaints.AdministrativeDocket;

namespace SelfGov.Complaints;

public sealed class AdministrativeComplaintTests
{
    private static Role Higher => Roles.ComplaintBody;

    private static Role Body => Roles.BodyComplainedAbout;

    [Fact]
    public void The_body_complained_about_has_three_working_days_to_send_the_complaint_on()
    {
        Docket<Complaint> docket = Filed();
        Deadline due = docket.Deadline("forwarding.due", typeof(ForwardComplaint));
        Assert.Equal((Local("2026-03-14T00:00:00"), DeadlineKind.Duty, "91(4)"), (due.At, due.Kind, due.Basis.Place));
        docket.At("2026-03-16T10:00:00").Accept(new ForwardComplaint(), Body);
        Assert.Equal(ComplaintState.UnderReview, docket.Case.State);
        Assert.Equal(new LocalDate(2026, 3, 16), docket.Case.ForwardedOn);
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void It_may_do_all_that_is_asked_for_instead_but_only_in_that_time()
    {
        Docket<Complaint> docket = Filed().At("2026-03-13T23:59:59").Accept(new SatisfyComplaint(), Body);
        Assert.Equal((ComplaintState.Settled, true), (docket.Case.State, docket.Case.IsUpheld));
        docket.AssertReplayEqualsLive();
        Filed().At("2026-03-14T00:00:00").Refuse(new SatisfyComplaint(), Body, "forwarding.due");
        Filed().Refuse(new SatisfyComplaint(), Higher, "actor.role");
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
        Docket<Complaint> docket = Forwarded();
        Instant end = docket.Deadline("review.due").At;
        Assert.Equal(20, WorkingDaysAfter(new LocalDate(2026, 3, 10), end));
        docket.AssertDayByDayEqualsOneJump(90);
        docket.At("2026-04-30T10:00:00");
        Assert.Equal(
            (ComplaintState.Decided, true, false), (docket.Case.State, docket.Case.IsRefusedBySilence, docket.Case.IsUpheld!.Value));
        Assert.Equal(end, docket.Case.EndOf(docket.Case.DecidedOn!.Value));
        docket.Refuse(new ServeDecision(), Higher, "decision.to-serve");
        docket.Refuse(new DecideComplaint(true, Remedy.ActCancelled, HearingWaiver.FavourableDecision), Higher, "case.state");
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void Silence_counts_even_where_the_complaint_was_never_sent_on()
    {
        Docket<Complaint> docket = Filed().At("2026-04-30T10:00:00");
        Assert.True(docket.Case.IsRefusedBySilence);
        Assert.Null(docket.Case.ForwardedOn);
    }

    [Fact]
    public void Since_2026_the_time_runs_from_registration_and_before_from_receipt()
    {
        // Received on a Saturday: registered on the Monday after.
        Docket<Complaint> since = Forwarded(time: "2026-03-14T10:00:00");
        Assert.Equal(20, WorkingDaysAfter(new LocalDate(2026, 3, 16), since.Deadline("review.due").At));
        Docket<Complaint> before = Forwarded(time: "2026-03-14T10:00:00", law: LawOf("P1"));
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
        Docket<Complaint> docket = Filed(law: law);
        Assert.False(docket.HasDeadline("review.due"));
        docket.At("2026-03-12T10:00:00").Accept(new ForwardComplaint(), Body);
        Assert.Equal(20, WorkingDaysAfter(new LocalDate(2026, 3, 12), docket.Deadline("review.due").At));
    }

    [Theory]
    [InlineData("2026-03-13T10:00:00", false)]
    [InlineData("2026-03-16T10:00:00", true)]
    public void The_complainant_is_told_the_preliminary_decision_three_working_days_before(string decided, bool inTime)
    {
        Docket<Complaint> docket = Forwarded().Accept(new NotifyPreliminaryDecision(), Higher).At(decided);
        if (inTime)
        {
            Assert.Equal(ComplaintState.Decided, docket.Accept(new DecideComplaint(false), Higher).Case.State);
        }
        else
        {
            Assert.Equal("73(1)", docket.Refuse(new DecideComplaint(false), Higher, "decision.hearing").Basis.Place);
        }
    }

    [Fact]
    public void Without_a_hearing_a_decision_names_why()
    {
        Forwarded().Refuse(new DecideComplaint(false), Higher, "decision.hearing");
        Forwarded().Refuse(new DecideComplaint(false, null, HearingWaiver.FavourableDecision), Higher, "decision.waiver");
        Docket<Complaint> docket = Forwarded().Accept(new DecideComplaint(false, null, HearingWaiver.AskedByComplainant), Higher);
        Assert.Equal(new ComplaintDismissed(new LocalDate(2026, 3, 10), HearingWaiver.AskedByComplainant), docket.Last);
        docket.AssertReplayEqualsLive();
    }

    [Theory]
    [InlineData(Remedy.ActCancelled)]
    [InlineData(Remedy.ActReplaced)]
    [InlineData(Remedy.ActionDone)]
    [InlineData(Remedy.SentBack)]
    public void A_body_that_upholds_a_complaint_says_what_it_decides(Remedy remedy)
    {
        Docket<Complaint> docket = Heard();
        docket.Refuse(new DecideComplaint(true), Higher, "decision.remedy");
        docket.Refuse(new DecideComplaint(false, remedy), Higher, "decision.remedy");
        docket.Accept(new DecideComplaint(true, remedy), Higher);
        Assert.Equal((ComplaintState.Decided, true, (Remedy?)remedy), (docket.Case.State, docket.Case.IsUpheld, docket.Case.Remedy));
        Assert.Equal(remedy == Remedy.SentBack, docket.HasDeadline("sending-back.due"));
        docket.AssertReplayEqualsLive();
    }

    [Fact]
    public void A_complaint_left_without_consideration_is_told_in_three_working_days()
    {
        Docket<Complaint> docket = Forwarded().Accept(new LeaveUnconsidered(UnconsideredGround.SuitPending), Higher);
        Assert.Equal((UnconsideredGround.SuitPending, (bool?)null), (docket.Case.Unconsidered!.Value, docket.Case.IsUpheld));
        Assert.Equal(Local("2026-03-14T00:00:00"), docket.Deadline("unconsidered.notice").At);
        docket.Accept(new ServeDecision(), Higher).AssertReplayEqualsLive();
        docket.Refuse(new ServeDecision(), Higher, "decision.to-serve");
        Docket<Complaint> before = Forwarded(law: LawOf("P1"));
        before.Refuse(new LeaveUnconsidered(UnconsideredGround.SuitPending), Higher, "unconsidered.ground");
        before.Accept(new LeaveUnconsidered(UnconsideredGround.AlreadyDecided), Higher);
    }

    [Fact]
    public void A_complaint_is_taken_back_until_it_is_decided()
    {
        Assert.Equal(ComplaintState.Withdrawn, Filed().Accept(new WithdrawComplaint(), Roles.Complainant).Case.State);
        Docket<Complaint> docket = Forwarded().Accept(new WithdrawComplaint(), Roles.Complainant);
        docket.AssertReplayEqualsLive();
        Dismissed().Refuse(new WithdrawComplaint(), Roles.Complainant, "case.state");
    }

    [Fact]
    public void A_decision_stands_when_neither_another_body_nor_the_court_was_seised_in_time()
    {
        // Served on 18 March: a month for the court; three months from 2 March for another body, which end later.
        Docket<Complaint> docket = Dismissed();
        Assert.False(docket.HasDeadline("appeal.closes"));
        docket.Accept(new ServeDecision(), Higher);
        Assert.Equal(Local("2026-06-03T00:00:00"), docket.Deadline("appeal.closes").At);
        docket.Refuse(new AppealDecision(Hearing), Roles.Complainant, "appeal.case");
        docket.At("2026-06-02T23:59:59").Accept(new AppealDecision(Suit), Roles.Complainant);
        Assert.Equal(ComplaintState.Appealed, docket.Case.State);
        docket.AssertReplayEqualsLive();
        Docket<Complaint> other = Dismissed().Accept(new ServeDecision(), Higher).At("2026-06-03T00:00:00");
        Assert.Equal(ComplaintState.Settled, other.Case.State);
        Dismissed().Refuse(new RecordDecisionInForce(), Higher, "decision.of-court");
    }

    [Fact]
    public void After_silence_the_month_to_sue_runs_from_the_end_of_the_time_to_decide()
    {
        Docket<Complaint> docket = Filed(ToHigherBody(act: new LocalDate(2025, 12, 10))).At("2026-04-15T10:00:00");
        LocalDate last = docket.Case.DecidedOn!.Value;
        Assert.Equal(docket.Case.EndOf(last.PlusMonths(1)), docket.Deadline("appeal.closes").At);
        docket.Accept(new AppealDecision(Suit), Roles.Complainant);
    }

    private static int WorkingDaysAfter(LocalDate first, Instant end)
    {
        LocalDate last = end.InZone(ComplaintDocket.Village.Zone).Date.PlusDays(-1);
        int count = 0;
        for (LocalDate day = first.PlusDays(1); day <= last; day = day.PlusDays(1))
        {
            count += KazakhstanCalendar.Work.IsWorkingDay(day) ? 1 : 0;
        }

        Assert.True(KazakhstanCalendar.Work.IsWorkingDay(last));
        return count;
    }
}
