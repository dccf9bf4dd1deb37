using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Contract;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;

namespace SelfGov.Assemblies.Meetings;

/// <summary>
/// A command about a meeting of an assembly. The commands are a closed family: these, by the names under which other programs give them.
/// </summary>
[JsonDerivedType(typeof(ConveneMeeting), "convene-meeting")]
[JsonDerivedType(typeof(PetitionMeeting), "petition-meeting")]
[JsonDerivedType(typeof(AnswerMeetingPetition), "answer-meeting-petition")]
[JsonDerivedType(typeof(AcceptMeetingPetition), "accept-meeting-petition")]
[JsonDerivedType(typeof(NotifyOfMeeting), "notify-of-meeting")]
[JsonDerivedType(typeof(SendMaterials), "send-materials")]
[JsonDerivedType(typeof(RegisterMembers), "register-members")]
[JsonDerivedType(typeof(OpenMeeting), "open-meeting")]
[JsonDerivedType(typeof(ElectMeetingPresidium), "elect-meeting-presidium")]
[JsonDerivedType(typeof(ApproveMeetingAgenda), "approve-meeting-agenda")]
[JsonDerivedType(typeof(DecideMeetingItem), "decide-meeting-item")]
[JsonDerivedType(typeof(SignMeetingProtocol), "sign-meeting-protocol")]
[JsonDerivedType(typeof(HandOverMeetingProtocol), "hand-over-meeting-protocol")]
[JsonDerivedType(typeof(ConsiderMeetingDecision), "consider-meeting-decision")]
[JsonDerivedType(typeof(RediscussMeetingDecision), "rediscuss-meeting-decision")]
[JsonDerivedType(typeof(ConcedeMeetingDecision), "concede-meeting-decision")]
[JsonDerivedType(typeof(DiscussMeetingDisagreement), "discuss-meeting-disagreement")]
[JsonDerivedType(typeof(ResolveMeetingDisagreement), "resolve-meeting-disagreement")]
[JsonDerivedType(typeof(TellMeetingResults), "tell-meeting-results")]
[JsonDerivedType(typeof(PublishMeetingDecisions), "publish-meeting-decisions")]
[JsonDerivedType(typeof(ExecuteMeetingDecision), "execute-meeting-decision")]
[JsonDerivedType(typeof(CompleteMeeting), "complete-meeting")]
[JsonDerivedType(typeof(NameNextMeeting), "name-next-meeting")]
[JsonDerivedType(typeof(CorrectMeetingNotice), "correct-meeting-notice")]
[JsonDerivedType(typeof(CorrectMeetingAttendance), "correct-meeting-attendance")]
[JsonDerivedType(typeof(CorrectMeetingPresidium), "correct-meeting-presidium")]
[JsonDerivedType(typeof(CorrectMeetingAgenda), "correct-meeting-agenda")]
[JsonDerivedType(typeof(CorrectMeetingVote), "correct-meeting-vote")]
[JsonDerivedType(typeof(CorrectMeetingRediscussion), "correct-meeting-rediscussion")]
[JsonDerivedType(typeof(CorrectMeetingProtocol), "correct-meeting-protocol")]
[JsonDerivedType(typeof(CorrectMeetingPublication), "correct-meeting-publication")]
public abstract record MeetingCommand : ICommand<AssemblyMeeting>
{
    private protected MeetingCommand()
    {
    }

    /// <summary>The name of the type, and nothing of its data: a command may hold personal data.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>Convenes the assembly; the akim of the unit on his own (art. 39-3(7)).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Delegated">The number of members that the gathering delegated, from 1.</param>
/// <param name="Items">The questions, in order.</param>
/// <exception cref="ArgumentNullException">The unit is null.</exception>
public sealed record ConveneMeeting(
    [Label("әкімшілік-аумақтық бірлік", "административно-территориальная единица", "unit")] Locality Unit,
    [Label("жіберілген мүшелер саны", "число делегированных членов", "number of delegated members")] int Delegated,
    [Label("талқыланатын мәселелер", "обсуждаемые вопросы", "questions to discuss")]
    ImmutableArray<ProposedItem> Items) : MeetingCommand, ICall, INamed
{
    static Words INamed.Text { get; } = new("жиналысты шақыру", "созвать собрание", "convene the assembly");

    int ICall.Entitled => Delegated;

    /// <summary>The unit.</summary>
    public Locality Unit { get; } = Unit ?? throw new ArgumentNullException(nameof(Unit));
}

/// <summary>Asks for the assembly; at least one tenth of the delegated members (art. 39-3(7)).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Delegated">The number of members that the gathering delegated, from 1.</param>
/// <param name="Initiators">The number of members who ask, from 1.</param>
/// <param name="Items">The questions, in order.</param>
/// <exception cref="ArgumentNullException">The unit is null.</exception>
public sealed record PetitionMeeting(
    [Label("әкімшілік-аумақтық бірлік", "административно-территориальная единица", "unit")] Locality Unit,
    [Label("жіберілген мүшелер саны", "число делегированных членов", "number of delegated members")] int Delegated,
    [Label("бастамашылар саны", "число инициаторов", "number of initiators")] int Initiators,
    [Label("талқыланатын мәселелер", "обсуждаемые вопросы", "questions to discuss")]
    ImmutableArray<ProposedItem> Items) : MeetingCommand, IPetition, INamed
{
    static Words INamed.Text { get; } = new("жиналысты шақыруға бастамашылық жасау", "инициировать созыв собрания", "ask for the assembly");

    int ICall.Entitled => Delegated;

    /// <summary>The unit.</summary>
    public Locality Unit { get; } = Unit ?? throw new ArgumentNullException(nameof(Unit));
}

/// <summary>Allows or refuses what members asked for; the akim of the raion, only before 2018 or 2020 (art. 39-3(7) of 2013).</summary>
/// <param name="Grant">Whether it is allowed.</param>
public sealed record AnswerMeetingPetition(
    [Label("оң шешім", "положительное решение", "positive decision")] bool Grant) : MeetingCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "жиналыс өткізу туралы шешім қабылдау", "принять решение о проведении собрания", "decide on holding the assembly");
}

