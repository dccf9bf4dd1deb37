using System.Collections.Immutable;
using NodaTime;
using SelfGov.Contract;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Hearings;

/// <summary>The law of one kind of hearing in one edition: who, when, where and how, each with the place that sets it.</summary>
/// <remarks>Immutable. What the texts read do not set is null. The tables are in <c>docs/law/hearings.md</c>.</remarks>
public sealed record HearingProfile
{
    /// <summary>The identity of the edition, such as <c>EM2</c>.</summary>
    public required EditionId Id { get; init; }

    /// <summary>The kind of hearing.</summary>
    public required HearingKind Kind { get; init; }

    /// <summary>The name of the kind for people.</summary>
    public required Words Title { get; init; }

    /// <summary>The place that provides for hearings of this kind.</summary>
    public required Citation Basis { get; init; }

    /// <summary>The first day in force.</summary>
    public required LocalDate First { get; init; }

    /// <summary>The last day in force; null while no end is known.</summary>
    public LocalDate? Last { get; init; }

    /// <summary>How sure the first day is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>What the acts leave open, decided by name.</summary>
    public HearingPolicies Policies { get; init; } = HearingPolicies.Default;

    /// <summary>How it is held.</summary>
    public HearingForm Form { get; init; }

    /// <summary>Who may initiate it.</summary>
    public required Ruled<ImmutableArray<Role>> Initiators { get; init; }

    /// <summary>Who organises it: announces, publishes notices, opens materials, answers comments.</summary>
    public required Ruled<ImmutableArray<Role>> Organisers { get; init; }

    /// <summary>The most persons who may initiate it together; null without a limit.</summary>
    public Ruled<int>? GroupSize { get; init; }

    /// <summary>Who is excluded from initiating; null where nobody is.</summary>
    public Citation? Exclusion { get; init; }

    /// <summary>Who has to agree on place, day and hour; null where nobody has to.</summary>
    public Ruled<ImmutableArray<Role>>? AgreedBy { get; init; }

    /// <summary>The time to answer a request for agreement, from the initiation; null where none is known.</summary>
    public Ruled<TimeLimit>? AgreementAnswer { get; init; }

    /// <summary>The only grounds on which the agreement may be refused; null where the act lists none.</summary>
    public Ruled<ImmutableArray<DeclineGround>>? DeclineGrounds { get; init; }

    /// <summary>The place by which no day off and no hour outside working hours is agreed; null where the act is silent.</summary>
    public Citation? WorkingTime { get; init; }

    /// <summary>The hour after which requests and announcements are registered on the next working day; null without one.</summary>
    public Ruled<LocalTime>? RegistrationHour { get; init; }

    /// <summary>The notices that the act asks for; empty where it sets none.</summary>
    public ImmutableArray<NoticeDuty> Notices { get; init; } = [];

    /// <summary>The last day to open the materials, before the hearing; null where none is set.</summary>
    public Ruled<TimeLimit>? Materials { get; init; }

    /// <summary>The time to post the announcement and the materials, from the announcement; null where none is set.</summary>
    public Ruled<TimeLimit>? Posting { get; init; }

    /// <summary>The shortest discussion, from its first day; null where none is set.</summary>
    public Ruled<TimeLimit>? DiscussionLength { get; init; }

    /// <summary>The length of a discussion by what is discussed; empty where the act does not tell documents apart.</summary>
    public ImmutableArray<DocumentPeriod> DiscussionPeriods { get; init; } = [];

    /// <summary>The hour of the last day of a discussion until which comments are taken; null where they are taken all day.</summary>
    public Ruled<LocalTime>? CommentsHour { get; init; }

    /// <summary>The place by which comments are answered while the discussion lasts; null where the act is silent.</summary>
    public Citation? AnswersInPeriod { get; init; }

    /// <summary>The last day for written comments, before the session; null where none is set.</summary>
    public Ruled<TimeLimit>? CommentsClose { get; init; }

    /// <summary>The place that leaves anonymous comments out; null where the act is silent.</summary>
    public Citation? IdentifiedAuthors { get; init; }

