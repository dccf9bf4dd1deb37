using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract;
using SelfGov.Hearings.Comments;
using SelfGov.Journal.Json;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;

namespace SelfGov.Hearings;

/// <summary>
/// A command about a public hearing. The commands are a closed family: these, by the names under which other programs give them.
/// </summary>
[JsonDerivedType(typeof(InitiateHearing), "initiate-hearing")]
[JsonDerivedType(typeof(AgreeOnSchedule), "agree-on-schedule")]
[JsonDerivedType(typeof(DeclineSchedule), "decline-schedule")]
[JsonDerivedType(typeof(AnnounceHearing), "announce-hearing")]
[JsonDerivedType(typeof(GiveNotice), "give-notice")]
[JsonDerivedType(typeof(OpenMaterials), "open-materials")]
[JsonDerivedType(typeof(RescheduleHearing), "reschedule-hearing")]
[JsonDerivedType(typeof(CancelHearing), "cancel-hearing")]
[JsonDerivedType(typeof(SubmitComment), "submit-comment")]
[JsonDerivedType(typeof(SetCommentAside), "set-comment-aside")]
[JsonDerivedType(typeof(WithdrawComment), "withdraw-comment")]
[JsonDerivedType(typeof(AnswerComment), "answer-comment")]
[JsonDerivedType(typeof(AnswerComments), "answer-comments")]
[JsonDerivedType(typeof(ClarifyCommentAuthor), "clarify-comment-author")]
[JsonDerivedType(typeof(RegisterParticipant), "register-participant")]
[JsonDerivedType(typeof(OpenSession), "open-session")]
[JsonDerivedType(typeof(DeclareNotHeld), "declare-not-held")]
[JsonDerivedType(typeof(TellNotHeld), "tell-not-held")]
[JsonDerivedType(typeof(RecordSpeech), "record-speech")]
[JsonDerivedType(typeof(TakeDecision), "take-decision")]
[JsonDerivedType(typeof(AdjournSession), "adjourn-session")]
[JsonDerivedType(typeof(ResumeSession), "resume-session")]
[JsonDerivedType(typeof(CloseSession), "close-session")]
[JsonDerivedType(typeof(DrawUpRecord), "draw-up-record")]
[JsonDerivedType(typeof(NoteDisagreement), "note-disagreement")]
[JsonDerivedType(typeof(SignRecord), "sign-record")]
[JsonDerivedType(typeof(HandOverRecord), "hand-over-record")]
[JsonDerivedType(typeof(PublishRecord), "publish-record")]
[JsonDerivedType(typeof(AnswerRecord), "answer-record")]
[JsonDerivedType(typeof(UseRecord), "use-record")]
[JsonDerivedType(typeof(FileAppeal), "file-appeal")]
[JsonDerivedType(typeof(DecideAppeal), "decide-appeal")]
[JsonDerivedType(typeof(CallRepeat), "call-repeat")]
[JsonDerivedType(typeof(CloseHearing), "close-hearing")]
[JsonDerivedType(typeof(CorrectHearingNotice), "correct-hearing-notice")]
[JsonDerivedType(typeof(CorrectMaterials), "correct-materials")]
[JsonDerivedType(typeof(CorrectHearingAttendance), "correct-hearing-attendance")]
[JsonDerivedType(typeof(CorrectHearingVote), "correct-hearing-vote")]
[JsonDerivedType(typeof(CorrectRecordSignature), "correct-record-signature")]
[JsonDerivedType(typeof(CorrectRecordPublication), "correct-record-publication")]
public abstract record HearingCommand : ICommand<PublicHearing>
{
    private protected HearingCommand()
    {
    }

