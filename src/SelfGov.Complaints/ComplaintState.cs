namespace SelfGov.Complaints;

/// <summary>Where a complaint stands.</summary>
public enum ComplaintState
{
    /// <summary>Nothing was filed yet.</summary>
    Unfiled,

    /// <summary>Received: by the commission or court seised, or by the administrative body complained about, which sends it on.</summary>
    Filed,

    /// <summary>
    /// Filed after the time limit; it is not considered (art. 20(9) of the law on elections; art. 136(8) of the administrative code).
    /// </summary>
    Late,

    /// <summary>In time, and to be considered (law on elections).</summary>
    Accepted,

    /// <summary>Under consideration.</summary>
    UnderReview,

    /// <summary>The commission waits for the court that considers the same matter (art. 20(9) of the law on elections).</summary>
    Suspended,

    /// <summary>Decided; the decision can still be appealed.</summary>
    Decided,

    /// <summary>The decision was appealed; a case of its own goes on.</summary>
    Appealed,

    /// <summary>The decision stands.</summary>
    Settled,

    /// <summary>The complainant took the complaint back (art. 64(9) of the administrative code).</summary>
    Withdrawn,
}
