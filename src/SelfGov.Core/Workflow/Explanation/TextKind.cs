namespace SelfGov.Workflow.Explanation;

/// <summary>What a text of a lifecycle names; together with a code it says which text is meant.</summary>
public enum TextKind
{
    /// <summary>A state of the case, by its name in the code; of a part, by kind and state: <c>Candidate.Registered</c>.</summary>
    State,

    /// <summary>A kind of fact, by the name of its trigger.</summary>
    Fact,

    /// <summary>A command, by the name of its type.</summary>
    Command,

    /// <summary>A rule, by its code.</summary>
    Rule,

    /// <summary>A time limit, by its code.</summary>
    Limit,

    /// <summary>A role, by its code.</summary>
    Role,

    /// <summary>A kind of part, by the name of its type.</summary>
    Part,
}
