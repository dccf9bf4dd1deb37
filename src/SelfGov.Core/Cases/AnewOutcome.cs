namespace SelfGov.Cases;

/// <summary>How a recorded decision comes out when it is decided anew.</summary>
public enum AnewOutcome
{
    /// <summary>The same facts follow.</summary>
    Same,

    /// <summary>The command would be refused, or other facts would follow.</summary>
    Otherwise,

    /// <summary>
    /// The entry has no command, as those of earlier releases have none, or a part of the command was destroyed with the personal data.
    /// </summary>
    CannotBeDecided,
}
