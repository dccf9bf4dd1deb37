using SelfGov.Elections.Direct;

namespace SelfGov.Elections.Indirect;

/// <summary>What can happen in an indirect election; each is a kind of fact.</summary>
public enum IndirectElectionTrigger
{
    /// <summary>A ground to call an election arose.</summary>
    GroundArose,

    /// <summary>The election was called.</summary>
    ElectionCalled,

    /// <summary>Residents were told the election day.</summary>
    CallPublished,

    /// <summary>Nomination opened.</summary>
    NominationOpened,

    /// <summary>The raion akim nominated a candidate.</summary>
    CandidateNominated,

    /// <summary>Nomination closed.</summary>
    NominationClosed,

    /// <summary>The protocol says that the candidate meets the requirements.</summary>
    RequirementsConfirmed,

    /// <summary>The protocol says that the candidate does not meet the requirements.</summary>
    RequirementsDenied,

    /// <summary>Candidate and spouse handed in their declarations.</summary>
    DeclarationsHandedIn,

    /// <summary>Information about the candidate was asked for.</summary>
    InformationRequested,

    /// <summary>The information came.</summary>
    InformationReceived,

    /// <summary>The revenue body answered on the declarations.</summary>
    DeclarationsChecked,

    /// <summary>The commission received documents of a candidate.</summary>
    PapersReceived,

    /// <summary>A candidate was registered.</summary>
    CandidateRegistered,

    /// <summary>Registration was refused.</summary>
    RegistrationRefused,

    /// <summary>A registration was cancelled.</summary>
    RegistrationCancelled,

    /// <summary>A refusal or cancellation was appealed against.</summary>
    DecisionAppealed,

    /// <summary>The appeal was granted while registration runs.</summary>
    CandidateRestored,

    /// <summary>The appeal was granted after registration closed.</summary>
    CandidateRestoredToBallot,

    /// <summary>The appeal against a refusal was dismissed.</summary>
    RefusalUpheld,

    /// <summary>The appeal against a cancellation was dismissed.</summary>
    CancellationUpheld,

    /// <summary>A candidate withdrew.</summary>
    CandidateWithdrawn,

    /// <summary>The raion akim revoked a nomination.</summary>
    NominationRevoked,

    /// <summary>A candidate died.</summary>
    CandidateDied,

    /// <summary>A trusted person was registered.</summary>
    TrustedPersonRegistered,

    /// <summary>A trusted person lost that status.</summary>
    TrustedPersonReleased,

    /// <summary>Residents were told the registered candidates.</summary>
    CandidatesPublished,

    /// <summary>Nomination and registration were extended.</summary>
    RegistrationExtended,

    /// <summary>Registration closed with enough candidates.</summary>
    RegistrationClosed,

    /// <summary>The elections were extended, the candidates having dropped out.</summary>
    ElectionExtended,

    /// <summary>The list of electors was posted.</summary>
    ElectorsListPosted,

    /// <summary>The silence began.</summary>
    SilenceBegan,

    /// <summary>The meeting of the electors was opened.</summary>
    MeetingOpened,

    /// <summary>Election day passed without a meeting.</summary>
    MeetingNotHeld,

    /// <summary>The vote was opened.</summary>
    VotingOpened,

    /// <summary>The commission drew up the protocol on the result.</summary>
    ResultsEstablished,

    /// <summary>The repeat vote was opened.</summary>
    RepeatVotingOpened,

    /// <summary>The meeting was closed.</summary>
    MeetingClosed,

    /// <summary>The election was found invalid.</summary>
    ElectionInvalidated,

    /// <summary>Repeat elections were called.</summary>
    RepeatElectionCalled,

    /// <summary>The elected akim was registered.</summary>
    AkimRegistered,

    /// <summary>The registered akim began to perform the duties; the others are not elected.</summary>
    ActingBegan,

    /// <summary>The decision on registration was sent to the raion akim and the maslikhat.</summary>
    DecisionSent,

    /// <summary>The result and the registration were published.</summary>
    ResultsPublished,

    /// <summary>The special check was positive, and the akim took office.</summary>
    PowersBegan,

    /// <summary>The special check was negative, and the election ended.</summary>
    AkimNotConfirmed,

    /// <summary>The special check was negative, and repeat elections are due.</summary>
    RepeatElectionBecameDue,
}
