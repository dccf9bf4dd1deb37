using SelfGov.Cases;
using SelfGov.Kazakhstan;
using SelfGov.Law;

namespace SelfGov.Complaints;

/// <summary>
/// What a runtime needs to keep complaints about cases of any kind: the lifecycles of all editions, and the names of the facts in journals.
/// </summary>
public static class FiledComplaints
{
    /// <summary>The lifecycles of all editions, with the working days of Kazakhstan.</summary>
    public static LifecycleCatalogue<Complaint> Lifecycles { get; } = LifecyclesWith(KazakhstanCalendar.Work);

    /// <summary>The facts by the names under which journals keep them. The names are a contract: stored journals stay readable.</summary>
    public static FactCatalogue<Complaint> Facts { get; } = new(
        ComplaintJson.Default,
        ("complaint-filed", typeof(ComplaintFiled)),
        ("complaint-accepted", typeof(ComplaintAccepted)),
        ("complaint-found-late", typeof(ComplaintFoundLate)),
        ("review-begun", typeof(ReviewBegun)),
        ("check-requested", typeof(CheckRequested)),
        ("check-answered", typeof(CheckAnswered)),
        ("review-suspended", typeof(ReviewSuspended)),
        ("review-resumed", typeof(ReviewResumed)),
        ("complaint-upheld", typeof(ComplaintUpheld)),
        ("complaint-dismissed", typeof(ComplaintDismissed)),
        ("decision-appealed", typeof(DecisionAppealed)),
        ("appeal-window-closed", typeof(AppealWindowClosed)),
        ("decision-entered-into-force", typeof(DecisionEnteredIntoForce)),
        ("complaint-forwarded", typeof(ComplaintForwarded)),
        ("complaint-satisfied", typeof(ComplaintSatisfied)),
        ("time-restored", typeof(TimeRestored)),
        ("suit-returned", typeof(SuitReturned)),
        ("preliminary-decision-notified", typeof(PreliminaryDecisionNotified)),
        ("review-extended", typeof(ReviewExtended)),
        ("complaint-withdrawn", typeof(ComplaintWithdrawn)),
        ("complaint-left-unconsidered", typeof(ComplaintLeftUnconsidered)),
        ("refused-by-silence", typeof(RefusedBySilence)),
        ("decision-served", typeof(DecisionServed)));

    /// <summary>The lifecycles of all editions with other working days, such as those of a year added to the calendar.</summary>
    /// <param name="calendar">The working days.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public static LifecycleCatalogue<Complaint> LifecyclesWith(WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new(
        [
            .. ComplaintEditions.Elections.All.Select(edition => ElectionComplaintLifecycle.Under(edition.Law)),
            .. ComplaintEditions.Administrative.All.Select(edition => AdministrativeComplaintLifecycle.Under(edition.Law, calendar)),
        ]);
    }
}
