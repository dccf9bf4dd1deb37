using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Complaints;

/// <summary>The moments that the law on elections sets for a complaint (arts 20(9), 48(3), 49).</summary>
internal sealed class ElectionComplaintLimits(ElectionComplaintLaw law)
{
    internal Limit<Complaint> AtOnce { get; } = new(
        "decision.at-once",
        new(
            "шағым дереу қаралатын күннің соңы",
            "окончание дня, в который жалоба рассматривается немедленно",
            "the end of the day of receipt"),
        law.AtOnceAfter.Basis,
        current => IsUrgent(law, current) ? EndOfDayToAct(law, current) : null);

    internal Limit<Complaint> ByCourt { get; } = new(
        "decision.by-court",
        new(
            "соттың, прокуратура органының арызды қарау мерзімінің соңы",
            "окончание срока рассмотрения заявления судом, органом прокуратуры",
            "the end of the time for courts and prosecutors"),
        law.CourtDecision.Basis,
        current => !IsUrgent(law, current) && !current.IsBeforeCommission ? DecisionDue(law, law.CourtDecision.Value, current) : null);

    internal Limit<Complaint> OnCommission { get; } = new(
        "decision.on-commission",
        new(
            "жоғары тұрған комиссияның шағымды қарау мерзімінің соңы", "окончание срока рассмотрения жалобы вышестоящей комиссией",
            "the end of the higher commission's time"),
        law.CommissionActDecision.Basis,
        current => IsOrdinary(law, current, ComplaintSubject.CommissionAct)
            ? DecisionDue(law, law.CommissionActDecision.Value, current)
            : null);

    internal Limit<Complaint> OnBreach { get; } = new(
        "decision.on-breach",
        new(
            "бұзушылық туралы өтінішті қарау мерзімінің соңы", "окончание срока рассмотрения заявления о нарушении",
            "the end of the time to consider a breach"),
        law.BreachDecision.Basis,
        current => IsOrdinary(law, current, ComplaintSubject.Breach) ? DecisionDue(law, law.BreachDecision.Value, current) : null);

    internal Limit<Complaint> CheckDue { get; } = new(
        "check.due",
        new("мән-жайларды тексеру мерзімінің соңы", "окончание срока проверки обстоятельств", "the end of the time to check the facts"),
        law.Check.Basis,
        current => EndOfCheck(law, current));

    internal Limit<Complaint> AppealCloses { get; } = new(
        "appeal.closes",
        new("шағым жасау мерзімінің соңы", "окончание срока обжалования", "the end of the time to appeal"),
        law.Filing.Basis,
        current => current.IsBeforeCommission && current.DecidedOn is { } day ? law.Filing.Value.Until(day, current.Zone) : null);

    /// <summary>Whether the complaint was filed in time. A breach can be reported at any time of the campaign (art. 49).</summary>
    internal bool IsInTime(Complaint current) =>
        current.Act!.Subject == ComplaintSubject.Breach || current.FiledAt < law.Filing.Value.Until(current.Act.On, current.Zone);

    // Received in the last days before voting or on election day (art. 49).
    private static bool IsUrgent(ElectionComplaintLaw law, Complaint current) =>
        (!current.IsBeforeCommission || law.Policies.CommissionsDecideAtOnce) && IsInLastDays(law.AtOnceAfter, current.ReceivedOn, current);

    private static bool IsInLastDays(Ruled<TimeLimit> limit, LocalDate day, Complaint current) =>
        current.ElectionDay is { } electionDay && ElectionComplaintLaw.IsInLastDays(limit, day, electionDay);

    private static bool IsOrdinary(ElectionComplaintLaw law, Complaint current, ComplaintSubject subject) =>
        !IsUrgent(law, current) && current.IsBeforeCommission && current.ActIfFiled?.Subject == subject;

    // A time to decide starts on the day of receipt, suspensions left out as the policy says.
    private static Instant DecisionDue(ElectionComplaintLaw law, TimeLimit limit, Complaint current) =>
        law.Policies.FullTimeAfterSuspension && current.ResumedOn is { } resumed
            ? limit.Until(resumed, current.Zone)
            : current.EndOf(limit.LastDay(current.ReceivedOn).PlusDays(current.DaysSuspended));

    private static Instant EndOfDayToAct(ElectionComplaintLaw law, Complaint current) => current.EndOf(
        law.Policies.FullTimeAfterSuspension && current.ResumedOn is { } resumed
            ? resumed
            : current.ReceivedOn.PlusDays(current.DaysSuspended));

    private static Instant? EndOfCheck(ElectionComplaintLaw law, Complaint current)
    {
        if (current.CheckRequestedOn is not { } requested)
        {
            return null;
        }

        LocalDate anchor = law.Policies.CheckCountsFromComplaint ? current.ReceivedOn : requested;
        return IsInLastDays(law.CheckAtOnceAfter, anchor, current) ? current.EndOf(requested) : law.Check.Value.Until(anchor, current.Zone);
    }
}
