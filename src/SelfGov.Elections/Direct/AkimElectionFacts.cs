using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct.Ballots;
using SelfGov.Elections.Direct.Polls;
using SelfGov.Elections.Direct.Steps;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;

namespace SelfGov.Elections.Direct;

/// <summary>
/// A fact of an election. The facts are a closed family: these, by the names under which journals keep them for ever. Those about one
/// candidate are in
/// <c>CandidateFacts.cs</c>, those of an election that ends without an akim in <c>ElectionEndFacts.cs</c>.
/// </summary>
[JsonDerivedType(typeof(GroundArose), "ground-arose")]
[JsonDerivedType(typeof(ElectionCalled), "election-called")]
[JsonDerivedType(typeof(CallPublished), "call-published")]
[JsonDerivedType(typeof(NominationOpened), "nomination-opened")]
[JsonDerivedType(typeof(CandidateNominated), "candidate-nominated")]
[JsonDerivedType(typeof(NominationClosed), "nomination-closed")]
[JsonDerivedType(typeof(NominationExtended), "nomination-extended")]
[JsonDerivedType(typeof(ExtensionEnded), "extension-ended")]
[JsonDerivedType(typeof(EligibilityCheckStarted), "eligibility-check-started")]
[JsonDerivedType(typeof(EligibilityConfirmed), "eligibility-confirmed")]
[JsonDerivedType(typeof(SignatureCollectionOpened), "signature-collection-opened")]
[JsonDerivedType(typeof(EligibilityDenied), "eligibility-denied")]
[JsonDerivedType(typeof(SignatureSheetsIssued), "signature-sheets-issued")]
[JsonDerivedType(typeof(SignaturesHandedIn), "signatures-handed-in")]
[JsonDerivedType(typeof(SignaturesConfirmed), "signatures-confirmed")]
[JsonDerivedType(typeof(SignaturesInsufficient), "signatures-insufficient")]
[JsonDerivedType(typeof(DocumentsReceived), "documents-received")]
[JsonDerivedType(typeof(FeePaid), "fee-paid")]
[JsonDerivedType(typeof(SpecialCheckStarted), "special-check-started")]
[JsonDerivedType(typeof(SpecialCheckAnswered), "special-check-answered")]
[JsonDerivedType(typeof(DeclarationChecked), "declaration-checked")]
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
[JsonDerivedType(typeof(CandidateWarned), "candidate-warned")]
[JsonDerivedType(typeof(CandidatesPublished), "candidates-published")]
[JsonDerivedType(typeof(RegistrationClosed), "registration-closed")]
[JsonDerivedType(typeof(ElectionPostponed), "election-postponed")]
[JsonDerivedType(typeof(NominationReopened), "nomination-reopened")]
[JsonDerivedType(typeof(VotingHoursChanged), "voting-hours-changed")]
[JsonDerivedType(typeof(VoterListHandedOver), "voter-list-handed-over")]
[JsonDerivedType(typeof(SilenceBegan), "silence-began")]
[JsonDerivedType(typeof(VotingOpened), "voting-opened")]
[JsonDerivedType(typeof(PrecinctClosedEarly), "precinct-closed-early")]
[JsonDerivedType(typeof(VotingClosed), "voting-closed")]
[JsonDerivedType(typeof(ProtocolFiled), "protocol-filed")]
[JsonDerivedType(typeof(RecountOrdered), "recount-ordered")]
[JsonDerivedType(typeof(PrecinctInvalidated), "precinct-invalidated")]
[JsonDerivedType(typeof(ResultsEstablished), "results-established")]
[JsonDerivedType(typeof(RepeatVotingCalled), "repeat-voting-called")]
[JsonDerivedType(typeof(ElectionInvalidated), "election-invalidated")]
[JsonDerivedType(typeof(InvalidationAppealed), "invalidation-appealed")]
[JsonDerivedType(typeof(InvalidationUpheld), "invalidation-upheld")]
[JsonDerivedType(typeof(InvalidationOverturned), "invalidation-overturned")]
[JsonDerivedType(typeof(RepeatElectionCalled), "repeat-election-called")]
[JsonDerivedType(typeof(RepeatNominationOpened), "repeat-nomination-opened")]
[JsonDerivedType(typeof(ResultsPublished), "results-published")]
[JsonDerivedType(typeof(DutiesGivenUp), "duties-given-up")]
[JsonDerivedType(typeof(AkimRegistered), "akim-registered")]
[JsonDerivedType(typeof(PowersBegan), "powers-began")]
[JsonDerivedType(typeof(FeeRefunded), "fee-refunded")]
[JsonDerivedType(typeof(VoterListCorrected), "voter-list-corrected")]
[JsonDerivedType(typeof(SignatureSheetsCorrected), "signature-sheets-corrected")]
[JsonDerivedType(typeof(SignatureCheckCorrected), "signature-check-corrected")]
[JsonDerivedType(typeof(ProtocolCorrected), "protocol-corrected")]
[JsonDerivedType(typeof(CallNoticeCorrected), "call-notice-corrected")]
[JsonDerivedType(typeof(CandidatesNoticeCorrected), "candidates-notice-corrected")]
[JsonDerivedType(typeof(ResultsNoticeCorrected), "results-notice-corrected")]
[JsonDerivedType(typeof(VoterListChanged), "voter-list-changed")]
[JsonDerivedType(typeof(HomeVotingRequested), "home-voting-requested")]
[JsonDerivedType(typeof(RecountedAtRequest), "recounted-at-request")]
[JsonDerivedType(typeof(VoterListChangeCorrected), "voter-list-change-corrected")]
[JsonDerivedType(typeof(HomeVotingRequestsCorrected), "home-voting-requests-corrected")]
[JsonDerivedType(typeof(OfficeDeclined), "office-declined")]
[JsonDerivedType(typeof(ElectionFailed), "election-failed")]
[JsonDerivedType(typeof(ElectionDiscontinued), "election-discontinued")]
[JsonDerivedType(typeof(BallotApproved), "ballot-approved")]
[JsonDerivedType(typeof(BallotChanged), "ballot-changed")]
[JsonDerivedType(typeof(BallotsOrdered), "ballots-ordered")]
[JsonDerivedType(typeof(BallotsDelivered), "ballots-delivered")]
[JsonDerivedType(typeof(ProtocolPosted), "protocol-posted")]
[JsonDerivedType(typeof(ProtocolTakenDown), "protocol-taken-down")]
[JsonDerivedType(typeof(CandidateCertified), "candidate-certified")]
[JsonDerivedType(typeof(AkimCertified), "akim-certified")]
[JsonDerivedType(typeof(CommissionNamed), "commission-named")]
public abstract record ElectionFact : Fact<AkimElection>
{
    private protected ElectionFact()
    {
    }
}

