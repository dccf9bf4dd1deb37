namespace SelfGov.Complaints;

/// <summary>
/// The kinds of facts in a complaint; each is a fact in <c>ComplaintFacts.cs</c>, <c>ElectionComplaintFacts.cs</c> or
/// <c>AdministrativeComplaintFacts.cs</c>.
/// </summary>
public enum ComplaintTrigger
{
    /// <summary>The complaint was filed.</summary>
    ComplaintFiled,

    /// <summary>The complaint was found to be in time.</summary>
    ComplaintAccepted,

    /// <summary>The complaint was found to be late.</summary>
    ComplaintFoundLate,

    /// <summary>Consideration began.</summary>
    ReviewBegun,

    /// <summary>The commission asked law enforcement to check the facts.</summary>
    CheckRequested,

    /// <summary>Law enforcement answered.</summary>
    CheckAnswered,

    /// <summary>The commission suspended consideration, the court being seised too.</summary>
    ReviewSuspended,

    /// <summary>The court's decision entered into force, and consideration went on.</summary>
    ReviewResumed,

    /// <summary>The complaint was upheld.</summary>
    ComplaintUpheld,

    /// <summary>The complaint was dismissed.</summary>
    ComplaintDismissed,

    /// <summary>The decision was appealed.</summary>
    DecisionAppealed,

    /// <summary>The time to appeal against the decision passed.</summary>
    AppealWindowClosed,

    /// <summary>The decision of the court or the prosecutor became final.</summary>
    DecisionEnteredIntoForce,

    /// <summary>The body complained about sent the complaint on.</summary>
    ComplaintForwarded,

    /// <summary>The body complained about did all that the complaint asked for.</summary>
    ComplaintSatisfied,

    /// <summary>The time that was missed was restored.</summary>
    TimeRestored,

    /// <summary>The court returned a late suit.</summary>
    SuitReturned,

    /// <summary>The complainant was told the preliminary decision.</summary>
    PreliminaryDecisionNotified,

    /// <summary>The time of the court was prolonged.</summary>
    ReviewExtended,

    /// <summary>The complaint was taken back.</summary>
    ComplaintWithdrawn,

    /// <summary>The complaint was left without consideration.</summary>
    ComplaintLeftUnconsidered,

    /// <summary>The time to decide passed in silence, which counts as a refusal.</summary>
    RefusedBySilence,

    /// <summary>The decision was served on the complainant.</summary>
    DecisionServed,
}
