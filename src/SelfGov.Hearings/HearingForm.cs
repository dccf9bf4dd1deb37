namespace SelfGov.Hearings;

/// <summary>How a hearing is held.</summary>
public enum HearingForm
{
    /// <summary>A meeting at an hour and a place, in person or through a link.</summary>
    Meeting,

    /// <summary>A discussion in writing over some days, without a session.</summary>
    Discussion,
}