/// <summary>A ground to call an election arose (art. 113-1(1)).</summary>
/// <param name="Unit">The unit that elects.</param>
/// <param name="Ground">The ground and its day.</param>
/// <param name="KeepEdition">Whether the edition of the ground's day governs a later call too.</param>
public sealed record GroundArose(Unit Unit, Ground Ground, bool KeepEdition) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("сайлау тағайындауға негіз туындады", "возникло основание для выборов", "ground arose");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with { Unit = Unit, Ground = Ground, KeepsEdition = KeepEdition };
}

/// <summary>The election was called (art. 113-1(2)-(3)).</summary>
/// <param name="Call">The decision.</param>
public sealed record ElectionCalled(ElectionCall Call) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("сайлау тағайындалды", "выборы назначены", "election called");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with
    {
        Call = Call,
        Schedule = ElectionSchedule.Of(current.Law, current.Unit!, Call),
    };
}

/// <summary>The notice of the election day was published (art. 113-1(4)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record CallPublished(LocalDate On) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлау күні туралы хабар жарияланды", "опубликовано сообщение о дне выборов", "election day published");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with { CallPublishedOn = On };
}

/// <summary>Nomination opened (art. 113-3(5)).</summary>
/// <param name="At">The moment.</param>
public sealed record NominationOpened(Instant At) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("ұсыну басталды", "началось выдвижение", "nomination opened");
}

/// <summary>Nomination closed with two candidates or more (art. 113-3(5)).</summary>
/// <param name="At">The moment.</param>
public sealed record NominationClosed(Instant At) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("ұсыну аяқталды", "выдвижение окончено", "nomination closed");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with { NominatedAtClose = current.Candidates.Standing };
}

