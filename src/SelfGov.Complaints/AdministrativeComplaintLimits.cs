using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Complaints;

/// <summary>The moments that the administrative code sets for a complaint or a suit.</summary>
internal sealed class AdministrativeComplaintLimits
{
    private readonly AdministrativeComplaintLaw law;
    private readonly WorkCalendar calendar;

    internal AdministrativeComplaintLimits(AdministrativeComplaintLaw law, WorkCalendar calendar)
    {
        this.law = law;
        this.calendar = calendar;
        Forwarding = new(
            "forwarding.due",
            new(
                "шағымды қарайтын органға жіберу мерзімінің соңы", "окончание срока направления жалобы рассматривающему её органу",
                "the end of the time to send the complaint on"),
            law.Forwarding.Basis,
            current => current.Body == ComplaintBody.HigherBody
                ? law.Forwarding.Value.Until(current.ReceivedOn, current.Zone, calendar)
                : null);
        ReviewDue = new(
            "review.due",
            new("шағымды қарау мерзімінің соңы", "окончание срока рассмотрения жалобы", "the end of the time to consider the complaint"),
            law.Review.Basis,
            current => ReviewStart(current) is { } start
                ? CountedFrom(current.ReceivedOn, law.Review.Value.LastDay(start, calendar), current)
                : null);
        CourtDue = new(
            "court.due",
            new("соттың талап қоюды қарау мерзімінің соңы", "окончание срока рассмотрения иска судом", "the end of the time of the court"),
            law.CourtReview.Basis,
            current => current.Body != ComplaintBody.Court ? null
                : current.ExtendedUntil is { } extended ? current.EndOf(extended)
                : CountedFrom(null, CourtLastDay(current), current));
        UnconsideredNotice = new(
            "unconsidered.notice",
            new(
                "шағымды қараусыз қалдыру туралы хабарландыру мерзімінің соңы",
                "окончание срока извещения об оставлении жалобы без рассмотрения",
                "the end of the time to give notice"),
            law.UnconsideredNotice.Basis,
            current => current is { Unconsidered: not null, ServedOn: null, DecidedOn: { } day }
                ? law.UnconsideredNotice.Value.Until(day, current.Zone, calendar)
                : null);
        SendingBack = new(
            "sending-back.due",
            new(
                "істі әкімшілік рәсімді жүзеге асыруға жіберу мерзімінің соңы",
                "окончание срока направления дела для осуществления процедуры",
                "the end of the time to send the case back"),
            law.SendingBack.Basis,
            current => current is { Remedy: Remedy.SentBack, ServedOn: null, DecidedOn: { } day }
                ? law.SendingBack.Value.Until(day, current.Zone, calendar)
                : null);
        AppealCloses = new(
            "appeal.closes",
            new("шағым жасау мерзімінің соңы", "окончание срока обжалования", "the end of the time to appeal"),
            law.Suit.Basis,
            EndOfAppeal);
    }

    internal Limit<Complaint> Forwarding { get; }

    internal Limit<Complaint> ReviewDue { get; }

    internal Limit<Complaint> CourtDue { get; }

    internal Limit<Complaint> UnconsideredNotice { get; }

    internal Limit<Complaint> SendingBack { get; }

    internal Limit<Complaint> AppealCloses { get; }

    /// <summary>The last day to complain or to sue (arts 92(1), (1-1), 136).</summary>
    internal LocalDate LastDayToFile(ComplainedAct act, ComplaintBody body, DirectSuit? direct)
    {
        LocalDate known = act.KnownOn ?? act.On;
        if (body != ComplaintBody.Court)
        {
            return LastDay(act.LacksInstruction && law.FilingWithoutInstruction is { } longer ? longer : law.Filing, known);
        }

        LocalDate last = LastDay(law.Suit, known);
        return direct == DirectSuit.NotAParty && law.SuitOfOthersAtMost is { } most ? LocalDate.Min(last, LastDay(most, act.On)) : last;
    }

    /// <summary>
    /// The last day on which the complainant can be told the preliminary decision, so that the decision is possible on a day (art. 73(1)).
    /// </summary>
    internal LocalDate LastDayToTell(LocalDate decision) => law.Hearing.Value.LastDay(decision, calendar);

    /// <summary>The last day of the court without a prolongation (art. 146(1)).</summary>
    internal LocalDate CourtLastDay(Complaint current) => LastDay(law.CourtReview, current.ReceivedOn);

    /// <summary>The latest day until which the court can prolong its time (art. 146(1)).</summary>
    internal LocalDate CourtLatestDay(Complaint current) => LastDay(law.CourtExtension, CourtLastDay(current));

    // Article 64(3): what comes after the working day or on a day off is registered on the next working day.
    private LocalDate Registered(Complaint current)
    {
        LocalDateTime received = current.FiledAt.InZone(current.Zone).LocalDateTime;
        bool isTooLate = law.Policies.WorkdayEnds is { } end && received.TimeOfDay >= end;
        return isTooLate || !calendar.IsWorkingDay(received.Date) ? calendar.NextWorkingDay(received.Date) : received.Date;
    }

    private LocalDate? ReviewStart(Complaint current)
    {
        if (current.Body != ComplaintBody.HigherBody)
        {
            return null;
        }

        if (law.Policies.ReviewRunsFromForwarding)
        {
            return current.ForwardedOn;
        }

        return law.ReviewRunsFromRegistration ? Registered(current) : current.ReceivedOn;
    }

    // Article 100(6): a suit within a month of service, or of the end of a time that passed in silence (art. 136(1), (6)); or another body,
    // within the time to complain.
    private Moment? EndOfAppeal(Complaint current)
    {
        if (current.Body != ComplaintBody.HigherBody
            || (current.ServedOn ?? (current.IsRefusedBySilence ? current.DecidedOn : null)) is not { } from)
        {
            return null;
        }

        LocalDate last = LocalDate.Max(LastDay(law.Suit, from), LastDayToFile(current.Act!, ComplaintBody.HigherBody, null));
        return CountedFrom(null, last, current);
    }

    // The end of a day that was found by the work calendar: by counting working days from another, or by moving to the next one.
    private Moment CountedFrom(LocalDate? first, LocalDate last, Complaint current) =>
        first is null && !law.Policies.MonthsMoveToWorkingDay
            ? current.EndOf(last)
            : new Moment(current.EndOf(last), calendar, first ?? last, last);

    private LocalDate LastDay(Ruled<TimeLimit> limit, LocalDate from) =>
        (law.Policies.MonthsMoveToWorkingDay ? limit.Value.MovingToNextWorkingDay() : limit.Value).LastDay(from, calendar);
}
