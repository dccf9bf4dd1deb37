namespace SelfGov.Hearings;

/// <summary>The event from which a time limit after the hearing counts.</summary>
public enum HearingAnchor
{
    /// <summary>The end of the session or of the discussion.</summary>
    Conclusion,

    /// <summary>The signing of the record.</summary>
    Signing,
}
