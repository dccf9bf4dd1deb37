using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Journal.Json;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;

namespace SelfGov.Elections.Indirect;

/// <summary>
/// A fact of an indirect election. The facts are a closed family: these, by the names under which journals keep them for ever.
/// </summary>
[JsonDerivedType(typeof(GroundArose), "ground-arose")]
[JsonDerivedType(typeof(ElectionCalled), "election-called")]
[JsonDerivedType(typeof(CallPublished), "call-published")]
[JsonDerivedType(typeof(NominationOpened), "nomination-opened")]
[JsonDerivedType(typeof(CandidateNominated), "candidate-nominated")]
[JsonDerivedType(typeof(NominationClosed), "nomination-closed")]
[JsonDerivedType(typeof(RequirementsConfirmed), "requirements-confirmed")]
[JsonDerivedType(typeof(RequirementsDenied), "requirements-denied")]
[JsonDerivedType(typeof(DeclarationsHandedIn), "declarations-handed-in")]
[JsonDerivedType(typeof(InformationRequested), "information-requested")]
[JsonDerivedType(typeof(InformationReceived), "information-received")]
[JsonDerivedType(typeof(DeclarationsChecked), "declarations-checked")]
[JsonDerivedType(typeof(PapersReceived), "papers-received")]
[JsonDerivedType(typeof(CandidateRegistered), "candidate-registered")]
[JsonDerivedType(typeof(RegistrationRefused), "registration-refused")]
[JsonDerivedType(typeof(RegistrationCancelled), "registration-cancelled")]
[JsonDerivedType(typeof(DecisionAppealed), "decision-appealed")]
[JsonDerivedType(typeof(CandidateRestored), "candidate-restored")]
[JsonDerivedType(typeof(CandidateRestoredToBallot), "candidate-restored-to-ballot")]
[JsonDerivedType(typeof(RefusalUpheld), "refusal-upheld")]
[JsonDerivedType(typeof(CancellationUpheld), "cancellation-upheld")]
[JsonDerivedType(typeof(CandidateWithdrawn), "candidate-withdrawn")]
[JsonDerivedType(typeof(NominationRevoked), "nomination-revoked")]
[JsonDerivedType(typeof(CandidateDied), "candidate-died")]
[JsonDerivedType(typeof(TrustedPersonRegistered), "trusted-person-registered")]
[JsonDerivedType(typeof(TrustedPersonReleased), "trusted-person-released")]
[JsonDerivedType(typeof(CandidatesPublished), "candidates-published")]
[JsonDerivedType(typeof(RegistrationExtended), "registration-extended")]
[JsonDerivedType(typeof(RegistrationClosed), "registration-closed")]
[JsonDerivedType(typeof(ElectionExtended), "election-extended")]
[JsonDerivedType(typeof(ElectorsListPosted), "electors-list-posted")]
[JsonDerivedType(typeof(SilenceBegan), "silence-began")]
[JsonDerivedType(typeof(MeetingOpened), "meeting-opened")]
[JsonDerivedType(typeof(MeetingNotHeld), "meeting-not-held")]
[JsonDerivedType(typeof(VotingOpened), "voting-opened")]
[JsonDerivedType(typeof(ResultsEstablished), "results-established")]
[JsonDerivedType(typeof(RepeatVotingOpened), "repeat-voting-opened")]
[JsonDerivedType(typeof(MeetingClosed), "meeting-closed")]
[JsonDerivedType(typeof(ElectionInvalidated), "election-invalidated")]
[JsonDerivedType(typeof(RepeatElectionCalled), "repeat-election-called")]
[JsonDerivedType(typeof(AkimRegistered), "akim-registered")]
[JsonDerivedType(typeof(ActingBegan), "acting-began")]
[JsonDerivedType(typeof(DecisionSent), "decision-sent")]
[JsonDerivedType(typeof(ResultsPublished), "results-published")]
[JsonDerivedType(typeof(PowersBegan), "powers-began")]
[JsonDerivedType(typeof(AkimNotConfirmed), "akim-not-confirmed")]
[JsonDerivedType(typeof(RepeatElectionBecameDue), "repeat-election-became-due")]
[JsonDerivedType(typeof(ElectorsListCorrected), "electors-list-corrected")]
[JsonDerivedType(typeof(ElectorsPresentCorrected), "electors-present-corrected")]
[JsonDerivedType(typeof(ElectorsProtocolCorrected), "electors-protocol-corrected")]
[JsonDerivedType(typeof(CallNoticeCorrected), "call-notice-corrected")]
[JsonDerivedType(typeof(CandidatesNoticeCorrected), "candidates-notice-corrected")]
[JsonDerivedType(typeof(ResultNoticeCorrected), "result-notice-corrected")]
[JsonDerivedType(typeof(ElectionFailed), "election-failed")]
[JsonDerivedType(typeof(ElectionDiscontinued), "election-discontinued")]
public abstract record IndirectElectionFact : Fact<IndirectElection>
{
    private protected IndirectElectionFact()
    {
    }
}

