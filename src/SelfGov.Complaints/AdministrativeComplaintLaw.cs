using NodaTime;
using SelfGov.Contract;
using SelfGov.Law;

namespace SelfGov.Complaints;

/// <summary>The law of complaints under the administrative code in one edition: every time limit with the place that sets it.</summary>
/// <remarks>Immutable. Times in days are working days and run from the day after (art. 76(2)).</remarks>
public sealed record AdministrativeComplaintLaw
{
    /// <summary>The identity of the edition.</summary>
    public required EditionId Id { get; init; }

    /// <summary>What the code leaves open, decided by name.</summary>
    public AdministrativeComplaintPolicies Policies { get; init; } = AdministrativeComplaintPolicies.Default;

    /// <summary>Where elections are taken out of the procedures of the code.</summary>
    public required Citation OutsideElections { get; init; }

    /// <summary>The right to complain.</summary>
    public required Citation Complaints { get; init; }

    /// <summary>Who considers complaints: a higher body or official, or another that the law empowers.</summary>
    public required Citation ReviewingBody { get; init; }

    /// <summary>The time for the body complained about to send the complaint on, or to do all that it asks for, from receipt.</summary>
    public required Ruled<TimeLimit> Forwarding { get; init; }

    /// <summary>The complaint that has to come before a suit.</summary>
    public required Citation ComplaintBeforeSuit { get; init; }

    /// <summary>The law that complaints to the prosecutor follow instead.</summary>
    public required Citation Prosecutor { get; init; }

    /// <summary>The time to complain, from the day on which the complainant learnt of the act.</summary>
    public required Ruled<TimeLimit> Filing { get; init; }

    /// <summary>The time to complain about an act that does not say how to; null where the edition has no such rule.</summary>
    public Ruled<TimeLimit>? FilingWithoutInstruction { get; init; }

    /// <summary>The restoration of the time to complain.</summary>
    public required Citation Restoration { get; init; }

    /// <summary>Where a late complaint is nevertheless considered.</summary>
    public required Citation LateIsConsidered { get; init; }

    /// <summary>What a complaint names: the body or official complained about.</summary>
    public required Citation Contents { get; init; }

    /// <summary>The day of registration.</summary>
    public required Citation Registration { get; init; }

    /// <summary>The withdrawal of a complaint.</summary>
    public required Citation Withdrawal { get; init; }

    /// <summary>Why a complaint is left without consideration.</summary>
    public required Citation Unconsidered { get; init; }

    /// <summary>The time to tell the complainant that the complaint is left without consideration.</summary>
    public required Ruled<TimeLimit> UnconsideredNotice { get; init; }

    /// <summary>Where a complaint yields to a pending suit; null where the edition has no such rule.</summary>
    public Citation? SuitPending { get; init; }

    /// <summary>How long before the decision the complainant is told the preliminary one.</summary>
    public required Ruled<TimeLimit> Hearing { get; init; }

    /// <summary>The time to consider a complaint; it is not prolonged.</summary>
    public required Ruled<TimeLimit> Review { get; init; }

    /// <summary>Whether that time runs from registration; from receipt otherwise.</summary>
    public bool ReviewRunsFromRegistration { get; init; }

    /// <summary>What a body can decide.</summary>
    public required Citation Remedies { get; init; }

    /// <summary>The time to send a case back to the body complained about, from the decision.</summary>
    public required Ruled<TimeLimit> SendingBack { get; init; }

    /// <summary>The sending of the decision to the complainant.</summary>
    public required Citation Delivery { get; init; }

    /// <summary>Where silence counts as a refusal.</summary>
    public required Citation Silence { get; init; }

    /// <summary>The way on: to another body, or to the court.</summary>
    public required Citation FurtherComplaint { get; init; }

    /// <summary>
    /// The time to sue: from service of the decision on the complaint, from the end of the time to decide, or from learning of the act.
    /// </summary>
    public required Ruled<TimeLimit> Suit { get; init; }

    /// <summary>The most time, from the act, for one who took no part in the procedure; null where the edition sets none.</summary>
    public Ruled<TimeLimit>? SuitOfOthersAtMost { get; init; }

    /// <summary>The restoration of the time to sue.</summary>
    public required Citation SuitRestoration { get; init; }

    /// <summary>The return of a late suit.</summary>
    public required Citation LateSuit { get; init; }

    /// <summary>The acceptance of a suit.</summary>
    public required Citation SuitAccepted { get; init; }

    /// <summary>The time of the court, from the suit.</summary>
    public required Ruled<TimeLimit> CourtReview { get; init; }

    /// <summary>The most by which the court prolongs its time in a case of special complexity.</summary>
    public required Ruled<TimeLimit> CourtExtension { get; init; }

    /// <summary>The decision of the court.</summary>
    public required Citation CourtDecision { get; init; }

    /// <summary>When the decision of the court enters into force.</summary>
    public required Citation CourtDecisionInForce { get; init; }
}

