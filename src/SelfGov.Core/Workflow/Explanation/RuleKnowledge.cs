namespace SelfGov.Workflow.Explanation;

/// <summary>What has to be known before a rule can be answered, or its bound be told.</summary>
public enum RuleKnowledge
{
    /// <summary>The edition alone: the bound is a number of the law.</summary>
    Edition,

    /// <summary>The case, the part and who asks when, without the command: options answer it.</summary>
    Case,

    /// <summary>The command too.</summary>
    Command,
}