/// <summary>A ground to call an election arose.</summary>
/// <param name="Unit">The unit whose akim is elected.</param>
/// <param name="Ground">The ground and its day.</param>
/// <param name="KeepEdition">Whether the edition of the ground's day governs a later call too.</param>
public sealed record GroundArose(Unit Unit, Ground Ground, bool KeepEdition) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new("сайлау тағайындауға негіз туындады", "возникло основание для выборов", "ground arose");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) =>
        current with { Unit = Unit, Ground = Ground, KeepsEdition = KeepEdition };
}

/// <summary>The election was called.</summary>
/// <param name="Call">The decision.</param>
public sealed record ElectionCalled(IndirectCall Call) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new("сайлау тағайындалды", "выборы назначены", "election called");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) => current with
    {
        Call = Call,
        Schedule = IndirectSchedule.Of(current.Law, current.Unit!, Call),
    };
}

/// <summary>Residents were told the election day.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record CallPublished(LocalDate On) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new("сайлау күні туралы хабарланды", "сообщено о дне выборов", "election day published");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) => current with { CallPublishedOn = On };
}

/// <summary>Nomination opened.</summary>
/// <param name="At">The moment.</param>
public sealed record NominationOpened(Instant At) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new("ұсыну басталды", "началось выдвижение", "nomination opened");
}

/// <summary>The raion akim nominated a candidate.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Person">The person who stands.</param>
/// <param name="CommunityHeardOn">The day on which the community was consulted, or its assembly approved.</param>
public sealed record CandidateNominated(
    LocalDate On, CandidateId Candidate, Person Person, LocalDate CommunityHeardOn) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new("кандидат ұсынылды", "кандидат выдвинут", "candidate nominated");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) => current with
    {
        Candidates = current.Candidates.Add(new IndirectCandidate(Candidate, Person, On, current.Outcome.Round)),
    };
}

/// <summary>Nomination closed.</summary>
/// <param name="At">The moment.</param>
public sealed record NominationClosed(Instant At) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new("ұсыну аяқталды", "выдвижение окончено", "nomination closed");
}

/// <summary>Residents were told the registered candidates.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record CandidatesPublished(LocalDate On) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "кандидаттардың тіркелгені туралы хабарланды", "сообщено о регистрации кандидатов", "candidates published");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) => current with { CandidatesPublishedOn = On };
}

/// <summary>Nomination and registration were extended.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="LastDay">The last day of the extension.</param>
public sealed record RegistrationExtended(LocalDate On, LocalDate LastDay) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "ұсыну мен тіркеу мерзімі ұзартылды", "срок выдвижения и регистрации продлён", "nomination and registration extended");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) => current with
    {
        WasExtended = true,
        CandidatesPublishedOn = null,
        Schedule = IndirectSchedule.On(current.Law, current.Unit!, current.Schedule!.Day, On, LastDay, LastDay),
    };
}

/// <summary>Registration closed with enough candidates: they are on the ballot, the campaign runs.</summary>
/// <param name="At">The moment.</param>
public sealed record RegistrationClosed(Instant At) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new("тіркеу аяқталды", "регистрация окончена", "registration closed");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) => current with { Candidates = current.Candidates.MoveAll(this) };
}

/// <summary>The elections were extended, the candidates having dropped out; nomination and registration run again.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Day">The new election day.</param>
/// <param name="LastDay">The last day of nomination and registration.</param>
public sealed record ElectionExtended(LocalDate On, LocalDate Day, LocalDate LastDay) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new("сайлау мерзімі ұзартылды", "срок выборов продлён", "elections extended");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) => current with
    {
        CandidatesPublishedOn = null,
        Schedule = IndirectSchedule.On(current.Law, current.Unit!, Day, On, LastDay, LastDay),
    };
}