    /// <summary>The place that leaves comments out that are not specific or off the subject; null where the act is silent.</summary>
    public Citation? SubjectOfComments { get; init; }

    /// <summary>The place that narrows the subject of a repeated hearing; null where the act is silent.</summary>
    public Citation? ScopeOfRepeat { get; init; }

    /// <summary>The share of the members of the body with whom the hearing is held; null without one.</summary>
    public Ruled<Threshold>? Quorum { get; init; }

    /// <summary>The share that adopts the final record, resolution or report; null where nothing is voted on.</summary>
    public Ruled<Threshold>? Majority { get; init; }

    /// <summary>Whose representative chairs; null where the act does not say.</summary>
    public Ruled<Role>? ChairedBy { get; init; }

    /// <summary>The share of those present that elects the secretary; null where the act has none elected.</summary>
    public Ruled<Threshold>? SecretaryElection { get; init; }

    /// <summary>How people may take part: by video alone in an emergency only; null where the act does not say.</summary>
    public Ruled<ImmutableArray<MeetingFormat>>? Formats { get; init; }

    /// <summary>The only reasons for which the hearing counts as not held; null where the act lists none.</summary>
    public Ruled<ImmutableArray<NotHeldReason>>? NotHeldReasons { get; init; }

    /// <summary>The time to tell that it was not held, from that day; null where none is set.</summary>
    public Ruled<TimeLimit>? NotHeldNotice { get; init; }

    /// <summary>In which words the act says that a hearing counts as not held; the Kazakh text changed with the wording of 2023.</summary>
    internal Words CountsAsNotHeld { get; init; } = new("өтпеді деп есептеледі", "считается несостоявшимся", "not held");

    /// <summary>The most that a report may take of the planned time; null without a limit.</summary>
    public Ruled<Share>? ReportShare { get; init; }

    /// <summary>The place that asks for video and audio recording; null where the act does not.</summary>
    public Citation? Recording { get; init; }

    /// <summary>The most working days in a row that the session may last; null without a limit.</summary>
    public Ruled<int>? SessionDays { get; init; }

    /// <summary>The place on the record and what it contains.</summary>
    public required Citation Record { get; init; }

    /// <summary>The place by which comments are answered with reasons, before the record is published.</summary>
    public required Citation Answers { get; init; }

    /// <summary>The place that puts the answers into the record itself; null where the act does not.</summary>
    public Citation? AnswersInRecord { get; init; }

    /// <summary>Who signs the record; null where the act does not say.</summary>
    public Ruled<ImmutableArray<Role>>? Signers { get; init; }

    /// <summary>The time to sign the record, from the end of the hearing; null where none is set.</summary>
    public Ruled<TimeLimit>? Signing { get; init; }

    /// <summary>The place on the publication of the record or of the results.</summary>
    public required Citation Publication { get; init; }

    /// <summary>The time to publish; null where none is set.</summary>
    public Ruled<AnchoredLimit>? PublicationTime { get; init; }

    /// <summary>The place on sending the record or the recommendations on; null where the act does not say.</summary>
    public Citation? HandOver { get; init; }

    /// <summary>The time to send them on; null where none is set.</summary>
    public Ruled<AnchoredLimit>? HandOverTime { get; init; }

    /// <summary>The time to use the record in an application, from its signing; null where none is set.</summary>
    public Ruled<TimeLimit>? Application { get; init; }

    /// <summary>The time for the body to answer, from the hand-over; null where it need not.</summary>
    public Ruled<TimeLimit>? Answer { get; init; }

    /// <summary>Who answers; null where the act does not say, and the body to which the record goes may.</summary>
    public Ruled<ImmutableArray<Role>>? AnsweredBy { get; init; }

    /// <summary>The time to answer on drafts of programmes, where it differs; null where it does not.</summary>
    public Ruled<TimeLimit>? ProgrammeAnswer { get; init; }

    /// <summary>The place on disagreement noted in the record; null where the act is silent.</summary>
    public Citation? Disagreement { get; init; }

    /// <summary>The place on appeal; null where the act is silent.</summary>
    public Citation? Appeal { get; init; }

