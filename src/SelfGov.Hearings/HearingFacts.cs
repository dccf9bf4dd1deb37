using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Hearings.Comments;
using SelfGov.Journal.Json;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;

namespace SelfGov.Hearings;

/// <summary>
/// A fact of a public hearing. The facts are a closed family: these, by the names under which journals keep them for ever.
/// </summary>
[JsonDerivedType(typeof(HearingInitiated), "hearing-initiated")]
[JsonDerivedType(typeof(ScheduleAgreed), "schedule-agreed")]
[JsonDerivedType(typeof(ScheduleDeclined), "schedule-declined")]
[JsonDerivedType(typeof(HearingAnnounced), "hearing-announced")]
[JsonDerivedType(typeof(NoticeGiven), "notice-given")]
[JsonDerivedType(typeof(MaterialsOpened), "materials-opened")]
[JsonDerivedType(typeof(HearingRescheduled), "hearing-rescheduled")]
[JsonDerivedType(typeof(HearingCancelled), "hearing-cancelled")]
[JsonDerivedType(typeof(CommentReceived), "comment-received")]
[JsonDerivedType(typeof(CommentSetAside), "comment-set-aside")]
[JsonDerivedType(typeof(CommentWithdrawn), "comment-withdrawn")]
[JsonDerivedType(typeof(CommentAnswered), "comment-answered")]
[JsonDerivedType(typeof(CommentsAnswered), "comments-answered")]
[JsonDerivedType(typeof(CommentAuthorQuestioned), "comment-author-questioned")]
[JsonDerivedType(typeof(CommentAuthorClarified), "comment-author-clarified")]
[JsonDerivedType(typeof(ParticipantRegistered), "participant-registered")]
[JsonDerivedType(typeof(SessionOpened), "session-opened")]
[JsonDerivedType(typeof(SessionNotHeld), "hearing-not-held")]
[JsonDerivedType(typeof(NotHeldTold), "hearing-not-held-told")]
[JsonDerivedType(typeof(SpeechMade), "speech-made")]
[JsonDerivedType(typeof(DecisionAdopted), "decision-adopted")]
[JsonDerivedType(typeof(DecisionRejected), "decision-rejected")]
[JsonDerivedType(typeof(SessionAdjourned), "session-adjourned")]
[JsonDerivedType(typeof(SessionResumed), "session-resumed")]
[JsonDerivedType(typeof(SessionClosed), "session-closed")]
[JsonDerivedType(typeof(DiscussionEnded), "discussion-ended")]
[JsonDerivedType(typeof(RecordDrawnUp), "record-drawn-up")]
[JsonDerivedType(typeof(DisagreementNoted), "disagreement-noted")]
[JsonDerivedType(typeof(SignatureGiven), "signature-given")]
[JsonDerivedType(typeof(RecordSigned), "record-signed")]
[JsonDerivedType(typeof(RecordHandedOver), "record-handed-over")]
[JsonDerivedType(typeof(RecordPublished), "record-published")]
[JsonDerivedType(typeof(BodyAnswered), "hearing-answered-by-body")]
[JsonDerivedType(typeof(RecordUsed), "hearing-record-used")]
[JsonDerivedType(typeof(AppealFiled), "appeal-filed")]
[JsonDerivedType(typeof(AppealDismissed), "appeal-dismissed")]
[JsonDerivedType(typeof(AppealGranted), "appeal-granted")]
[JsonDerivedType(typeof(RepeatCalled), "hearing-repeat-called")]
[JsonDerivedType(typeof(HearingClosed), "hearing-closed")]
[JsonDerivedType(typeof(NoticeCorrected), "notice-corrected")]
[JsonDerivedType(typeof(MaterialsCorrected), "materials-corrected")]
[JsonDerivedType(typeof(AttendanceCorrected), "attendance-corrected")]
[JsonDerivedType(typeof(VoteCorrected), "vote-corrected")]
[JsonDerivedType(typeof(RecordSignatureCorrected), "record-signature-corrected")]
[JsonDerivedType(typeof(RecordPublicationCorrected), "record-publication-corrected")]
public abstract record HearingFact : Fact<PublicHearing>
{
    private protected HearingFact()
    {
    }

    /// <inheritdoc/>
    protected override PublicHearing Fold(PublicHearing current) => current with { Round = Change(current.Round) };

    private protected virtual HearingRound Change(HearingRound round) => round;
}

