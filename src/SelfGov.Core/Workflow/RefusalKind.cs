namespace SelfGov.Workflow;

/// <summary>What sort of condition a refused command did not meet.</summary>
public enum RefusalKind
{
    /// <summary>The case, or the part of it that the command is about, does not stand where this can be done.</summary>
    State,

    /// <summary>The actor's role may not do this.</summary>
    Role,

    /// <summary>The time for this has not come.</summary>
    TooEarly,

    /// <summary>The time for this has passed.</summary>
    TooLate,

    /// <summary>A legal condition on the case or on the command's data is not met.</summary>
    Rule,

    /// <summary>Time has caused facts that the case has not taken in yet: advance it first.</summary>
    NotAdvanced,

    /// <summary>
    /// A field of the command holds what its contract does not take, and no rule has refused it: nothing where something has to be, the
    /// default value of a day, a value that its enumeration does not have, a text that no text may be.
    /// </summary>
    Data,

    /// <summary>
    /// The act cannot have happened when the caller says it did: after now, before the last act of the case, longer ago than the procedure
    /// lets acts be entered, or before what time has caused meanwhile.
    /// </summary>
    Moment,
}
