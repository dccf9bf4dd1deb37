using NodaTime;
using SelfGov.Contract;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Complaints;

/// <summary>
/// A complaint about a case of any kind, considered by one body: the case. A complaint to two bodies is two cases; an appeal is a case of
/// its own, about the complaint before it.
/// </summary>
/// <remarks>
/// Immutable; the fold of its facts under one edition of the law on elections or of the administrative code (see <see
/// cref="ComplaintEditions"/>).
/// </remarks>
public sealed record Complaint : Case<ComplaintState>
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "complaint";


    internal Complaint(CaseId id, EditionId edition)
        : base(id, edition)
    {
    }

    /// <summary>The unit of the case complained about; null before the first fact.</summary>
    public Locality? Locality { get; internal init; }

    /// <summary>The case that the complaint is about; of an appeal, the complaint before it; null before the first fact.</summary>
    public CaseReference? About { get; internal init; }

    /// <summary>What is complained about; null before the first fact.</summary>
    public ComplainedAct? Act { get; internal init; }

    /// <summary>This complaint as an appeal names it.</summary>
    public CaseReference Reference => new(Kind, Id.ToString());

    /// <summary>The name of the unit; null before the first fact.</summary>
    public override string? UnitName => Locality?.Name;

    /// <summary>The code of the unit; null before the first fact.</summary>
    public override string? UnitCode => Locality?.Code;

    /// <summary>Election day; null where the complaint is about no election.</summary>
    public LocalDate? ElectionDay { get; internal init; }

    /// <summary>The body that is to consider the complaint.</summary>
    public ComplaintBody Body { get; internal init; }

    /// <summary>Why the court was seised without a complaint before; null otherwise.</summary>
    public DirectSuit? DirectSuit { get; internal init; }

    /// <summary>The moment of receipt.</summary>
    public Instant FiledAt { get; internal init; }

    /// <summary>Whether the complaint came late and the time was not restored.</summary>
    public bool IsLate { get; internal init; }

    /// <summary>The day on which the body complained about sent the complaint on; null before.</summary>
    public LocalDate? ForwardedOn { get; internal init; }

    /// <summary>The day on which the complainant was told the preliminary decision; null before.</summary>
    public LocalDate? PreliminaryDecisionOn { get; internal init; }

    /// <summary>The last day of the court after it prolonged its time; null otherwise.</summary>
    public LocalDate? ExtendedUntil { get; internal init; }

    /// <summary>The day on which the commission suspended consideration; null unless suspended now.</summary>
    public LocalDate? SuspendedOn { get; internal init; }

    /// <summary>The day on which consideration last went on after a suspension; null if it never was suspended.</summary>
    public LocalDate? ResumedOn { get; internal init; }

    /// <summary>The days of suspension that are over, from 0.</summary>
    public int DaysSuspended { get; internal init; }

    /// <summary>The day of the request for a check that is not answered yet; null when none is.</summary>
    public LocalDate? CheckRequestedOn { get; internal init; }

    /// <summary>Whether law enforcement confirmed the facts; null when it was not asked, or has not answered.</summary>
    public bool? FactsConfirmed { get; internal init; }

    /// <summary>The day of the decision, or the last day of the time that passed in silence; null before.</summary>
    public LocalDate? DecidedOn { get; internal init; }

    /// <summary>Whether the complaint was upheld; null before the decision, and where it was left without consideration.</summary>
    public bool? IsUpheld { get; internal init; }

    /// <summary>Whether the time to decide passed in silence, which counts as a refusal.</summary>
    public bool IsRefusedBySilence { get; internal init; }

    /// <summary>What the administrative body decided that upheld the complaint; null otherwise.</summary>
    public Remedy? Remedy { get; internal init; }

    /// <summary>Why the complaint was left without consideration; null otherwise.</summary>
    public UnconsideredGround? Unconsidered { get; internal init; }

    /// <summary>The day on which the decision was served on the complainant; null before.</summary>
    public LocalDate? ServedOn { get; internal init; }

    /// <summary>The complaint, or suit, in which the decision is under appeal; null when it is not.</summary>
    public CaseReference? Appeal { get; internal init; }

    /// <summary>The day of receipt, in the locality.</summary>
    public LocalDate ReceivedOn => FiledAt.InZone(Zone).Date;

    /// <summary>Whether an election commission considers the complaint.</summary>
    public bool IsBeforeCommission => Body <= ComplaintBody.CentralCommission;

    /// <inheritdoc/>
    public override DateTimeZone Zone => Locality?.Zone ?? DateTimeZone.Utc;

    /// <summary>What is complained about; null before the first fact, when time limits are null too.</summary>
    internal ComplainedAct? ActIfFiled => Act;

    internal Instant EndOf(LocalDate day) => Zone.AtStartOfDay(day.PlusDays(1)).ToInstant();
}

/// <summary>Where a complaint stands.</summary>
public enum ComplaintState
{
    /// <summary>Nothing was filed yet.</summary>
    Unfiled,

    /// <summary>Received: by the commission or court seised, or by the administrative body complained about, which sends it on.</summary>
    Filed,

    /// <summary>
    /// Filed after the time limit; it is not considered (art. 20(9) of the law on elections; art. 136(8) of the administrative code).
    /// </summary>
    Late,

