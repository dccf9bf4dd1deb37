using System.Collections.Immutable;
using SelfGov.Contract;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Law;

namespace SelfGov.Elections.Indirect;

/// <summary>
/// The law of the indirect election of akims in one edition: every number, time limit and condition with the place that sets it.
/// </summary>
/// <remarks>
/// Immutable. A change of law is the earlier edition <c>with</c> what changed; see <see cref="IndirectElectionEditions"/>.
/// </remarks>
public sealed record IndirectElectionLaw
{
    /// <summary>The identity of the edition.</summary>
    public required EditionId Id { get; init; }

    /// <summary>What the acts leave open, decided by name.</summary>
    public IndirectElectionPolicies Policies { get; init; } = IndirectElectionPolicies.Default;

    /// <summary>What the act's Kazakh text calls what other editions name otherwise.</summary>
    internal KazakhTerms Kazakh { get; init; } = new();

    /// <summary>The units whose akims are elected, and that the suffrage is indirect.</summary>
    public required Citation Scope { get; init; }

    /// <summary>The grounds that the edition knows, each with its place.</summary>
    public required ImmutableDictionary<GroundKind, Citation> Grounds { get; init; }

    /// <summary>The term of office; years.</summary>
    public required Ruled<int> TermYears { get; init; }

    /// <summary>The latest call before the last day of the term; calendar days.</summary>
    public required Ruled<TimeLimit> CallBefore { get; init; }

    /// <summary>The latest election day after the call, where the term ends; null where the edition sets none.</summary>
    public Ruled<TimeLimit>? HoldAfterCall { get; init; }

    /// <summary>The latest election day after the early end of powers.</summary>
    public required Ruled<TimeLimit> HoldAfterVacancy { get; init; }

    /// <summary>Where the notice of the election day is ordered.</summary>
    public required Citation CallIsPublished { get; init; }

    /// <summary>Who nominates, and how.</summary>
    public required Citation Nomination { get; init; }

    /// <summary>The least number of candidates.</summary>
    public required Ruled<int> Alternatives { get; init; }

    /// <summary>What the local community has to say beforehand.</summary>
    public required Ruled<CommunityRole> Community { get; init; }

    /// <summary>Where the approval of the assembly may be held from the call on; null where the edition does not bound it.</summary>
    public Citation? CommunityFromCall { get; init; }

    /// <summary>The first day of nomination before election day; calendar days.</summary>
    public required Ruled<TimeLimit> NominationOpens { get; init; }

    /// <summary>The last day of nomination before election day; calendar days.</summary>
    public required Ruled<TimeLimit> NominationCloses { get; init; }

    /// <summary>The last day of registration before the vote; calendar days.</summary>
    public required Ruled<TimeLimit> RegistrationCloses { get; init; }

    /// <summary>The longest extension of nomination and registration; calendar days.</summary>
    public required Ruled<TimeLimit> Extension { get; init; }

    /// <summary>The commission's power to extend the elections when candidates dropped out after registration.</summary>
    public required Citation ExtensionAfterDropout { get; init; }

    /// <summary>The least age of a candidate, in full years.</summary>
    public required Ruled<int> MinimumAge { get; init; }

    /// <summary>What a candidate has to meet beside the age.</summary>
    public required Ruled<CandidateRequirements> Requirements { get; init; }

    /// <summary>The commission's protocol on the requirements.</summary>
    public required Citation RequirementsProtocol { get; init; }

    /// <summary>The declarations of candidate and spouse, handed in before registration.</summary>
    public required Citation Declarations { get; init; }

    /// <summary>The time to check the declarations, from their receipt; calendar days.</summary>
    public required Ruled<TimeLimit> DeclarationCheck { get; init; }

    /// <summary>The time for each source to answer, from receipt of the request; calendar days.</summary>
    public required ImmutableDictionary<InformationSource, Ruled<TimeLimit>> Answers { get; init; }

    /// <summary>The documents without which nobody is registered.</summary>
    public required Ruled<NominationPapers> Papers { get; init; }

    /// <summary>The commission's decision to register.</summary>
    public required Citation Registration { get; init; }

    /// <summary>The time to tell residents of the registered candidates, from the end of registration; calendar days.</summary>
    public required Ruled<TimeLimit> RegistrationNotice { get; init; }

    /// <summary>The grounds to refuse or cancel registration.</summary>
    public required ImmutableArray<RegistrationGroundRule> RegistrationGrounds { get; init; }

    /// <summary>The time to appeal against refusal or cancellation; calendar days.</summary>
    public required Ruled<TimeLimit> RegistrationAppeal { get; init; }

