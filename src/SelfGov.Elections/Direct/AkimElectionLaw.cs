using System.Collections.Immutable;
using NodaTime;
using SelfGov.Contract;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct.Ballots;
using SelfGov.Elections.Direct.Polls;
using SelfGov.Law;

namespace SelfGov.Elections.Direct;

/// <summary>
/// The law of the direct election of akims in one edition: every number, time limit and condition with the place that sets it.
/// </summary>
/// <remarks>Immutable. A change of law is the earlier edition <c>with</c> what changed; see <see cref="AkimElectionEditions"/>.</remarks>
public sealed record AkimElectionLaw
{
    /// <summary>The identity of the edition.</summary>
    public required EditionId Id { get; init; }

    /// <summary>What the acts leave open, decided by name.</summary>
    public ElectionPolicies Policies { get; init; } = ElectionPolicies.Default;

    /// <summary>What the act's Kazakh text calls what other editions name otherwise.</summary>
    internal KazakhTerms Kazakh { get; init; } = new();

    /// <summary>The terms at village level.</summary>
    public required LevelTerms Village { get; init; }

    /// <summary>The terms at raion level; null where the edition has no elections there.</summary>
    public LevelTerms? Raion { get; init; }

    /// <summary>The units whose akims are elected.</summary>
    public required Citation Scope { get; init; }

    /// <summary>The grounds that the edition knows, each with its place.</summary>
    public required ImmutableDictionary<GroundKind, Citation> Grounds { get; init; }

    /// <summary>Whether raion-level units elect only when on the maslikhat's pilot list.</summary>
    public Ruled<bool>? RaionOnlyByPilotList { get; init; }

    /// <summary>Whether a change of boundaries calls an election only in a newly formed unit.</summary>
    public Ruled<bool>? OnlyInNewlyFormedUnit { get; init; }

    /// <summary>The latest election day before the last day of the term.</summary>
    public required Ruled<TimeLimit> HoldBeforeTermEnds { get; init; }

    /// <summary>Where the election day is said to be the day that the maslikhat fixed.</summary>
    public Citation? HoldOnPilotDay { get; init; }

    /// <summary>The latest call after early termination or a change of the unit.</summary>
    public required Ruled<TimeLimit> CallAfterVacancy { get; init; }

    /// <summary>
    /// The latest such call at village level by the act that changes the edition's limit before the edition ends; null where no act does.
    /// </summary>
    public Ruled<LimitFrom>? LaterCallAfterVacancy { get; init; }

    /// <summary>The limit in the wording before, which binds where it ran out under it; null where it was the same.</summary>
    public Ruled<TimeLimit>? EarlierCallAfterVacancy { get; init; }

    /// <summary>Where the notice of the election day is ordered.</summary>
    public required Citation CallIsPublished { get; init; }

    /// <summary>Who nominates, and that a party nominates one candidate in a district.</summary>
    public required Citation Nominators { get; init; }

    /// <summary>Where nobody may stand in more than one district.</summary>
    public required Citation OneDistrict { get; init; }

    /// <summary>Where nobody may stand for maslikhat and akim at once; null where the edition does not say so.</summary>
    public Citation? NotForMaslikhatAtOnce { get; init; }

    /// <summary>When nomination opens, closes, and may be fixed otherwise when calling.</summary>
    public required Citation NominationPeriod { get; init; }

    /// <summary>The longest extension of nomination where fewer than two were nominated; calendar days.</summary>
    public required Ruled<TimeLimit> Extension { get; init; }

    /// <summary>The higher akim's right to nominate: so many as are lacking to two.</summary>
    public required Citation HigherAkimNominates { get; init; }

    /// <summary>Where the local community assembly has to agree to the higher akim's nominees at village level.</summary>
    public required Citation AssemblyAgrees { get; init; }

    /// <summary>The requirements on a candidate, and who checks them.</summary>
    public required Citation Requirements { get; init; }

