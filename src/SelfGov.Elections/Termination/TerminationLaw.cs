using System.Collections.Immutable;
using NodaTime;
using SelfGov.Contract;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;

namespace SelfGov.Elections.Termination;

/// <summary>The law of the end of an elected akim's powers at one level, in one edition.</summary>
/// <remarks>
/// Immutable. The law on local government sets no days for the statement, the submission, the decision and the acting akim; only the call
/// of the by-election has a time limit, set by the law on elections.
/// </remarks>
public sealed record TerminationLaw
{
    /// <summary>The identity of the edition.</summary>
    public required EditionId Id { get; init; }

    /// <summary>What the acts leave open, decided by name.</summary>
    public TerminationPolicies Policies { get; init; } = TerminationPolicies.Default;

    /// <summary>Whether this is raion level (raions and cities of oblast significance); village level otherwise.</summary>
    public required bool IsRaionLevel { get; init; }

    /// <summary>The akims concerned: those who are elected at this level.</summary>
    public required Citation Elected { get; init; }

    /// <summary>The grounds that the edition knows at this level, each with its place.</summary>
    public required ImmutableDictionary<TerminationGround, Citation> Grounds { get; init; }

    /// <summary>Where the grounds stand.</summary>
    public required Citation GroundList { get; init; }

    /// <summary>
    /// Where the territorial commission states the fact and makes its submission to the higher akim; null where a ground ends the powers
    /// by itself.
    /// </summary>
    public Citation? Statement { get; init; }

    /// <summary>Where the higher akim ends the powers.</summary>
    public required Citation Termination { get; init; }

    /// <summary>
    /// The time for the maslikhat to consider whether a disciplinary measure ends the powers, from its receipt; null where the edition
    /// knows no such consideration.
    /// </summary>
    public Ruled<TimeLimit>? MaslikhatConsiders { get; init; }

    /// <summary>Where the akim of the oblast has to consent to a dismissal; null where nobody's consent is asked for.</summary>
    public Citation? OblastAkimConsents { get; init; }

    /// <summary>Where the local community has to consent to a dismissal; null where the edition does not ask for it.</summary>
    public Citation? CommunityConsents { get; init; }

    /// <summary>
    /// The time to tell the commission that the powers ended early, from their end; calendar days. Null where the edition sets none.
    /// </summary>
    public Ruled<TimeLimit>? CommissionNotified { get; init; }

    /// <summary>Where the duties are put on another civil servant for the time being; null where no act says who performs them.</summary>
    public Citation? Acting { get; init; }

    /// <summary>The time to call the by-election; null where the edition has no elections at this level any more.</summary>
    public Ruled<TimeLimit>? CallByElection { get; init; }

    /// <summary>The time to call it by the act that changes that time before the edition ends; null where no act does.</summary>
    public Ruled<LimitFrom>? LaterCallByElection { get; init; }

    /// <summary>
    /// Where the akims who are appointed beside the elected ones are dismissed; null where all akims of the level are of one kind.
    /// </summary>
    public Citation? Appointed { get; init; }

    /// <summary>The time to hold the by-election, from the end of the powers; null where only its call has one.</summary>
    public Ruled<TimeLimit>? HoldByElection { get; init; }

    /// <summary>The limit on the by-election, on its call or on the vote; null where none follows.</summary>
    internal Ruled<TimeLimit>? ByElection => CallByElection ?? HoldByElection;

    /// <summary>The time to call the by-election, in the wording that is in force when it runs out; null where it has none.</summary>
    internal TimeLimit? CallAfter(LocalDate vacancy) =>
        CallByElection is { } call ? LimitFrom.For(vacancy, call.Value, LaterCallByElection) : null;

    /// <summary>Whether a by-election follows from a ground.</summary>
    /// <param name="ground">The ground.</param>
    public bool ByElectionFollows(TerminationGround ground) =>
        ByElection is not null && ground is not (TerminationGround.NewAkimRegistered or TerminationGround.TermEnded);
}

/// <summary>What the acts leave open about the end of an akim's powers, decided by name.</summary>
public sealed record TerminationPolicies
{
    /// <summary>The default policies.</summary>
    public static readonly TerminationPolicies Default = new();

