using NodaTime;
using SelfGov.Contract;
using SelfGov.Workflow;

namespace SelfGov.Hearings;

/// <summary>One round of a hearing: what was announced and what came of it. A hearing that is held again begins another round.</summary>
/// <remarks>Immutable.</remarks>
public sealed record HearingRound
{
    internal static readonly HearingRound First = new();

    /// <summary>The number of the round, from 1.</summary>
    public int Number { get; internal init; } = 1;

    /// <summary>Why the round is held; null in the first.</summary>
    public RepeatGround? Ground { get; internal init; }

    /// <summary>
    /// Whether a hearing was held in a round before, so that this one is a repeated hearing. A round that is called because the one before
    /// was not held is no repeated hearing by that alone.
    /// </summary>
    public bool IsRepeated { get; internal init; }

    /// <summary>The place, day and hour that were agreed; null before, and where no agreement is needed.</summary>
    public HearingSchedule? Agreed { get; internal init; }

    /// <summary>When and where it is held; null before the announcement.</summary>
    public HearingSchedule? Schedule { get; internal init; }

    /// <summary>The day on which the announcement was registered; null before.</summary>
    public LocalDate? AnnouncedOn { get; internal init; }

    /// <summary>The day of the hearing for which the notices are given; null before the announcement.</summary>
    public LocalDate? AnnouncedFor { get; internal init; }

    /// <summary>How people may take part; null where it was not told.</summary>
    public MeetingFormat? Format { get; internal init; }

    /// <summary>The questions, in order.</summary>
    public ValueList<string> Agenda { get; internal init; } = [];

    /// <summary>The notices given for this schedule.</summary>
    public ValueList<GivenNotice> Notices { get; internal init; } = [];

    /// <summary>The day on which the materials were opened; null before.</summary>
    public LocalDate? MaterialsOn { get; internal init; }

    /// <summary>Who is registered as taking part.</summary>
    public AttendanceList Attendance { get; internal init; } = AttendanceList.Empty;

    /// <summary>The first day of the session; null before.</summary>
    public LocalDate? OpenedOn { get; internal init; }

    /// <summary>How many came; 0 before the session.</summary>
    public int Present { get; internal init; }

    /// <summary>How many members of the body that holds the hearing came; null where none has to be counted.</summary>
    public int? MembersPresent { get; internal init; }

    /// <summary>The host's opaque identity of the chair; null before the session.</summary>
    public string? Chair { get; internal init; }

    /// <summary>The host's opaque identity of the secretary; null before the session.</summary>
    public string? Secretary { get; internal init; }

    /// <summary>The votes for the secretary; null where they were not told.</summary>
    public int? SecretaryVotes { get; internal init; }

    /// <summary>When an adjourned session goes on; null where it was not adjourned.</summary>
    public LocalDateTime? ResumesAt { get; internal init; }

    /// <summary>Why the hearing counts as not held; null where it was held, or not yet.</summary>
    public NotHeldReason? NotHeld { get; internal init; }

    /// <summary>The day on which it counted as not held; null where it was held, or not yet.</summary>
    public LocalDate? NotHeldOn { get; internal init; }

    /// <summary>The day on which it was told that it was not held; null before.</summary>
    public LocalDate? NotHeldToldOn { get; internal init; }

    /// <summary>The number of speeches recorded.</summary>
    public int Speeches { get; internal init; }

    /// <summary>The number of decisions adopted.</summary>
    public int Adopted { get; internal init; }

    /// <summary>The votes on decisions, in order.</summary>
    public ValueList<HearingVote> Votes { get; internal init; } = [];

    /// <summary>The day on which the session or the discussion ended; null before.</summary>
    public LocalDate? ConcludedOn { get; internal init; }

    /// <summary>The digest of the record; null before it is drawn up.</summary>
    public string? RecordDigest { get; internal init; }

    /// <summary>The codes of the roles that signed the record, in order.</summary>
    public ValueList<string> SignedBy { get; internal init; } = [];

    /// <summary>The day on which the last of them signed; null before.</summary>
    public LocalDate? SignedOn { get; internal init; }

    /// <summary>The day on which the record was sent on; null before.</summary>
    public LocalDate? HandedOverOn { get; internal init; }

    /// <summary>The day on which the record was published; null before.</summary>
    public LocalDate? PublishedOn { get; internal init; }