    /// <summary>The name of the type, and nothing of its data: a command may hold personal data.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>Initiates a hearing.</summary>
/// <param name="Unit">The unit in which it is held.</param>
/// <param name="Subject">What is heard; not empty. Names of persons do not belong here.</param>
/// <param name="Traits">What sets it apart from other hearings of its kind.</param>
/// <param name="Initiators">How many initiate it together, from 1.</param>
/// <param name="NobodyIsExcluded">Whether it was checked that none of them is excluded.</param>
/// <param name="BodyMembers">The number of members of the body that holds it, from 1; null where the act counts none.</param>
/// <param name="Kind">
/// The kind of hearing, by which the procedure finds the profile that governs; null where the host opens the case under a profile itself.
/// </param>
/// <param name="Document">
/// What is discussed, where the length of the discussion depends on it; where it is null the shortest length of the act is asked for.
/// </param>
public sealed record InitiateHearing(
    [Label("әкімшілік-аумақтық бірлік", "административно-территориальная единица", "unit")] Locality Unit,
    [Label("тыңдаудың нысанасы", "предмет слушаний", "subject of hearing")] string Subject,
    [Label("тыңдаудың ерекшеліктері", "особенности слушаний", "traits of hearing")] HearingTraits Traits = HearingTraits.None,
    [Label("бастамашылар саны", "число инициаторов", "number of initiators")] int Initiators = 1,
    [Label(
        "бастама жасауға құқығы жоқ адамдардың болмауы", "отсутствие лиц, которые не вправе инициировать",
        "absence of excluded initiators")]
    bool NobodyIsExcluded = true,
    [Label("орган мүшелерінің саны", "число членов органа", "number of members of body")] int? BodyMembers = null,
    [Label("тыңдаудың түрі", "вид слушаний", "kind of hearing")] HearingKind? Kind = null,
    [Label("талқыланатын құжат", "обсуждаемый документ", "document discussed")] EnvironmentalDocument? Document = null)
    : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("тыңдауға бастама жасау", "инициировать слушания", "initiate the hearing");
}

/// <summary>Agrees on place, day and hour.</summary>
/// <param name="Schedule">What is agreed.</param>
public sealed record AgreeOnSchedule(
    [Label("орны мен уақыты", "место и время", "place and time")] HearingSchedule Schedule) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("орны мен уақытын келісу", "согласовать место и время", "agree on place and time");
}

/// <summary>Does not agree on the place, day or hour that was asked for.</summary>
/// <param name="Reason">Why, and what is proposed instead; not empty.</param>
/// <param name="Ground">The ground of the act; null where it is not told.</param>
public sealed record DeclineSchedule(
    [Label("келіспеу себептері мен қарсы ұсыныс", "причины несогласования и встречное предложение", "reasons and counterproposal")]
    string Reason,
    [Label("келіспеу негізі", "основание несогласования", "ground of refusal")] DeclineGround? Ground = null) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("орны мен уақытын келіспеу", "не согласовать место и время", "decline place and time");
}

/// <summary>Announces the hearing: from now on its notices and materials are due and comments are taken.</summary>
/// <param name="Schedule">When and where.</param>
/// <param name="Agenda">The questions, in order; at least one.</param>
/// <param name="PlannedMinutes">The time planned for the session, in minutes; null where it is not planned.</param>
/// <param name="ReportMinutes">The time of it planned for the report, in minutes; null where there is none.</param>
/// <param name="Format">How people may take part; null where it is not told.</param>
/// <param name="Emergency">Whether there is a state of emergency, a restriction or an emergency situation.</param>
public sealed record AnnounceHearing(
    [Label("орны мен уақыты", "место и время", "place and time")] HearingSchedule Schedule,
    [Label("күн тәртібінің мәселелері", "вопросы повестки дня", "questions of agenda")] ImmutableArray<string> Agenda,
    [Label("отырыстың жоспарланған уақыты (мин)", "запланированное время заседания (мин)", "planned time of session (minutes)")]
    int? PlannedMinutes = null,
    [Label("баяндаманың жоспарланған уақыты (мин)", "запланированное время доклада (мин)", "planned time of report (minutes)")]
    int? ReportMinutes = null,
    [Label("қатысу форматы", "формат участия", "format of participation")] MeetingFormat? Format = null,
    [Label(
        "төтенше жағдай немесе шектеу іс-шаралары", "чрезвычайное положение, ограничительные мероприятия или чрезвычайная ситуация",
        "emergency")]
    bool Emergency = false) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("тыңдауды жариялау", "объявить слушания", "announce the hearing");
}

