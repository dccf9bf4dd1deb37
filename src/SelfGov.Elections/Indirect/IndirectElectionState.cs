using SelfGov.Elections.Direct;

namespace SelfGov.Elections.Indirect;

/// <summary>Where the indirect election of an akim stands.</summary>
public enum IndirectElectionState
{
    /// <summary>The seat is held, or was until now; nothing is known yet of an election.</summary>
    Seated,

    /// <summary>The term ends, or the powers ended early.</summary>
    GroundArisen,

    /// <summary>The raion (city) commission has called the election.</summary>
    Called,

    /// <summary>The raion akim nominates; the commission registers.</summary>
    NominationOpen,

    /// <summary>Nomination is closed, registration goes on.</summary>
    RegistrationOnly,

    /// <summary>The commission extended nomination and registration; both run.</summary>
    Extended,

    /// <summary>Registration is closed, the campaign runs.</summary>
    Campaign,

    /// <summary>The day before the vote, and election day until the electors meet.</summary>
    Silence,

    /// <summary>The electors meet under the secretary of the maslikhat.</summary>
    ElectorsMeeting,

    /// <summary>The electors vote in secret.</summary>
    Voting,

    /// <summary>The electors vote again on the same day, candidates having tied (2017-2021).</summary>
    RepeatVoting,

    /// <summary>The commission has drawn up the protocol on the result.</summary>
    ResultsEstablished,

    /// <summary>The election was found invalid.</summary>
    Invalidated,

    /// <summary>Nobody was elected, and the commission has to call repeat elections.</summary>
    RepeatElectionDue,

    /// <summary>Repeat elections are called; nomination opens in its time.</summary>
    RepeatElectionCalled,

    /// <summary>The elected akim is registered.</summary>
    AkimRegistered,

    /// <summary>The registered akim performs the duties until the special check is answered.</summary>
    ActingUntilCheck,

    /// <summary>The check was positive, and the akim took office.</summary>
    InOffice,

    /// <summary>The check was negative, and the election ended without an akim.</summary>
    NotConfirmed,
}
