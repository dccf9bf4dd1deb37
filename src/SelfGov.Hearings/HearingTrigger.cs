using SelfGov.Hearings.Comments;

namespace SelfGov.Hearings;

/// <summary>What happens in a public hearing; each is a kind of fact.</summary>
public enum HearingTrigger
{
    /// <summary>It was initiated.</summary>
    HearingInitiated,

    /// <summary>Place, day and hour were agreed.</summary>
    ScheduleAgreed,

    /// <summary>Place, day or hour were not agreed.</summary>
    ScheduleDeclined,

    /// <summary>It was announced.</summary>
    HearingAnnounced,

    /// <summary>A notice was published or sent.</summary>
    NoticeGiven,

    /// <summary>The materials were opened.</summary>
    MaterialsOpened,

    /// <summary>It was moved to another day, hour or place.</summary>
    HearingRescheduled,

    /// <summary>It was called off.</summary>
    HearingCancelled,

    /// <summary>A comment was registered.</summary>
    CommentReceived,

    /// <summary>A comment was left out of consideration.</summary>
    CommentSetAside,

    /// <summary>A comment was withdrawn by its author.</summary>
    CommentWithdrawn,

    /// <summary>A comment was answered.</summary>
    CommentAnswered,

    /// <summary>A participant was registered.</summary>
    ParticipantRegistered,

    /// <summary>The session was opened.</summary>
    SessionOpened,

    /// <summary>The hearing was not held.</summary>
    SessionNotHeld,

    /// <summary>Somebody spoke.</summary>
    SpeechMade,

    /// <summary>A decision was adopted.</summary>
    DecisionAdopted,

    /// <summary>A decision was not adopted.</summary>
    DecisionRejected,

    /// <summary>The session was adjourned.</summary>
    SessionAdjourned,

    /// <summary>The session went on.</summary>
    SessionResumed,

    /// <summary>The session was closed.</summary>
    SessionClosed,

    /// <summary>The last day of the discussion passed.</summary>
    DiscussionEnded,

    /// <summary>The record was drawn up.</summary>
    RecordDrawnUp,

    /// <summary>A disagreement was noted in the record.</summary>
    DisagreementNoted,

    /// <summary>One of those who sign signed.</summary>
    SignatureGiven,

    /// <summary>The last of those who sign signed.</summary>
    RecordSigned,

    /// <summary>The record was sent on.</summary>
    RecordHandedOver,

    /// <summary>The record was published.</summary>
    RecordPublished,

    /// <summary>The body answered.</summary>
    BodyAnswered,

    /// <summary>An appeal was filed.</summary>
    AppealFiled,

    /// <summary>The appeal was dismissed.</summary>
    AppealDismissed,

    /// <summary>The appeal was granted; the hearing is held again.</summary>
    AppealGranted,

    /// <summary>It was decided to hold it again.</summary>
    RepeatCalled,

    /// <summary>The file was closed.</summary>
    HearingClosed,
}
