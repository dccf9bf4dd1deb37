namespace SelfGov.Assemblies.Agreements;

/// <summary>Why a journal entry does not prove that an assembly agreed with a document.</summary>
public enum AgreementProblem
{
    /// <summary>There is no such meeting.</summary>
    UnknownMeeting,

    /// <summary>Nobody has read the journal of the meeting.</summary>
    NotRead,

    /// <summary>The journal of the meeting is broken.</summary>
    JournalBroken,

    /// <summary>The journal has no entry of this hash.</summary>
    NoSuchEntry,

    /// <summary>The entry is no decision on an item.</summary>
    NotADecision,

    /// <summary>The item names no document.</summary>
    NoDocument,

    /// <summary>The assembly did not adopt the decision, or gave it up when it was discussed again (art. 39-3(11)).</summary>
    NotAdopted,

    /// <summary>Too few members took part (art. 39-3(9)).</summary>
    Inquorate,

    /// <summary>The protocol is not signed yet (art. 39-3(10)).</summary>
    ProtocolNotSigned,

    /// <summary>The akim disagrees, and the disagreement is not resolved yet (art. 39-3(11)).</summary>
    Disputed,

    /// <summary>The higher akim resolved the disagreement against the decision (art. 39-3(11)).</summary>
    Overturned,
}
