namespace SelfGov.Hearings;

/// <summary>Why a hearing is held again.</summary>
public enum RepeatGround
{
    /// <summary>It was not held.</summary>
    NotHeld,

    /// <summary>Comments stand in the record that their authors did not withdraw (Environmental Code, art. 73(17)).</summary>
    CommentsStand,

    /// <summary>What was heard has changed in substance (Environmental Code, art. 73(17)1)).</summary>
    SubjectChanged,

    /// <summary>The order of the hearing was broken (Environmental Code, art. 73(17)3)).</summary>
    OrderBroken,

    /// <summary>An appeal was granted.</summary>
    AppealGranted,
}
