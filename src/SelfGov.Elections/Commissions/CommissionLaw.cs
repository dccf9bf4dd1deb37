using System.Collections.Immutable;
using NodaTime;
using SelfGov.Contract;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Commissions;

/// <summary>The law of election commissions in one edition: every number and time limit with the place that sets it.</summary>
/// <remarks>Immutable.</remarks>
public sealed record CommissionLaw
{
    /// <summary>The identity of the edition.</summary>
    public required EditionId Id { get; init; }

    /// <summary>What the act leaves open, decided by name.</summary>
    public CommissionPolicies Policies { get; init; } = CommissionPolicies.Default;

    /// <summary>Who forms a commission, and who elects its members on whose proposal.</summary>
    public required Citation Formation { get; init; }

    /// <summary>The number of members of a territorial commission.</summary>
    public required Ruled<int> TerritorialSeats { get; init; }

    /// <summary>The largest number of voters of a precinct that counts as small.</summary>
    public required Ruled<int> SmallPrecinct { get; init; }

    /// <summary>The least number of members in a small precinct.</summary>
    public required Ruled<int> LeastInSmallPrecinct { get; init; }

    /// <summary>The largest number of members in a small precinct.</summary>
    public required Ruled<int> MostInSmallPrecinct { get; init; }

    /// <summary>The least number of members in a precinct with more voters.</summary>
    public required Ruled<int> LeastInLargePrecinct { get; init; }

    /// <summary>The largest number of members in a precinct with more voters.</summary>
    public required Ruled<int> MostInLargePrecinct { get; init; }

    /// <summary>Where the number of members of a precinct commission is said to be odd.</summary>
    public required Citation OddNumber { get; init; }

    /// <summary>The term of a commission; calendar months.</summary>
    public required Ruled<TimeLimit> Term { get; init; }

    /// <summary>Where a commission of a new unit ends with the others; null where the edition does not say so.</summary>
    public Citation? TermOfNewUnit { get; init; }

    /// <summary>The latest end of forming a new composition, before the last day of the term that ends; calendar days.</summary>
    public required Ruled<TimeLimit> FormedBeforeTermEnds { get; init; }

    /// <summary>What bars a person from a commission, each with its place.</summary>
    public required ImmutableDictionary<MemberBar, Citation> Bars { get; init; }

    /// <summary>Where the bars begin.</summary>
    public required Citation BarList { get; init; }

    /// <summary>The share of members, which the workers of one organisation must not be.</summary>
    public required Ruled<Share> OneOrganisation { get; init; }

    /// <summary>The time to convene the first meeting, from the formation; calendar days.</summary>
    public required Ruled<TimeLimit> FirstMeeting { get; init; }

    /// <summary>How long before a meeting its members are told.</summary>
    public required Ruled<Duration> Notice { get; init; }

    /// <summary>The share of members who may have a meeting convened.</summary>
    public required Ruled<Share> Initiative { get; init; }

    /// <summary>The longest time between two meetings in a campaign; calendar days.</summary>
    public required Ruled<TimeLimit> BetweenMeetings { get; init; }

    /// <summary>The least share of members present.</summary>
    public required Ruled<Share> Quorum { get; init; }

    /// <summary>The share of all members that decides.</summary>
    public required Ruled<Share> Majority { get; init; }

    /// <summary>Where decisions on the composition are told in the media.</summary>
    public required Citation Publication { get; init; }

    /// <summary>The time to publish the composition of a territorial commission, from the call; calendar days.</summary>
    public required Ruled<TimeLimit> TerritorialPublished { get; init; }

    /// <summary>The time to publish the composition of a precinct commission, from the call; calendar days.</summary>
    public required Ruled<TimeLimit> PrecinctPublished { get; init; }

    /// <summary>The grounds on which the higher commission releases a member, each with its place.</summary>
    public required ImmutableDictionary<ReleaseGround, Citation> ReleaseGrounds { get; init; }

    /// <summary>Where the higher commission releases a member.</summary>
    public required Citation Release { get; init; }

    /// <summary>Where the maslikhat ends the powers of a member for repeated breaches.</summary>
    public required Citation Dismissal { get; init; }

    /// <summary>Where the commission may warn a member; null where the edition does not say so.</summary>
    public Citation? Warning { get; init; }