    /// <summary>The least age, in full years.</summary>
    public required Ruled<int> MinimumAge { get; init; }

    /// <summary>The bar of an unspent conviction.</summary>
    public required Citation UnspentConviction { get; init; }

    /// <summary>The bar of guilt of corruption found by a court.</summary>
    public required Citation CorruptionGuilt { get; init; }

    /// <summary>The least share of the district's voters whose signatures support a self-nominee.</summary>
    public required Ruled<Share> Signatures { get; init; }

    /// <summary>The least share of settlements that the signatures represent; null where the edition does not ask for it.</summary>
    public Ruled<Share>? SignedSettlements { get; init; }

    /// <summary>The time to issue signature sheets after the eligibility check; calendar days.</summary>
    public required Ruled<TimeLimit> SheetsIssued { get; init; }

    /// <summary>
    /// The last day to hand in signature sheets before registration closes, at the same hour; null where the edition sets none.
    /// </summary>
    public Ruled<TimeLimit>? SheetsHandedIn { get; init; }

    /// <summary>The time to check signatures; calendar days.</summary>
    public required Ruled<TimeLimit> SignatureCheck { get; init; }

    /// <summary>The least share of votes that returns the fee; null where the edition returns no fee.</summary>
    public Ruled<Share>? FeeRefund { get; init; }

    /// <summary>The time to check declarations, from registration; calendar days.</summary>
    public required Ruled<TimeLimit> DeclarationCheck { get; init; }

    /// <summary>The time for the special check, from receipt of the papers; calendar days.</summary>
    public required Ruled<TimeLimit> SpecialCheck { get; init; }

    /// <summary>The document set of each path.</summary>
    public required ImmutableDictionary<NominationPath, Ruled<CandidateDocuments>> Documents { get; init; }

    /// <summary>When registration opens, closes, and may be fixed otherwise when calling.</summary>
    public required Citation RegistrationPeriod { get; init; }

    /// <summary>The commission's protocol on registration.</summary>
    public required Citation Registration { get; init; }

    /// <summary>The time to publish the notice of registration; calendar days.</summary>
    public required Ruled<TimeLimit> RegistrationNotice { get; init; }

    /// <summary>The grounds to refuse or cancel registration.</summary>
    public required ImmutableArray<RegistrationGroundRule> RegistrationGrounds { get; init; }

    /// <summary>The warning that comes before a cancellation for other breaches.</summary>
    public required Citation Warning { get; init; }

    /// <summary>How long before the vote nothing may be cancelled or restored.</summary>
    public required Ruled<TimeLimit> NoCancellation { get; init; }

    /// <summary>The time to appeal against refusal or cancellation; calendar days.</summary>
    public required Ruled<TimeLimit> RegistrationAppeal { get; init; }

    /// <summary>The time to decide such an appeal, from its filing; calendar days.</summary>
    public required Ruled<TimeLimit> RegistrationAppealDecision { get; init; }

    /// <summary>How long before the vote a candidate may withdraw.</summary>
    public required Ruled<TimeLimit> Withdrawal { get; init; }

    /// <summary>Whether a candidate can withdraw only once registered.</summary>
    public required bool WithdrawalNeedsRegistration { get; init; }

    /// <summary>How long before its anchor the nominator may revoke.</summary>
    public required Ruled<TimeLimit> Revocation { get; init; }

    /// <summary>Whether revocation is counted from the close of registration; from election day otherwise.</summary>
    public required bool RevocationCountsFromRegistration { get; init; }

    /// <summary>How far the election may be moved where fewer than two are registered; calendar days.</summary>
    public required Ruled<TimeLimit> PostponementAtRegistration { get; init; }

    /// <summary>How far the election may be moved where fewer than two are left; calendar days.</summary>
    public required Ruled<TimeLimit> PostponementAfterDropout { get; init; }

    /// <summary>How nomination goes on after a postponement.</summary>
    public required Citation AfterPostponement { get; init; }

