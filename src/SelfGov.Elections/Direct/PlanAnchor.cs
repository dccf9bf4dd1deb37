namespace SelfGov.Elections.Direct;

/// <summary>The days from which the time limits of a calendar plan count.</summary>
public enum PlanAnchor
{
    /// <summary>The day of the call.</summary>
    Call,

    /// <summary>Election day.</summary>
    ElectionDay,
}