    /// <summary>How long before the vote a candidate may withdraw; calendar days.</summary>
    public required Ruled<TimeLimit> Withdrawal { get; init; }

    /// <summary>How long before the vote the raion akim may revoke; null where the edition does not let him.</summary>
    public Ruled<TimeLimit>? Revocation { get; init; }

    /// <summary>How long before the vote nothing may be cancelled or restored; calendar days.</summary>
    public required Ruled<TimeLimit> NoCancellation { get; init; }

    /// <summary>The most trusted persons of a candidate, and who can be one.</summary>
    public required Ruled<int> TrustedPersons { get; init; }

    /// <summary>When the campaign starts and ends.</summary>
    public required Citation CampaignPeriod { get; init; }

    /// <summary>The silence on election day and the day before.</summary>
    public required Citation Silence { get; init; }

    /// <summary>The list of electors, posted in the polling point.</summary>
    public required Citation ElectorsList { get; init; }

    /// <summary>The share of the maslikhat's deputies with whom the meeting is competent.</summary>
    public required Ruled<Threshold> Quorum { get; init; }

    /// <summary>The meeting of the electors: who chairs it, who attends, its minutes, its close.</summary>
    public required Citation Meeting { get; init; }

    /// <summary>The polling point in the room of the meeting, and the secret ballot.</summary>
    public required Citation Vote { get; init; }

    /// <summary>The commission's protocol on the result.</summary>
    public required Citation Protocol { get; init; }

    /// <summary>The plurality that elects.</summary>
    public required Citation Winner { get; init; }

    /// <summary>The repeat vote on the same day after a tie; null where the edition knows none.</summary>
    public Citation? RepeatVote { get; init; }

    /// <summary>What leads to repeat elections.</summary>
    public required Citation RepeatAfter { get; init; }

    /// <summary>The latest day of repeat elections after the first; months.</summary>
    public required Ruled<TimeLimit> RepeatElection { get; init; }

    /// <summary>The power to find the election invalid.</summary>
    public required Citation Invalidation { get; init; }

    /// <summary>Whether the oblast commission has that power too.</summary>
    public required bool OblastInvalidates { get; init; }

    /// <summary>The time to register the akim, from election day; calendar days.</summary>
    public required Ruled<TimeLimit> AkimRegistered { get; init; }

    /// <summary>Where the result and the registration are published.</summary>
    public required Citation ResultsPublished { get; init; }

    /// <summary>Where the office is taken after a positive special check, and its duties are performed before.</summary>
    public required Citation SpecialCheck { get; init; }
}

/// <summary>
/// What the acts leave open, decided by name. Every policy is a gap listed in <c>docs/law/gaps-indirect.md</c>; a host chooses another by
/// deriving the law: <c>law with { Policies = ... }</c>.
/// </summary>
public sealed record IndirectElectionPolicies
{
    /// <summary>The default policies.</summary>
    public static readonly IndirectElectionPolicies Default = new();

    /// <summary>
    /// Whether the end of a term, or of powers, may be stated as a ground, by a paper or without one, where no case of it is kept here. By
    /// default it may; <c>false</c> asks for an entry in the journal of that case.
    /// </summary>
    public bool PapersAreAccepted { get; init; } = true;

    /// <summary>
    /// How "N days before election day" is counted for nomination and registration. By default the day is E - N; reports of 2013 bear
    /// witness to E - N and to E - (N + 1).
    /// </summary>
    public DayCounting DayCounting { get; init; } = DayCounting.Plain;

    /// <summary>
    /// How "two days before voting" is counted for withdrawal, revocation, cancellation and restoration. By default the two days before the
    /// vote are closed, so that the last day is the third before it.
    /// </summary>
    public DayCounting LastDropDay { get; init; } = DayCounting.FullDaysBetween;

    /// <summary>
    /// Whether the age is reckoned on election day. By default on the day of registration: both texts ask for the age of a candidate.
    /// </summary>
    public bool AgeIsReckonedOnElectionDay { get; init; }

    /// <summary>
    /// Whether a vote is held on a single candidate who is left after registration closed. By default it is not: the election is on an
    /// alternative basis, and the commission decides as where all have dropped out.
    /// </summary>
    public bool SingleCandidateGoesToTheVote { get; init; }

    /// <summary>Whether registration may be extended again where fewer than two are registered again. By default it may.</summary>
    public bool MayBeExtendedAgain { get; init; } = true;

    /// <summary>Whether only the candidates who tied stand in the repeat vote of the same day. By default only they.</summary>
    public bool OnlyTiedCandidatesStandInRepeatVote { get; init; } = true;

