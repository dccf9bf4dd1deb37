using SelfGov.Elections.Direct;

namespace SelfGov.Elections.Indirect;

/// <summary>Where a candidate stands in the indirect election.</summary>
public enum IndirectCandidateState
{
    /// <summary>Nominated by the raion akim.</summary>
    Nominated,

    /// <summary>The commission's protocol says that the requirements are met.</summary>
    RequirementsMet,

    /// <summary>Registered while registration runs.</summary>
    Registered,

    /// <summary>Registration was refused.</summary>
    Refused,

    /// <summary>Registration was cancelled.</summary>
    Cancelled,

    /// <summary>The refusal or cancellation is under appeal.</summary>
    UnderAppeal,

    /// <summary>The candidate withdrew.</summary>
    Withdrawn,

    /// <summary>The raion akim revoked the nomination.</summary>
    NominationRevoked,

    /// <summary>The candidate died.</summary>
    Deceased,

    /// <summary>Registration closed before the candidate was registered.</summary>
    NotRegistered,

    /// <summary>On the ballot.</summary>
    OnBallot,

    /// <summary>Elected and registered as akim; the special check is not answered yet.</summary>
    Elected,

    /// <summary>Took office after a positive special check.</summary>
    InOffice,

    /// <summary>Elected, and not confirmed by the special check.</summary>
    NotConfirmed,

    /// <summary>On the ballot, and not elected.</summary>
    NotElected,
}