/// <summary>Gives a notice of the hearing.</summary>
/// <param name="Channel">Where it is published, or how it is sent.</param>
/// <param name="Reference">Where to find it: the issue, the address, the number of the letter; not empty.</param>
/// <param name="InKazakh">Whether it is in Kazakh.</param>
/// <param name="InRussian">Whether it is in Russian.</param>
/// <param name="HasContent">Whether it contains all that the act lists.</param>
/// <param name="PublishedOn">The day on which it was published or sent, not in the future; null where it is today.</param>
public sealed record GiveNotice(
    [Label("хабарландыру арнасы", "канал объявления", "channel of notice")] NoticeChannel Channel,
    [Label("хабарландырудың деректемелері немесе мекенжайы", "реквизиты или адрес объявления", "reference or address of notice")]
    string Reference,
    [Label("қазақ тіліндегі мәтіннің болуы", "наличие текста на казахском языке", "text in Kazakh")] bool InKazakh = true,
    [Label("орыс тіліндегі мәтіннің болуы", "наличие текста на русском языке", "text in Russian")] bool InRussian = true,
    [Label("талап етілген мазмұнның болуы", "наличие требуемого содержания", "required content")]
    bool HasContent = true,
    [Label("жарияланған күн", "день опубликования", "day of publication")] LocalDate? PublishedOn = null) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("хабарландыруды тарату", "распространить объявление", "give a notice");
}

/// <summary>Opens the materials to everybody.</summary>
/// <param name="Reference">Where they are: the address or the place; not empty.</param>
public sealed record OpenMaterials(
    [Label("материалдардың мекенжайы немесе орны", "адрес или место материалов", "address or place of materials")]
    string Reference) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("материалдарды ашу", "открыть материалы", "open the materials");
}

/// <summary>Moves the hearing to another day, hour or place; notices are given again, unless force majeure lets them stand.</summary>
/// <param name="Schedule">When and where.</param>
/// <param name="Reason">Why; not empty.</param>
/// <param name="Format">How people may take part; null where it stays.</param>
/// <param name="Emergency">Whether there is a state of emergency, a restriction or an emergency situation.</param>
public sealed record RescheduleHearing(
    [Label("орны мен уақыты", "место и время", "place and time")] HearingSchedule Schedule,
    [Label("ауыстыру себебі", "причина переноса", "reason of move")] string Reason,
    [Label("қатысу форматы", "формат участия", "format of participation")] MeetingFormat? Format = null,
    [Label(
        "төтенше жағдай немесе шектеу іс-шаралары", "чрезвычайное положение, ограничительные мероприятия или чрезвычайная ситуация",
        "emergency")]
    bool Emergency = false) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("тыңдауды басқа уақытқа ауыстыру", "перенести слушания", "move the hearing");
}

/// <summary>Calls the hearing off.</summary>
/// <param name="Reason">Why; not empty.</param>
public sealed record CancelHearing(
    [Label("тыңдаудан бас тарту себебі", "причина отмены", "reason of cancellation")] string Reason) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("тыңдауды өткізуден бас тарту", "отменить слушания", "call the hearing off");
}

/// <summary>Registers a participant.</summary>
/// <param name="Participant">The host's opaque identity of the participant; not empty.</param>
/// <param name="Capacity">As what.</param>
/// <param name="Name">The name, as it is to stand in the record; null where it is not given.</param>
public sealed record RegisterParticipant(
    [Label("қатысушының сәйкестендіргіші", "идентификатор участника", "identifier of participant")] string Participant,
    [Label("қатысушының мәртебесі", "статус участника", "capacity of participant")] ParticipantCapacity Capacity,
    [property: PersonalData]
    [Label("тегі, аты, әкесінің аты", "фамилия, имя, отчество", "name")] string? Name = null) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("қатысушыны тіркеу", "зарегистрировать участника", "register a participant");
}