/// <summary>Convenes what members asked for; the akim of the unit (art. 39-3(7)).</summary>
public sealed record AcceptMeetingPetition : MeetingCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "бастама бойынша жиналысты шақыру", "созвать собрание по инициативе членов", "convene what members asked for");
}

/// <summary>Notifies the community, or the members, of time, place and questions (art. 39-3(8)).</summary>
/// <param name="Notice">When, where and how.</param>
/// <exception cref="ArgumentNullException">The notice is null.</exception>
public sealed record NotifyOfMeeting([Label("құлағдар ету", "оповещение", "notice")] SittingNotice Notice) : MeetingCommand, INotify, INamed
{
    static Words INamed.Text { get; } = new("жиналыс туралы құлағдар ету", "оповестить о собрании", "give notice of the assembly");

    /// <summary>When, where and how.</summary>
    public SittingNotice Notice { get; } = Notice ?? throw new ArgumentNullException(nameof(Notice));
}

/// <summary>Sends the materials to the members and to the akim (order No. 295, paragraph 6).</summary>
public sealed record SendMaterials : MeetingCommand, ISendMaterials;

/// <summary>Registers who takes part (art. 39-3(1), (9)).</summary>
/// <param name="Present">The number of members who take part, from 0.</param>
/// <param name="NobodyIsExcluded">Whether it was checked that none of them is excluded by art. 39-3(1).</param>
public sealed record RegisterMembers(
    [Label("қатысушылар саны", "число участников", "number of participants")] int Present,
    [Label("қатысуға құқығы жоқ адамдардың болмауы", "отсутствие лиц, не имеющих права участвовать", "absence of excluded persons")]
    bool NobodyIsExcluded) : MeetingCommand, IRegister;

/// <summary>Opens the assembly (art. 39-3(10)).</summary>
public sealed record OpenMeeting : MeetingCommand, INamed
{
    static Words INamed.Text { get; } = new("жиналысты ашу", "открыть собрание", "open the assembly");
}

/// <summary>Elects chair and secretary by open vote (art. 39-3(10)).</summary>
/// <param name="Chair">The opaque identity of the chair.</param>
/// <param name="ForChair">The votes for the chair.</param>
/// <param name="Secretary">The opaque identity of the secretary.</param>
/// <param name="ForSecretary">The votes for the secretary.</param>
public sealed record ElectMeetingPresidium(
    [Label("төрағаның сәйкестендіргіші", "идентификатор председателя", "identifier of chair")] string Chair,
    [Label("төраға үшін берілген дауыстар", "голоса за председателя", "votes for chair")] int ForChair,
    [Label("хатшының сәйкестендіргіші", "идентификатор секретаря", "identifier of secretary")] string Secretary,
    [Label("хатшы үшін берілген дауыстар", "голоса за секретаря", "votes for secretary")]
    int ForSecretary) : MeetingCommand, IElectPresidium;

/// <summary>Approves the agenda out of the announced items (art. 39-3(10)).</summary>
/// <param name="Items">The numbers of the items on the agenda, at least one; the others are left out.</param>
/// <param name="InFavour">
/// The votes in favour. Each question is voted on by itself (order No. 295, paragraph 9): the votes for the one that had the fewest of
/// those on the agenda.
/// </param>
/// <param name="Added">
/// The questions added when the agenda was discussed, which follow the announced ones in number (order No. 295, paragraph 9); null where
/// none were.
/// </param>
public sealed record ApproveMeetingAgenda(
    [Label("күн тәртібіндегі мәселелердің нөмірлері", "номера вопросов повестки дня", "numbers of agenda items")] ImmutableArray<int> Items,
    [Label("жақтап берілген дауыстар", "голоса «за»", "votes in favour")] int InFavour,
    [property: JsonConverter(typeof(OptionalValueListConverter<ProposedItem>))]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Label("талқылау кезінде қосылған мәселелер", "вопросы, добавленные при обсуждении", "questions added in discussion")]
    ValueList<ProposedItem>? Added = null) : MeetingCommand, IApproveAgenda;

