namespace SelfGov.Workflow;

/// <summary>What happens when a deadline passes.</summary>
public enum DeadlineKind
{
    /// <summary>The command is refused from then on.</summary>
    Closes,

    /// <summary>The duty is overdue; the command is still accepted, because the law attaches no loss of the right to it.</summary>
    Duty,

    /// <summary>Time itself causes a fact.</summary>
    Causes,
}