    /// <summary>
    /// The time within which the breaches of a full-time member are repeated ones, of another within one campaign; null where the edition
    /// sets none.
    /// </summary>
    public Ruled<TimeLimit>? BreachesWithin { get; init; }

    /// <summary>Where the higher commission appoints a member to a seat that is free.</summary>
    public required Citation Appointment { get; init; }

    /// <summary>The grounds on which the duties of a member are suspended, each with its place.</summary>
    public required ImmutableDictionary<SuspensionGround, Citation> Suspensions { get; init; }

    /// <summary>Where the duties of members are suspended.</summary>
    public required Citation Suspension { get; init; }

    /// <summary>Where the activity of a commission is ended early.</summary>
    public required Citation Discontinuance { get; init; }

    /// <summary>The least and the largest lawful number of members.</summary>
    internal (int Least, int Most) Seats(CommissionKind kind, int voters) =>
        kind != CommissionKind.Precinct ? (TerritorialSeats.Value, TerritorialSeats.Value)
        : voters <= SmallPrecinct.Value ? (LeastInSmallPrecinct.Value, MostInSmallPrecinct.Value)
        : (LeastInLargePrecinct.Value, MostInLargePrecinct.Value);
}

/// <summary>What the act leaves open about commissions, decided by name.</summary>
public sealed record CommissionPolicies
{
    /// <summary>The default policies.</summary>
    public static readonly CommissionPolicies Default = new();

    /// <summary>
    /// Whether a seat that is free counts in the "total number of members" of quorum and majority (art. 20(4)-(5)). By default it does.
    /// </summary>
    public bool FreeSeatsCount { get; init; } = true;
}

/// <summary>A kind of election commission (arts 10(2), 13(1), 17).</summary>
public enum CommissionKind
{
    /// <summary>The commission of an oblast, a city of republican significance or the capital.</summary>
    [Label("облыстық комиссия", "областная комиссия", "oblast commission")]
    Oblast,

    /// <summary>The commission of a raion, a city or a raion in a city.</summary>
    [Label("аудандық (қалалық) комиссия", "районная (городская) комиссия", "raion or city commission")]
    Raion,

    /// <summary>The commission of a precinct.</summary>
    [Label("учаскелік комиссия", "участковая комиссия", "precinct commission")]
    Precinct,
}

/// <summary>What bars a person from a commission (arts 19(2-1), 19(10), 20(12)).</summary>
public enum MemberBar
{
    /// <summary>A conviction that is not spent.</summary>
    [Label("жойылмаған немесе алынбаған сотталғандық", "непогашенная или неснятая судимость", "unspent conviction")]
    UnspentConviction,

    /// <summary>Guilt of corruption that a court found.</summary>
    [Label("сыбайлас жемқорлықтағы сот таныған кінә", "признанная судом вина в коррупции", "guilt of corruption")]
    CorruptionGuilt,

    /// <summary>Incapacity, full or partial, that a court found.</summary>
    [Label("әрекетке қабілетсіздік", "недееспособность", "incapacity")]
    Incapacity,

    /// <summary>A proposal by a party or association that is financed from abroad.</summary>
    [Label(
        "шетелден қаржыландырылатын партияның немесе бірлестіктің ұсынысы",
        "предложение партии или объединения, финансируемых из-за рубежа",
        "foreign-financed proposer")]
    ForeignFinancing,

    /// <summary>A home outside the unit of the maslikhat that elects the commission.</summary>
    [Label("бірліктің аумағынан тыс жерде тұру", "проживание за пределами территории единицы", "home outside unit")]
    LivesElsewhere,

    /// <summary>The office of a deputy, an akim, a political civil servant or a judge.</summary>
    [Label("сыйыспайтын лауазым", "несовместимая должность", "incompatible office")]
    IncompatibleOffice,

    /// <summary>Standing as a candidate, or acting for one as a trusted person.</summary>
    [Label("кандидат немесе сенім білдірілген адам болу", "статус кандидата или доверенного лица", "candidate or trusted person")]
    CandidateOrTrustedPerson,

    /// <summary>Marriage or close kinship with another member, or with a candidate, or working under one.</summary>
    [Label(
        "мүшенің немесе кандидаттың жақын туысы, жұбайы (зайыбы) не кандидаттың бағыныштысы болу",
        "близкое родство или супружество с членом либо кандидатом, подчинённость кандидату", "close to member or candidate")]
    CloseToMemberOrCandidate,
}

