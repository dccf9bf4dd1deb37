namespace SelfGov.Complaints;

/// <summary>What a body decides that upholds a complaint (art. 100(1) of the administrative code).</summary>
public enum Remedy
{
    /// <summary>The act is cancelled (art. 100(1)1)).</summary>
    ActCancelled,

    /// <summary>The act is cancelled and a new one is adopted (art. 100(1)2)).</summary>
    ActReplaced,

    /// <summary>The action is done (art. 100(1)3)).</summary>
    ActionDone,

    /// <summary>The case goes back to the body complained about, with the breaches and how to mend them (art. 100(1)5)).</summary>
    SentBack,
}