/// <summary>Opens the session.</summary>
/// <param name="Chair">The host's opaque identity of the chair; not empty.</param>
/// <param name="Secretary">The host's opaque identity of the secretary, another person; not empty.</param>
/// <param name="Present">How many came, from 0.</param>
/// <param name="MembersPresent">How many of them are members of the body that holds it; null where the act counts none.</param>
/// <param name="SecretaryVotes">The votes for the secretary, where those present elect one; null where they are not told.</param>
public sealed record OpenSession(
    [Label("төрағаның сәйкестендіргіші", "идентификатор председателя", "identifier of chair")] string Chair,
    [Label("хатшының сәйкестендіргіші", "идентификатор секретаря", "identifier of secretary")] string Secretary,
    [Label("қатысқандар саны", "число присутствующих", "number present")] int Present,
    [Label("органның қатысқан мүшелерінің саны", "число присутствующих членов органа", "members of body present")]
    int? MembersPresent = null,
    [Label(
        "хатшыны жақтап берілген дауыстар", "голоса за секретаря",
        "votes for secretary")]
    int? SecretaryVotes = null) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("отырысты ашу", "открыть заседание", "open the session");
}

/// <summary>Declares that the hearing was not held.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Explanation">The reason in words, as it is announced; not empty.</param>
public sealed record DeclareNotHeld(
    [Label(
        "тыңдауды өтпеді деп есептеу себебі", "причина признания слушаний несостоявшимися",
        "reason for not being held")]
    NotHeldReason Reason,
    [Label("жарияланатын түсініктеме", "объявляемое пояснение", "explanation as announced")] string Explanation) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "тыңдау өтпеді деп жариялау", "объявить слушания несостоявшимися", "declare the hearing not held");
}

/// <summary>Tells in public that the hearing was not held.</summary>
/// <param name="Reference">Where: the address or the issue; not empty.</param>
public sealed record TellNotHeld(
    [Label("хабарлама орналастырылған орын", "место размещения уведомления", "place of notification")] string Reference)
    : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "өткізілмеген тыңдау туралы хабарлама орналастыру", "разместить уведомление о несостоявшихся слушаниях",
        "tell that the hearing was not held");
}

/// <summary>Records a speech.</summary>
/// <param name="Speaker">The host's opaque identity of the speaker; not empty.</param>
/// <param name="Name">The name and office of the speaker, as they are to stand in the record; null where they are not given.</param>
/// <param name="Summary">What was said; not empty.</param>
public sealed record RecordSpeech(
    [Label("сөйлеушінің сәйкестендіргіші", "идентификатор выступающего", "identifier of speaker")] string Speaker,
    [property: PersonalData]
    [Label("сөйлеушінің аты-жөні мен лауазымы", "имя и должность выступающего", "name and office of speaker")] string? Name,
    [property: PersonalData]
    [Label("сөздің мазмұны", "содержание выступления", "content of speech")] string Summary) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("сөз сөйлеуді хаттамаға енгізу", "внести выступление в протокол", "record a speech");
}

/// <summary>Takes a decision by vote: the final record, a resolution, recommendations.</summary>
/// <param name="Text">What is decided; not empty.</param>
/// <param name="InFavour">The votes in favour, from 0.</param>
public sealed record TakeDecision(
    [Label("шешімнің мәтіні", "текст решения", "text of decision")] string Text,
    [Label("жақтап берілген дауыстар", "голоса «за»", "votes in favour")] int InFavour) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("шешім қабылдау", "принять решение", "take a decision");
}

/// <summary>Adjourns the session.</summary>
/// <param name="Until">When it goes on, in the locality.</param>
/// <param name="Reason">Why; not empty.</param>
public sealed record AdjournSession(
    [Label("отырыс жалғасатын күн мен уақыт", "дата и время возобновления заседания", "day and hour of resumption")] LocalDateTime Until,
    [Label("үзілістің себебі", "причина перерыва", "reason of adjournment")] string Reason) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("үзіліс жариялау", "объявить перерыв", "adjourn the session");
}

