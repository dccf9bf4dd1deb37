namespace SelfGov.Law;

/// <summary>On which side of its anchor day a time limit lies.</summary>
public enum LimitDirection
{
    /// <summary>"Within N days after": counting starts on the day after the anchor.</summary>
    After,

    /// <summary>"Not later than N days before".</summary>
    Before,
}
