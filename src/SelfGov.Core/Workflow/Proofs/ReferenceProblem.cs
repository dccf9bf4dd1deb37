namespace SelfGov.Workflow.Proofs;

/// <summary>Why the entry that a command names proves nothing.</summary>
public enum ReferenceProblem
{
    /// <summary>Nobody has read the journal of the case for this decision.</summary>
    NotRead,

    /// <summary>No cases of this kind are kept here.</summary>
    KindNotKept,

    /// <summary>There is no such case.</summary>
    UnknownCase,

    /// <summary>The case is of another kind.</summary>
    OtherKind,

    /// <summary>The journal of the case is broken.</summary>
    JournalBroken,

    /// <summary>The journal of the case has no entry of this hash.</summary>
    NoSuchEntry,

    /// <summary>A newer release wrote the journal of the case, and this one cannot read it to its end.</summary>
    NewerRelease,
}