/// <summary>A fact about one candidate: it moves the candidate through its own states, and is kept by the election.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public abstract record IndirectCandidateFact(LocalDate On, CandidateId Candidate) : IndirectElectionFact
{
    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current)
    {
        IndirectCandidate before = current.Candidates.Find(Candidate)
            ?? throw new InvalidOperationException(
                $"Indirect election {current.Id} has no candidate {Candidate} for the fact {GetType().Name}.");
        IndirectCandidateState next = IndirectCandidateMachine.Topology.Next(before.State, GetType())
            ?? throw new InvalidOperationException(
                $"Candidate {Candidate} of indirect election {current.Id} is {before.State}: the fact {GetType().Name} cannot follow.");
        return current with { Candidates = current.Candidates.With(Change(before) with { State = next }) };
    }

    private protected virtual IndirectCandidate Change(IndirectCandidate candidate) => candidate;
}

/// <summary>The commission's protocol says that the candidate meets the requirements.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record RequirementsConfirmed(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new(
        "талаптарға сәйкестік анықталды", "установлено соответствие требованиям", "requirements confirmed");

    private protected override IndirectCandidate Change(IndirectCandidate candidate) =>
        candidate with { Requirements = CheckResult.Passed, Unmet = CandidateRequirements.None };
}

/// <summary>The commission's protocol says that the candidate does not meet the requirements.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Unmet">What is not met.</param>
public sealed record RequirementsDenied(
    LocalDate On, CandidateId Candidate, CandidateRequirements Unmet) : IndirectCandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new(
        "талаптарға сәйкессіздік анықталды", "установлено несоответствие требованиям", "requirements not met");

    private protected override IndirectCandidate Change(IndirectCandidate candidate) =>
        candidate with { Requirements = CheckResult.Failed, Unmet = Unmet };
}

/// <summary>Candidate and spouse handed in their declarations.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record DeclarationsHandedIn(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("декларациялар тапсырылды", "декларации сданы", "declarations handed in");

    private protected override IndirectCandidate Change(IndirectCandidate candidate) =>
        candidate with { DeclaredOn = On, Declarations = CheckResult.Pending };
}

/// <summary>Information about the candidate was asked for.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Source">Who was asked.</param>
public sealed record InformationRequested(
    LocalDate On, CandidateId Candidate, InformationSource Source) : IndirectCandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("мәліметтер сұратылды", "запрошены сведения", "information requested");

    private protected override IndirectCandidate Change(IndirectCandidate candidate) =>
        candidate with { Requests = candidate.Requests.Add(Source, On) };
}

/// <summary>The information came.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Source">Who was asked.</param>
public sealed record InformationReceived(
    LocalDate On, CandidateId Candidate, InformationSource Source) : IndirectCandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("мәліметтер келді", "сведения получены", "information received");

    private protected override IndirectCandidate Change(IndirectCandidate candidate) =>
        candidate with { Requests = candidate.Requests.Remove(Source) };
}

/// <summary>The revenue body answered on the declarations.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="AreTrue">Whether income and property were declared truly.</param>
public sealed record DeclarationsChecked(LocalDate On, CandidateId Candidate, bool AreTrue) : IndirectCandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("декларациялар тексерілді", "декларации проверены", "declarations checked");

    private protected override IndirectCandidate Change(IndirectCandidate candidate) =>
        candidate with { Declarations = AreTrue ? CheckResult.Passed : CheckResult.Failed };
}

/// <summary>The commission received documents of the candidate.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Papers">The documents.</param>
public sealed record PapersReceived(
    LocalDate On, CandidateId Candidate, NominationPapers Papers) : IndirectCandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("құжаттар қабылданды", "документы приняты", "documents received");

    private protected override IndirectCandidate Change(IndirectCandidate candidate) =>
        candidate with { Papers = candidate.Papers | Papers };
}

/// <summary>The candidate was registered.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record CandidateRegistered(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("кандидат тіркелді", "кандидат зарегистрирован", "candidate registered");
}

/// <summary>Registration was refused.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Reason">The circumstances.</param>
public sealed record RegistrationRefused(
    LocalDate On,
    CandidateId Candidate,
    RegistrationGround Ground,
    [property: PersonalData] string Reason) : IndirectCandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("тіркеуден бас тартылды", "отказано в регистрации", "registration refused");

    private protected override IndirectCandidate Change(IndirectCandidate candidate) =>
        candidate with { DecidedAgainstOn = On, WasCancelled = false };
}

