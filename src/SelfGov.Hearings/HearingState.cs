namespace SelfGov.Hearings;

/// <summary>Where a public hearing stands, of whatever kind.</summary>
public enum HearingState
{
    /// <summary>Nobody has initiated it yet.</summary>
    NotInitiated,

    /// <summary>Initiated.</summary>
    Initiated,

    /// <summary>Place, day and hour are agreed.</summary>
    Agreed,

    /// <summary>Announced; notices are given, comments are taken.</summary>
    Announced,

    /// <summary>The materials are open; comments are taken.</summary>
    MaterialsOpen,

    /// <summary>The session is under way.</summary>
    InSession,

    /// <summary>It counts as not held.</summary>
    NotHeld,

    /// <summary>The session is adjourned.</summary>
    Adjourned,

    /// <summary>The session or the discussion is over; the record is due.</summary>
    Concluded,

    /// <summary>The record is drawn up; it is signed.</summary>
    Recorded,

    /// <summary>The record is signed; it is published.</summary>
    RecordSigned,

    /// <summary>The record is published.</summary>
    Published,

    /// <summary>The body has answered.</summary>
    Answered,

    /// <summary>An appeal is pending.</summary>
    Appealed,

    /// <summary>It is to be held again.</summary>
    RepeatCalled,

    /// <summary>The file is closed.</summary>
    Closed,

    /// <summary>It was called off.</summary>
    Cancelled,
}
