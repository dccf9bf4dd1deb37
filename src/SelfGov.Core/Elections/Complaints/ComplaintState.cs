namespace SelfGov.Elections.Complaints;

/// <summary>Where a complaint stands.</summary>
public enum ComplaintState
{
    /// <summary>Nothing was filed yet.</summary>
    Unfiled,

    /// <summary>Received by the body, which has not yet looked at the time limit.</summary>
    Filed,

    /// <summary>Filed after the time limit; it is not considered (art. 20(9)).</summary>
    Late,

    /// <summary>In time, and to be considered.</summary>
    Accepted,

    /// <summary>Under consideration (art. 49).</summary>
    UnderReview,

    /// <summary>The commission waits for the court that considers the same matter (art. 20(9)).</summary>
    Suspended,

    /// <summary>Upheld or dismissed; the decision can still be appealed.</summary>
    Decided,

    /// <summary>The decision was appealed; a case of its own goes on (art. 20(9)).</summary>
    Appealed,

    /// <summary>The decision stands.</summary>
    Settled,
}