/// <summary>The registration was cancelled.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Reason">The circumstances.</param>
public sealed record RegistrationCancelled(
    LocalDate On,
    CandidateId Candidate,
    RegistrationGround Ground,
    [property: PersonalData] string Reason) : IndirectCandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("тіркеудің күші жойылды", "регистрация отменена", "registration cancelled");

    private protected override IndirectCandidate Change(IndirectCandidate candidate) =>
        candidate with { DecidedAgainstOn = On, WasCancelled = true };
}

/// <summary>The refusal or cancellation was appealed against.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record DecisionAppealed(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("шешімге шағым жасалды", "решение обжаловано", "decision appealed");
}

/// <summary>The appeal was granted while registration runs.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record CandidateRestored(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("кандидат қалпына келтірілді", "кандидат восстановлен", "candidate restored");

    private protected override IndirectCandidate Change(IndirectCandidate candidate) => candidate with { DecidedAgainstOn = null };
}

/// <summary>The appeal was granted after registration closed.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record CandidateRestoredToBallot(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new(
        "кандидат бюллетеньге қайта енгізілді", "кандидат восстановлен в бюллетене", "candidate restored to the ballot");

    private protected override IndirectCandidate Change(IndirectCandidate candidate) => candidate with { DecidedAgainstOn = null };
}

/// <summary>The appeal against the refusal was dismissed.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record RefusalUpheld(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("бас тарту күшінде қалды", "отказ оставлен в силе", "refusal upheld");

    private protected override IndirectCandidate Change(IndirectCandidate candidate) => candidate with { DecidedAgainstOn = null };
}

/// <summary>The appeal against the cancellation was dismissed.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record CancellationUpheld(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("тіркеудің күшін жою күшінде қалды", "отмена оставлена в силе", "cancellation upheld");

    private protected override IndirectCandidate Change(IndirectCandidate candidate) => candidate with { DecidedAgainstOn = null };
}

/// <summary>The candidate withdrew.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record CandidateWithdrawn(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("кандидат өз кандидатурасын алып тастады", "кандидат снял кандидатуру", "candidate withdrew");
}

/// <summary>The raion akim revoked the nomination (2017-2021).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record NominationRevoked(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("ұсыну кері қайтарып алынды", "представление отозвано", "nomination revoked");
}

/// <summary>The candidate died.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record CandidateDied(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new("кандидат қайтыс болды", "кандидат умер", "candidate died");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current)
    {
        IndirectElection after = base.Fold(current);

        // Once the vote is open the ballot is what it is: a death takes nobody off it.
        return current.State is IndirectElectionState.Voting or IndirectElectionState.RepeatVoting
            && current.OnBallot.Any(candidate => candidate.Id == Candidate)
            ? after with { Candidates = after.Candidates.With(after.Candidates.Find(Candidate)! with { IsVotedOn = true }) }
            : after;
    }
}

/// <summary>A trusted person of the candidate was registered.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record TrustedPersonRegistered(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new(
        "сенім білдірілген адам тіркелді", "доверенное лицо зарегистрировано", "trusted person registered");

    private protected override IndirectCandidate Change(IndirectCandidate candidate) =>
        candidate with { TrustedPersons = candidate.TrustedPersons + 1 };
}

/// <summary>A trusted person of the candidate lost that status.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the candidate.</param>
public sealed record TrustedPersonReleased(LocalDate On, CandidateId Candidate) : IndirectCandidateFact(On, Candidate), INamed
{
    static Words INamed.Text { get; } = new(
        "сенім білдірілген адам мәртебесін жоғалтты", "доверенное лицо утратило статус", "trusted person released");

    private protected override IndirectCandidate Change(IndirectCandidate candidate) =>
        candidate with { TrustedPersons = candidate.TrustedPersons - 1 };
}

/// <summary>The list of electors was posted.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Deputies">The number of deputies on it.</param>
public sealed record ElectorsListPosted(LocalDate On, int Deputies) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new("таңдаушылар тізімі ілінді", "список выборщиков вывешен", "list of electors posted");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) =>
        current with { Meeting = current.Meeting with { ListPostedOn = On, Deputies = Deputies } };
}

/// <summary>The silence before the vote began.</summary>
/// <param name="At">The moment.</param>
public sealed record SilenceBegan(Instant At) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new("сайлау алдындағы үгіт аяқталды", "предвыборная агитация окончена", "silence began");
}

/// <summary>The meeting of the electors was opened with its quorum.</summary>
/// <param name="At">The moment.</param>
/// <param name="Present">The number of deputies present.</param>
public sealed record MeetingOpened(Instant At, int Present) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new("таңдаушылар отырысы ашылды", "заседание выборщиков открыто", "meeting of the electors opened");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) =>
        current with { Meeting = current.Meeting with { Present = Present } };
}