    /// <summary>
    /// Whether a vote of no confidence may be stated as a ground by <see cref="RecordTerminationGround.Reference"/> alone, where its case
    /// is not kept here. By default it may; <c>false</c> asks for the entry in the journal of the motion.
    /// </summary>
    public bool PapersAreAccepted { get; init; } = true;

    /// <summary>
    /// Whether the registration of the newly elected akim ends the powers of the earlier one without a statement, a submission and a
    /// decision, which arts 32(3) and 36(6) ask for by their words. By default it does.
    /// </summary>
    public bool RegistrationEndsPowersByItself { get; init; } = true;

    /// <summary>
    /// Whether an acting akim may be recorded at raion level too, for which article 33(1)16) has no rule. By default yes, because the
    /// duties have to be performed by somebody.
    /// </summary>
    public bool ActingAkimAtRaionLevel { get; init; } = true;

    /// <summary>
    /// Whether the time to call the by-election ("from the day of the early termination", art. 113-1(3) of the law on elections) runs
    /// from the day of the ground. By default from the day on which the higher akim ended the powers (or, where the President did, on
    /// which the commission stated the loss).
    /// </summary>
    public bool ByElectionCountsFromGround { get; init; }
}

/// <summary>Why the powers of an elected akim end (arts 32(2), 36(5) of the law on local government).</summary>
/// <remarks>Reaching pension age is no ground (arts 32(2), 36(5), last part): there is no way to record it.</remarks>
public enum TerminationGround
{
    /// <summary>The akim died.</summary>
    [Label("қайтыс болу", "смерть", "death")]
    Death,

    /// <summary>
    /// A court's decision is in force that finds the akim incapable, of limited capacity or missing, or declares the akim dead.
    /// </summary>
    [Label("соттың тануы", "признание судом", "finding of a court")]
    CourtFinding,

    /// <summary>The akim left the party that nominated him, other than by its reorganisation or liquidation.</summary>
    [Label("партияға мүшеліктің тоқтатылуы", "прекращение членства в партии", "leaving of party")]
    PartyLeft,

    /// <summary>The higher akim accepted the maslikhat's vote of no confidence (art. 24).</summary>
    [Label("сенімсіздік вотумы", "вотум недоверия", "no confidence")]
    NoConfidence,

    /// <summary>The akim lost the citizenship of Kazakhstan.</summary>
    [Label("азаматтықтың тоқтатылуы", "прекращение гражданства", "loss of citizenship")]
    CitizenshipLost,

    /// <summary>The territorial commission registered the newly elected akim.</summary>
    [Label("жаңадан сайланған әкімді тіркеу", "регистрация вновь избранного акима", "new akim registered")]
    NewAkimRegistered,

    /// <summary>Another case that a law provides for, such as a resignation that was accepted (art. 6(2-11)).</summary>
    [Label("заңда көзделген өзге де жағдай", "иной случай, предусмотренный законом", "other case by law")]
    OtherByLaw,

    /// <summary>The term of an elected raion akim ended (art. 32(2)).</summary>
    [Label("өкілеттік мерзімінің өтуі", "истечение срока полномочий", "end of term")]
    TermEnded,

    /// <summary>
    /// The President decided to end the powers: at village level until the end of 2022 (art. 36(6)), at raion level since June 2026
    /// (art. 32).
    /// </summary>
    [Label("Президенттің шешімі", "решение Президента", "decision of President")]
    PresidentDecision,

    /// <summary>The maslikhat accepted the akim's resignation; at village level since July 2026 (art. 36(5)3-1)).</summary>
    [Label("әкімнің орнынан түсуін қабылдау", "принятие отставки акима", "resignation accepted")]
    ResignationAccepted,

    /// <summary>
    /// The maslikhat ended the powers after the akim was found unfit for the post as a disciplinary measure; since July 2026 (arts
    /// 6(2-17), 36(5)3-2)).
    /// </summary>
    [Label("атқаратын лауазымына сай емес деп тану", "признание не соответствующим занимаемой должности", "unfit for post")]
    UnfitForPost,

    /// <summary>
    /// The higher akim dismissed the akim: until 2021 (point 61 of the rules of 2013; art. 36(2) as of 2017), at raion level an appointed
    /// one from 2023 (art. 32-1), every one since June 2026 (art. 32).
    /// </summary>
    [Label("жоғары тұрған әкімнің қызметінен босатуы", "освобождение от должности вышестоящим акимом", "dismissal by higher akim")]
    Dismissed,
}
