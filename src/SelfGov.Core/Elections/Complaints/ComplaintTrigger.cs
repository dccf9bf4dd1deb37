namespace SelfGov.Elections.Complaints;

/// <summary>The kinds of facts in a complaint; each is a fact in <c>ComplaintFacts.cs</c>.</summary>
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

    /// <summary>The time to appeal against the commission's decision passed.</summary>
    AppealWindowClosed,

    /// <summary>The decision of the court or the prosecutor became final.</summary>
    DecisionEnteredIntoForce,
}
