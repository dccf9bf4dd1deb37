namespace SelfGov.Elections.Direct;

/// <summary>The kinds of facts in the election of an akim; each is a fact in <c>ElectionFacts.cs</c>.</summary>
public enum ElectionTrigger
{
    /// <summary>A ground to call an election arose.</summary>
    GroundArose,

    /// <summary>The election was called.</summary>
    ElectionCalled,

    /// <summary>The notice of the election day was published.</summary>
    CallPublished,

    /// <summary>Nomination opened.</summary>
    NominationOpened,

    /// <summary>A candidate was nominated.</summary>
    CandidateNominated,

    /// <summary>Nomination closed with enough candidates.</summary>
    NominationClosed,

    /// <summary>Nomination was extended.</summary>
    NominationExtended,

    /// <summary>The extension of nomination ended.</summary>
    ExtensionEnded,

    /// <summary>A candidate's papers went to the eligibility check.</summary>
    EligibilityCheckStarted,

    /// <summary>A candidate was found eligible.</summary>
    EligibilityConfirmed,

    /// <summary>A self-nominee was found eligible and may collect signatures.</summary>
    SignatureCollectionOpened,

    /// <summary>A candidate was found not eligible.</summary>
    EligibilityDenied,

    /// <summary>Signature sheets were issued.</summary>
    SignatureSheetsIssued,

    /// <summary>Signature sheets were handed in.</summary>
    SignaturesHandedIn,

    /// <summary>Enough signatures were found valid.</summary>
    SignaturesConfirmed,

    /// <summary>Too few signatures were found valid.</summary>
    SignaturesInsufficient,

    /// <summary>Documents of a candidate were received.</summary>
    DocumentsReceived,

    /// <summary>The fee of a candidate was paid.</summary>
    FeePaid,

    /// <summary>A candidate's papers went to the special check.</summary>
    SpecialCheckStarted,

    /// <summary>The result of the special check came in.</summary>
    SpecialCheckAnswered,

    /// <summary>The result of the check of declarations came in.</summary>
    DeclarationChecked,

    /// <summary>A candidate was registered.</summary>
    CandidateRegistered,

    /// <summary>Registration of a candidate was refused.</summary>
    RegistrationRefused,

    /// <summary>Registration of a candidate was cancelled.</summary>
    RegistrationCancelled,

    /// <summary>The refusal or cancellation was appealed against.</summary>
    DecisionAppealed,

    /// <summary>The appeal was granted while registration runs.</summary>
    CandidateRestored,

    /// <summary>The appeal was granted after registration closed.</summary>
    CandidateRestoredToBallot,

    /// <summary>The refusal was upheld.</summary>
    RefusalUpheld,

    /// <summary>The cancellation was upheld.</summary>
    CancellationUpheld,

    /// <summary>A candidate withdrew.</summary>
    CandidateWithdrawn,

    /// <summary>A nomination was revoked by the nominator.</summary>
    NominationRevoked,

    /// <summary>A candidate died.</summary>
    CandidateDied,

    /// <summary>A candidate was warned for a breach.</summary>
    CandidateWarned,

    /// <summary>The notice of registered candidates was published.</summary>
    CandidatesPublished,

    /// <summary>Registration closed with enough candidates.</summary>
    RegistrationClosed,

    /// <summary>The election was moved to a later day.</summary>
    ElectionPostponed,

    /// <summary>Nomination was opened again after a postponement.</summary>
    NominationReopened,

    /// <summary>The voting hours were changed.</summary>
    VotingHoursChanged,

    /// <summary>A precinct's list of voters was handed over.</summary>
    VoterListHandedOver,

    /// <summary>The silence before the vote began.</summary>
    SilenceBegan,

    /// <summary>The polls opened.</summary>
    VotingOpened,

    /// <summary>A precinct closed early, all its voters having voted.</summary>
    PrecinctClosedEarly,

    /// <summary>The polls closed.</summary>
    VotingClosed,

    /// <summary>A precinct's protocol came in.</summary>
    ProtocolFiled,

    /// <summary>A recount was ordered in a precinct.</summary>
    RecountOrdered,

    /// <summary>The vote in a precinct was found invalid.</summary>
    PrecinctInvalidated,

    /// <summary>The result was established.</summary>
    ResultsEstablished,

    /// <summary>A repeat voting was called.</summary>
    RepeatVotingCalled,

    /// <summary>The election was found invalid.</summary>
    ElectionInvalidated,

    /// <summary>The finding that the election is invalid was appealed against.</summary>
    InvalidationAppealed,

    /// <summary>That finding was upheld.</summary>
    InvalidationUpheld,

    /// <summary>That finding was overturned.</summary>
    InvalidationOverturned,

    /// <summary>Repeat elections were called.</summary>
    RepeatElectionCalled,

    /// <summary>Nomination for repeat elections opened.</summary>
    RepeatNominationOpened,

    /// <summary>The result was published.</summary>
    ResultsPublished,

    /// <summary>The elected person gave up incompatible duties.</summary>
    DutiesGivenUp,

    /// <summary>The elected akim was registered.</summary>
    AkimRegistered,

    /// <summary>The new akim's powers began.</summary>
    PowersBegan,

    /// <summary>A candidate's fee was paid back.</summary>
    FeeRefunded,
}
