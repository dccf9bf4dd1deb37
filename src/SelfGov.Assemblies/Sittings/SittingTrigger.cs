using SelfGov.Assemblies.Meetings;

namespace SelfGov.Assemblies.Sittings;

/// <summary>The kinds of facts of a gathering or an assembly of a local community.</summary>
public enum SittingTrigger
{
    /// <summary>The akim convened it on his own.</summary>
    Convened,

    /// <summary>Members asked for it.</summary>
    Petitioned,

    /// <summary>The akim of the raion allowed it.</summary>
    PetitionGranted,

    /// <summary>The akim of the raion did not allow it.</summary>
    PetitionRefused,

    /// <summary>The akim convened what members had asked for.</summary>
    PetitionAccepted,

    /// <summary>The community was notified.</summary>
    NoticeGiven,

    /// <summary>The members got the materials.</summary>
    MaterialsSent,

    /// <summary>Enough participants were registered.</summary>
    QuorumReached,

    /// <summary>Too few participants were registered.</summary>
    QuorumMissed,

    /// <summary>It was opened.</summary>
    Opened,

    /// <summary>Chair and secretary were elected.</summary>
    PresidiumElected,

    /// <summary>The agenda was approved.</summary>
    AgendaApproved,

    /// <summary>An item was left out of the agenda.</summary>
    ItemLeftOut,

    /// <summary>A decision on an item was adopted.</summary>
    ItemAdopted,

    /// <summary>A decision on an item was not adopted.</summary>
    ItemRejected,

    /// <summary>Chair and secretary signed the protocol.</summary>
    ProtocolSigned,

    /// <summary>The akim received the protocol.</summary>
    ProtocolHandedOver,

    /// <summary>The akim agreed with a decision.</summary>
    ItemConfirmed,

    /// <summary>The akim disagreed with a decision.</summary>
    ItemDisputed,

    /// <summary>The decision was adopted again.</summary>
    ItemInsisted,

    /// <summary>The decision was given up.</summary>
    ItemWithdrawn,

    /// <summary>The akim dropped the disagreement.</summary>
    ItemConceded,

    /// <summary>The maslikhat discussed the disagreement.</summary>
    ItemDiscussed,

    /// <summary>The higher akim upheld the decision.</summary>
    ItemUpheld,

    /// <summary>The higher akim overturned the decision.</summary>
    ItemOverturned,

    /// <summary>The decisions were published.</summary>
    Published,

    /// <summary>A decision was carried out.</summary>
    ItemExecuted,

    /// <summary>Nothing was left to do.</summary>
    Completed,
}