/// <summary>Decides on an item by vote (art. 39-3(11)).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="InFavour">The votes in favour.</param>
/// <param name="ChairInFavour">
/// Whether the chair voted in favour, which decides a tie (order No. 295, paragraph 12); before it, where a policy says so.
/// </param>
public sealed record DecideMeetingItem(
    [PartKey, Label("мәселенің нөмірі", "номер вопроса", "number of item")] int Item,
    [Label("жақтап берілген дауыстар", "голоса «за»", "votes in favour")] int InFavour,
    [Label("төрағаның жақтап берген даусы", "голос председателя «за»", "chair's vote in favour")]
    bool ChairInFavour = false) : MeetingCommand, IDecideItem;

/// <summary>Signs the protocol; chair and secretary (art. 39-3(10)).</summary>
/// <param name="Protocol">What it contains.</param>
/// <exception cref="ArgumentNullException">The protocol is null.</exception>
public sealed record SignMeetingProtocol(
    [Label("хаттама", "протокол", "protocol")] SittingProtocol Protocol) : MeetingCommand, ISignProtocol
{
    /// <summary>The protocol.</summary>
    public SittingProtocol Protocol { get; } = Protocol ?? throw new ArgumentNullException(nameof(Protocol));
}

/// <summary>
/// Hands the protocol to the akim of the unit (art. 39-3(10)); to the maslikhat where the assembly initiated the end of the akim's powers
/// (order No. 295, paragraph 12).
/// </summary>
public sealed record HandOverMeetingProtocol : MeetingCommand, IHandOverProtocol;

/// <summary>Agrees or disagrees with a decision; the akim of the unit (art. 39-3(11)-(12)).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="Agrees">Whether the akim agrees.</param>
public sealed record ConsiderMeetingDecision(
    [PartKey, Label("мәселенің нөмірі", "номер вопроса", "number of item")] int Item,
    [Label("әкімнің келісуі", "согласие акима", "akim's agreement")] bool Agrees) : MeetingCommand, IItemCommand, INamed
{
    static Words INamed.Text { get; } = new("жиналыс шешімін қарау", "рассмотреть решение собрания", "consider a decision");
}

/// <summary>Discusses again what the akim disagreed with (art. 39-3(11)).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="Present">The number of members who take part in the new discussion.</param>
/// <param name="InFavour">The votes for the decision as it was.</param>
/// <param name="NotifiedOn">
/// The day on which the members were notified of the new discussion, which is called as any assembly is (order No. 295, paragraph 13, since
/// October 2021 paragraph 14); null where the host does not say it.
/// </param>
/// <param name="ChairInFavour">Whether the chair voted for the decision as it was; decides a tie where the edition lets it.</param>
public sealed record RediscussMeetingDecision(
    [PartKey, Label("мәселенің нөмірі", "номер вопроса", "number of item")] int Item,
    [Label("қайта талқылауға қатысушылар саны", "число участников повторного обсуждения", "participants of new discussion")] int Present,
    [Label("бұрынғы шешімді жақтаған дауыстар", "голоса за прежнее решение", "votes for former decision")]
    int InFavour,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Label("қайта талқылау туралы хабардар етілген күн", "день оповещения о повторном обсуждении", "day of notice of new discussion")]
    LocalDate? NotifiedOn = null,
    [Label("төрағаның жақтап берген даусы", "голос председателя «за»", "chair's vote in favour")]
    bool ChairInFavour = false) : MeetingCommand, IRediscussDecision;

/// <summary>Drops the disagreement after the new discussion; the akim of the unit (art. 39-3(11)).</summary>
/// <param name="Item">The number of the item.</param>
public sealed record ConcedeMeetingDecision(
    [PartKey, Label("мәселенің нөмірі", "номер вопроса", "number of item")] int Item) : MeetingCommand, IConcedeDecision;

/// <summary>Discusses the disagreement in a sitting of the maslikhat (art. 39-3(11)).</summary>
/// <param name="Item">The number of the item.</param>
public sealed record DiscussMeetingDisagreement(
    [PartKey, Label("мәселенің нөмірі", "номер вопроса", "number of item")] int Item) : MeetingCommand, IDiscussDisagreement;

