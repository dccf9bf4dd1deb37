using SelfGov.Journal;

namespace SelfGov.Elections.Complaints;

/// <summary>What a runtime needs to keep complaints over elections: the lifecycles of all editions, and the names of the facts in journals.</summary>
public static class ElectionComplaints
{
    /// <summary>The lifecycles of all editions.</summary>
    public static LifecycleCatalogue<Complaint> Lifecycles { get; } = new([.. ComplaintLifecycle.All]);

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
        ("decision-entered-into-force", typeof(DecisionEnteredIntoForce)));
}
