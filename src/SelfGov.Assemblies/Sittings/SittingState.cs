namespace SelfGov.Assemblies.Sittings;

/// <summary>Where a gathering or an assembly of a local community stands (art. 39-3 of the law on local government).</summary>
public enum SittingState
{
    /// <summary>Nobody has convened it yet.</summary>
    NotConvened,

    /// <summary>Members asked for it.</summary>
    Petitioned,

    /// <summary>The akim of the raion allowed what members asked for.</summary>
    Permitted,

    /// <summary>The akim of the raion did not allow it.</summary>
    PetitionRefused,

    /// <summary>Convened; the notice is due.</summary>
    Convened,

    /// <summary>The community was notified of time, place and questions.</summary>
    Noticed,

    /// <summary>Too few took part: it counts as not held. It may be called again, with a new notice.</summary>
    Inquorate,

    /// <summary>Enough take part.</summary>
    Registered,

    /// <summary>Opened by the akim or a person authorised by him.</summary>
    Opened,

    /// <summary>Chair and secretary are elected.</summary>
    Presided,

    /// <summary>The agenda is approved; its items are decided.</summary>
    Deciding,

    /// <summary>Chair and secretary signed the protocol.</summary>
    ProtocolSigned,

    /// <summary>The akim has the protocol: consideration, disagreement, publication and execution.</summary>
    WithAkim,

    /// <summary>Nothing is left to consider, publish or carry out.</summary>
    Completed,
}