    /// <summary>When the campaign starts and ends.</summary>
    public required Citation CampaignPeriod { get; init; }

    /// <summary>The silence on election day and the day before.</summary>
    public required Citation Silence { get; init; }

    /// <summary>From how many days before the vote to its end no results of opinion polls are published; counted plainly.</summary>
    public required Ruled<TimeLimit> NoPollResults { get; init; }

    /// <summary>The regular voting hours.</summary>
    public required Ruled<VotingHours> Hours { get; init; }

    /// <summary>The bounds within which a commission may move the hours.</summary>
    public required Ruled<VotingHours> HoursAtMost { get; init; }

    /// <summary>Where the ballot and its "against all" line are ordered.</summary>
    public required Citation Ballot { get; init; }

    /// <summary>Ballots, certificates and the posting of protocols.</summary>
    public BallotTerms Ballots { get; init; } = BallotTerms.Since2021;

    /// <summary>The list of voters handed to the precinct, before the vote; calendar days.</summary>
    public required Ruled<TimeLimit> VoterListHandedOver { get; init; }

    /// <summary>The most voters of a precinct.</summary>
    public required Ruled<int> PrecinctSize { get; init; }

    /// <summary>The special kinds of precincts that the edition knows, and what hangs on each.</summary>
    public required ImmutableArray<PrecinctKindRule> SpecialPrecincts { get; init; }

    /// <summary>Where a voter is included in one list only.</summary>
    public required Citation OneList { get; init; }

    /// <summary>Where the precinct commission tells the commission above of a changed list.</summary>
    public required Citation VoterListChanged { get; init; }

    /// <summary>Where lists are corrected at the request of voters.</summary>
    public required Citation VoterListRequests { get; init; }

    /// <summary>Where lists are not changed once counting has begun.</summary>
    public required Citation VoterListFrozen { get; init; }

    /// <summary>The last hour to issue absentee certificates, before the vote.</summary>
    public required Ruled<TimeLimit> AbsenteeCertificates { get; init; }

    /// <summary>The last hour of election day to ask to vote outside the premises.</summary>
    public required Ruled<LocalTime> HomeVotingRequests { get; init; }

    /// <summary>The longest count, from the end of voting; hours.</summary>
    public required Ruled<Duration> Count { get; init; }

    /// <summary>The figures of the precinct's protocol.</summary>
    public required Citation ProtocolFigures { get; init; }

    /// <summary>Where the precinct's protocol goes to the territorial commission.</summary>
    public required Citation ProtocolDelivered { get; init; }

    /// <summary>Where portable boxes are counted first, and what follows when one holds too many ballots.</summary>
    public required Citation PortableBoxes { get; init; }

    /// <summary>Where a precinct commission counts again, once, at the request of a trusted person.</summary>
    public required Citation RecountAtRequest { get; init; }

    /// <summary>The power to void a single precinct, or to cancel what its commission decided.</summary>
    public required Citation PrecinctInvalidation { get; init; }

    /// <summary>
    /// Whether it is voided only on the submission of the commission below; null where the commission above acts of its own.
    /// </summary>
    public Ruled<bool>? PrecinctInvalidationNeedsSubmission { get; init; }

    /// <summary>The time to establish the result; calendar days.</summary>
    public required Ruled<TimeLimit> ResultsEstablished { get; init; }

    /// <summary>The plurality that elects.</summary>
    public required Citation Winner { get; init; }

    /// <summary>The time to publish the result; calendar days.</summary>
    public required Ruled<TimeLimit> ResultsPublished { get; init; }

    /// <summary>What follows a tie.</summary>
    public required Ruled<TieOutcome> Tie { get; init; }

    /// <summary>The latest repeat voting; null where the edition knows none.</summary>
    public Ruled<TimeLimit>? RepeatVoting { get; init; }

    /// <summary>The latest repeat elections after the first elections.</summary>
    public required Ruled<TimeLimit> RepeatElection { get; init; }