/// <summary>Election day passed without a meeting of the electors.</summary>
/// <param name="At">The moment.</param>
public sealed record MeetingNotHeld(Instant At) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "таңдаушылар отырысы өткізілмеді", "заседание выборщиков не состоялось", "meeting of the electors not held");
}

/// <summary>The secret vote was opened.</summary>
/// <param name="At">The moment.</param>
public sealed record VotingOpened(Instant At) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new("дауыс беру басталды", "голосование началось", "voting opened");
}

/// <summary>The commission drew up the protocol on the result.</summary>
/// <param name="At">The moment.</param>
/// <param name="Protocol">The figures.</param>
public sealed record ResultsEstablished(Instant At, ElectorsProtocol Protocol) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлау нәтижелері туралы хаттама жасалды",
        "составлен протокол о результатах выборов",
        "result established");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) =>
        current with { Meeting = current.Meeting with { Result = IndirectResult.Of(Protocol) } };
}

/// <summary>A repeat vote was opened, candidates having tied (2017-2021).</summary>
/// <param name="At">The moment.</param>
public sealed record RepeatVotingOpened(Instant At) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new("қайта дауыс беру басталды", "началось повторное голосование", "repeat voting opened");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) => current with
    {
        Candidates = current.Candidates.AfterVote(),
        Meeting = current.Meeting with
        {
            Result = null,
            WasRepeated = true,
            RepeatBallot = current.Law.Policies.OnlyTiedCandidatesStandInRepeatVote ? current.Meeting.Result!.Leaders : [],
        },
    };
}

/// <summary>The meeting was closed, and its minutes went to the commission.</summary>
/// <param name="At">The moment.</param>
public sealed record MeetingClosed(Instant At) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "таңдаушылар отырысы жабылды", "заседание выборщиков закрыто", "meeting of the electors closed");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) =>
        current with { Meeting = current.Meeting with { IsClosed = true } };
}

/// <summary>The election was found invalid.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reason">The breach.</param>
public sealed record ElectionInvalidated(LocalDate On, string Reason) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new("сайлау жарамсыз деп танылды", "выборы признаны недействительными", "election invalidated");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) =>
        current with { Outcome = current.Outcome with { InvalidatedOn = On } };
}

/// <summary>Repeat elections were called: nobody of this round is elected.</summary>
/// <param name="Call">The decision.</param>
public sealed record RepeatElectionCalled(IndirectCall Call) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new("қайта сайлау тағайындалды", "назначены повторные выборы", "repeat elections called");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) => current with
    {
        Call = Call,
        Schedule = IndirectSchedule.Of(current.Law, current.Unit!, Call),
        Candidates = current.Candidates.AfterVote().MoveAll(this),
        Meeting = ElectorsMeeting.None,
        Outcome = IndirectOutcome.None with { Round = current.Outcome.Round + 1 },
        CallPublishedOn = null,
        CandidatesPublishedOn = null,
        WasExtended = false,
    };
}

/// <summary>The elected akim was registered.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Candidate">The number of the elected candidate.</param>
public sealed record AkimRegistered(LocalDate On, CandidateId Candidate) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new("сайланған әкім тіркелді", "избранный аким зарегистрирован", "akim registered");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) => current with
    {
        Candidates = current.Candidates.With(current.Candidates.Find(Candidate)! with { State = IndirectCandidateState.Elected }),
        Outcome = current.Outcome with { Elected = Candidate, RegisteredOn = On },
    };
}

/// <summary>The registered akim began to perform the duties; the old akim's powers ended, and the others are not elected.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ActingBegan(LocalDate On) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "әкімнің міндеттерін уақытша атқара бастады",
        "начал временно исполнять обязанности акима",
        "acting began");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) => current with { Candidates = current.Candidates.MoveAll(this) };
}

/// <summary>The decision on the registration was sent to the raion akim and the maslikhat.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record DecisionSent(LocalDate On) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "тіркеу туралы шешім ұсынылды", "решение о регистрации представлено", "decision on the registration sent");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) =>
        current with { Outcome = current.Outcome with { DecisionSentOn = On } };
}

/// <summary>The result and the registration were published.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ResultsPublished(LocalDate On) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new("қорытындылар жарияланды", "итоги опубликованы", "result published");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) =>
        current with { Outcome = current.Outcome with { PublishedOn = On } };
}