    /// <summary>The grounds on which the act has a hearing repeated; null where it knows none.</summary>
    public Ruled<ImmutableHashSet<RepeatGround>>? Repeat { get; init; }

    /// <summary>Who signs the record, by the act or by the policy where it is silent.</summary>
    public ImmutableArray<Role> SigningRoles => Signers?.Value
        ?? (Form == HearingForm.Meeting ? [Roles.HearingChair, Roles.HearingSecretary] : [Roles.ResponsibleOfficial]);
}

/// <summary>A time limit after the hearing, with the event from which it counts.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="From">The event.</param>
public sealed record AnchoredLimit(TimeLimit Limit, HearingAnchor From);

/// <summary>One notice that the act asks for: through any of these channels, so long before the hearing.</summary>
/// <param name="Code">A stable code for programs, such as <c>notice.newspaper</c>.</param>
/// <param name="Text">The notice in words.</param>
/// <param name="Channels">The channels, any of which will do.</param>
/// <param name="Before">The last day for it, before the day of the hearing.</param>
/// <remarks>Immutable.</remarks>
public sealed record NoticeDuty(string Code, Words Text, ImmutableArray<NoticeChannel> Channels, Ruled<TimeLimit> Before)
{
    /// <summary>The traits that a hearing must have for the duty to exist; none by default.</summary>
    public HearingTraits Requires { get; init; }

    /// <summary>The traits of which a hearing may have none for the duty to exist; none by default.</summary>
    public HearingTraits Excludes { get; init; }

    /// <summary>Whether the notice goes before the announcement in the information system, which so needs no time for it.</summary>
    public bool PrecedesAnnouncement { get; init; }

    /// <summary>The place that asks for Kazakh and Russian; null where the act does not.</summary>
    public Citation? InBothLanguages { get; init; }

    /// <summary>The place that lists what the notice has to contain; null where the act lists nothing.</summary>
    public Citation? Content { get; init; }

    /// <summary>Whether a hearing has this duty.</summary>
    /// <param name="traits">The traits of the hearing.</param>
    public bool AppliesTo(HearingTraits traits) => (traits & Requires) == Requires && (traits & Excludes) == HearingTraits.None;
}

/// <summary>What the acts on hearings leave open, decided by name. See <c>docs/law/gaps-hearings.md</c>.</summary>
public sealed record HearingPolicies
{
    /// <summary>The default policies.</summary>
    public static readonly HearingPolicies Default = new();

    /// <summary>
    /// How the days before a hearing are counted, in limits that the profile does not itself count plainly; by default full days lie
    /// between.
    /// </summary>
    public DayCounting NoticeCounting { get; init; } = DayCounting.FullDaysBetween;

    /// <summary>Whether a letter is in time by the day of its postmark; by default it is. Otherwise the day of receipt decides.</summary>
    public bool PostmarkCounts { get; init; } = true;

    /// <summary>What becomes of comments without an author, where the act is silent; by default they are set aside.</summary>
    public AnonymousComments AnonymousComments { get; init; } = AnonymousComments.SetAside;

    /// <summary>
    /// What becomes of the notices when force majeure moves a hearing to another day; by default they are given anew, as the acts say
    /// nothing else.
    /// </summary>
    public ForceMajeureMove ForceMajeure { get; init; } = ForceMajeureMove.NoticesAnew;

    /// <summary>The hour at which working hours begin; nine by default. A session begins at it or later.</summary>
    public LocalTime WorkdayBegins { get; init; } = new(9, 0);

    /// <summary>The hour at which working hours end; eighteen by default. A session begins before it.</summary>
    public LocalTime WorkdayEnds { get; init; } = new(18, 0);
}

/// <summary>The kinds of public hearings and discussions that the law knows; each has a profile in every edition.</summary>
public enum HearingKind
{
    /// <summary>A public discussion under the law on public control, article 10.</summary>
    [Label(
        "қоғамдық бақылау нысаны ретіндегі қоғамдық талқылау", "общественное обсуждение как форма общественного контроля",
        "public discussion under public control")]
    PublicControl,

    /// <summary>A hearing of a public council: law on public councils, article 21.</summary>
    [Label("қоғамдық кеңестің қоғамдық тыңдауы", "общественное слушание общественного совета", "hearing of public council")]
    CouncilHearing,

