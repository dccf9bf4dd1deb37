namespace SelfGov.Hearings;

/// <summary>Why a hearing counts as not held.</summary>
public enum NotHeldReason
{
    /// <summary>Fewer members of the body came than its quorum.</summary>
    NoQuorum,

    /// <summary>Nobody came.</summary>
    NobodyCame,

    /// <summary>Notices or materials were missing or late.</summary>
    NoticeMissing,

    /// <summary>The initiator, or who had to report, did not come.</summary>
    InitiatorAbsent,

    /// <summary>Recording, broadcast or place failed.</summary>
    TechnicalFailure,

    /// <summary>Another reason, given in words.</summary>
    Other,
}