/// <summary>The special check was positive, and the akim took office.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record PowersBegan(LocalDate On) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new("әкім қызметіне орналасты", "аким занял должность", "akim took office");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) => current with
    {
        Candidates = current.Candidates.MoveAll(this),
        Outcome = current.Outcome with { InOfficeOn = On },
    };
}

/// <summary>The special check was negative, and the election ended without an akim.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record AkimNotConfirmed(LocalDate On) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "арнайы тексеру нәтижесі теріс, сайлау аяқталды", "специальная проверка отрицательна, выборы окончены", "akim not confirmed");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) => current with { Candidates = current.Candidates.MoveAll(this) };
}

/// <summary>The special check was negative, and repeat elections are due.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record RepeatElectionBecameDue(LocalDate On) : IndirectElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "арнайы тексеру нәтижесі теріс, қайта сайлау керек",
        "специальная проверка отрицательна, нужны повторные выборы",
        "repeat elections became due");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) => current with
    {
        Candidates = current.Candidates.MoveAll(this),
        Outcome = current.Outcome with { NotConfirmedOn = On },
    };
}

/// <summary>A slip in the number of deputies on the list of electors was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="DeputiesBefore">The number of deputies on the list, as it was recorded.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Deputies">The number of deputies on the list, as it stands.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record ElectorsListCorrected(
    LocalDate On, int DeputiesBefore, LocalDate DayBefore, int Deputies, LocalDate Day, CorrectionAct Act)
    : IndirectElectionFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "таңдаушылар тізіміндегі сан түзетілді", "исправлено число выборщиков в списке", "list of electors corrected");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) => new ElectorsListPosted(Day, Deputies).Apply(current);
}

/// <summary>A slip in the number of electors present at the meeting was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="PresentBefore">The number of deputies present, as it was recorded.</param>
/// <param name="Present">The number of deputies present, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record ElectorsPresentCorrected(
    LocalDate On, int PresentBefore, int Present, CorrectionAct Act) : IndirectElectionFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "отырысқа қатысқан таңдаушылар саны түзетілді",
        "исправлено число присутствующих выборщиков",
        "number of electors present corrected");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) =>
        current with { Meeting = current.Meeting with { Present = Present } };
}

/// <summary>A slip in the commission's protocol on the vote of the electors was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="ProtocolBefore">The figures of the protocol, as it was recorded.</param>
/// <param name="Protocol">The figures of the protocol, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record ElectorsProtocolCorrected(
    LocalDate On, ElectorsProtocol ProtocolBefore, ElectorsProtocol Protocol, CorrectionAct Act) : IndirectElectionFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлау нәтижелері туралы хаттама түзетілді", "исправлен протокол о результатах выборов", "protocol on the result corrected");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) =>
        current with { Meeting = current.Meeting with { Result = IndirectResult.Of(Protocol) } };
}

/// <summary>A slip in the day of the notice of the election day was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CallNoticeCorrected(
    LocalDate On, LocalDate DayBefore, LocalDate Day, CorrectionAct Act) : IndirectElectionFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлау күні туралы хабардың күні түзетілді",
        "исправлена дата сообщения о дне выборов",
        "day of the notice of the election day corrected");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) => new CallPublished(Day).Apply(current);
}

/// <summary>A slip in the day of the notice of registered candidates was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CandidatesNoticeCorrected(
    LocalDate On, LocalDate DayBefore, LocalDate Day, CorrectionAct Act) : IndirectElectionFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "тіркелген кандидаттар туралы хабардың күні түзетілді",
        "исправлена дата сообщения о кандидатах",
        "day of the notice of candidates corrected");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) => new CandidatesPublished(Day).Apply(current);
}

/// <summary>A slip in the day on which the result was published was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record ResultNoticeCorrected(
    LocalDate On, LocalDate DayBefore, LocalDate Day, CorrectionAct Act) : IndirectElectionFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "қорытындылар жарияланған күн түзетілді", "исправлена дата опубликования итогов", "day of publication of the result corrected");

    /// <inheritdoc/>
    protected override IndirectElection Fold(IndirectElection current) => new ResultsPublished(Day).Apply(current);
}

/// <summary>The contracts of both families, generated at compile time, so that trimming and AOT keep them.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IndirectElectionFact))]
[JsonSerializable(typeof(IndirectElection))]
[JsonSerializable(typeof(IndirectElectionCommand))]
[JsonSerializable(typeof(IndirectElectionLaw))]
internal sealed partial class IndirectElectionJson : JsonSerializerContext;