/// <summary>The hearing was initiated.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Subject">What is heard.</param>
/// <param name="Traits">What sets it apart.</param>
/// <param name="Initiators">How many initiated it.</param>
/// <param name="BodyMembers">The number of members of the body that holds it; null where none is counted.</param>
/// <param name="Document">What is discussed, where the length of the discussion depends on it; null where it was not told.</param>
/// <param name="RegisteredOn">The day on which the request is registered; null where it is the same day.</param>
public sealed record HearingInitiated(
    LocalDate On, Locality Unit, string Subject, HearingTraits Traits, int Initiators, int? BodyMembers,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] EnvironmentalDocument? Document = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalDate? RegisteredOn = null)
    : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("тыңдауға бастама жасалды", "слушания инициированы", "hearing initiated");

    /// <inheritdoc/>
    protected override PublicHearing Fold(PublicHearing current) => current with
    {
        Unit = Unit,
        Subject = Subject,
        Traits = Traits,
        BodyMembers = BodyMembers,
        Document = Document,
        InitiatedOn = On,
        RegisteredOn = RegisteredOn ?? On,
    };
}

/// <summary>Place, day and hour were agreed.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Schedule">What was agreed.</param>
public sealed record ScheduleAgreed(LocalDate On, HearingSchedule Schedule) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("орны мен уақыты келісілді", "место и время согласованы", "place and time agreed");

    private protected override HearingRound Change(HearingRound round) => round with { Agreed = Schedule };
}

/// <summary>Place, day or hour were not agreed.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reason">Why, and what is proposed instead.</param>
/// <param name="Ground">The ground of the act; null where it was not told.</param>
public sealed record ScheduleDeclined(
    LocalDate On, string Reason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DeclineGround? Ground = null)
    : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("орны мен уақыты келісілмеді", "место и время не согласованы", "place and time not agreed");
}

/// <summary>The hearing was announced.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Schedule">When and where.</param>
/// <param name="Agenda">The questions.</param>
/// <param name="PlannedMinutes">The time planned for the session, in minutes; null where it is not planned.</param>
/// <param name="ReportMinutes">The time of it planned for the report, in minutes; null where there is none.</param>
/// <param name="Format">How people may take part; null where it was not told.</param>
/// <param name="RegisteredOn">The day on which the announcement is registered; null where it is the same day.</param>
public sealed record HearingAnnounced(
    LocalDate On,
    HearingSchedule Schedule,
    [property: JsonConverter(typeof(ValueListConverter<string>))] ValueList<string> Agenda,
    int? PlannedMinutes,
    int? ReportMinutes,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] MeetingFormat? Format = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalDate? RegisteredOn = null)
    : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("тыңдау жарияланды", "слушания объявлены", "hearing announced");

    private protected override HearingRound Change(HearingRound round) =>
        round with
        {
            Schedule = Schedule,
            Agenda = Agenda,
            Format = Format,
            AnnouncedOn = RegisteredOn ?? On,
            AnnouncedFor = Schedule.Day,
        };
}

/// <summary>A notice was published or sent.</summary>
/// <param name="Notice">The notice, with its day.</param>
public sealed record NoticeGiven(GivenNotice Notice) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("хабарландыру таратылды", "объявление распространено", "notice given");

    private protected override HearingRound Change(HearingRound round) => round with { Notices = round.Notices.With(Notice) };
}

/// <summary>The materials were opened.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reference">Where they are.</param>
public sealed record MaterialsOpened(LocalDate On, string Reference) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("материалдар ашылды", "материалы открыты", "materials opened");

    private protected override HearingRound Change(HearingRound round) => round with { MaterialsOn = On };
}

/// <summary>The hearing was moved; the notices given for the old day no longer count, unless force majeure lets them stand.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Schedule">When and where.</param>
/// <param name="Reason">Why.</param>
/// <param name="Format">How people may take part; null where it stays.</param>
/// <param name="NoticesStand">True where the notices given stand; null where they no longer count.</param>
public sealed record HearingRescheduled(
    LocalDate On, HearingSchedule Schedule, string Reason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] MeetingFormat? Format = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? NoticesStand = null)
    : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("тыңдау басқа уақытқа ауыстырылды", "слушания перенесены", "hearing moved");

    private protected override HearingRound Change(HearingRound round) => NoticesStand == true
        ? round with { Schedule = Schedule, Format = Format ?? round.Format }
        : round with { Schedule = Schedule, Format = Format ?? round.Format, Notices = [], AnnouncedFor = Schedule.Day };
}

/// <summary>The hearing was called off.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reason">Why.</param>
public sealed record HearingCancelled(LocalDate On, string Reason) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("тыңдауды өткізуден бас тартылды", "слушания отменены", "hearing called off");
}

