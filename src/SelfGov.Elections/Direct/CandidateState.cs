namespace SelfGov.Elections.Direct;

/// <summary>Where a candidate stands in the election.</summary>
public enum CandidateState
{
    /// <summary>Nominated by a party, by himself or by the higher akim (art. 113-3).</summary>
    Nominated,

    /// <summary>The civil service agency checks the requirements (art. 113-2).</summary>
    UnderEligibilityCheck,

    /// <summary>A self-nominee collects signatures (art. 113-4(3)).</summary>
    CollectingSignatures,

    /// <summary>The commission checks the signatures handed in (art. 113-4).</summary>
    SignaturesUnderCheck,

    /// <summary>All checks that come before registration are passed; the document set decides (art. 113-5(5)-(7)).</summary>
    ReadyForRegistration,

    /// <summary>Registered while registration runs (art. 113-5(8)).</summary>
    Registered,

    /// <summary>Registration was refused (art. 113-5(11)).</summary>
    Refused,

    /// <summary>Registration was cancelled (art. 113-5(11)).</summary>
    Cancelled,

    /// <summary>The refusal or cancellation is under appeal (art. 113-5(13)).</summary>
    UnderAppeal,

    /// <summary>The candidate withdrew (art. 113-6(1)).</summary>
    Withdrawn,

    /// <summary>The nominator revoked the nomination (art. 113-6(2)).</summary>
    NominationRevoked,

    /// <summary>The candidate died.</summary>
    Deceased,

    /// <summary>Registration closed before the candidate was registered (art. 113-5(14)).</summary>
    NotRegistered,

    /// <summary>On the ballot (art. 37).</summary>
    OnBallot,

    /// <summary>Elected and registered as akim (arts 113-10(2), 113-11(1)).</summary>
    Elected,

    /// <summary>On the ballot, and not elected.</summary>
    NotElected,
}
