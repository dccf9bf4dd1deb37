using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Contract;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;

namespace SelfGov.Assemblies.Gatherings;

/// <summary>
/// A command about a gathering. The commands are a closed family: these, by the names under which other programs give them.
/// </summary>
[JsonDerivedType(typeof(ConveneGathering), "convene-gathering")]
[JsonDerivedType(typeof(PetitionGathering), "petition-gathering")]
[JsonDerivedType(typeof(AnswerGatheringPetition), "answer-gathering-petition")]
[JsonDerivedType(typeof(AcceptGatheringPetition), "accept-gathering-petition")]
[JsonDerivedType(typeof(NotifyOfGathering), "notify-of-gathering")]
[JsonDerivedType(typeof(SendGatheringMaterials), "send-gathering-materials")]
[JsonDerivedType(typeof(RegisterParticipants), "register-participants")]
[JsonDerivedType(typeof(OpenGathering), "open-gathering")]
[JsonDerivedType(typeof(ElectGatheringPresidium), "elect-gathering-presidium")]
[JsonDerivedType(typeof(ApproveGatheringAgenda), "approve-gathering-agenda")]
[JsonDerivedType(typeof(DecideGatheringItem), "decide-gathering-item")]
[JsonDerivedType(typeof(SignGatheringProtocol), "sign-gathering-protocol")]
[JsonDerivedType(typeof(HandOverGatheringProtocol), "hand-over-gathering-protocol")]
[JsonDerivedType(typeof(ConsiderGatheringDecision), "consider-gathering-decision")]
[JsonDerivedType(typeof(RediscussGatheringDecision), "rediscuss-gathering-decision")]
[JsonDerivedType(typeof(ConcedeGatheringDecision), "concede-gathering-decision")]
[JsonDerivedType(typeof(DiscussGatheringDisagreement), "discuss-gathering-disagreement")]
[JsonDerivedType(typeof(ResolveGatheringDisagreement), "resolve-gathering-disagreement")]
[JsonDerivedType(typeof(PublishGatheringDecisions), "publish-gathering-decisions")]
[JsonDerivedType(typeof(ExecuteGatheringDecision), "execute-gathering-decision")]
[JsonDerivedType(typeof(CompleteGathering), "complete-gathering")]
[JsonDerivedType(typeof(CorrectGatheringNotice), "correct-gathering-notice")]
[JsonDerivedType(typeof(CorrectGatheringAttendance), "correct-gathering-attendance")]
[JsonDerivedType(typeof(CorrectGatheringPresidium), "correct-gathering-presidium")]
[JsonDerivedType(typeof(CorrectGatheringAgenda), "correct-gathering-agenda")]
[JsonDerivedType(typeof(CorrectGatheringVote), "correct-gathering-vote")]
[JsonDerivedType(typeof(CorrectGatheringRediscussion), "correct-gathering-rediscussion")]
[JsonDerivedType(typeof(CorrectGatheringProtocol), "correct-gathering-protocol")]
[JsonDerivedType(typeof(CorrectGatheringPublication), "correct-gathering-publication")]
public abstract record GatheringCommand : ICommand<CommunityGathering>
{
    private protected GatheringCommand()
    {
    }