/// <summary>Who proposed a member (art. 10(3)).</summary>
public enum MemberProposer
{
    /// <summary>A political party.</summary>
    [Label("саяси партия", "политическая партия", "political party")]
    Party,

    /// <summary>Another public association, where parties proposed nobody in time.</summary>
    [Label("өзге қоғамдық бірлестік", "иное общественное объединение", "another public association")]
    Association,

    /// <summary>The higher commission, where parties proposed nobody in time.</summary>
    [Label("жоғары тұрған комиссия", "вышестоящая комиссия", "higher commission")]
    HigherCommission,
}

/// <summary>Why the higher commission releases a member (art. 19(6)).</summary>
public enum ReleaseGround
{
    /// <summary>The member's own wish.</summary>
    [Label("өз еркі", "собственное желание", "own wish")]
    OwnWish,

    /// <summary>Loss of citizenship.</summary>
    [Label("азаматтығын жоғалту", "утрата гражданства", "loss of citizenship")]
    LostCitizenship,

    /// <summary>A permanent home elsewhere.</summary>
    [Label("бірліктің шегінен тыс тұрақты тұрғылықты жерге кету", "выезд на постоянное место жительства за пределы единицы", "moved away")]
    MovedAway,

    /// <summary>A conviction that entered into force.</summary>
    [Label("айыптау үкімінің заңды күшіне енуі", "вступление в законную силу обвинительного приговора", "conviction")]
    Conviction,

    /// <summary>A court's finding of incapacity, absence or death.</summary>
    [Label("соттың тануы", "признание судом", "finding of court")]
    CourtFinding,

    /// <summary>Death.</summary>
    [Label("қайтыс болу", "смерть", "death")]
    Death,

    /// <summary>The liquidation of the party that proposed the member.</summary>
    [Label("өзін ұсынған саяси партияның таратылуы", "ликвидация предложившей политической партии", "liquidation of party")]
    PartyLiquidated,
}

/// <summary>Why the duties of a member are suspended (arts 19(6-1), 20(12)).</summary>
public enum SuspensionGround
{
    /// <summary>The member stands as a candidate, or is a trusted person, spouse, close relative or subordinate of one.</summary>
    [Label(
        "кандидат, оның сенім білдірілген адамы, жақыны не бағыныштысы болу",
        "статус кандидата, его доверенного лица, близкого или подчинённого", "candidate or close to one")]
    Candidacy,

    /// <summary>Unpaid leave to care for a child under three.</summary>
    [Label("бала күтіміне байланысты демалыс", "отпуск по уходу за ребёнком", "child care leave")]
    ChildCareLeave,

    /// <summary>Study leave.</summary>
    [Label("оқу демалысы", "учебный отпуск", "study leave")]
    StudyLeave,
}

/// <summary>Who acts for and above a commission of each kind (arts 10(3), 19(6), 20(2)).</summary>
internal static class CommissionBodies
{
    internal static readonly Role[] All =
        [Roles.OblastCommission, Roles.TerritorialCommission, Roles.PrecinctCommission];

    internal static readonly Role[] AllHigher =
        [Roles.CentralCommission, Roles.OblastCommission, Roles.TerritorialCommission];

    internal static Role Own(CommissionKind kind) => kind switch
    {
        CommissionKind.Oblast => Roles.OblastCommission,
        CommissionKind.Raion => Roles.TerritorialCommission,
        _ => Roles.PrecinctCommission,
    };

    internal static Role Higher(CommissionKind kind) => kind switch
    {
        CommissionKind.Oblast => Roles.CentralCommission,
        CommissionKind.Raion => Roles.OblastCommission,
        _ => Roles.TerritorialCommission,
    };

    internal static Role Forming(CommissionKind kind) =>
        kind == CommissionKind.Precinct ? Roles.TerritorialCommission : Roles.CentralCommission;

    // Article 20(2)2): the first meeting of an oblast commission is convened by whom the maslikhat named.
    internal static Role FirstConvener(CommissionKind kind) => kind == CommissionKind.Oblast ? Roles.Maslikhat : Higher(kind);
}