/// <summary>What the administrative code leaves open about complaints, decided by name; see <c>docs/law/gaps-complaints.md</c>.</summary>
public sealed record AdministrativeComplaintPolicies
{
    /// <summary>The default policies.</summary>
    public static readonly AdministrativeComplaintPolicies Default = new();

    /// <summary>
    /// The local hour at which the working day of the body ends: a complaint that comes later is registered on the next working day (art.
    /// 64(3)). The code sets no hour; by default, null, the day of receipt counts until 24:00.
    /// </summary>
    public LocalTime? WorkdayEnds { get; init; }

    /// <summary>
    /// Whether the time to consider a complaint runs only from the day on which it was sent on. Article 99 counts from receipt, since 2026
    /// from registration, and does not say by which body; by default the body complained about, which receives and registers it first (art.
    /// 91(4)).
    /// </summary>
    public bool ReviewRunsFromForwarding { get; init; }

    /// <summary>
    /// Whether a time of months that ends on a day off ends on the next working day. The code says so of the time of an administrative
    /// procedure (art. 76(5)), not of the times to complain and to sue; by default they end on their day.
    /// </summary>
    public bool MonthsMoveToWorkingDay { get; init; }
}

/// <summary>Why a suit is admissible without a complaint before it (art. 91(5)-(6) of the administrative code).</summary>
public enum DirectSuit
{
    /// <summary>A law allows to go to court at once (art. 91(5)).</summary>
    [Label("сотқа жүгіну мүмкіндігінің заңда көзделуі", "предусмотренная законом возможность обращения в суд", "suit allowed by law")]
    AllowedByLaw,

    /// <summary>There is no higher body (art. 91(6)).</summary>
    [Label("жоғары тұрған органның, лауазымды адамның болмауы", "отсутствие вышестоящего органа, должностного лица", "no higher body")]
    NoHigherBody,

    /// <summary>The complainant took no part in the procedure, and the act concerns his rights (art. 136(5)).</summary>
    [Label("әкімшілік рәсімге қатыспау", "неучастие в административной процедуре", "no part in procedure")]
    NotAParty,
}

/// <summary>Why a body decides on a complaint without hearing the complainant (art. 73(2) of the administrative code).</summary>
public enum HearingWaiver
{
    /// <summary>The decision favours the complainant and touches nobody else (art. 73(2)1)).</summary>
    [Label("қолайлы әкімшілік акт", "благоприятный административный акт", "favourable decision")]
    FavourableDecision,

    /// <summary>Rights or public interests need protection at once; the decision says why (art. 73(2)4)).</summary>
    [Label("актіні дереу қабылдау қажеттілігі", "необходимость незамедлительного принятия акта", "urgent protection of rights")]
    UrgentProtection,

    /// <summary>The complainant asked for it (art. 73(2)5)).</summary>
    [Label("арыз иесінің өтінішхаты", "ходатайство заявителя", "request of complainant")]
    AskedByComplainant,
}

/// <summary>What a body decides that upholds a complaint (art. 100(1) of the administrative code).</summary>
public enum Remedy
{
    /// <summary>The act is cancelled (art. 100(1)1)).</summary>
    [Label("актінің күшін жою", "отмена акта", "act cancelled")]
    ActCancelled,

    /// <summary>The act is cancelled and a new one is adopted (art. 100(1)2)).</summary>
    [Label("актінің күшін жойып, жаңасын қабылдау", "отмена акта и принятие нового", "act cancelled and replaced")]
    ActReplaced,

    /// <summary>The action is done (art. 100(1)3)).</summary>
    [Label("әрекет жасау", "совершение действия", "action done")]
    ActionDone,

    /// <summary>The case goes back to the body complained about, with the breaches and how to mend them (art. 100(1)5)).</summary>
    [Label("істі әкімшілік рәсімді жүзеге асыруға жіберу", "направление дела для осуществления процедуры", "case sent back")]
    SentBack,
}

/// <summary>
/// Why a complaint is left without consideration (art. 95(1) of the administrative code); its withdrawal is a fact of its own.
/// </summary>
public enum UnconsideredGround
{
    /// <summary>The same complaint was decided already (art. 95(1)1)).</summary>
    [Label(
        "сол нысана туралы шағым бойынша шешімнің болуы", "наличие решения по жалобе о том же предмете", "same complaint decided already")]
    AlreadyDecided,

    /// <summary>A judicial act on the same matter is in force (art. 95(1)2)).</summary>
    [Label("заңды күшіне енген сот актісі", "вступивший в законную силу судебный акт", "judicial act in force")]
    JudicialActInForce,

    /// <summary>The complaint was returned (arts 95(1)3), 64(7)).</summary>
    [Label("шағымның қайтарылуы", "возврат жалобы", "complaint returned")]
    Returned,

    /// <summary>A suit about the same act is before the court (art. 95(1)5), since 241-VIII of 2025).</summary>
    [Label("соттың қарауында жатқан талап қою", "иск на рассмотрении суда", "pending suit")]
    SuitPending,
}