    /// <summary>The name of the type, and nothing of its data: a command may hold personal data.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>Convenes the gathering; the akim of the unit on his own (art. 39-3(5)).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Entitled">The number of members of the community who live there and may take part, from 1.</param>
/// <param name="Items">The questions, in order.</param>
/// <exception cref="ArgumentNullException">The unit is null.</exception>
public sealed record ConveneGathering(
    [Label("әкімшілік-аумақтық бірлік", "административно-территориальная единица", "unit")] Locality Unit,
    [Label("қатысуға құқығы бар мүшелер саны", "число членов, имеющих право участвовать", "members who may take part")] int Entitled,
    [Label("талқыланатын мәселелер", "обсуждаемые вопросы", "questions to discuss")]
    ImmutableArray<ProposedItem> Items) : GatheringCommand, ICall, INamed
{
    static Words INamed.Text { get; } = new("жиынды шақыру", "созвать сход", "convene the gathering");

    /// <summary>The unit.</summary>
    public Locality Unit { get; } = Unit ?? throw new ArgumentNullException(nameof(Unit));
}

/// <summary>Asks for the gathering; at least one tenth of the members who live there and may take part (art. 39-3(5)).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Entitled">The number of members of the community who live there and may take part, from 1.</param>
/// <param name="Initiators">The number of members who signed, from 1.</param>
/// <param name="GivesNamesAndResidences">Whether the petition gives name and residence of each who signed.</param>
/// <param name="Items">The questions, in order.</param>
/// <exception cref="ArgumentNullException">The unit is null.</exception>
public sealed record PetitionGathering(
    [Label("әкімшілік-аумақтық бірлік", "административно-территориальная единица", "unit")] Locality Unit,
    [Label("қатысуға құқығы бар мүшелер саны", "число членов, имеющих право участвовать", "members who may take part")] int Entitled,
    [Label("бастамашылар саны", "число инициаторов", "number of initiators")] int Initiators,
    [Label("тегінің, атының және тұрғылықты жерінің көрсетілуі", "указание фамилий, имён и мест жительства", "names and residences given")]
    bool GivesNamesAndResidences,
    [Label("талқыланатын мәселелер", "обсуждаемые вопросы", "questions to discuss")] ImmutableArray<ProposedItem> Items)
    : GatheringCommand, IPetition, INamed
{
    static Words INamed.Text { get; } = new("жиынды шақыруға бастамашылық жасау", "инициировать созыв схода", "ask for the gathering");

    /// <summary>The unit.</summary>
    public Locality Unit { get; } = Unit ?? throw new ArgumentNullException(nameof(Unit));
}

/// <summary>Allows or refuses what members asked for; the akim of the raion (art. 39-3(5)).</summary>
/// <param name="Grant">Whether it is allowed.</param>
public sealed record AnswerGatheringPetition(
    [Label("оң шешім", "положительное решение", "positive decision")] bool Grant) : GatheringCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "жиын өткізу туралы шешім қабылдау", "принять решение о проведении схода", "decide on holding the gathering");
}

/// <summary>Convenes what members asked for; the akim of the unit (art. 39-3(5)).</summary>
public sealed record AcceptGatheringPetition : GatheringCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "бастама бойынша жиынды шақыру", "созвать сход по инициативе членов", "convene what members asked for");
}

/// <summary>Notifies the community of time, place and questions (art. 39-3(8)).</summary>
/// <param name="Notice">When, where and how.</param>
/// <param name="Representatives">
/// The number of elected representatives, from 1, where it is held with them (art. 39-3(9), until L1); null where all members take part.
/// </param>
/// <exception cref="ArgumentNullException">The notice is null.</exception>
public sealed record NotifyOfGathering(
    [Label("құлағдар ету", "оповещение", "notice")] SittingNotice Notice,
    [Label("сайланған өкілдер саны", "число избранных представителей", "number of elected representatives")]
    int? Representatives = null) : GatheringCommand, INotify, INamed
{
    static Words INamed.Text { get; } = new("жиын туралы құлағдар ету", "оповестить о сходе", "give notice of the gathering");

    /// <summary>When, where and how.</summary>
    public SittingNotice Notice { get; } = Notice ?? throw new ArgumentNullException(nameof(Notice));
}

/// <summary>Sends the materials (the regulation on gatherings of art. 39-3(5-1) may set a time).</summary>
public sealed record SendGatheringMaterials : GatheringCommand, ISendMaterials;

/// <summary>Registers who takes part (art. 39-3(1), (9)).</summary>
/// <param name="Present">The number of members who take part, from 0.</param>
/// <param name="NobodyIsExcluded">Whether it was checked that none of them is excluded by art. 39-3(1).</param>
public sealed record RegisterParticipants(
    [Label("қатысушылар саны", "число участников", "number of participants")] int Present,
    [Label("қатысуға құқығы жоқ адамдардың болмауы", "отсутствие лиц, не имеющих права участвовать", "absence of excluded persons")]
    bool NobodyIsExcluded) : GatheringCommand, IRegister;

/// <summary>Opens the gathering (art. 39-3(10)).</summary>
public sealed record OpenGathering : GatheringCommand, INamed
{
    static Words INamed.Text { get; } = new("жиынды ашу", "открыть сход", "open the gathering");
}

/// <summary>Elects chair and secretary by open vote (art. 39-3(10)).</summary>
/// <param name="Chair">The opaque identity of the chair.</param>
/// <param name="ForChair">The votes for the chair.</param>
/// <param name="Secretary">The opaque identity of the secretary.</param>
/// <param name="ForSecretary">The votes for the secretary.</param>
public sealed record ElectGatheringPresidium(
    [Label("төрағаның сәйкестендіргіші", "идентификатор председателя", "identifier of chair")] string Chair,
    [Label("төраға үшін берілген дауыстар", "голоса за председателя", "votes for chair")] int ForChair,
    [Label("хатшының сәйкестендіргіші", "идентификатор секретаря", "identifier of secretary")] string Secretary,
    [Label("хатшы үшін берілген дауыстар", "голоса за секретаря", "votes for secretary")]
    int ForSecretary) : GatheringCommand, IElectPresidium;