/// <summary>Goes on with an adjourned session.</summary>
public sealed record ResumeSession : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("отырысты жалғастыру", "возобновить заседание", "go on with the session");
}

/// <summary>Closes the session.</summary>
public sealed record CloseSession : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("отырысты жабу", "закрыть заседание", "close the session");
}

/// <summary>Draws up the record, or draws it up again before it is signed; signatures given for an earlier one fall away.</summary>
/// <param name="Digest">
/// The SHA-256 digest of the document as it is put before those who sign, without signatures; 64 hexadecimal digits. The host keeps the
/// document.
/// </param>
/// <param name="HasRecording">Whether the video and audio recording is attached.</param>
public sealed record DrawUpRecord(
    [Label("хаттаманың хеші", "хеш протокола", "digest of record")] string Digest,
    [Label("бейне- және аудиожазбаның болуы", "наличие видео- и аудиозаписи", "video and audio recording")]
    bool HasRecording = false) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("хаттаманы ресімдеу", "оформить протокол", "draw up the record");
}

/// <summary>Notes a disagreement in the record.</summary>
/// <param name="Opinion">The differing opinion; not empty.</param>
public sealed record NoteDisagreement([Label("ерекше пікір", "особое мнение", "differing opinion")] string Opinion) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("келіспеушілікті хаттамаға енгізу", "внести несогласие в протокол", "note a disagreement");
}

/// <summary>Signs the record, in the role of one of those who sign.</summary>
public sealed record SignRecord : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("хаттамаға қол қою", "подписать протокол", "sign the record");
}

/// <summary>Sends the record, the final document or the recommendations on.</summary>
/// <param name="Recipient">To whom; not empty.</param>
public sealed record HandOverRecord([Label("алушы", "получатель", "recipient")] string Recipient) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("хаттаманы жіберу", "направить протокол", "send the record on");
}

/// <summary>Publishes the record with the response table.</summary>
/// <param name="Reference">Where: the address or the issue; not empty.</param>
public sealed record PublishRecord(
    [Label("жарияланған орны", "место опубликования", "place of publication")] string Reference) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("хаттаманы жариялау", "опубликовать протокол", "publish the record");
}

/// <summary>Records the reasoned answer of the body.</summary>
/// <param name="Reference">Where to find it: the number of the letter or the address; not empty.</param>
public sealed record AnswerRecord(
    [Label("жауаптың деректемелері немесе мекенжайы", "реквизиты или адрес ответа", "reference or address of answer")]
    string Reference) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("уәжделген жауап беру", "дать мотивированный ответ", "answer with reasons");
}

/// <summary>Uses the record in an application for the expertise, the permit or the assessment.</summary>
/// <param name="Reference">Where to find the application; not empty.</param>
public sealed record UseRecord(
    [Label("өтініштің деректемелері", "реквизиты заявления", "reference of application")] string Reference) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "хаттамамен бірге өтініш беру", "подать заявление с протоколом", "file an application on the record");
}

/// <summary>Files an appeal against the record or the order of the hearing.</summary>
/// <param name="Appellant">The host's opaque identity of who appeals; not empty.</param>
/// <param name="Grounds">The grounds; not empty.</param>
public sealed record FileAppeal(
    [Label("арыз иесінің сәйкестендіргіші", "идентификатор заявителя", "identifier of applicant")] string Appellant,
    [property: PersonalData]
    [Label("шағымның негіздері", "основания жалобы", "grounds of appeal")] string Grounds) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("шағым беру", "подать жалобу", "file an appeal");
}

/// <summary>Decides the appeal.</summary>
/// <param name="Grant">Whether it is granted; the hearing is then held again.</param>
/// <param name="Reference">Where to find the decision; not empty.</param>
public sealed record DecideAppeal(
    [Label("шағымды қанағаттандыру", "удовлетворение жалобы", "appeal granted")] bool Grant,
    [Label("шешімнің деректемелері", "реквизиты решения", "reference of decision")] string Reference) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("шағым бойынша шешім қабылдау", "принять решение по жалобе", "decide the appeal");
}