/// <summary>Nomination was extended, fewer than two being nominated (art. 113-3(6)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="LastDay">The last day of the extension, at the hour at which nomination closed before.</param>
public sealed record NominationExtended(LocalDate On, LocalDate LastDay) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("ұсыну мерзімі ұзартылды", "срок выдвижения продлён", "nomination extended");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with
    {
        NominatedAtClose = current.Candidates.Standing,
        Schedule = current.Schedule! with { NominationCloses = EndOfExtension(current) },
    };

    private Instant EndOfExtension(AkimElection current) => ElectionSchedule.At(
        LastDay, current.Schedule!.NominationCloses.InZone(current.Zone).TimeOfDay, current.Zone);
}

/// <summary>The extension of nomination ended (art. 113-3(6)).</summary>
/// <param name="At">The moment.</param>
public sealed record ExtensionEnded(Instant At) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("ұзартылған мерзім аяқталды", "продлённый срок истёк", "extension ended");
}

/// <summary>The notice of registered candidates was published (art. 113-5(9)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record CandidatesPublished(LocalDate On) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "тіркелген кандидаттар туралы хабар жарияланды", "опубликовано сообщение о кандидатах", "candidates published");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with { CandidatesPublishedOn = On };
}

/// <summary>Registration closed with two candidates or more (art. 113-5(14)): they are on the ballot, the campaign starts.</summary>
/// <param name="At">The moment.</param>
public sealed record RegistrationClosed(Instant At) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("тіркеу аяқталды", "регистрация окончена", "registration closed");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with { Candidates = current.Candidates.MoveAll(GetType()) };
}

/// <summary>The election was moved, fewer than two candidates being left (art. 113-7).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Day">The new election day.</param>
public sealed record ElectionPostponed(LocalDate On, LocalDate Day) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("сайлау мерзімі ұзартылды", "срок выборов продлён", "election postponed");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with
    {
        WasPostponed = true,
        Schedule = ElectionSchedule.On(
            current.Law, current.Unit!, Day, current.Schedule!.NominationOpens, current.Schedule.NominationCloses,
            current.Schedule.RegistrationCloses),
    };
}

/// <summary>Nomination was opened again after a postponement (art. 113-7(3)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="NominationCloses">The new close of nomination, local time.</param>
/// <param name="RegistrationCloses">The new close of registration, local time.</param>
public sealed record NominationReopened(
    LocalDate On, LocalDateTime NominationCloses, LocalDateTime RegistrationCloses) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("ұсыну қайта ашылды", "выдвижение открыто вновь", "nomination reopened");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) =>
        Reopening.Of(current, On, current.Schedule!.Day, NominationCloses, RegistrationCloses);
}

/// <summary>The voting hours were changed (art. 38(1)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Hours">The new hours.</param>
/// <param name="Precincts">The precincts whose hours they are; null for the whole district.</param>
public sealed record VotingHoursChanged(
    LocalDate On, VotingHours Hours,
    [property: JsonConverter(typeof(OptionalValueListConverter<int>))]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueList<int>? Precincts = null) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("дауыс беру уақыты өзгертілді", "время голосования изменено", "voting hours changed");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with
    {
        Schedule = current.Schedule!.With(Hours, Precincts, current.Law, current.Zone),
    };
}

/// <summary>A precinct commission received its list of voters (arts 24(5), 26-1(1)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="Voters">The number of voters on the list.</param>
/// <param name="Kind">Where the precinct is formed.</param>
public sealed record VoterListHandedOver(
    LocalDate On, int Precinct, int Voters,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] PrecinctKind Kind = PrecinctKind.Ordinary)
    : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("сайлаушылар тізімі тапсырылды", "список избирателей передан", "voter list handed over");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) =>
        current with { Polling = current.Polling.With(new Precinct(Precinct, Voters, On) { Kind = Kind }) };
}

/// <summary>The silence before the vote began (arts 27(2), 32(1)).</summary>
/// <param name="At">The moment.</param>
public sealed record SilenceBegan(Instant At) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("сайлау алдындағы үгіт аяқталды", "предвыборная агитация окончена", "silence began");
}