/// <summary>A participant was registered.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Participant">The host's opaque identity of the participant.</param>
/// <param name="Capacity">As what.</param>
/// <param name="Name">The name; null where it was not given.</param>
public sealed record ParticipantRegistered(
    LocalDate On, string Participant, ParticipantCapacity Capacity, [property: PersonalData] string? Name) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("қатысушы тіркелді", "участник зарегистрирован", "participant registered");

    private protected override HearingRound Change(HearingRound round) =>
        round with { Attendance = round.Attendance.With(Participant, Capacity) };
}

/// <summary>The session was opened.</summary>
/// <param name="At">The moment.</param>
/// <param name="On">The day in the locality.</param>
/// <param name="Chair">The host's opaque identity of the chair.</param>
/// <param name="Secretary">The host's opaque identity of the secretary.</param>
/// <param name="Present">How many came.</param>
/// <param name="MembersPresent">How many of them are members of the body; null where none is counted.</param>
/// <param name="SecretaryVotes">The votes for the secretary; null where they were not told.</param>
public sealed record SessionOpened(
    Instant At, LocalDate On, string Chair, string Secretary, int Present, int? MembersPresent,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? SecretaryVotes = null)
    : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("отырыс ашылды", "заседание открыто", "session opened");

    private protected override HearingRound Change(HearingRound round) => round with
    {
        OpenedOn = On,
        Chair = Chair,
        Secretary = Secretary,
        Present = Present,
        MembersPresent = MembersPresent,
        SecretaryVotes = SecretaryVotes,
    };
}

/// <summary>The hearing was not held.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reason">Why.</param>
/// <param name="Present">How many came; null where it was not counted.</param>
/// <param name="Explanation">The reason in words; null where the number says it.</param>
public sealed record SessionNotHeld(LocalDate On, NotHeldReason Reason, int? Present, string? Explanation) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("тыңдау өтпеді", "слушания не состоялись", "hearing not held");

    private protected override HearingRound Change(HearingRound round) =>
        round with { NotHeld = Reason, NotHeldOn = On, Present = Present ?? 0 };
}

/// <summary>It was told in public that the hearing was not held.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reference">Where.</param>
public sealed record NotHeldTold(LocalDate On, string Reference) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new(
        "өткізілмеген тыңдау туралы хабарлама орналастырылды", "размещено уведомление о несостоявшихся слушаниях",
        "told that the hearing was not held");

    private protected override HearingRound Change(HearingRound round) => round with { NotHeldToldOn = On };
}

/// <summary>Somebody spoke.</summary>
/// <param name="At">The moment.</param>
/// <param name="Speaker">The host's opaque identity of the speaker.</param>
/// <param name="Name">The name and office; null where they were not given.</param>
/// <param name="Summary">What was said.</param>
public sealed record SpeechMade(
    Instant At, string Speaker, [property: PersonalData] string? Name, [property: PersonalData] string? Summary) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("сөз сөйленді", "выступление состоялось", "speech made");

    private protected override HearingRound Change(HearingRound round) => round with { Speeches = round.Speeches + 1 };
}

/// <summary>A decision was adopted.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Text">What was decided.</param>
/// <param name="InFavour">The votes in favour.</param>
/// <param name="Voters">The number of those of whom the majority is counted.</param>
public sealed record DecisionAdopted(LocalDate On, string Text, int InFavour, int Voters) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("шешім қабылданды", "решение принято", "decision adopted");

    private protected override HearingRound Change(HearingRound round) => round with
    {
        Adopted = round.Adopted + 1,
        Votes = round.Votes.With(new HearingVote(InFavour, Voters, IsAdopted: true)),
    };
}

/// <summary>A decision was not adopted.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Text">What was put to the vote.</param>
/// <param name="InFavour">The votes in favour.</param>
/// <param name="Voters">The number of those of whom the majority is counted.</param>
public sealed record DecisionRejected(LocalDate On, string Text, int InFavour, int Voters) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("шешім қабылданбады", "решение не принято", "decision not adopted");

    private protected override HearingRound Change(HearingRound round) =>
        round with { Votes = round.Votes.With(new HearingVote(InFavour, Voters, IsAdopted: false)) };
}

/// <summary>The session was adjourned.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Until">When it goes on.</param>
/// <param name="Reason">Why.</param>
public sealed record SessionAdjourned(LocalDate On, LocalDateTime Until, string Reason) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("үзіліс жарияланды", "объявлен перерыв", "session adjourned");

    private protected override HearingRound Change(HearingRound round) => round with { ResumesAt = Until };
}