    /// <summary>The day on which the record was used in an application; null before.</summary>
    public LocalDate? UsedOn { get; internal init; }

    /// <summary>The day on which the body answered; null before.</summary>
    public LocalDate? AnsweredOn { get; internal init; }

    internal HearingRound Next(RepeatGround ground) =>
        new() { Number = Number + 1, Ground = ground, IsRepeated = IsRepeated || ground != RepeatGround.NotHeld };
}

/// <summary>The count of a vote on a decision.</summary>
/// <param name="InFavour">The votes in favour.</param>
/// <param name="Voters">The number of those of whom the majority is counted.</param>
/// <param name="IsAdopted">Whether the decision was adopted.</param>
public sealed record HearingVote(int InFavour, int Voters, bool IsAdopted);

/// <summary>A notice of the hearing that was published or sent.</summary>
/// <param name="On">The day.</param>
/// <param name="Channel">Where.</param>
/// <param name="InKazakh">Whether in Kazakh.</param>
/// <param name="InRussian">Whether in Russian.</param>
/// <param name="HasContent">Whether it contains all that the act lists.</param>
/// <param name="Reference">Where to find it: the issue, the address, the number of the letter; not empty.</param>
public sealed record GivenNotice(LocalDate On, NoticeChannel Channel, bool InKazakh, bool InRussian, bool HasContent, string Reference);

/// <summary>As what a participant of a hearing is listed.</summary>
public enum ParticipantCapacity
{
    /// <summary>A resident or another member of the public.</summary>
    [Label("жұртшылық өкілі", "представитель общественности", "member of public")]
    Public,

    /// <summary>A non-commercial organisation.</summary>
    [Label("коммерциялық емес ұйым", "некоммерческая организация", "non-commercial organisation")]
    Organisation,

    /// <summary>A state body or a body of local government.</summary>
    [Label("мемлекеттік орган", "государственный орган", "state body")]
    StateBody,

    /// <summary>The initiator, or who reports.</summary>
    [Label("бастамашы", "инициатор", "initiator")]
    Initiator,

    /// <summary>A member of the public council.</summary>
    [Label("қоғамдық кеңес мүшесі", "член общественного совета", "member of public council")]
    CouncilMember,

    /// <summary>A deputy of Parliament or of a maslikhat.</summary>
    [Label("депутат", "депутат", "deputy")]
    Deputy,

    /// <summary>Mass media.</summary>
    [Label("бұқаралық ақпарат құралы", "средство массовой информации", "mass media")]
    Media,

    /// <summary>An independent expert.</summary>
    [Label("тәуелсіз сарапшы", "независимый эксперт", "independent expert")]
    Expert,
}

/// <summary>Why a hearing counts as not held.</summary>
public enum NotHeldReason
{
    /// <summary>Fewer members of the body came than its quorum.</summary>
    [Label("кворум болмады", "отсутствие кворума", "no quorum")]
    NoQuorum,

    /// <summary>Nobody came.</summary>
    [Label("ешкім келмеді", "никто не явился", "nobody came")]
    NobodyCame,

    /// <summary>Notices or materials were missing or late.</summary>
    [Label("хабарландыру немесе материалдар болмады", "отсутствие объявления или материалов", "notices or materials were missing")]
    NoticeMissing,

    /// <summary>The initiator, or who had to report, did not come.</summary>
    [Label("бастамашы келмеді", "неявка инициатора", "initiator did not come")]
    InitiatorAbsent,

    /// <summary>Recording, broadcast or place failed.</summary>
    [Label("техникалық ақау", "технический сбой", "technical failure")]
    TechnicalFailure,

    /// <summary>Another reason, given in words.</summary>
    [Label("өзге себеп", "иная причина", "another reason")]
    Other,

    /// <summary>There was no report on the documents.</summary>
    [Label("баяндама жасалмады", "отсутствие доклада", "no report")]
    NoReport,

    /// <summary>What was reported differs from the documents that were posted.</summary>
    [Label("құжаттар орналастырылғандарға сәйкес келмейді", "документы не соответствуют размещённым", "documents differ from those posted")]
    DocumentsDiffer,

    /// <summary>It was held in a unit that is not among those affected.</summary>
    [Label("қатысы бар аумақтан тыс өткізілді", "проведение вне затрагиваемой территории", "held outside affected units")]
    OutsideUnit,
}