/// <summary>The polls opened (art. 38(1)).</summary>
/// <param name="At">The moment.</param>
public sealed record VotingOpened(Instant At) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("дауыс беру басталды", "голосование началось", "voting opened");
}

/// <summary>A precinct closed early, all voters on its list having voted (art. 38(3)).</summary>
/// <param name="At">The moment.</param>
/// <param name="Precinct">The number of the precinct.</param>
public sealed record PrecinctClosedEarly(Instant At, int Precinct) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "учаскеде дауыс беру мерзімінен бұрын аяқталды деп жарияланды",
        "голосование на участке объявлено законченным досрочно",
        "precinct closed early");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) =>
        current with { Polling = current.Polling.With(current.Polling.Precincts[Precinct] with { ClosedEarly = true }) };
}

/// <summary>The polls closed, and counting starts (arts 38(1), 43(1)).</summary>
/// <param name="At">The moment.</param>
public sealed record VotingClosed(Instant At) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("дауыс беру аяқталды", "голосование окончено", "voting closed");
}

/// <summary>The protocol of a precinct came to the territorial commission (art. 113-8(1)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Protocol">The figures.</param>
public sealed record ProtocolFiled(LocalDate On, PrecinctProtocol Protocol) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "учаскелік комиссия хаттамасы келіп түсті",
        "поступил протокол участковой комиссии",
        "protocol filed");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with
    {
        Polling = current.Polling.With(current.Polling.Precincts[Protocol.Precinct] with { Protocol = Protocol, IsCounted = true }),
    };
}

/// <summary>A recount was ordered; the protocol no longer counts (art. 43(9)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Precinct">The number of the precinct.</param>
public sealed record RecountOrdered(LocalDate On, int Precinct) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("дауыстарды қайта санау тағайындалды", "назначен повторный подсчёт", "recount ordered");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with
    {
        Polling = current.Polling.With(current.Polling.Precincts[Precinct] with { Protocol = null }),
        Ballots = current.Ballots?.WithoutPosted(Precinct),
        Outcome = current.Outcome with { Result = null, EstablishedOn = null, DutiesGivenUpOn = null, DeclinedOn = null },
    };
}

/// <summary>The vote in a precinct was found invalid (art. 44(2-1), before 2026 art. 14.3)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="Reason">The breach.</param>
/// <param name="SubmittedOn">The day of the lower commission's submission; null where there was none.</param>
public sealed record PrecinctInvalidated(
    LocalDate On, int Precinct, string Reason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalDate? SubmittedOn = null) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "учаскеде сайлау өткізу жарамсыз деп танылды", "проведение выборов на участке признано недействительным", "precinct invalidated");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) =>
        current with { Polling = current.Polling.With(current.Polling.Precincts[Precinct] with { IsInvalidated = true }) };
}

/// <summary>The result was established on the precincts' protocols (art. 113-10).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ResultsEstablished(LocalDate On) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("қорытындылар анықталды", "итоги установлены", "result established");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with
    {
        // A result established anew, after a recount or an appeal, may have another winner: it is published and followed anew.
        Outcome = current.Outcome with
        {
            EstablishedOn = On,
            Result = ElectionResult.Of(current),
            PublishedOn = null,
            DutiesGivenUpOn = null,
            DeclinedOn = null,
        },
    };
}

/// <summary>Candidates tied; a repeat voting was called (art. 113-9(1)-(2) since 2026).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Day">The day of the repeat voting.</param>
public sealed record RepeatVotingCalled(LocalDate On, LocalDate Day) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("қайта дауыс беру тағайындалды", "назначено повторное голосование", "repeat voting called");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with
    {
        Schedule = ElectionSchedule.On(
            current.Law, current.Unit!, Day, current.Schedule!.NominationOpens, current.Schedule.NominationCloses,
            current.Schedule.RegistrationCloses),
        Candidates = ResultSteps.AfterVote(current),
        Polling = current.Polling.Again(
            current.Law.Policies.OnlyTiedCandidatesStandInRepeatVoting ? current.Outcome.Result!.Leaders : current.Polling.RepeatBallot),
        Outcome = current.Outcome with { FirstDay = current.FirstDay, Result = null, EstablishedOn = null, PublishedOn = null },
    };
}