/// <summary>The session went on.</summary>
/// <param name="At">The moment.</param>
public sealed record SessionResumed(Instant At) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("отырыс жалғасты", "заседание возобновлено", "session resumed");

    private protected override HearingRound Change(HearingRound round) => round with { ResumesAt = null };
}

/// <summary>The session was closed.</summary>
/// <param name="At">The moment.</param>
/// <param name="On">The day in the locality.</param>
public sealed record SessionClosed(Instant At, LocalDate On) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("отырыс жабылды", "заседание закрыто", "session closed");

    private protected override HearingRound Change(HearingRound round) => round with { ConcludedOn = On, ResumesAt = null };
}

/// <summary>The last day of the discussion passed.</summary>
/// <param name="At">The moment: the end of the last day.</param>
/// <param name="On">The last day.</param>
public sealed record DiscussionEnded(Instant At, LocalDate On) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("талқылау мерзімі аяқталды", "срок обсуждения истёк", "discussion ended");

    private protected override HearingRound Change(HearingRound round) => round with { ConcludedOn = On };
}

/// <summary>The record was drawn up.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Digest">The digest of the document.</param>
/// <param name="HasRecording">Whether the video and audio recording is attached.</param>
public sealed record RecordDrawnUp(LocalDate On, string Digest, bool HasRecording) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("хаттама ресімделді", "протокол оформлен", "record drawn up");

    private protected override HearingRound Change(HearingRound round) =>
        round with { RecordDigest = Digest, SignedBy = [] };
}

/// <summary>A disagreement was noted in the record.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="By">The code of the role that disagrees.</param>
/// <param name="Opinion">The differing opinion.</param>
public sealed record DisagreementNoted(LocalDate On, string By, string Opinion) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("келіспеушілік хаттамаға енгізілді", "несогласие внесено в протокол", "disagreement noted");
}

/// <summary>One of those who sign signed the record.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="By">The code of the role.</param>
/// <param name="Signatory">The host's opaque identity of who signed.</param>
public sealed record SignatureGiven(LocalDate On, string By, string Signatory) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("қол қойылды", "поставлена подпись", "signature given");

    private protected override HearingRound Change(HearingRound round) => round with { SignedBy = round.SignedBy.With(By) };
}

/// <summary>The last of those who sign signed the record.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="By">The code of the role.</param>
/// <param name="Signatory">The host's opaque identity of who signed.</param>
public sealed record RecordSigned(LocalDate On, string By, string Signatory) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("хаттамаға қол қойылды", "протокол подписан", "record signed");

    private protected override HearingRound Change(HearingRound round) => round with { SignedBy = round.SignedBy.With(By), SignedOn = On };
}

/// <summary>The record was sent on.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Recipient">To whom.</param>
public sealed record RecordHandedOver(LocalDate On, string Recipient) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("хаттама жіберілді", "протокол направлен", "record sent on");

    private protected override HearingRound Change(HearingRound round) => round with { HandedOverOn = On };
}

/// <summary>The record was published.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reference">Where.</param>
public sealed record RecordPublished(LocalDate On, string Reference) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("хаттама жарияланды", "протокол опубликован", "record published");

    private protected override HearingRound Change(HearingRound round) => round with { PublishedOn = On };
}

/// <summary>The body answered.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reference">Where to find the answer.</param>
public sealed record BodyAnswered(LocalDate On, string Reference) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("орган жауап берді", "орган дал ответ", "body answered");

    private protected override HearingRound Change(HearingRound round) => round with { AnsweredOn = On };
}

/// <summary>The record was used in an application for the expertise, the permit or the assessment.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reference">Where to find the application.</param>
public sealed record RecordUsed(LocalDate On, string Reference) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new(
        "хаттамамен бірге өтініш берілді", "подано заявление с протоколом", "application filed on record");

    private protected override HearingRound Change(HearingRound round) => round with { UsedOn = On };
}

/// <summary>An appeal was filed.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Appellant">The host's opaque identity of who appeals.</param>
/// <param name="Grounds">The grounds.</param>
public sealed record AppealFiled(LocalDate On, string Appellant, [property: PersonalData] string Grounds) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("шағым берілді", "подана жалоба", "appeal filed");
}

/// <summary>The appeal was dismissed.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reference">Where to find the decision.</param>
public sealed record AppealDismissed(LocalDate On, string Reference) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("шағым қанағаттандырылмады", "в удовлетворении жалобы отказано", "appeal dismissed");
}

