namespace SelfGov.Workflow.Definition;

/// <summary>On which side of a moment a command stands.</summary>
public enum LimitSide
{
    /// <summary>Not before the moment.</summary>
    From,

    /// <summary>Before the moment, and refused from it on.</summary>
    Until,

    /// <summary>By the moment as a duty: overdue after it, but still accepted.</summary>
    Duty,
}