/// <summary>The election was found invalid, and registration of the akim refused (art. 113-11(2)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reason">The breach.</param>
public sealed record ElectionInvalidated(LocalDate On, string Reason) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("сайлау жарамсыз деп танылды", "выборы признаны недействительными", "election invalidated");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) =>
        current with { Outcome = current.Outcome with { InvalidatedOn = On, IsInvalidationUpheld = false } };
}

/// <summary>A candidate appealed against that finding (art. 113-11(2)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Appellant">The candidate.</param>
public sealed record InvalidationAppealed(LocalDate On, CandidateId Appellant) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "жарамсыз деп тануға шағым жасалды", "признание недействительными обжаловано", "invalidation appealed");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) =>
        current with { Outcome = current.Outcome with { InvalidationAppealedOn = On } };
}

/// <summary>The appeal was dismissed; the election stays invalid (art. 113-11(2)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record InvalidationUpheld(LocalDate On) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "жарамсыз деп тану күшінде қалды",
        "признание недействительными оставлено в силе",
        "invalidation upheld");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) =>
        current with { Outcome = current.Outcome with { InvalidationAppealedOn = null, IsInvalidationUpheld = true } };
}

/// <summary>The appeal was granted; the election is valid (art. 113-11(2)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record InvalidationOverturned(LocalDate On) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "жарамсыз деп танудың күші жойылды",
        "признание недействительными отменено",
        "invalidation overturned");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) =>
        current with { Outcome = current.Outcome with { InvalidatedOn = null, InvalidationAppealedOn = null } };
}

/// <summary>Repeat elections were called (art. 113-9): the candidates of this round are not elected.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Day">The day of the repeat elections.</param>
public sealed record RepeatElectionCalled(LocalDate On, LocalDate Day) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("қайта сайлау тағайындалды", "назначены повторные выборы", "repeat elections called");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with
    {
        Candidates = ResultSteps.AfterVote(current).MoveAll(GetType()),
        Schedule = ElectionSchedule.On(
            current.Law, current.Unit!, Day, current.Schedule!.NominationOpens, current.Schedule.NominationCloses,
            current.Schedule.RegistrationCloses),
        Polling = current.Polling.Again([]),
        Outcome = ElectionOutcome.None with { Round = current.Outcome.Round + 1 },
    };
}

/// <summary>Nomination for repeat elections opened, in the terms that the commission set (art. 113-9).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="NominationCloses">The close of nomination, local time.</param>
/// <param name="RegistrationCloses">The close of registration, local time.</param>
public sealed record RepeatNominationOpened(
    LocalDate On, LocalDateTime NominationCloses, LocalDateTime RegistrationCloses) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "қайта сайлауға ұсыну ашылды", "открыто выдвижение на повторные выборы", "repeat nomination opened");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) =>
        Reopening.Of(current, On, current.Schedule!.Day, NominationCloses, RegistrationCloses);
}

/// <summary>The result was published (art. 44(4)3)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ResultsPublished(LocalDate On) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("қорытындылар жарияланды", "итоги опубликованы", "result published");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with { Outcome = current.Outcome with { PublishedOn = On } };
}

/// <summary>The elected person gave up incompatible duties in writing (art. 45).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record DutiesGivenUp(LocalDate On) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "сыйыспайтын міндеттер доғарылды", "сложены несовместимые обязанности", "incompatible duties given up");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with { Outcome = current.Outcome with { DutiesGivenUpOn = On } };
}

/// <summary>The new akim's powers began at registration; the old akim's ended (art. 36(4), (5)5) of the law on local government).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record PowersBegan(LocalDate On) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("әкімнің өкілеттігі басталды", "начались полномочия акима", "powers began");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with { Candidates = current.Candidates.MoveAll(GetType()) };
}

/// <summary>A slip in the number of voters on the list of a precinct (arts 24(5), 26-1(1)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="VotersBefore">The number of voters on the list, as it was recorded.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Voters">The number of voters on the list, as it stands.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record VoterListCorrected(
    LocalDate On, int Precinct, int VotersBefore, LocalDate DayBefore, int Voters, LocalDate Day, CorrectionAct Act)
    : ElectionFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлаушылар тізіміндегі сан түзетілді", "исправлено число избирателей в списке", "voter list corrected");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with
    {
        Polling = current.Polling.With(current.Polling.Precincts[Precinct] with { Voters = Voters, ListHandedOverOn = Day }),
    };
}