    /// <summary>Where repeat elections follow an invalid election.</summary>
    public required Citation RepeatAfterInvalidation { get; init; }

    /// <summary>Where the commission sets the deadlines of repeat elections.</summary>
    public required Citation RepeatElectionDeadlines { get; init; }

    /// <summary>The power to find the election invalid.</summary>
    public required Citation Invalidation { get; init; }

    /// <summary>The time to appeal against it; calendar days.</summary>
    public required Ruled<TimeLimit> InvalidationAppeal { get; init; }

    /// <summary>The time to decide such an appeal; calendar days.</summary>
    public required Ruled<TimeLimit> InvalidationAppealDecision { get; init; }

    /// <summary>The time for the elected akim to give up incompatible duties; calendar days.</summary>
    public required Ruled<TimeLimit> DutiesGivenUp { get; init; }

    /// <summary>The time to register the akim; calendar days.</summary>
    public required Ruled<TimeLimit> AkimRegistered { get; init; }

    /// <summary>The steps of the general part that commissions put into their calendar plans.</summary>
    public required ImmutableArray<PlanEntry> GeneralSteps { get; init; }

    /// <summary>
    /// The latest call after a vacancy, in the wording that is in force when the limit runs out, or on the day of the call.
    /// </summary>
    internal TimeLimit CallAfter(LocalDate vacancy, Unit unit, LocalDate? called = null) =>
        LimitFrom.For(
            vacancy, (EarlierCallAfterVacancy ?? CallAfterVacancy).Value,
            unit.IsRaionLevel || called < LaterCallAfterVacancy?.Value.From ? null : LaterCallAfterVacancy);

    /// <summary>The terms at the level of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    /// <exception cref="InvalidOperationException">The edition has no elections at the unit's level.</exception>
    public LevelTerms TermsFor(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.IsRaionLevel
            ? Raion ?? throw new InvalidOperationException($"Edition {Id} has no elections of akims at raion level ({Scope}).")
            : Village;
    }
}

/// <summary>The terms that differ between village level and raion level.</summary>
public sealed record LevelTerms
{
    /// <summary>The latest call before the anchor of the ground: the last day of the term, or the day that the maslikhat fixed.</summary>
    public required Ruled<TimeLimit> CallBefore { get; init; }

    /// <summary>The latest election day after the call, on early termination or a change of the unit; calendar days.</summary>
    public required Ruled<TimeLimit> HoldAfterCall { get; init; }

    /// <summary>The close of nomination before election day.</summary>
    public required Ruled<TimeLimit> NominationCloses { get; init; }

    /// <summary>The close of registration before election day.</summary>
    public required Ruled<TimeLimit> RegistrationCloses { get; init; }

    /// <summary>The election fee, in minimum wages as of 1 January of the year.</summary>
    public required Ruled<int> FeeInMinimumWages { get; init; }

    /// <summary>How many times in a row the same person may be elected in the same unit.</summary>
    public required Ruled<int> TermsInARow { get; init; }

    /// <summary>Where the new akim's powers are said to begin at registration.</summary>
    public required Citation PowersBegin { get; init; }
}

/// <summary>
/// What the acts leave open, decided by name. Every policy is a gap listed in <c>docs/law/gaps.md</c>; the default is the reading that we
/// think
/// most defensible, and a host can choose another by deriving the law: <c>law with { Policies = ... }</c>.
/// </summary>
public sealed record ElectionPolicies
{
    /// <summary>The default policies.</summary>
    public static readonly ElectionPolicies Default = new();

    /// <summary>
    /// How "two days before voting" is counted for withdrawal, revocation and cancellation (arts 113-5(12), 113-6). By default as the
    /// commissions count every other "N days before": two full days lie between, so the last day is the third before the vote.
    /// </summary>
    public DayCounting LastDropDay { get; init; } = DayCounting.FullDaysBetween;

