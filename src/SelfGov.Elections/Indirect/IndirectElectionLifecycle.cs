using NodaTime;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Indirect.Steps;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using State = SelfGov.Elections.Indirect.IndirectElectionState;

namespace SelfGov.Elections.Indirect;

/// <summary>
/// The election of an akim by the deputies of the maslikhat, 2013 to 2021: topology here, the steps in the order of the acts in
/// <c>Steps/</c>.
/// </summary>
public static class IndirectElectionLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "indirect-akim-election";

    /// <summary>
    /// The procedure as a host adds it. The edition in force on the day on which the ground is recorded opens the case; a call under
    /// another one is refused, unless <see cref="RecordIndirectGround.KeepEdition"/> says otherwise.
    /// </summary>
    public static readonly Procedure<IndirectElection, IndirectElectionLaw> Procedure = new(
        Kind,
        () => IndirectElectionEditions.All,
        (law, _) => Under(law),
        typeof(IndirectElectionFact),
        typeof(IndirectElectionCommand),
        () => IndirectElectionJson.Default,
        (opening, now) => opening is RecordIndirectGround { Unit: { } unit } ? now.InZone(unit.Zone).Date : null,
        null)
    {
        Name = new("әкімді жанама сайлау", "косвенные выборы акима", "indirect election of an akim"),
    };

    private static readonly State[] Registering = [State.NominationOpen, State.RegistrationOnly, State.Extended];

    /// <summary>The lifecycle under a law that a host derived, with other policies for example.</summary>
    /// <param name="law">The law.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<IndirectElection, IndirectElectionState> Under(IndirectElectionLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var election = new LifecycleDefinition<IndirectElection, State>(Procedure, law.Id, id => new IndirectElection(id, law));
        election.GovernedBy(law, IndirectElectionJson.Default, null);
        election.Say(law.Kazakh.Say);
        election.Topology(State.Seated, Configure);
        election.Name(States(law));
        PartDefinition<IndirectElection, IndirectCandidate> candidates = election.HasParts(
            new("кандидат", "кандидат", "candidate"),
            IndirectCandidateState.Nominated,
            IndirectCandidateMachine.Configure,
            IndirectCandidateMachine.States(law),
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
        IndirectEndSteps.Define(election, law);
        return election.Build();
    }

    private static StateText<State>[] States(IndirectElectionLaw law) =>
    [
        new(State.Seated, new("лауазымда әкім бар", "должность занята", "seat held"), law.Scope),
        new(
            State.GroundArisen, new("сайлау тағайындауға негіз бар", "есть основание для выборов", "ground for an election"),
            law.CallBefore.Basis),
        new(State.Called, new("сайлау тағайындалды", "выборы назначены", "called"), law.CallBefore.Basis),
        new(State.NominationOpen, new("кандидаттарды ұсыну жүріп жатыр", "идёт выдвижение", "nomination open"), law.NominationOpens.Basis),
        new(
            State.RegistrationOnly, new("ұсыну аяқталды, тіркеу жүріп жатыр", "выдвижение окончено, идёт регистрация", "registration only"),
            law.RegistrationCloses.Basis),
        new(
            State.Extended,
            new("ұсыну мен тіркеу ұзартылды", "выдвижение и регистрация продлены", "nomination and registration extended"),
            law.Extension.Basis),
        new(State.Campaign, new("сайлау алдындағы үгіт", "предвыборная агитация", "campaign"), law.CampaignPeriod),
        new(State.Silence, new("сайлау алдындағы үгітке тыйым салынған", "предвыборная агитация запрещена", "silence"), law.Silence),
        new(State.ElectorsMeeting, new("таңдаушылар отырысы", "заседание выборщиков", "meeting of the electors"), law.Meeting),
        new(State.Voting, new("дауыс беру", "голосование", "voting"), law.Vote),
        new(State.RepeatVoting, new("қайта дауыс беру", "повторное голосование", "repeat voting"), law.RepeatVote ?? law.Vote),
        new(State.ResultsEstablished, new("қорытындылар анықталды", "итоги установлены", "result established"), law.Protocol),
        new(State.Invalidated, new("сайлау жарамсыз деп танылды", "выборы признаны недействительными", "invalid"), law.Invalidation),
        new(
            State.RepeatElectionDue,
            new("қайта сайлау тағайындалуға тиіс", "должны быть назначены повторные выборы", "repeat elections due"),
            law.RepeatAfter),
        new(
            State.RepeatElectionCalled, new("қайта сайлау тағайындалды", "назначены повторные выборы", "repeat elections called"),
            law.RepeatElection.Basis),
        new(State.AkimRegistered, new("әкім тіркелді", "аким зарегистрирован", "akim registered"), law.AkimRegistered.Basis),
        new(
            State.ActingUntilCheck,
            new(
                law.Kazakh.SpecialCheck + " нәтижелері алынғанға дейін міндеттерін уақытша атқарады",
                "временно исполняет обязанности до получения результатов специальной проверки",
                "acting until the special check"),
            law.SpecialCheck),
        new(State.InOffice, new("әкім қызметіне орналасты", "аким занял должность", "in office"), law.SpecialCheck, IsFinal: true),
        new(State.NotConfirmed, new(
            "әкім арнайы тексеруден өтпеді", "аким не прошёл специальную проверку", "akim not confirmed"), law.SpecialCheck, IsFinal: true),
        new(State.Failed, new("сайлау өтпеді", "выборы не состоялись", "failed"), law.Grounds[GroundKind.ElectionFailed], IsFinal: true),
        new(
            State.Discontinued, new("сайлау тоқтатылды", "выборы прекращены", "discontinued"), law.Grounds[GroundKind.ElectionFailed],
            IsFinal: true),
    ];

    private static void Configure(TopologyDefinition<State> election)
    {
        election.Configure(State.Seated).Permit<GroundArose>(State.GroundArisen);
        election.Configure(State.GroundArisen).Permit<ElectionCalled>(State.Called);
        ConfigureRegistration(election);
        ConfigureCandidates(election);
        ConfigureVote(election);

        // Taking office.
        election.Configure(State.AkimRegistered).Permit<ActingBegan>(State.ActingUntilCheck);
        election.Configure(State.ActingUntilCheck)
            .Record<MeetingClosed>()
            .Permit<PowersBegan>(State.InOffice)
            .Permit<AkimNotConfirmed>(State.NotConfirmed)
            .Permit<RepeatElectionBecameDue>(State.RepeatElectionDue);
        foreach (State registered in new[] { State.ActingUntilCheck, State.InOffice })
        {
            election.Configure(registered).Record<DecisionSent, ResultsPublished, ResultNoticeCorrected>();
        }

        ConfigureEnds(election);
        ConfigureCorrections(election);
    }

    // The ways on of an election that brings no akim; the acts name none (docs/law/gaps-indirect.md, 34).
    private static void ConfigureEnds(TopologyDefinition<State> election)
    {
        State[] failing =
        [
            .. Registering, State.Campaign, State.Silence, State.ResultsEstablished, State.Invalidated, State.RepeatElectionDue,
        ];
        foreach (State each in failing)
        {
            election.Configure(each).Permit<ElectionFailed>(State.Failed);
        }

        foreach (State each in (State[])[
            State.GroundArisen, State.Called, State.RepeatElectionCalled, .. failing, State.ElectorsMeeting, State.Voting,
            State.RepeatVoting])
        {
            election.Configure(each).Permit<ElectionDiscontinued>(State.Discontinued);
        }

        foreach (State each in (State[])[
            State.Voting, State.RepeatVoting, State.ResultsEstablished, State.Invalidated, State.RepeatElectionDue,
            State.ActingUntilCheck])
        {
            election.Configure(each).Record<CandidateDied>();
        }

        election.Configure(State.ActingUntilCheck).Permit<ElectionFailed>(State.Failed);
    }

    // A slip is corrected until what follows from the figure has begun; from the day of a notice nothing follows.
    private static void ConfigureCorrections(TopologyDefinition<State> election)
    {
        State[] beforeVote = [State.Called, .. Registering, State.Campaign, State.Silence, State.RepeatElectionCalled];
        State[] meeting = [State.ElectorsMeeting, State.Voting];
        foreach (State each in beforeVote)
        {
            election.Configure(each).Record<ElectorsListCorrected>();
        }

        foreach (State each in meeting)
        {
            election.Configure(each).Record<ElectorsPresentCorrected>();
        }

        election.Configure(State.ResultsEstablished).Record<ElectorsProtocolCorrected>();
        foreach (State each in (State[])[
            .. beforeVote, .. meeting, State.RepeatVoting, State.ResultsEstablished, State.Invalidated, State.RepeatElectionDue,
            State.ActingUntilCheck, State.InOffice])
        {
            election.Configure(each).Record<CallNoticeCorrected, CandidatesNoticeCorrected>();
        }
    }

    private static void ConfigureRegistration(TopologyDefinition<State> election)
    {
        foreach (State called in new[] { State.Called, State.RepeatElectionCalled })
        {
            election.Configure(called).Permit<NominationOpened>(State.NominationOpen);
        }

        election.Configure(State.NominationOpen)
            .Record<CandidateNominated>()
            .Permit<NominationClosed>(State.RegistrationOnly);
        election.Configure(State.Extended).Record<CandidateNominated>();
        foreach (State extendable in new[] { State.RegistrationOnly, State.Extended })
        {
            election.Configure(extendable).Permit<RegistrationClosed>(State.Campaign);
        }

        election.Configure(State.RegistrationOnly).Permit<RegistrationExtended>(State.Extended);
        election.Configure(State.Extended).Record<RegistrationExtended>();
        foreach (State registering in Registering)
        {
            election.Configure(registering)
                .Record<RequirementsConfirmed, RequirementsDenied>()
                .Record<DeclarationsHandedIn, PapersReceived>()
                .Record<CandidateRegistered, RegistrationRefused>();
        }

        foreach (State registered in new[] { State.Campaign, State.Silence })
        {
            election.Configure(registered).Permit<ElectionExtended>(State.Extended);
        }
    }

    private static void ConfigureCandidates(TopologyDefinition<State> election)
    {
        State[] underway = [.. Registering, State.Campaign, State.Silence];
        foreach (State running in underway)
        {
            election.Configure(running)
                .Record<InformationRequested, InformationReceived, DeclarationsChecked>()
                .Record<RegistrationCancelled, DecisionAppealed, CandidateRestored, CandidateRestoredToBallot>()
                .Record<RefusalUpheld, CancellationUpheld>()
                .Record<CandidateWithdrawn, NominationRevoked, CandidateDied>()
                .Record<TrustedPersonRegistered, TrustedPersonReleased, CandidatesPublished>();
        }

        foreach (State beforeVote in underway.Append(State.Called).Append(State.RepeatElectionCalled))
        {
            election.Configure(beforeVote).Record<CallPublished, ElectorsListPosted>();
        }
    }

    private static void ConfigureVote(TopologyDefinition<State> election)
    {
        election.Configure(State.Campaign).Permit<SilenceBegan>(State.Silence);
        election.Configure(State.Silence)
            .Permit<MeetingOpened>(State.ElectorsMeeting)
            .Permit<MeetingNotHeld>(State.RepeatElectionDue);
        election.Configure(State.ElectorsMeeting).Permit<VotingOpened>(State.Voting);
        foreach (State voting in new[] { State.Voting, State.RepeatVoting })
        {
            election.Configure(voting).Permit<ResultsEstablished>(State.ResultsEstablished);
        }

        election.Configure(State.ResultsEstablished)
            .Record<MeetingClosed>()
            .Permit<RepeatVotingOpened>(State.RepeatVoting)
            .Permit<ElectionInvalidated>(State.Invalidated)
            .Permit<AkimRegistered>(State.AkimRegistered);
        foreach (State failed in new[] { State.ResultsEstablished, State.Invalidated, State.RepeatElectionDue })
        {
            election.Configure(failed).Permit<RepeatElectionCalled>(State.RepeatElectionCalled);
        }
    }
}
