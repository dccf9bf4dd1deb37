using SelfGov.Cases;

namespace SelfGov.Elections.Direct;

/// <summary>What a runtime needs to keep elections of akims: the lifecycles of all editions, and the names of the facts in journals.</summary>
public static class AkimElections
{
    /// <summary>The lifecycles of all editions, D1 to D4.</summary>
    public static LifecycleCatalogue<AkimElection> Lifecycles { get; } = new(AkimElectionLifecycle.All.AsSpan());

    /// <summary>The facts by the names under which journals keep them. The names are a contract: stored journals stay readable.</summary>
    public static FactCatalogue<AkimElection> Facts { get; } = new(
        ElectionJson.Default,
        ("ground-arose", typeof(GroundArose)),
        ("election-called", typeof(ElectionCalled)),
        ("call-published", typeof(CallPublished)),
        ("nomination-opened", typeof(NominationOpened)),
        ("candidate-nominated", typeof(CandidateNominated)),
        ("nomination-closed", typeof(NominationClosed)),
        ("nomination-extended", typeof(NominationExtended)),
        ("extension-ended", typeof(ExtensionEnded)),
        ("eligibility-check-started", typeof(EligibilityCheckStarted)),
        ("eligibility-confirmed", typeof(EligibilityConfirmed)),
        ("signature-collection-opened", typeof(SignatureCollectionOpened)),
        ("eligibility-denied", typeof(EligibilityDenied)),
        ("signature-sheets-issued", typeof(SignatureSheetsIssued)),
        ("signatures-handed-in", typeof(SignaturesHandedIn)),
        ("signatures-confirmed", typeof(SignaturesConfirmed)),
        ("signatures-insufficient", typeof(SignaturesInsufficient)),
        ("documents-received", typeof(DocumentsReceived)),
        ("fee-paid", typeof(FeePaid)),
        ("special-check-started", typeof(SpecialCheckStarted)),
        ("special-check-answered", typeof(SpecialCheckAnswered)),
        ("declaration-checked", typeof(DeclarationChecked)),
        ("candidate-registered", typeof(CandidateRegistered)),
        ("registration-refused", typeof(RegistrationRefused)),
        ("registration-cancelled", typeof(RegistrationCancelled)),
        ("decision-appealed", typeof(DecisionAppealed)),
        ("candidate-restored", typeof(CandidateRestored)),
        ("candidate-restored-to-ballot", typeof(CandidateRestoredToBallot)),
        ("refusal-upheld", typeof(RefusalUpheld)),
        ("cancellation-upheld", typeof(CancellationUpheld)),
        ("candidate-withdrawn", typeof(CandidateWithdrawn)),
        ("nomination-revoked", typeof(NominationRevoked)),
        ("candidate-died", typeof(CandidateDied)),
        ("candidate-warned", typeof(CandidateWarned)),
        ("candidates-published", typeof(CandidatesPublished)),
        ("registration-closed", typeof(RegistrationClosed)),
        ("election-postponed", typeof(ElectionPostponed)),
        ("nomination-reopened", typeof(NominationReopened)),
        ("voting-hours-changed", typeof(VotingHoursChanged)),
        ("voter-list-handed-over", typeof(VoterListHandedOver)),
        ("silence-began", typeof(SilenceBegan)),
        ("voting-opened", typeof(VotingOpened)),
        ("precinct-closed-early", typeof(PrecinctClosedEarly)),
        ("voting-closed", typeof(VotingClosed)),
        ("protocol-filed", typeof(ProtocolFiled)),
        ("recount-ordered", typeof(RecountOrdered)),
        ("precinct-invalidated", typeof(PrecinctInvalidated)),
        ("results-established", typeof(ResultsEstablished)),
        ("repeat-voting-called", typeof(RepeatVotingCalled)),
        ("election-invalidated", typeof(ElectionInvalidated)),
        ("invalidation-appealed", typeof(InvalidationAppealed)),
        ("invalidation-upheld", typeof(InvalidationUpheld)),
        ("invalidation-overturned", typeof(InvalidationOverturned)),
        ("repeat-election-called", typeof(RepeatElectionCalled)),
        ("repeat-nomination-opened", typeof(RepeatNominationOpened)),
        ("results-published", typeof(ResultsPublished)),
        ("duties-given-up", typeof(DutiesGivenUp)),
        ("akim-registered", typeof(AkimRegistered)),
        ("powers-began", typeof(PowersBegan)),
        ("fee-refunded", typeof(FeeRefunded)));
}