    /// <summary>In time, and to be considered (law on elections).</summary>
    Accepted,

    /// <summary>Under consideration.</summary>
    UnderReview,

    /// <summary>The commission waits for the court that considers the same matter (art. 20(9) of the law on elections).</summary>
    Suspended,

    /// <summary>Decided; the decision can still be appealed.</summary>
    Decided,

    /// <summary>The decision was appealed; a case of its own goes on.</summary>
    Appealed,

    /// <summary>The decision stands.</summary>
    Settled,

    /// <summary>The complainant took the complaint back (art. 64(9) of the administrative code).</summary>
    Withdrawn,
}

/// <summary>A body that considers complaints; the election commissions in ascending order.</summary>
public enum ComplaintBody
{
    /// <summary>The precinct election commission.</summary>
    [Label("учаскелік сайлау комиссиясы", "участковая избирательная комиссия", "precinct election commission")]
    PrecinctCommission,

    /// <summary>The territorial election commission.</summary>
    [Label("аумақтық сайлау комиссиясы", "территориальная избирательная комиссия", "territorial election commission")]
    TerritorialCommission,

    /// <summary>The oblast election commission.</summary>
    [Label("облыстық сайлау комиссиясы", "областная избирательная комиссия", "oblast election commission")]
    OblastCommission,

    /// <summary>The Central Election Commission.</summary>
    [Label("Орталық сайлау комиссиясы", "Центральная избирательная комиссия", "Central Election Commission")]
    CentralCommission,

    /// <summary>The court.</summary>
    [Label("сот", "суд", "court")]
    Court,

    /// <summary>The prosecutor's office.</summary>
    [Label("прокуратура", "прокуратура", "prosecutor's office")]
    Prosecutor,

    /// <summary>
    /// The administrative body or official higher than the one complained about, or another that the law empowers to consider complaints.
    /// </summary>
    [Label("жоғары тұрған орган немесе лауазымды адам", "вышестоящий орган или должностное лицо", "higher body or official")]
    HigherBody,
}

/// <summary>The decision, action, omission or breach that is complained about.</summary>
/// <param name="Subject">What it is.</param>
/// <param name="On">Its day; of an omission, the day on which the time to act ended.</param>
/// <param name="Against">The election commission complained about; null for anybody else.</param>
/// <param name="By">
/// The name of the body or post complained about, not of a person; null where <paramref name="Against"/> says it all.
/// </param>
/// <param name="KnownOn">
/// The day on which the complainant learnt of it; before the court, the day on which the decision on the complaint was served or its time
/// ended. Null in complaints over elections, whose time runs from the act itself.
/// </param>
/// <param name="LacksInstruction">
/// Whether the act does not say how and when it can be complained about (art. 92(1-1) of the administrative code).
/// </param>
public sealed record ComplainedAct(
    [Label("шағымның нысанасы", "предмет жалобы", "subject of complaint")] ComplaintSubject Subject,
    [Label("акт немесе әрекет күні", "день акта или действия", "day of act")] LocalDate On,
    [Label(
        "шешіміне немесе іс-әрекетіне шағым жасалатын сайлау комиссиясы", "избирательная комиссия, на которую подаётся жалоба",
        "election commission complained about")]
    ComplaintBody? Against = null,
    [Label(
        "актісіне, әрекетіне шағым жасалатын орган немесе лауазым", "орган или должность, чьи акт или действие обжалуются",
        "body or post complained about")]
    string? By = null,
    [Label(
        "акт немесе әрекет туралы белгілі болған күн", "день, когда стало известно об акте или действии", "day on which act became known")]
    LocalDate? KnownOn = null,
    [Label(
        "актіде шағым жасау тәртібінің көрсетілмеуі", "отсутствие в акте указания о порядке обжалования",
        "no instruction on how to complain")]
    bool LacksInstruction = false);

/// <summary>What a complaint is about.</summary>
/// <remarks>
/// Refusal and cancellation of registration (art. 113-5(13) of the law on elections) and the voiding of an election (art. 113-11(2)) have
/// time limits of their own and belong to the election itself, not here.
/// </remarks>
public enum ComplaintSubject
{
    /// <summary>
    /// A decision, an act or an omission of an election commission or of its member (arts 20(9), 49 of the law on elections).
    /// </summary>
    [Label(
        "сайлау комиссиясының шешімі немесе іс-әрекеті (әрекетсіздігі)", "решение или действие (бездействие) избирательной комиссии",
        "act of election commission")]
    CommissionAct,

    /// <summary>A breach of the law on elections by anybody else (art. 49 of the law on elections).</summary>
    [Label("сайлау туралы заңнаманы бұзу", "нарушение законодательства о выборах", "breach of law on elections")]
    Breach,

    /// <summary>
    /// An administrative act: a decision on the rights or duties of certain persons (arts 4(1)4), 91(1) of the administrative code).
    /// </summary>
    [Label("әкімшілік акт", "административный акт", "administrative act")]
    AdministrativeAct,

    /// <summary>An administrative action or omission that is no such decision (arts 4(1)5), 91(1) of the administrative code).</summary>
    [Label("әкімшілік әрекет немесе әрекетсіздік", "административное действие или бездействие", "administrative action or omission")]
    AdministrativeAction,
}
