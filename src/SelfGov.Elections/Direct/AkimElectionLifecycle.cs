using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Direct.Steps;
using SelfGov.Law;
using SelfGov.Workflow;
using Stateless;
using Fact = SelfGov.Elections.Direct.ElectionTrigger;
using State = SelfGov.Elections.Direct.ElectionState;

namespace SelfGov.Elections.Direct;

/// <summary>
/// The direct election of an akim (chapter 13-1 of the Constitutional Law on elections): topology here, the steps in the order of the act
/// in <c>Steps/</c>.
/// </summary>
public static class AkimElectionLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "akim-election";

    private static readonly ImmutableDictionary<EditionId, Lifecycle<AkimElection, ElectionState, ElectionTrigger>> Known =
        AkimElectionEditions.All.All.ToImmutableDictionary(edition => edition.Id, edition => Under(edition.Law));

    /// <summary>The lifecycles of all editions, earliest first.</summary>
    public static ImmutableArray<Lifecycle<AkimElection>> All { get; } =
        [.. AkimElectionEditions.All.All.Select(edition => Known[edition.Id])];

    /// <summary>The lifecycle of one edition.</summary>
    /// <param name="edition">The identity of the edition, D1 to D4.</param>
    /// <exception cref="KeyNotFoundException">There is no such edition; the message names those there are.</exception>
    public static Lifecycle<AkimElection, ElectionState, ElectionTrigger> Of(EditionId edition) => Known[AkimElectionEditions.All[edition].Id];

    /// <summary>The lifecycle of the edition in force on a day; null for days before the first edition.</summary>
    /// <param name="day">The day, in the locality.</param>
    public static Lifecycle<AkimElection, ElectionState, ElectionTrigger>? InForceOn(LocalDate day) =>
        AkimElectionEditions.All.On(day) is { } edition ? Known[edition.Id] : null;

    /// <summary>The lifecycle under a law that a host derived: with other policies, or a local regulation.</summary>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<AkimElection, ElectionState, ElectionTrigger> Under(AkimElectionLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var election = new ElectionDefinition(Kind, law.Id, id => new AkimElection(id, law));
        election.Topology(State.Seated, Configure);
        ElectionNames.Give(election, law);
        CandidateDefinition candidates = election.HasParts(
            new Words("кандидат", "кандидат", "candidate"),
            CandidateMachine.Topology,
            CandidateMachine.Texts,
            candidate => candidate.State,
            current => current.Candidates,
            candidate => candidate.Id.ToString());

        CallSteps.Define(election, law);
        NominationSteps.Define(election, law);
        EligibilitySteps.Define(election, law, candidates);
        SignatureSteps.Define(election, law, candidates);
        RegistrationSteps.Define(election, law, candidates);
        RefusalSteps.Define(election, law, candidates);
        DropoutSteps.Define(election, law, candidates);
        PostponementSteps.Define(election, law);
        VotingSteps.Define(election, law);
        CountingSteps.Define(election, law);
        ResultSteps.Define(election, law, candidates);
        RepeatSteps.Define(election, law);
        return election.Build();
    }

    internal static void Configure(StateMachine<State, Fact> election)
    {
        // Article 113-1: ground and call.
        election.Configure(State.Seated)
            .Permit(Fact.GroundArose, State.GroundArisen);
        election.Configure(State.GroundArisen)
            .Permit(Fact.ElectionCalled, State.Called);
        election.Configure(State.Called)
            .Permit(Fact.NominationOpened, State.NominationOpen);

        // Articles 113-3 to 113-5: nomination and registration.
        election.Configure(State.NominationOpen)
            .Record(Fact.CandidateNominated)
            .Permit(Fact.NominationClosed, State.RegistrationOnly)
            .Permit(Fact.NominationExtended, State.NominationExtended)
            .Permit(Fact.ElectionPostponed, State.Postponed);
        election.Configure(State.NominationExtended)
            .Record(Fact.CandidateNominated)
            .Permit(Fact.ExtensionEnded, State.RegistrationOnly);
        election.Configure(State.RegistrationOnly)
            .Permit(Fact.RegistrationClosed, State.Campaign)
            .Permit(Fact.ElectionPostponed, State.Postponed);
        foreach (State registering in new[] { State.NominationOpen, State.NominationExtended, State.RegistrationOnly })
        {
            election.Configure(registering).Record(
                Fact.EligibilityCheckStarted, Fact.EligibilityConfirmed, Fact.SignatureCollectionOpened,
                Fact.EligibilityDenied, Fact.SignatureSheetsIssued, Fact.SignaturesHandedIn,
                Fact.SignaturesConfirmed, Fact.SignaturesInsufficient, Fact.DocumentsReceived,
                Fact.FeePaid, Fact.CandidateRegistered, Fact.RegistrationRefused);
        }

        // Articles 27 and 113-7: campaign and postponement.
        election.Configure(State.Campaign)
            .Permit(Fact.ElectionPostponed, State.Postponed)
            .Permit(Fact.SilenceBegan, State.Silence);
        election.Configure(State.Postponed)
            .Permit(Fact.NominationReopened, State.NominationOpen);
        foreach (State underway in new[] { State.NominationOpen, State.NominationExtended, State.RegistrationOnly, State.Campaign, State.Postponed, State.Silence, State.RepeatVotingCalled })
        {
            election.Configure(underway).Record(
                Fact.SpecialCheckStarted, Fact.RegistrationCancelled, Fact.DecisionAppealed,
                Fact.CandidateRestored, Fact.CandidateRestoredToBallot, Fact.RefusalUpheld,
                Fact.CancellationUpheld, Fact.CandidateWithdrawn, Fact.NominationRevoked,
                Fact.CandidateDied, Fact.CandidateWarned, Fact.CandidatesPublished);
        }

        foreach (State beforeVote in new[]
                 { State.Called, State.NominationOpen, State.NominationExtended, State.RegistrationOnly, State.Campaign, State.Postponed, State.Silence, State.RepeatVotingCalled, State.RepeatElectionCalled })
        {
            election.Configure(beforeVote).Record(
                Fact.CallPublished, Fact.VoterListHandedOver, Fact.VotingHoursChanged);
        }

        // Articles 38, 43, 113-8: voting and counting.
        election.Configure(State.Silence)
            .Permit(Fact.ElectionPostponed, State.Postponed)
            .Permit(Fact.VotingOpened, State.Voting);
        election.Configure(State.Voting)
            .Record(Fact.PrecinctClosedEarly, Fact.ProtocolFiled)
            .Permit(Fact.VotingClosed, State.Counting);
        election.Configure(State.Counting)
            .Record(Fact.ProtocolFiled, Fact.RecountOrdered, Fact.PrecinctInvalidated)
            .Permit(Fact.ResultsEstablished, State.ResultsEstablished);

        // Articles 44, 113-9 to 113-11: result, repeats, invalidity, registration.
        election.Configure(State.ResultsEstablished)
            .Permit(Fact.RecountOrdered, State.Counting)
            .Permit(Fact.ResultsPublished, State.ResultsPublished);
        foreach (State decided in new[] { State.ResultsEstablished, State.ResultsPublished })
        {
            election.Configure(decided)
                .Record(Fact.DutiesGivenUp)
                .Permit(Fact.RepeatVotingCalled, State.RepeatVotingCalled)
                .Permit(Fact.RepeatElectionCalled, State.RepeatElectionCalled)
                .Permit(Fact.AkimRegistered, State.AkimRegistered);
        }

        foreach (State voted in new[] { State.Counting, State.ResultsEstablished, State.ResultsPublished })
        {
            election.Configure(voted).Permit(Fact.ElectionInvalidated, State.Invalidated);
        }

        election.Configure(State.RepeatVotingCalled)
            .Permit(Fact.ElectionPostponed, State.Postponed)
            .Permit(Fact.SilenceBegan, State.Silence);
        election.Configure(State.Invalidated)
            .Record(Fact.InvalidationAppealed, Fact.InvalidationUpheld)
            .Permit(Fact.InvalidationOverturned, State.Counting)
            .Permit(Fact.RepeatElectionCalled, State.RepeatElectionCalled);
        election.Configure(State.RepeatElectionCalled)
            .Permit(Fact.RepeatNominationOpened, State.NominationOpen);
        election.Configure(State.AkimRegistered)
            .Permit(Fact.PowersBegan, State.InOffice);
        election.Configure(State.InOffice)
            .Record(Fact.ResultsPublished);

        // Articles 113-5(2)-(4): answers and refunds that may come late.
        foreach (State late in new[]
                 {
                     State.NominationOpen, State.NominationExtended, State.RegistrationOnly, State.Campaign, State.Postponed, State.Silence, State.Voting, State.Counting, State.ResultsEstablished,
                     State.RepeatVotingCalled, State.Invalidated, State.RepeatElectionCalled, State.ResultsPublished, State.InOffice,
                 })
        {
            election.Configure(late).Record(Fact.SpecialCheckAnswered, Fact.DeclarationChecked, Fact.FeeRefunded);
        }
    }
}
