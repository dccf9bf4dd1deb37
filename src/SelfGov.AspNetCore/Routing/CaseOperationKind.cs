namespace SelfGov.AspNetCore.Routing;

/// <summary>What an endpoint of the library does.</summary>
public enum CaseOperationKind
{
    /// <summary>Tells which kinds of cases there are, with their commands.</summary>
    Index,

    /// <summary>Lists what the actor has to do over all cases.</summary>
    Inbox,

    /// <summary>Sends what happens in all cases.</summary>
    Feed,

    /// <summary>Lists the cases of a kind.</summary>
    List,

    /// <summary>Opens a case.</summary>
    Open,

    /// <summary>Handles a command.</summary>
    Command,

    /// <summary>Shows a case, as it is or was.</summary>
    Case,

    /// <summary>Tells what the actor can do in a case.</summary>
    Options,

    /// <summary>Tells the time limits that run in a case.</summary>
    Deadlines,

    /// <summary>Tells what happened in a case.</summary>
    History,

    /// <summary>Verifies the journal of a case.</summary>
    Verification,

    /// <summary>Draws the lifecycle with the state of a case.</summary>
    Diagram,

    /// <summary>Gives the time limits of a case as a calendar file.</summary>
    Calendar,
}