/// <summary>A slip in the number of signatures handed in (art. 113-4) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="Candidate">The candidate.</param>
/// <param name="SignaturesBefore">The number of signatures on the sheets, as it was recorded.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Signatures">The number of signatures on the sheets, as it stands.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record SignatureSheetsCorrected(
    LocalDate On, CandidateId Candidate, int SignaturesBefore, LocalDate DayBefore, int Signatures, LocalDate Day, CorrectionAct Act)
    : CandidateFact(On, Candidate), ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "тапсырылған қолдар саны түзетілді", "исправлено число сданных подписей", "signatures handed in corrected");

    private protected override Candidate Change(Candidate candidate) =>
        candidate with { SheetsHandedInOn = Day, SignaturesHandedIn = Signatures };
}

/// <summary>A slip in the protocol on the check of signatures (art. 113-4) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="Candidate">The candidate.</param>
/// <param name="ValidBefore">The number found valid, as it was recorded.</param>
/// <param name="SettlementsBefore">The number of settlements that they represent, as it was recorded.</param>
/// <param name="Valid">The number found valid, as it stands.</param>
/// <param name="Settlements">The number of settlements that they represent, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record SignatureCheckCorrected(
    LocalDate On, CandidateId Candidate, int ValidBefore, int SettlementsBefore, int Valid, int Settlements, CorrectionAct Act)
    : CandidateFact(On, Candidate), ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "қолдарды тексеру хаттамасы түзетілді", "исправлен протокол проверки подписей", "signature check corrected");

    private protected override Candidate Change(Candidate candidate) =>
        candidate with { ValidSignatures = Valid, SignedSettlements = Settlements };
}

/// <summary>A slip in the protocol of a precinct (arts 43, 113-8(1)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="ProtocolBefore">The figures of the protocol, as it was recorded.</param>
/// <param name="Protocol">The figures of the protocol, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record ProtocolCorrected(
    LocalDate On, PrecinctProtocol ProtocolBefore, PrecinctProtocol Protocol, CorrectionAct Act) : ElectionFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "учаскелік комиссия хаттамасы түзетілді",
        "исправлен протокол участковой комиссии",
        "protocol corrected");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => new ProtocolFiled(On, Protocol).Apply(current);
}

/// <summary>A slip in the day of the notice of the election day (art. 113-1(4)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CallNoticeCorrected(
    LocalDate On, LocalDate DayBefore, LocalDate Day, CorrectionAct Act) : ElectionFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлау күні туралы хабардың күні түзетілді",
        "исправлена дата сообщения о дне выборов",
        "day of the notice of the election day corrected");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => new CallPublished(Day).Apply(current);
}

/// <summary>A slip in the day of the notice of registered candidates (art. 113-5(9)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CandidatesNoticeCorrected(
    LocalDate On, LocalDate DayBefore, LocalDate Day, CorrectionAct Act) : ElectionFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "тіркелген кандидаттар туралы хабардың күні түзетілді",
        "исправлена дата сообщения о кандидатах",
        "day of the notice of candidates corrected");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => new CandidatesPublished(Day).Apply(current);
}

/// <summary>A slip in the day on which the result was published (art. 44(4)3)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record ResultsNoticeCorrected(
    LocalDate On, LocalDate DayBefore, LocalDate Day, CorrectionAct Act) : ElectionFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "қорытындылар жарияланған күн түзетілді", "исправлена дата опубликования итогов", "day of publication of the result corrected");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => new ResultsPublished(Day).Apply(current);
}

/// <summary>How facts and commands of elections are written; generated at compile time, so that trimming and AOT keep it.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ElectionFact))]
[JsonSerializable(typeof(AkimElection))]
[JsonSerializable(typeof(ElectionCommand))]
[JsonSerializable(typeof(AkimElectionLaw))]
[JsonSerializable(typeof(PortableBox))]
internal sealed partial class ElectionJson : JsonSerializerContext;
