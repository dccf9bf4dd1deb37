using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Indirect.Steps;
using SelfGov.Law;
using SelfGov.Workflow;
using Stateless;
using Fact = SelfGov.Elections.Indirect.IndirectElectionTrigger;
using State = SelfGov.Elections.Indirect.IndirectElectionState;

namespace SelfGov.Elections.Indirect;

/// <summary>
/// The election of an akim by the deputies of the maslikhat, 2013 to 2021: topology here, the steps in the order of the acts in <c>Steps/</c>.
/// </summary>
public static class IndirectElectionLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "indirect-akim-election";

    private static readonly State[] Registering = [State.NominationOpen, State.RegistrationOnly, State.Extended];

    private static readonly ImmutableDictionary<EditionId, Lifecycle<IndirectElection, IndirectElectionState, IndirectElectionTrigger>> Known =
        IndirectElectionEditions.All.All.ToImmutableDictionary(edition => edition.Id, edition => Under(edition.Law));

    /// <summary>The lifecycles of all editions, earliest first.</summary>
    public static ImmutableArray<Lifecycle<IndirectElection>> All { get; } =
        [.. IndirectElectionEditions.All.All.Select(edition => Known[edition.Id])];

    /// <summary>The lifecycle of one edition.</summary>
    /// <param name="edition">The identity of the edition: A1, A1b or A2.</param>
    /// <exception cref="KeyNotFoundException">There is no such edition; the message names those there are.</exception>
    public static Lifecycle<IndirectElection, IndirectElectionState, IndirectElectionTrigger> Of(EditionId edition) =>
        Known[IndirectElectionEditions.All[edition].Id];

    /// <summary>The lifecycle of the edition in force on a day; null for days before the first and after the last edition.</summary>
    /// <param name="day">The day, in the locality.</param>
    public static Lifecycle<IndirectElection, IndirectElectionState, IndirectElectionTrigger>? InForceOn(LocalDate day) =>
        IndirectElectionEditions.All.On(day) is { } edition ? Known[edition.Id] : null;

    /// <summary>The lifecycle under a law that a host derived, with other policies for example.</summary>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<IndirectElection, IndirectElectionState, IndirectElectionTrigger> Under(IndirectElectionLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var election = new IndirectDefinition(Kind, law.Id, id => new IndirectElection(id, law));
        election.Topology(State.Seated, Configure);
        IndirectElectionNames.Give(election, law);
        IndirectCandidateDefinition candidates = election.HasParts(
            new Words("кандидат", "кандидат", "candidate"),
            IndirectCandidateMachine.Topology,
            IndirectCandidateMachine.Texts(law),
            candidate => candidate.State,
            current => current.Candidates,
            candidate => candidate.Id.ToString());

        IndirectCallSteps.Define(election, law);
        IndirectNominationSteps.Define(election, law);
        CandidateCheckSteps.Define(election, law, candidates);
        IndirectRegistrationSteps.Define(election, law, candidates);
        IndirectRefusalSteps.Define(election, law, candidates);
        IndirectDropoutSteps.Define(election, law, candidates);
        ExtensionSteps.Define(election, law);
        ElectorsSteps.Define(election, law);
        ElectorsVoteSteps.Define(election, law);
        RepeatElectionSteps.Define(election, law);
        TakingOfficeSteps.Define(election, law);
        return election.Build();
    }

    internal static void Configure(StateMachine<State, Fact> election)
    {
        election.Configure(State.Seated).Permit(Fact.GroundArose, State.GroundArisen);
        election.Configure(State.GroundArisen).Permit(Fact.ElectionCalled, State.Called);
        ConfigureRegistration(election);
        ConfigureCandidates(election);
        ConfigureVote(election);

        // Taking office.
        election.Configure(State.AkimRegistered).Permit(Fact.ActingBegan, State.ActingUntilCheck);
        election.Configure(State.ActingUntilCheck)
            .Record(Fact.MeetingClosed)
            .Permit(Fact.PowersBegan, State.InOffice)
            .Permit(Fact.AkimNotConfirmed, State.NotConfirmed)
            .Permit(Fact.RepeatElectionBecameDue, State.RepeatElectionDue);
        foreach (State registered in new[] { State.ActingUntilCheck, State.InOffice })
        {
            election.Configure(registered).Record(Fact.DecisionSent, Fact.ResultsPublished);
        }
    }

    private static void ConfigureRegistration(StateMachine<State, Fact> election)
    {
        foreach (State called in new[] { State.Called, State.RepeatElectionCalled })
        {
            election.Configure(called).Permit(Fact.NominationOpened, State.NominationOpen);
        }

        election.Configure(State.NominationOpen)
            .Record(Fact.CandidateNominated)
            .Permit(Fact.NominationClosed, State.RegistrationOnly);
        election.Configure(State.Extended).Record(Fact.CandidateNominated);
        foreach (State extendable in new[] { State.RegistrationOnly, State.Extended })
        {
            election.Configure(extendable).Permit(Fact.RegistrationClosed, State.Campaign);
        }

        election.Configure(State.RegistrationOnly).Permit(Fact.RegistrationExtended, State.Extended);
        election.Configure(State.Extended).Record(Fact.RegistrationExtended);
        foreach (State registering in Registering)
        {
            election.Configure(registering).Record(
                Fact.RequirementsConfirmed, Fact.RequirementsDenied, Fact.DeclarationsHandedIn, Fact.PapersReceived,
                Fact.CandidateRegistered, Fact.RegistrationRefused);
        }

        foreach (State registered in new[] { State.Campaign, State.Silence })
        {
            election.Configure(registered).Permit(Fact.ElectionExtended, State.Extended);
        }
    }

    private static void ConfigureCandidates(StateMachine<State, Fact> election)
    {
        State[] underway = [.. Registering, State.Campaign, State.Silence];
        foreach (State running in underway)
        {
            election.Configure(running).Record(
                Fact.InformationRequested, Fact.InformationReceived, Fact.DeclarationsChecked, Fact.RegistrationCancelled, Fact.DecisionAppealed,
                Fact.CandidateRestored, Fact.CandidateRestoredToBallot, Fact.RefusalUpheld, Fact.CancellationUpheld, Fact.CandidateWithdrawn,
                Fact.NominationRevoked, Fact.CandidateDied, Fact.TrustedPersonRegistered, Fact.TrustedPersonReleased, Fact.CandidatesPublished);
        }

        foreach (State beforeVote in underway.Append(State.Called).Append(State.RepeatElectionCalled))
        {
            election.Configure(beforeVote).Record(Fact.CallPublished, Fact.ElectorsListPosted);
        }
    }

    private static void ConfigureVote(StateMachine<State, Fact> election)
    {
        election.Configure(State.Campaign).Permit(Fact.SilenceBegan, State.Silence);
        election.Configure(State.Silence)
            .Permit(Fact.MeetingOpened, State.ElectorsMeeting)
            .Permit(Fact.MeetingNotHeld, State.RepeatElectionDue);
        election.Configure(State.ElectorsMeeting).Permit(Fact.VotingOpened, State.Voting);
        foreach (State voting in new[] { State.Voting, State.RepeatVoting })
        {
            election.Configure(voting).Permit(Fact.ResultsEstablished, State.ResultsEstablished);
        }

        election.Configure(State.ResultsEstablished)
            .Record(Fact.MeetingClosed)
            .Permit(Fact.RepeatVotingOpened, State.RepeatVoting)
            .Permit(Fact.ElectionInvalidated, State.Invalidated)
            .Permit(Fact.AkimRegistered, State.AkimRegistered);
        foreach (State failed in new[] { State.ResultsEstablished, State.Invalidated, State.RepeatElectionDue })
        {
            election.Configure(failed).Permit(Fact.RepeatElectionCalled, State.RepeatElectionCalled);
        }
    }
}