/// <summary>Resolves the disagreement after the maslikhat; the higher akim (art. 39-3(11)).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="Uphold">Whether the decision stands.</param>
public sealed record ResolveMeetingDisagreement(
    [PartKey, Label("мәселенің нөмірі", "номер вопроса", "number of item")] int Item,
    [Label("шешімнің күшінде қалдырылуы", "оставление решения в силе", "decision upheld")]
    bool Uphold) : MeetingCommand, IResolveDisagreement;

/// <summary>
/// Tells the members what came of the akim's consideration; the akim's office, once every decision was considered (order No. 295,
/// paragraph 14, since October 2021 paragraph 13).
/// </summary>
public sealed record TellMeetingResults : MeetingCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "қарау нәтижелерін мүшелерге жеткізу", "довести результаты рассмотрения до членов", "tell the members of the consideration");
}

/// <summary>Publishes the decisions (art. 39-3(14)).</summary>
public sealed record PublishMeetingDecisions : MeetingCommand, IPublishDecisions;

/// <summary>Carries a decision out (art. 39-3(13)).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="Act">
/// The opaque reference to the act by which it was carried out, such as a decision of the akim (art. 39-3(14)); null without one.
/// </param>
public sealed record ExecuteMeetingDecision(
    [PartKey, Label("мәселенің нөмірі", "номер вопроса", "number of item")] int Item,
    [Label("шешімді орындау туралы акт", "акт об исполнении решения", "act of execution")]
    string? Act = null) : MeetingCommand, IExecuteDecision;

/// <summary>Closes the file: everything is considered, published and carried out (art. 39-3(12)-(14)).</summary>
public sealed record CompleteMeeting : MeetingCommand, INamed
{
    static Words INamed.Text { get; } = new("жиналыс ісін аяқтау", "завершить дело собрания", "close the file of the assembly");
}

/// <summary>Corrects a slip in the notice, or in the day on which it was given (art. 39-3(8)).</summary>
/// <param name="Notice">When, where and how, as it should read.</param>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectMeetingNotice(
    [Label("құлағдар ету", "оповещение", "notice")] SittingNotice Notice,
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : MeetingCommand, ICorrectNotice;

/// <summary>Corrects a slip in the number of participants (art. 39-3(9)).</summary>
/// <param name="Present">The number of those who take part, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectMeetingAttendance(
    [Label("қатысушылар саны", "число участников", "number of participants")] int Present,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : MeetingCommand, ICorrectAttendance;

/// <summary>Corrects a slip in the votes for chair and secretary (art. 39-3(10)).</summary>
/// <param name="ForChair">The votes for the chair, as it should read.</param>
/// <param name="ForSecretary">The votes for the secretary, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectMeetingPresidium(
    [Label("төраға үшін берілген дауыстар", "голоса за председателя", "votes for chair")] int ForChair,
    [Label("хатшы үшін берілген дауыстар", "голоса за секретаря", "votes for secretary")] int ForSecretary,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : MeetingCommand, ICorrectPresidium;

/// <summary>Corrects a slip in the votes for the agenda (art. 39-3(10)).</summary>
/// <param name="InFavour">The votes in favour, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectMeetingAgenda(
    [Label("жақтап берілген дауыстар", "голоса «за»", "votes in favour")] int InFavour,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : MeetingCommand, ICorrectAgenda;

/// <summary>Corrects a slip in the votes on an item (art. 39-3(11)).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="InFavour">The votes in favour, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectMeetingVote(
    [PartKey, Label("мәселенің нөмірі", "номер вопроса", "number of item")] int Item,
    [Label("жақтап берілген дауыстар", "голоса «за»", "votes in favour")] int InFavour,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : MeetingCommand, ICorrectVote;

/// <summary>Corrects a slip in the figures of a new discussion (art. 39-3(11)).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="Present">The number of those who take part in it, as it should read.</param>
/// <param name="InFavour">The votes for the decision as it was, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectMeetingRediscussion(
    [PartKey, Label("мәселенің нөмірі", "номер вопроса", "number of item")] int Item,
    [Label("қайта талқылауға қатысушылар саны", "число участников повторного обсуждения", "participants of new discussion")] int Present,
    [Label("бұрынғы шешімді жақтаған дауыстар", "голоса за прежнее решение", "votes for former decision")] int InFavour,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : MeetingCommand, ICorrectRediscussion;

/// <summary>Corrects a slip in the protocol, or in the day of its signature (art. 39-3(10)).</summary>
/// <param name="Protocol">What it contains, as it should read.</param>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectMeetingProtocol(
    [Label("хаттама", "протокол", "protocol")] SittingProtocol Protocol,
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : MeetingCommand, ICorrectProtocol;

/// <summary>Corrects a slip in the day of publication (art. 39-3(14)).</summary>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectMeetingPublication(
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : MeetingCommand, ICorrectPublication;