    /// <summary>A report heard by a public council: law on public councils, article 23.</summary>
    [Label("жұмыс нәтижелері туралы есепті тыңдау", "заслушивание отчёта о результатах работы", "hearing of report on results")]
    CouncilReport,

    /// <summary>An environmental hearing in the form of an open meeting: Environmental Code, article 73.</summary>
    [Label(
        "ашық жиналыс нысанындағы экологиялық қоғамдық тыңдау", "экологические общественные слушания в форме открытого собрания",
        "environmental hearing in open meeting")]
    EnvironmentalMeeting,

    /// <summary>
    /// An environmental hearing in the form of a public discussion in the information system: Environmental Code, article 96.
    /// </summary>
    [Label(
        "жария талқылау нысанындағы экологиялық қоғамдық тыңдау", "экологические общественные слушания посредством публичных обсуждений",
        "environmental hearing by public discussion")]
    EnvironmentalDiscussion,

    /// <summary>A public discussion of a general plan, a master plan or a detailed plan.</summary>
    [Label(
        "қала құрылысы жобасын қоғамдық талқылау", "общественные обсуждения градостроительного проекта",
        "public discussion of urban planning project")]
    UrbanPlanning,

    /// <summary>A public hearing of the draft tariff of a natural monopoly: law on natural monopolies, article 25(4) and (5).</summary>
    [Label(
        "тарифтің жобасын талқылау бойынша жария тыңдау", "публичные слушания по обсуждению проекта тарифа",
        "public hearing of draft tariff")]
    DraftTariff,

    /// <summary>A report of a natural monopoly to its consumers: law on natural monopolies, article 25(6) and (8) to (14).</summary>
    [Label(
        "тұтынушылар мен өзге де мүдделі тұлғалар алдындағы есеп", "отчёт перед потребителями и иными заинтересованными лицами",
        "report to consumers")]
    MonopolyReport,

    /// <summary>A meeting of an akim with residents: Decree No. 826.</summary>
    [Label("әкімнің халықпен кездесуі", "встреча акима с населением", "akim's meeting with residents")]
    AkimReport,

    /// <summary>A public discussion of the draft of an act: law on legal acts, articles 18 and 20.</summary>
    [Label("нормативтік құқықтық акт жобасын талқылау", "обсуждение проекта нормативного правового акта", "discussion of draft act")]
    DraftAct,
}

/// <summary>How a hearing is held.</summary>
public enum HearingForm
{
    /// <summary>A meeting at an hour and a place, in person or through a link.</summary>
    Meeting,

    /// <summary>A discussion in writing over some days, without a session.</summary>
    Discussion,
}

/// <summary>What sets one hearing of a kind apart from others of it, where the act gives it other duties.</summary>
[Flags]
public enum HearingTraits
{
    /// <summary>Nothing.</summary>
    [Label("ерекшелігі жоқ", "без особенностей", "none")]
    None = 0,

    /// <summary>The akim is of a village, a settlement, a rural district or a raion in a city (Decree No. 826, paragraph 3.4)).</summary>
    [Label(
        "ауыл, кент, ауылдық округ немесе қаладағы аудан әкімі", "аким села, посёлка, сельского округа или района в городе",
        "akim of village, settlement, rural district or city raion")]
    LowerAkim = 1,

    /// <summary>The tariff is for a utility, or for heat (law on natural monopolies, art. 25(5)).</summary>
    [Label(
        "коммуналдық көрсетілетін қызмет немесе жылу энергиясы тарифі", "тариф на коммунальную услугу или тепловую энергию",
        "tariff for utility or heat")]
    UtilityTariff = 2,

    /// <summary>The hearing is held through a broadcast only (law on natural monopolies, art. 25(12)).</summary>
    [Label("тек онлайн-трансляция арқылы", "только через онлайн-трансляцию", "online broadcast only")]
    OnlineOnly = 4,

    /// <summary>
    /// The subject is the draft of a budget programme, a development plan or a state programme (law on public councils, art. 5(1)1)).
    /// </summary>
    [Label("бағдарлама немесе даму жоспары жобасы", "проект программы или плана развития", "draft of programme or development plan")]
    DraftProgramme = 8,

