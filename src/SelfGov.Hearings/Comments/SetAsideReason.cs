namespace SelfGov.Hearings.Comments;

/// <summary>Why a comment is left out of consideration.</summary>
public enum SetAsideReason
{
    /// <summary>It came too late.</summary>
    Late,

    /// <summary>It has no author.</summary>
    Anonymous,

    /// <summary>Its author had submitted the same text before.</summary>
    Duplicate,

    /// <summary>It is not put in specific terms (Environmental Code, art. 73(8)).</summary>
    NotSpecific,

    /// <summary>It plainly does not concern the subject (Environmental Code, art. 73(8)).</summary>
    OffSubject,

    /// <summary>It does not concern what a repeated hearing is about (Environmental Code, art. 73(18)).</summary>
    OutsideRepeat,
}