/// <summary>The appeal was granted; another round begins.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Reference">Where to find the decision.</param>
public sealed record AppealGranted(LocalDate On, string Reference) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("шағым қанағаттандырылды", "жалоба удовлетворена", "appeal granted");

    /// <inheritdoc/>
    protected override PublicHearing Fold(PublicHearing current) => current with
    {
        Round = current.Round.Next(RepeatGround.AppealGranted),
        Comments = current.Comments.After(current.Round, RepeatGround.AppealGranted),
    };
}

/// <summary>It was decided to hold the hearing again; another round begins.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Ground">Why.</param>
public sealed record RepeatCalled(LocalDate On, RepeatGround Ground) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("қайталама тыңдау тағайындалды", "назначено повторное проведение", "repeat called");

    /// <inheritdoc/>
    protected override PublicHearing Fold(PublicHearing current) => current with
    {
        Round = current.Round.Next(Ground),
        Comments = current.Comments.After(current.Round, Ground),
    };
}

/// <summary>The file was closed.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record HearingClosed(LocalDate On) : HearingFact, INamed
{
    static Words INamed.Text { get; } = new("іс жабылды", "дело закрыто", "file closed");
}

/// <summary>A slip in a notice, or in its day was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="Number">The number of the notice, from 1.</param>
/// <param name="NoticeBefore">The notice, with its day, as it was recorded.</param>
/// <param name="Notice">The notice, with its day, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record NoticeCorrected(
    LocalDate On, int Number, GivenNotice NoticeBefore, GivenNotice Notice, CorrectionAct Act) : HearingFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new("хабарландырудағы қате түзетілді", "исправлено объявление", "notice corrected");

    private protected override HearingRound Change(HearingRound round) => round with { Notices = round.Notices.With(Number - 1, Notice) };
}

/// <summary>A slip in the day on which the materials were opened was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record MaterialsCorrected(
    LocalDate On, LocalDate DayBefore, LocalDate Day, CorrectionAct Act) : HearingFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "материалдар ашылған күн түзетілді", "исправлена дата открытия материалов", "day of opening of the materials corrected");

    private protected override HearingRound Change(HearingRound round) => round with { MaterialsOn = Day };
}

/// <summary>A slip in the number of those who came was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="PresentBefore">How many came, as it was recorded.</param>
/// <param name="MembersPresentBefore">How many of them are members of the body; null where none is counted, as it was recorded.</param>
/// <param name="Present">How many came, as it stands.</param>
/// <param name="MembersPresent">How many of them are members of the body; null where none is counted, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record AttendanceCorrected(
    LocalDate On, int PresentBefore, int? MembersPresentBefore, int Present, int? MembersPresent, CorrectionAct Act)
    : HearingFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new("қатысқандар саны түзетілді", "исправлено число присутствующих", "number present corrected");

    private protected override HearingRound Change(HearingRound round) => round with { Present = Present, MembersPresent = MembersPresent };
}

/// <summary>A slip in the count of a vote was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="Number">The number of the vote in the order in which they were held, from 1.</param>
/// <param name="InFavourBefore">The votes in favour, as it was recorded.</param>
/// <param name="InFavour">The votes in favour, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record VoteCorrected(
    LocalDate On, int Number, int InFavourBefore, int InFavour, CorrectionAct Act) : HearingFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new("дауыстар саны түзетілді", "исправлено число голосов", "count of the vote corrected");

    private protected override HearingRound Change(HearingRound round) =>
        round with { Votes = round.Votes.With(Number - 1, round.Votes[Number - 1] with { InFavour = InFavour }) };
}

/// <summary>A slip in the day on which the record was signed was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record RecordSignatureCorrected(
    LocalDate On, LocalDate DayBefore, LocalDate Day, CorrectionAct Act) : HearingFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "хаттамаға қол қойылған күн түзетілді", "исправлена дата подписания протокола", "day of the signature corrected");

    private protected override HearingRound Change(HearingRound round) => round with { SignedOn = Day };
}

/// <summary>A slip in the day on which the record was published was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record RecordPublicationCorrected(
    LocalDate On, LocalDate DayBefore, LocalDate Day, CorrectionAct Act) : HearingFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "хаттама жарияланған күн түзетілді", "исправлена дата опубликования протокола", "day of publication corrected");

    private protected override HearingRound Change(HearingRound round) => round with { PublishedOn = Day };
}

/// <summary>How facts and commands of hearings are written; generated at compile time, so that trimming and AOT keep it.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HearingFact))]
[JsonSerializable(typeof(PublicHearing))]
[JsonSerializable(typeof(HearingCommand))]
[JsonSerializable(typeof(HearingProfile))]
internal sealed partial class HearingJson : JsonSerializerContext;