    /// <summary>
    /// The tariff is set by indexation or by a contract of public-private partnership: the monopoly itself tells of the hearing (law on
    /// natural monopolies, art. 25(5)).
    /// </summary>
    [Label(
        "индекстеу әдісімен немесе мемлекеттік-жекешелік әріптестік шарты негізіндегі тариф",
        "тариф методом индексации или по договору государственно-частного партнёрства",
        "tariff by indexation or partnership contract")]
    IndexedTariff = 16,
}

/// <summary>The event from which a time limit after the hearing counts.</summary>
public enum HearingAnchor
{
    /// <summary>The end of the session or of the discussion.</summary>
    Conclusion,

    /// <summary>The signing of the record.</summary>
    Signing,
}

/// <summary>Where a notice of a hearing is published, or to whom it is sent.</summary>
public enum NoticeChannel
{
    /// <summary>A newspaper or another periodical.</summary>
    [Label("газет", "газета", "newspaper")]
    Newspaper,

    /// <summary>A periodical distributed in the unit concerned.</summary>
    [Label("жергілікті газет", "местная газета", "local newspaper")]
    LocalNewspaper,

    /// <summary>A television or radio channel.</summary>
    [Label("теле- немесе радиоарна", "теле- или радиоканал", "television or radio")]
    Broadcast,

    /// <summary>Mass media on the internet.</summary>
    [Label("интернет-басылым", "интернет-издание", "online media")]
    OnlineMedia,

    /// <summary>The official site of the body or person that holds the hearing.</summary>
    [Label("интернет-ресурс", "интернет-ресурс", "site")]
    Website,

    /// <summary>A state portal or information system.</summary>
    [Label("портал", "портал", "portal")]
    Portal,

    /// <summary>Accounts in social networks and places open to all.</summary>
    [Label("жалпыға қолжетімді орындар", "общедоступные места", "public places")]
    PublicPlaces,

    /// <summary>A written invitation to those who are to take part.</summary>
    [Label("жазбаша шақыру", "письменное приглашение", "written invitation")]
    Invitation,

    /// <summary>A letter to the authorised body.</summary>
    [Label("уәкілетті органға хат", "письмо в уполномоченный орган", "letter to authorised body")]
    AuthorityLetter,

    /// <summary>A notification of the public council.</summary>
    [Label("қоғамдық кеңесті хабардар ету", "уведомление общественного совета", "notification of public council")]
    CouncilNotice,
}

/// <summary>Why a hearing is held again.</summary>
public enum RepeatGround
{
    /// <summary>It was not held.</summary>
    [Label("өткізілмеді", "не состоялись", "not held")]
    NotHeld,

    /// <summary>Comments stand in the record that their authors did not withdraw (Environmental Code, art. 73(17)).</summary>
    [Label("авторлары алып тастамаған ескертпелер", "неснятые замечания", "comments stand")]
    CommentsStand,

    /// <summary>What was heard has changed in substance (Environmental Code, art. 73(17)1)).</summary>
    [Label("елеулі өзгерістер енгізілді", "внесены существенные изменения", "subject changed")]
    SubjectChanged,

    /// <summary>The order of the hearing was broken (Environmental Code, art. 73(17)3)).</summary>
    [Label("тәртіп бұзылды", "нарушен порядок", "order was broken")]
    OrderBroken,

    /// <summary>An appeal was granted.</summary>
    [Label("шағым қанағаттандырылды", "жалоба удовлетворена", "appeal granted")]
    AppealGranted,

    /// <summary>The initiator gave no reasoned answers to comments of a public discussion (Order No. 286, paragraph 47).</summary>
    [Label("негізделген жауаптар жоқ", "нет обоснованных ответов", "no reasoned answers")]
    AnswersMissing,
}

/// <summary>What becomes of comments without an author, where the act is silent.</summary>
public enum AnonymousComments
{
    /// <summary>They are registered and set aside: no answer is owed.</summary>
    SetAside,

    /// <summary>They count as any other.</summary>
    Count,
}
