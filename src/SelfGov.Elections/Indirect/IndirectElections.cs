using SelfGov.Cases;

namespace SelfGov.Elections.Indirect;

/// <summary>What a runtime needs to keep indirect elections of akims: the lifecycles of all editions, and the names of the facts in journals.</summary>
public static class IndirectElections
{
    /// <summary>The lifecycles of all editions, A1, A1b and A2.</summary>
    public static LifecycleCatalogue<IndirectElection> Lifecycles { get; } = new(IndirectElectionLifecycle.All.AsSpan());

    /// <summary>The facts by the names under which journals keep them. The names are a contract: stored journals stay readable.</summary>
    public static FactCatalogue<IndirectElection> Facts { get; } = new(
        IndirectElectionJson.Default,
        ("ground-arose", typeof(IndirectGroundArose)),
        ("election-called", typeof(IndirectElectionCalled)),
        ("call-published", typeof(IndirectCallPublished)),
        ("nomination-opened", typeof(IndirectNominationOpened)),
        ("candidate-nominated", typeof(IndirectCandidateNominated)),
        ("nomination-closed", typeof(IndirectNominationClosed)),
        ("requirements-confirmed", typeof(CandidateRequirementsConfirmed)),
        ("requirements-denied", typeof(CandidateRequirementsDenied)),
        ("declarations-handed-in", typeof(DeclarationsHandedIn)),
        ("information-requested", typeof(CandidateInformationRequested)),
        ("information-received", typeof(CandidateInformationReceived)),
        ("declarations-checked", typeof(DeclarationsChecked)),
        ("papers-received", typeof(NominationPapersReceived)),
        ("candidate-registered", typeof(IndirectCandidateRegistered)),
        ("registration-refused", typeof(IndirectRegistrationRefused)),
        ("registration-cancelled", typeof(IndirectRegistrationCancelled)),
        ("decision-appealed", typeof(IndirectDecisionAppealed)),
        ("candidate-restored", typeof(IndirectCandidateRestored)),
        ("candidate-restored-to-ballot", typeof(IndirectCandidateRestoredToBallot)),
        ("refusal-upheld", typeof(IndirectRefusalUpheld)),
        ("cancellation-upheld", typeof(IndirectCancellationUpheld)),
        ("candidate-withdrawn", typeof(IndirectCandidateWithdrawn)),
        ("nomination-revoked", typeof(IndirectNominationRevoked)),
        ("candidate-died", typeof(IndirectCandidateDied)),
        ("trusted-person-registered", typeof(TrustedPersonRegistered)),
        ("trusted-person-released", typeof(TrustedPersonReleased)),
        ("candidates-published", typeof(IndirectCandidatesPublished)),
        ("registration-extended", typeof(IndirectRegistrationExtended)),
        ("registration-closed", typeof(IndirectRegistrationClosed)),
        ("election-extended", typeof(IndirectElectionExtended)),
        ("electors-list-posted", typeof(ElectorsListPosted)),
        ("silence-began", typeof(IndirectSilenceBegan)),
        ("meeting-opened", typeof(ElectorsMeetingOpened)),
        ("meeting-not-held", typeof(ElectorsMeetingNotHeld)),
        ("voting-opened", typeof(ElectorsVoteOpened)),
        ("results-established", typeof(IndirectResultEstablished)),
        ("repeat-voting-opened", typeof(RepeatVoteOpened)),
        ("meeting-closed", typeof(ElectorsMeetingClosed)),
        ("election-invalidated", typeof(IndirectElectionInvalidated)),
        ("repeat-election-called", typeof(RepeatIndirectElectionCalled)),
        ("akim-registered", typeof(IndirectAkimRegistered)),
        ("acting-began", typeof(IndirectActingBegan)),
        ("decision-sent", typeof(AkimRegistrationSent)),
        ("results-published", typeof(IndirectResultPublished)),
        ("powers-began", typeof(IndirectPowersBegan)),
        ("akim-not-confirmed", typeof(IndirectAkimNotConfirmed)),
        ("repeat-election-became-due", typeof(RepeatIndirectElectionBecameDue)));
}
