using SelfGov.Elections.Direct.Ballots;
using SelfGov.Elections.Direct.Polls;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;

namespace SelfGov.Elections.Direct;

/// <summary>
/// How a random story chooses among open options: what brings the election on weighs, what derails it weighs by the story's temper.
/// </summary>
internal static class RandomWeights
{
    /// <summary>Below this sum of weights nothing presses, and time moves on.</summary>
    internal const int Pressing = 40;

    internal const int Few = 1;
    internal const int Dropouts = 2;
    internal const int Ties = 3;
    internal const int Invalid = 4;

    internal static int Of(Option option, AkimElection current, int temper)
    {
        Candidate? part = option.Part is { } key ? current.Candidates.FirstOrDefault(candidate => candidate.Id.ToString() == key) : null;
        int nominees = temper switch { Few => 1, Dropouts => 4, _ => 3 };
        return option.Command.Name switch
        {
            nameof(RecordGround) or nameof(CallElection) or nameof(RegisterCandidate) => 100,
            nameof(NominateByParty) or nameof(NominateSelf) or nameof(NominateByHigherAkim) =>
                current.Candidates.Standing < nominees ? 60 : 1,
            nameof(ExtendNomination) => 60,
            nameof(StartEligibilityCheck) or nameof(RecordEligibility) or nameof(IssueSignatureSheets) or nameof(HandInSignatures)
                or nameof(RecordSignatureCheck) => 50,
            nameof(PayFee) => part!.Path == NominationPath.Self && part.State < CandidateState.ReadyForRegistration ? 5 : 50,
            nameof(ReceiveDocuments) => Missing(current, part!) ? 50 : 0,
            nameof(HandOverVoterList) =>
                current.State is ElectionState.Campaign or ElectionState.Silence && current.Polling.Precincts.Count < 2 ? 100 : 1,
            nameof(FileProtocol) => current.State == ElectionState.Counting && current.Polling.ProtocolsAwaited > 0 ? 100 : 0,
            nameof(EstablishResults) => 60,
            nameof(DiscontinueElection) => temper == Invalid ? 1 : 0,
            nameof(RecordFailedElection) => 60,
            nameof(DeclineOffice) => temper == Dropouts ? 90 : 4,
            nameof(PostponeElection) or nameof(ReopenNomination) or nameof(OpenRepeatNomination) => 60,
            nameof(CallRepeatElection) or nameof(CallRepeatVoting) => 60,
            nameof(GiveUpDuties) or nameof(RegisterAkim) or nameof(PublishResults) => 40,
            nameof(DecideInvalidationAppeal) or nameof(DecideRegistrationAppeal) or nameof(RefundFee) => 40,
            nameof(AppealRegistrationDecision) or nameof(AppealInvalidation) => temper is Dropouts or Invalid ? 40 : 5,
            nameof(InvalidateElection) => temper == Invalid ? 30 : 1,
            nameof(ChangeVoterList) or nameof(RecordHomeVotingRequests) =>
                current.State is ElectionState.Silence or ElectionState.Voting ? 12 : 1,
            nameof(RecountAtRequest) => 2,
            nameof(OrderRecount) or nameof(InvalidatePrecinct) => temper == Invalid ? 5 : 1,
            nameof(ClosePrecinctEarly) => current.Polling.Precincts.Values.Any(precinct => precinct.ClosedEarly) ? 0 : 45,
            nameof(CancelRegistration) when current.State == ElectionState.Campaign && current.Candidates.Registered >= 2 =>
                temper == Dropouts ? 40 : 0,
            nameof(WithdrawCandidacy) or nameof(RevokeNomination) or nameof(RecordDeath) or nameof(RefuseRegistration)
                or nameof(CancelRegistration) =>
                temper == Dropouts ? 1 : 0,
            nameof(ApproveBallot) or nameof(OrderBallots) or nameof(IssueAkimCertificate) => 40,
            nameof(DeliverBallots) => current.Ballots!.Delivered.Count < current.Polling.Precincts.Count ? 60 : 0,
            _ when typeof(ICorrection).IsAssignableFrom(option.Command) => 1,
            _ => 2,
        };
    }

    private static bool Missing(AkimElection current, Candidate candidate) =>
        (current.Law.Documents[candidate.Path].Value & ~CandidateActs.ComeOfTheirOwn & ~candidate.Documents) != CandidateDocuments.None;
}