/// <summary>Approves the agenda out of the announced items (art. 39-3(10)).</summary>
/// <param name="Items">The numbers of the items on the agenda, at least one; the others are left out.</param>
/// <param name="InFavour">The votes in favour.</param>
public sealed record ApproveGatheringAgenda(
    [Label("күн тәртібіндегі мәселелердің нөмірлері", "номера вопросов повестки дня", "numbers of agenda items")] ImmutableArray<int> Items,
    [Label("жақтап берілген дауыстар", "голоса «за»", "votes in favour")] int InFavour) : GatheringCommand, IApproveAgenda;

/// <summary>Decides on an item by vote (art. 39-3(11)).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="InFavour">The votes in favour.</param>
/// <param name="ChairInFavour">Whether the chair voted in favour; matters only where a policy gives the chair a casting vote.</param>
/// <param name="Composition">The composition of the assembly, where the item is about it; null otherwise.</param>
public sealed record DecideGatheringItem(
    [PartKey, Label("мәселенің нөмірі", "номер вопроса", "number of item")] int Item,
    [Label("жақтап берілген дауыстар", "голоса «за»", "votes in favour")] int InFavour,
    [Label("төрағаның жақтап берген даусы", "голос председателя «за»", "chair's vote in favour")] bool ChairInFavour = false,
    [Label("жиналыстың құрамы", "состав собрания", "composition of assembly")]
    AssemblyComposition? Composition = null) : GatheringCommand, IDecideItem;

/// <summary>Signs the protocol; chair and secretary (art. 39-3(10)).</summary>
/// <param name="Protocol">What it contains.</param>
/// <exception cref="ArgumentNullException">The protocol is null.</exception>
public sealed record SignGatheringProtocol(
    [Label("хаттама", "протокол", "protocol")] SittingProtocol Protocol) : GatheringCommand, ISignProtocol
{
    /// <summary>The protocol.</summary>
    public SittingProtocol Protocol { get; } = Protocol ?? throw new ArgumentNullException(nameof(Protocol));
}

/// <summary>Hands the protocol to the akim of the unit (art. 39-3(10)).</summary>
public sealed record HandOverGatheringProtocol : GatheringCommand, IHandOverProtocol;

/// <summary>Agrees or disagrees with a decision; the akim of the unit (art. 39-3(11)-(12)).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="Agrees">Whether the akim agrees.</param>
public sealed record ConsiderGatheringDecision(
    [PartKey, Label("мәселенің нөмірі", "номер вопроса", "number of item")] int Item,
    [Label("әкімнің келісуі", "согласие акима", "akim's agreement")] bool Agrees) : GatheringCommand, IItemCommand, INamed
{
    static Words INamed.Text { get; } = new("жиын шешімін қарау", "рассмотреть решение схода", "consider a decision");
}

/// <summary>Discusses again what the akim disagreed with (art. 39-3(11)).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="Present">The number of members who take part in the new discussion.</param>
/// <param name="InFavour">The votes for the decision as it was.</param>
public sealed record RediscussGatheringDecision(
    [PartKey, Label("мәселенің нөмірі", "номер вопроса", "number of item")] int Item,
    [Label("қайта талқылауға қатысушылар саны", "число участников повторного обсуждения", "participants of new discussion")] int Present,
    [Label("бұрынғы шешімді жақтаған дауыстар", "голоса за прежнее решение", "votes for former decision")]
    int InFavour) : GatheringCommand, IRediscussDecision;

/// <summary>Drops the disagreement after the new discussion; the akim of the unit (art. 39-3(11)).</summary>
/// <param name="Item">The number of the item.</param>
public sealed record ConcedeGatheringDecision(
    [PartKey, Label("мәселенің нөмірі", "номер вопроса", "number of item")] int Item) : GatheringCommand, IConcedeDecision;

/// <summary>Discusses the disagreement in a sitting of the maslikhat (art. 39-3(11)).</summary>
/// <param name="Item">The number of the item.</param>
public sealed record DiscussGatheringDisagreement(
    [PartKey, Label("мәселенің нөмірі", "номер вопроса", "number of item")] int Item) : GatheringCommand, IDiscussDisagreement;