    /// <summary>
    /// Whether the higher akim needs the local community assembly's consent to nominate at village level (art. 39-3(3)4-3) of the law on
    /// local government) also where the Constitutional Law no longer says so. By default yes.
    /// </summary>
    public bool AssemblyAgreesToHigherAkimsNominee { get; init; } = true;

    /// <summary>
    /// Whether only the candidates who tied stand in a repeat voting (art. 113-9(1)-(2) does not say). By default only they.
    /// </summary>
    public bool OnlyTiedCandidatesStandInRepeatVoting { get; init; } = true;

    /// <summary>
    /// Whether an election that was postponed may be postponed again when fewer than two candidates are left again (art. 113-7 is silent).
    /// By default it may: otherwise the procedure would have no way on.
    /// </summary>
    public bool MayBePostponedAgain { get; init; } = true;

    /// <summary>
    /// Whether a call that comes later than art. 113-1(2) or (3) allows is refused. By default it is not: the act names no consequence, so
    /// that a late call is a late duty like any other, is accepted, and says by how many days it is late
    /// (<see cref="ElectionCall.DaysLate"/>).
    /// </summary>
    public bool LateCallIsRefused { get; init; }

    /// <summary>
    /// Whether the new election after a failed one is called and held in the time that art. 113-1(3) gives after a vacancy, counted from
    /// the failure; the act is silent. By default it is; otherwise that call has no time limit.
    /// </summary>
    public bool FailedElectionHasTimeOfVacancy { get; init; } = true;

    /// <summary>
    /// Whether a nominee may withdraw before being registered also where art. 113-6(1) says "from the day of registration" (until 2026). By
    /// default he may, as commissions have accepted it.
    /// </summary>
    public bool WithdrawalBeforeRegistrationIsAccepted { get; init; } = true;

    /// <summary>
    /// Whether who was born on 29 February comes of age on 1 March of a year that has no such day (no act says). By default yes; otherwise
    /// on 28 February.
    /// </summary>
    public bool BornOn29FebruaryIsOfAgeOn1March { get; init; } = true;

    /// <summary>
    /// Whether the end of a term, or of powers, may be stated as a ground, by a paper or without one, where no case of it is kept here. By
    /// default it may; <c>false</c> asks for an entry in the journal of that case.
    /// </summary>
    public bool PapersAreAccepted { get; init; } = true;

    /// <summary>
    /// Whether the age is reckoned on election day (art. 113-2: "to be elected"). By default yes; otherwise on the day of registration.
    /// </summary>
    public bool AgeIsReckonedOnElectionDay { get; init; } = true;

    /// <summary>
    /// Whether the list of a precinct of more voters than art. 23(2)1) lets one be formed for is refused. By default it is; the act
    /// names no consequence, and a host that records what has happened can choose that it is taken in.
    /// </summary>
    public bool OversizedPrecinctIsRefused { get; init; } = true;

    /// <summary>
    /// How many voters the lists of all ordinary precincts may have together, in per cent of the voters that the ground states. No act
    /// says; by default 150: nobody is in two lists (art. 25(3)), but the number is older than the lists. Null asks for nothing.
    /// Special precincts are not counted: people are there who live elsewhere (art. 25(1)3)).
    /// </summary>
    public int? ListedVotersAtMostPercent { get; init; } = 150;
}

/// <summary>What follows when candidates got the same, highest number of votes (art. 113-9).</summary>
public enum TieOutcome
{
    /// <summary>Repeat elections, with new nomination.</summary>
    RepeatElection,

    /// <summary>Repeat voting, with the same lists of voters.</summary>
    RepeatVoting,
}

/// <summary>The hours in which the polls are open, in local time.</summary>
/// <param name="Open">When the polls open.</param>
/// <param name="Close">When the polls close; later than they open.</param>
public sealed record VotingHours(
    [Label("дауыс берудің басталуы", "начало голосования", "opening of polls")] LocalTime Open,
    [Label("дауыс берудің аяқталуы", "окончание голосования", "close of polls")] LocalTime Close);