    /// <summary>
    /// Whether a call that comes too late before the end of a term, or leaves no day to vote in time after a vacancy, is refused. By
    /// default it is not: no act names a consequence, so that it is a late duty, is accepted, and says by how many days it is late
    /// (<see cref="IndirectCall.DaysLate"/>).
    /// </summary>
    public bool LateCallIsRefused { get; init; }

    /// <summary>
    /// Whether the new election after a failed one is held in the time that follows an early end of powers, counted from the failure; the
    /// acts are silent. By default it is; otherwise it has no time limit.
    /// </summary>
    public bool FailedElectionHasTimeOfVacancy { get; init; } = true;

    /// <summary>
    /// Whether who was born on 29 February comes of age on 1 March of a year that has no such day (no act says). By default yes; otherwise
    /// on 28 February.
    /// </summary>
    public bool BornOn29FebruaryIsOfAgeOn1March { get; init; } = true;

    /// <summary>What follows a negative special check. By default the election ends without an akim, and a new one is a new case.</summary>
    public NegativeCheckOutcome NegativeCheck { get; init; } = NegativeCheckOutcome.NewElection;
}

/// <summary>What follows a negative special check of the elected akim; no act says.</summary>
public enum NegativeCheckOutcome
{
    /// <summary>The election ends without an akim; the early end of powers is the ground of a new case.</summary>
    NewElection,

    /// <summary>The commission calls repeat elections in the same case.</summary>
    RepeatElection,
}

/// <summary>What the local community has to say before candidates are nominated.</summary>
public enum CommunityRole
{
    /// <summary>It is consulted (paragraph 13 of the rules of 2013); its answer binds nobody.</summary>
    Consultation,

    /// <summary>
    /// Its assembly approves the candidates (paragraph 13 since 2016; art. 36(1) of the law on local government of 2017).
    /// </summary>
    Approval,
}

/// <summary>What the protocol of the commission establishes about a candidate beside the age. A set: values combine.</summary>
[Flags]
public enum CandidateRequirements
{
    /// <summary>Nothing.</summary>
    [Label("жоқ", "нет", "none")]
    None = 0,

    /// <summary>The requirements of the law on the civil service.</summary>
    [Label("мемлекеттік қызмет туралы заң талаптары", "требования закона о государственной службе", "requirements of civil service law")]
    CivilService = 1 << 0,

    /// <summary>Higher education.</summary>
    [Label("жоғары білім", "высшее образование", "higher education")]
    HigherEducation = 1 << 1,

    /// <summary>Residence in the oblast.</summary>
    [Label("облыс аумағында тұру", "проживание в области", "residence in oblast")]
    Residence = 1 << 2,

    /// <summary>The right to vote (art. 33 of the Constitution of 1995).</summary>
    [Label("белсенді сайлау құқығы", "активное избирательное право", "right to vote")]
    RightToVote = 1 << 3,
}

/// <summary>The documents without which a candidate is not registered. A set: values combine.</summary>
[Flags]
public enum NominationPapers
{
    /// <summary>No document.</summary>
    [Label("жоқ", "нет", "none")]
    None = 0,

    /// <summary>The raion akim's submission; comes with the nomination.</summary>
    [Label("аудан әкімінің ұсынуы", "представление акима района", "raion akim's submission")]
    Submission = 1 << 0,

    /// <summary>The candidate's statement of consent to stand; comes with the nomination.</summary>
    [Label("дауысқа түсуге келісімі туралы өтініш", "заявление о согласии баллотироваться", "statement of consent")]
    StatementOfConsent = 1 << 1,

    /// <summary>Biographical data.</summary>
    [Label("өмірбаяндық деректер", "биографические данные", "biographical data")]
    Biography = 1 << 2,

    /// <summary>A copy of the identity document.</summary>
    [Label("жеке басын куәландыратын құжаттың көшірмесі", "копия документа, удостоверяющего личность", "copy of identity document")]
    IdentityCopy = 1 << 3,

    /// <summary>The tax body's certificate that candidate and spouse handed in their declarations.</summary>
    [Label("декларацияларды тапсырғаны туралы анықтама", "справка о сдаче деклараций", "certificate of declarations")]
    DeclarationCertificate = 1 << 4,
}

/// <summary>Who was asked for information about a candidate.</summary>
public enum InformationSource
{
    /// <summary>An organisation, asked by the revenue body about income and property.</summary>
    [Label("ұйым", "организация", "organisation")]
    Organisation,

    /// <summary>A state body, asked by the election commission.</summary>
    [Label("мемлекеттік орган", "государственный орган", "state body")]
    StateBody,
}
