using NodaTime;
using SelfGov.Cases;
using SelfGov.Elections.Direct.Polls;
using SelfGov.Elections.Direct.Steps;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Kazakhstan.KazakhstanActs;
using Builder =
    SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.ElectionState>;
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

    /// <summary>
    /// The procedure as a host adds it. A case is opened under the edition in force on the day on which its ground is recorded; the edition
    /// of the day
    /// of the call governs, so that a later call under another edition is refused unless <see cref="RecordGround.KeepEdition"/> is set.
    /// </summary>
    public static readonly Procedure<AkimElection, AkimElectionLaw> Procedure = new(
        Kind,
        () => AkimElectionEditions.All,
        Under,
        typeof(ElectionFact),
        typeof(ElectionCommand),
        () => ElectionJson.Default,
        (opening, now) => opening is RecordGround { Unit: { } unit } ? now.InZone(unit.Zone).Date : null,
        null)
    {
        Name = new("әкімді тікелей сайлау", "прямые выборы акима", "direct election of an akim"),
    };

    /// <summary>The lifecycle under one edition of the law.</summary>
    /// <param name="law">The edition, or one that a host derived: with other policies, or a local regulation.</param>
    /// <param name="calendar">
    /// The working days. No limit of the procedure is counted in them: every one is in calendar days, months or hours.
    /// </param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<AkimElection, ElectionState> Under(AkimElectionLaw law, WorkCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        var election = new Builder(Procedure, law.Id, id => new AkimElection(id, law));
        election.GovernedBy(law, ElectionJson.Default, null);
        election.Say(law.Kazakh.Say);
        election.Topology(State.Seated, Configure);
        election.Name(States(law));
        PartDefinition<AkimElection, Candidate> candidates = election.HasParts(
            new Words("кандидат", "кандидат", "candidate"),
            CandidateState.Nominated,
            CandidateMachine.Configure,
            CandidateMachine.Texts,
            candidate => candidate.State,
            current => current.Candidates,
            candidate => candidate.Id.ToString());

        CallSteps.Define(election, law);
        NominationSteps.Define(election, law);
        EligibilitySteps.Define(election, law, candidates);
        SignatureSteps.Define(election, law, candidates);
        RegistrationSteps.Define(election, law, candidates);
        DropoutSteps.Define(election, law, candidates);
        PostponementSteps.Define(election, law);
        VotingSteps.Define(election, law);
        ListSteps.Define(election, law);
        CountingSteps.Define(election, law);
        RecountSteps.Define(election, law);
        ResultSteps.Define(election, law, candidates);
        RepeatSteps.Define(election, law);
        EndSteps.Define(election, law);
        BallotSteps.Define(election, law, candidates);
        return election.Build();
    }

    private static StateText<State>[] States(AkimElectionLaw law) =>
    [
        new(State.Seated, new("лауазымда әкім бар", "должность занята", "seat held"), ElectionsAct.At("113-1", 1)),
        new(State.GroundArisen, new("сайлау тағайындауға негіз бар", "есть основание для выборов", "ground for an election"),
            ElectionsAct.At("113-1", 1)),
        new(State.Called, new("сайлау тағайындалды", "выборы назначены", "called"), ElectionsAct.At("113-1", 2)),
        new(State.NominationOpen, new("кандидаттарды ұсыну жүріп жатыр", "идёт выдвижение", "nomination open"), law.NominationPeriod),
        new(State.NominationExtended, new("ұсыну мерзімі ұзартылды", "выдвижение продлено", "nomination extended"), law.Extension.Basis),
        new(State.RegistrationOnly, new("ұсыну аяқталды, тіркеу жүріп жатыр", "выдвижение окончено, идёт регистрация", "registration only"),
            law.RegistrationPeriod),
        new(State.Campaign, new("сайлау алдындағы үгіт", "предвыборная агитация", "campaign"), law.CampaignPeriod),
        new(State.Postponed, new("сайлау мерзімі ұзартылды", "срок выборов продлён", "postponed"), law.PostponementAtRegistration.Basis),
        new(State.Silence, new("сайлау алдындағы үгітке тыйым салынған күн", "день запрета предвыборной агитации", "silence"), law.Silence),
        new(State.Voting, new("дауыс беру", "голосование", "voting"), law.Hours.Basis),
        new(State.Counting, new("дауыстарды санау", "подсчёт голосов", "counting"), law.Count.Basis),
        new(State.ResultsEstablished, new("қорытындылар анықталды", "итоги установлены", "result established"),
            law.ResultsEstablished.Basis),
        new(State.RepeatVotingCalled, new("қайта дауыс беру тағайындалды", "назначено повторное голосование", "repeat voting called"),
            law.RepeatVoting?.Basis ?? law.Tie.Basis),
        new(State.Invalidated, new("сайлау жарамсыз деп танылды", "выборы признаны недействительными", "invalid"), law.Invalidation),
        new(
            State.RepeatElectionCalled,
            new(law.Kazakh.RepeatElection + " тағайындалды", "назначены повторные выборы", "repeat elections called"),
            law.RepeatElection.Basis),
        new(State.ResultsPublished, new("қорытындылар жарияланды", "итоги опубликованы", "result published"), law.ResultsPublished.Basis),
        new(State.AkimRegistered, new("әкім тіркелді", "аким зарегистрирован", "akim registered"), law.AkimRegistered.Basis),
        new(State.InOffice, new("әкімнің өкілеттігі басталды", "начались полномочия акима", "in office"),
            law.Village.PowersBegin, IsFinal: true),
        new(State.Failed, new("сайлау өтпеді", "выборы не состоялись", "failed"), ElectionsAct.At("113-1", 1), IsFinal: true),
        new(
            State.Discontinued, new("сайлау тоқтатылды", "выборы прекращены", "discontinued"), ElectionsAct.At("113-1", 1), IsFinal: true),
    ];

    private static void Configure(TopologyDefinition<State> election)
    {
        // Article 113-1: ground and call.
        election.Configure(State.Seated)
            .Permit<GroundArose>(State.GroundArisen);
        election.Configure(State.GroundArisen)
            .Permit<ElectionCalled>(State.Called);
        election.Configure(State.Called)
            .Permit<NominationOpened>(State.NominationOpen);

        // Articles 113-3 to 113-5: nomination and registration.
        election.Configure(State.NominationOpen)
            .Record<CandidateNominated>()
            .Permit<NominationClosed>(State.RegistrationOnly)
            .Permit<NominationExtended>(State.NominationExtended)
            .Permit<ElectionPostponed>(State.Postponed);
        election.Configure(State.NominationExtended)
            .Record<CandidateNominated>()
            .Permit<ExtensionEnded>(State.RegistrationOnly);
        election.Configure(State.RegistrationOnly)
            .Permit<RegistrationClosed>(State.Campaign)
            .Permit<ElectionPostponed>(State.Postponed);
        foreach (State registering in new[] { State.NominationOpen, State.NominationExtended, State.RegistrationOnly })
        {
            election.Configure(registering)
                .Record<EligibilityCheckStarted, EligibilityConfirmed, SignatureCollectionOpened, EligibilityDenied>()
                .Record<SignatureSheetsIssued, SignaturesHandedIn, SignaturesConfirmed, SignaturesInsufficient>()
                .Record<DocumentsReceived, FeePaid, CandidateRegistered, RegistrationRefused>();
        }

        // Articles 27 and 113-7: campaign and postponement.
        election.Configure(State.Campaign)
            .Permit<ElectionPostponed>(State.Postponed)
            .Permit<SilenceBegan>(State.Silence);
        election.Configure(State.Postponed)
            .Permit<NominationReopened>(State.NominationOpen);
        foreach (State underway in new[]
                 {
                     State.NominationOpen, State.NominationExtended, State.RegistrationOnly, State.Campaign, State.Postponed, State.Silence,
                     State.RepeatVotingCalled,
                 })
        {
            election.Configure(underway)
                .Record<SpecialCheckStarted, RegistrationCancelled, DecisionAppealed, CandidateRestored>()
                .Record<CandidateRestoredToBallot, RefusalUpheld, CancellationUpheld, CandidateWithdrawn>()
                .Record<NominationRevoked, CandidateDied, CandidateWarned, CandidatesPublished>();
        }

        foreach (State beforeVote in new[]
                 {
                     State.Called, State.NominationOpen, State.NominationExtended, State.RegistrationOnly, State.Campaign, State.Postponed,
                     State.Silence,
                     State.RepeatVotingCalled, State.RepeatElectionCalled,
                 })
        {
            election.Configure(beforeVote).Record<CallPublished, VoterListHandedOver, VotingHoursChanged>();
            election.Configure(beforeVote).Record<VoterListChanged, HomeVotingRequested>();
        }

        // Articles 38, 43, 113-8: voting and counting.
        election.Configure(State.Silence)
            .Permit<ElectionPostponed>(State.Postponed)
            .Permit<VotingOpened>(State.Voting);
        election.Configure(State.Voting)
            .Record<PrecinctClosedEarly, ProtocolFiled>()
            .Record<VoterListChanged, HomeVotingRequested, RecountedAtRequest>()
            .Permit<VotingClosed>(State.Counting);
        election.Configure(State.Counting)
            .Record<VoterListChanged>()
            .Record<ProtocolFiled, RecountOrdered, PrecinctInvalidated>()
            .Record<RecountedAtRequest>()
            .Permit<ResultsEstablished>(State.ResultsEstablished);

        // Articles 44, 113-9 to 113-11: result, repeats, invalidity, registration.
        election.Configure(State.ResultsEstablished)
            .Permit<RecountOrdered>(State.Counting)
            .Permit<ResultsPublished>(State.ResultsPublished);
        foreach (State decided in new[] { State.ResultsEstablished, State.ResultsPublished })
        {
            election.Configure(decided)
                .Record<DutiesGivenUp>()
                .Permit<RepeatVotingCalled>(State.RepeatVotingCalled)
                .Permit<RepeatElectionCalled>(State.RepeatElectionCalled)
                .Permit<AkimRegistered>(State.AkimRegistered);
        }

        foreach (State voted in new[] { State.Counting, State.ResultsEstablished, State.ResultsPublished })
        {
            election.Configure(voted).Permit<ElectionInvalidated>(State.Invalidated);
        }

        election.Configure(State.RepeatVotingCalled)
            .Permit<ElectionPostponed>(State.Postponed)
            .Permit<SilenceBegan>(State.Silence);
        election.Configure(State.Invalidated)
            .Record<InvalidationAppealed, InvalidationUpheld>()
            .Permit<InvalidationOverturned>(State.Counting)
            .Permit<RepeatElectionCalled>(State.RepeatElectionCalled);
        election.Configure(State.RepeatElectionCalled)
            .Permit<RepeatNominationOpened>(State.NominationOpen);
        election.Configure(State.AkimRegistered)
            .Permit<PowersBegan>(State.InOffice);
        election.Configure(State.InOffice)
            .Record<ResultsPublished>();

        // Articles 113-5(2)-(4): answers and refunds that may come late.
        foreach (State late in new[]
                 {
                     State.NominationOpen, State.NominationExtended, State.RegistrationOnly, State.Campaign, State.Postponed, State.Silence,
                     State.Voting,
                     State.Counting, State.ResultsEstablished, State.RepeatVotingCalled, State.Invalidated, State.RepeatElectionCalled,
                     State.ResultsPublished, State.InOffice,
                 })
        {
            election.Configure(late).Record<SpecialCheckAnswered, DeclarationChecked, FeeRefunded>();
        }

        ConfigureEnds(election);
        ConfigureCorrections(election);
        BallotSteps.Configure(election);
    }

    // The ways on of an election that brings no akim: no act names them, so that each is a policy (docs/law/gaps.md, 11, 34, 37, 38).
    private static void ConfigureEnds(TopologyDefinition<State> election)
    {
        State[] beforeVote =
        [
            State.NominationOpen, State.RegistrationOnly, State.Campaign, State.Postponed, State.Silence, State.RepeatVotingCalled,
            State.RepeatElectionCalled,
        ];
        State[] decided = [State.ResultsEstablished, State.ResultsPublished];
        State[] nominated = [.. beforeVote, State.NominationExtended, State.Voting, State.Counting, .. decided, State.Invalidated];
        foreach (State failing in (State[])[.. beforeVote, .. decided, State.Invalidated])
        {
            election.Configure(failing).Permit<ElectionFailed>(State.Failed);
        }

        foreach (State running in (State[])[State.GroundArisen, State.Called, .. nominated])
        {
            election.Configure(running).Permit<ElectionDiscontinued>(State.Discontinued);
        }

        foreach (State each in decided)
        {
            election.Configure(each).Record<OfficeDeclined>();
        }

        // Death gives the fee back whenever it comes (art. 113-5(2)).
        foreach (State each in (State[])[
            State.Voting, State.Counting, .. decided, State.Invalidated, State.RepeatElectionCalled, State.InOffice, State.Failed,
            State.Discontinued])
        {
            election.Configure(each).Record<CandidateDied>();
        }

        foreach (State ended in new[] { State.Failed, State.Discontinued })
        {
            election.Configure(ended).Record<SpecialCheckAnswered, DeclarationChecked, FeeRefunded>();
        }
    }

    // A slip is corrected until what follows from the figure has begun; from the day of a notice nothing follows.
    private static void ConfigureCorrections(TopologyDefinition<State> election)
    {
        State[] registering = [State.NominationOpen, State.NominationExtended, State.RegistrationOnly];
        State[] counting = [State.Voting, State.Counting];
        State[] called =
        [
            State.Called, .. registering, State.Campaign, State.Postponed, State.Silence, State.RepeatVotingCalled,
            State.RepeatElectionCalled, .. counting,
        ];
        State[] voted =
            [State.ResultsEstablished, State.Invalidated, State.ResultsPublished, State.InOffice, State.Failed, State.Discontinued];
        foreach (State each in called)
        {
            election.Configure(each).Record<VoterListCorrected, VoterListChangeCorrected, HomeVotingRequestsCorrected>();
        }

        foreach (State each in registering)
        {
            election.Configure(each).Record<SignatureSheetsCorrected, SignatureCheckCorrected>();
        }

        foreach (State each in counting)
        {
            election.Configure(each).Record<ProtocolCorrected>();
        }

        foreach (State each in called.Concat(voted))
        {
            election.Configure(each).Record<CallNoticeCorrected, CandidatesNoticeCorrected>();
        }

        foreach (State each in new[] { State.ResultsPublished, State.Invalidated, State.InOffice, State.Failed })
        {
            election.Configure(each).Record<ResultsNoticeCorrected>();
        }
    }
}