/// <summary>Decides to hold the hearing again.</summary>
/// <param name="Ground">Why.</param>
public sealed record CallRepeat(
    [Label("қайталама тыңдаудың негізі", "основание повторного проведения", "ground of repeat")]
    RepeatGround Ground) : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("қайталама тыңдауды тағайындау", "назначить повторное проведение", "decide to hold it again");
}

/// <summary>Closes the file: nothing is left to answer.</summary>
public sealed record CloseHearing : HearingCommand, INamed
{
    static Words INamed.Text { get; } = new("істі жабу", "закрыть дело", "close the file");
}

/// <summary>Corrects a slip in a notice, or in its day.</summary>
/// <param name="Number">The number of the notice in the order in which they were given, from 1.</param>
/// <param name="Channel">Where it is published, or how it is sent, as it should read.</param>
/// <param name="Reference">Where to find it, as it should read.</param>
/// <param name="InKazakh">Whether it is in Kazakh, as it should read.</param>
/// <param name="InRussian">Whether it is in Russian, as it should read.</param>
/// <param name="HasContent">Whether it contains all that the act lists, as it should read.</param>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectHearingNotice(
    [Label("хабарландырудың реттік нөмірі", "порядковый номер объявления", "number of notice in order")] int Number,
    [Label("хабарландыру арнасы", "канал объявления", "channel of notice")] NoticeChannel Channel,
    [Label("хабарландырудың деректемелері немесе мекенжайы", "реквизиты или адрес объявления", "reference or address of notice")]
    string Reference,
    [Label("қазақ тіліндегі мәтіннің болуы", "наличие текста на казахском языке", "text in Kazakh")] bool InKazakh,
    [Label("орыс тіліндегі мәтіннің болуы", "наличие текста на русском языке", "text in Russian")] bool InRussian,
    [Label("талап етілген мазмұнның болуы", "наличие требуемого содержания", "required content")] bool HasContent,
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : HearingCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new("хабарландырудағы қатені түзету", "исправить объявление", "correct a notice");
}

/// <summary>Corrects a slip in the day on which the materials were opened.</summary>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectMaterials(
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : HearingCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "материалдар ашылған күнді түзету", "исправить дату открытия материалов", "correct the day on which the materials were opened");
}

/// <summary>Corrects a slip in the number of those who came.</summary>
/// <param name="Present">How many came, as it should read.</param>
/// <param name="MembersPresent">How many of them are members of the body; null where none is counted, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectHearingAttendance(
    [Label("қатысқандар саны", "число присутствующих", "number present")] int Present,
    [Label("органның қатысқан мүшелерінің саны", "число присутствующих членов органа", "members of body present")] int? MembersPresent,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : HearingCommand, ICorrection, INamed
{
    static Words INamed.Text { get; } = new("қатысқандар санын түзету", "исправить число присутствующих", "correct the number present");
}

/// <summary>Corrects a slip in the count of a vote.</summary>
/// <param name="Number">The number of the vote in the order in which they were held, from 1.</param>
/// <param name="InFavour">The votes in favour, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectHearingVote(
    [Label("дауыс берудің реттік нөмірі", "порядковый номер голосования", "number of vote in order")] int Number,
    [Label("жақтап берілген дауыстар", "голоса «за»", "votes in favour")] int InFavour,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : HearingCommand, ICorrection, INamed
{
    static Words INamed.Text { get; } = new("дауыстар санын түзету", "исправить число голосов", "correct the count of a vote");
}

/// <summary>Corrects a slip in the day on which the record was signed.</summary>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectRecordSignature(
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : HearingCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "хаттамаға қол қойылған күнді түзету", "исправить дату подписания протокола", "correct the day on which the record was signed");
}

/// <summary>Corrects a slip in the day on which the record was published.</summary>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectRecordPublication(
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : HearingCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "хаттама жарияланған күнді түзету", "исправить дату опубликования протокола", "correct the day on which the record was published");
}