/// <summary>Resolves the disagreement after the maslikhat; the higher akim (art. 39-3(11)).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="Uphold">Whether the decision stands.</param>
public sealed record ResolveGatheringDisagreement(
    [PartKey, Label("мәселенің нөмірі", "номер вопроса", "number of item")] int Item,
    [Label("шешімнің күшінде қалдырылуы", "оставление решения в силе", "decision upheld")]
    bool Uphold) : GatheringCommand, IResolveDisagreement;

/// <summary>Publishes the decisions (art. 39-3(14)).</summary>
public sealed record PublishGatheringDecisions : GatheringCommand, IPublishDecisions;

/// <summary>Carries a decision out (art. 39-3(13)).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="Act">
/// The opaque reference to the act by which it was carried out, such as a decision of the akim (art. 39-3(14)); null without one.
/// </param>
public sealed record ExecuteGatheringDecision(
    [PartKey, Label("мәселенің нөмірі", "номер вопроса", "number of item")] int Item,
    [Label("шешімді орындау туралы акт", "акт об исполнении решения", "act of execution")]
    string? Act = null) : GatheringCommand, IExecuteDecision;

/// <summary>Closes the file: everything is considered, published and carried out (art. 39-3(12)-(14)).</summary>
public sealed record CompleteGathering : GatheringCommand, INamed
{
    static Words INamed.Text { get; } = new("жиын ісін аяқтау", "завершить дело схода", "close the file of the gathering");
}

/// <summary>Corrects a slip in the notice, or in the day on which it was given (art. 39-3(8)).</summary>
/// <param name="Notice">When, where and how, as it should read.</param>
/// <param name="Representatives">The number of elected representatives, null without them, as it should read.</param>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectGatheringNotice(
    [Label("құлағдар ету", "оповещение", "notice")] SittingNotice Notice,
    [Label("сайланған өкілдер саны", "число избранных представителей", "number of elected representatives")] int? Representatives,
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : GatheringCommand, ICorrectNotice;

/// <summary>Corrects a slip in the number of participants (art. 39-3(9)).</summary>
/// <param name="Present">The number of those who take part, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectGatheringAttendance(
    [Label("қатысушылар саны", "число участников", "number of participants")] int Present,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : GatheringCommand, ICorrectAttendance;

/// <summary>Corrects a slip in the votes for chair and secretary (art. 39-3(10)).</summary>
/// <param name="ForChair">The votes for the chair, as it should read.</param>
/// <param name="ForSecretary">The votes for the secretary, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectGatheringPresidium(
    [Label("төраға үшін берілген дауыстар", "голоса за председателя", "votes for chair")] int ForChair,
    [Label("хатшы үшін берілген дауыстар", "голоса за секретаря", "votes for secretary")] int ForSecretary,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : GatheringCommand, ICorrectPresidium;

/// <summary>Corrects a slip in the votes for the agenda (art. 39-3(10)).</summary>
/// <param name="InFavour">The votes in favour, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectGatheringAgenda(
    [Label("жақтап берілген дауыстар", "голоса «за»", "votes in favour")] int InFavour,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : GatheringCommand, ICorrectAgenda;

/// <summary>Corrects a slip in the votes on an item (art. 39-3(11)).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="InFavour">The votes in favour, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectGatheringVote(
    [PartKey, Label("мәселенің нөмірі", "номер вопроса", "number of item")] int Item,
    [Label("жақтап берілген дауыстар", "голоса «за»", "votes in favour")] int InFavour,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : GatheringCommand, ICorrectVote;

/// <summary>Corrects a slip in the figures of a new discussion (art. 39-3(11)).</summary>
/// <param name="Item">The number of the item.</param>
/// <param name="Present">The number of those who take part in it, as it should read.</param>
/// <param name="InFavour">The votes for the decision as it was, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectGatheringRediscussion(
    [PartKey, Label("мәселенің нөмірі", "номер вопроса", "number of item")] int Item,
    [Label("қайта талқылауға қатысушылар саны", "число участников повторного обсуждения", "participants of new discussion")] int Present,
    [Label("бұрынғы шешімді жақтаған дауыстар", "голоса за прежнее решение", "votes for former decision")] int InFavour,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : GatheringCommand, ICorrectRediscussion;

/// <summary>Corrects a slip in the protocol, or in the day of its signature (art. 39-3(10)).</summary>
/// <param name="Protocol">What it contains, as it should read.</param>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectGatheringProtocol(
    [Label("хаттама", "протокол", "protocol")] SittingProtocol Protocol,
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : GatheringCommand, ICorrectProtocol;

/// <summary>Corrects a slip in the day of publication (art. 39-3(14)).</summary>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectGatheringPublication(
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : GatheringCommand, ICorrectPublication;
