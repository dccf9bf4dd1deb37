using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;

namespace SelfGov.Elections.NoConfidence;

/// <summary>A command about a motion. The commands are a closed family: these, by the names under which programs give them.</summary>
[JsonDerivedType(typeof(InitiateMotion), "initiate-motion")]
[JsonDerivedType(typeof(HandInSheets), "hand-in-sheets")]
[JsonDerivedType(typeof(DrawUpProtocol), "draw-up-protocol")]
[JsonDerivedType(typeof(VoteNoConfidence), "vote-no-confidence")]
[JsonDerivedType(typeof(DeliverDecision), "deliver-decision")]
[JsonDerivedType(typeof(AcceptNoConfidence), "accept-no-confidence")]
[JsonDerivedType(typeof(RejectNoConfidence), "reject-no-confidence")]
[JsonDerivedType(typeof(VoteAgain), "vote-again")]
[JsonDerivedType(typeof(DismissAkim), "dismiss-akim")]
[JsonDerivedType(typeof(CorrectSheets), "correct-sheets")]
[JsonDerivedType(typeof(CorrectSignatureProtocol), "correct-signature-protocol")]
[JsonDerivedType(typeof(CorrectVote), "correct-vote")]
[JsonDerivedType(typeof(CorrectSecondVote), "correct-second-vote")]
[JsonDerivedType(typeof(DiscontinueMotion), "discontinue-motion")]
public abstract record NoConfidenceCommand : ICommand<NoConfidenceMotion>
{
    private protected NoConfidenceCommand() { }

    /// <summary>The name of the type, and nothing of its data: a command may hold personal data.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>Asks in writing for no confidence; the collection of signatures begins (art. 24(1)-(4)).</summary>
/// <param name="Unit">The unit whose akim it is about.</param>
/// <param name="AllDeputies">The number of all deputies of the maslikhat, from 1, as the Central Election Commission fixed it.</param>
/// <param name="Ground">The ground.</param>
/// <param name="ReportsNotApproved">How many times the maslikhat did not approve the akim's reports, from 0.</param>
/// <param name="AssemblyAskedOn">The day on which the local community assembly asked for the dismissal; null when it did not.</param>
public sealed record InitiateMotion(
    [Label("әкімшілік-аумақтық бірлік", "административно-территориальная единица", "administrative-territorial unit")] Unit Unit,
    [Label("мәслихат депутаттарының жалпы саны", "общее число депутатов маслихата", "number of all deputies of maslikhat")] int AllDeputies,
    [Label("сенімсіздік білдіру негізі", "основание вотума недоверия", "ground of no confidence")] NoConfidenceGround Ground,
    [Label("бекітілмеген есептер саны", "число неутверждённых отчётов", "number of reports not approved")] int ReportsNotApproved = 0,
    [Label("жиналыс бастамашылық жасаған күн", "день инициативы собрания", "day of assembly's initiative")]
    LocalDate? AssemblyAskedOn = null)
    : NoConfidenceCommand, INamed
{
    static Words INamed.Text { get; } =
        new(
            "сенімсіздік білдіру туралы мәселеге бастамашылық ету", "инициировать вопрос о выражении вотума недоверия",
            "ask for no confidence");
}

/// <summary>Hands in the signature sheets (art. 24(4)).</summary>
/// <param name="Signatures">The number of deputies who signed.</param>
public sealed record HandInSheets(
    [Label("қол қойған депутаттар саны", "число подписавших депутатов", "signing deputies")] int Signatures) : NoConfidenceCommand, INamed
{
    static Words INamed.Text { get; } = new("қол қою парақтарын тапсыру", "сдать подписные листы", "hand in the signature sheets");
}

/// <summary>Draws up the protocol on the signatures (art. 24(4)).</summary>
/// <param name="Genuine">The number of genuine signatures, from 0.</param>
public sealed record DrawUpProtocol(
    [Label("төлнұсқа қолдар саны", "число подлинных подписей", "number of genuine signatures")] int Genuine) : NoConfidenceCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "қолдардың төлнұсқалығы туралы хаттама жасау", "составить протокол о подлинности подписей",
        "draw up the protocol on the signatures");
}

/// <summary>Votes on no confidence in the session of the maslikhat (art. 24(5)).</summary>
/// <param name="InFavour">The number of deputies who voted for no confidence, from 0.</param>
public sealed record VoteNoConfidence(
    [Label("сенімсіздік білдіруді жақтаған дауыстар", "голоса за выражение недоверия", "votes for no confidence")]
    int InFavour) : NoConfidenceCommand, INamed
{
    static Words INamed.Text { get; } =
        new("сенімсіздік білдіру туралы дауыс беру", "голосовать о вотуме недоверия", "vote on no confidence");
}

/// <summary>Delivers the decision of the session to the higher akim; the moment of the decision is that of receipt (art. 24(6)).</summary>
public sealed record DeliverDecision : NoConfidenceCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "шешімді жоғары тұрған әкімге жолдау", "направить решение вышестоящему акиму", "deliver the decision to the higher akim");
}

/// <summary>Accepts no confidence and ends the akim's powers (art. 24(7)).</summary>
public sealed record AcceptNoConfidence : NoConfidenceCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "сенімсіздік вотумын қабылдап, өкілеттікті тоқтату", "принять вотум недоверия и прекратить полномочия", "accept no confidence");
}

/// <summary>Leaves the akim in office (art. 24(7)).</summary>
public sealed record RejectNoConfidence : NoConfidenceCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "әкімге міндеттерін одан әрі жүзеге асыруды тапсыру", "поручить акиму дальнейшее осуществление его обязанностей",
        "leave the akim in office");
}

/// <summary>Votes on no confidence a second time (art. 24(8)).</summary>
/// <param name="InFavour">The number of deputies who voted for no confidence, from 0.</param>
public sealed record VoteAgain(
    [Label("сенімсіздік білдіруді жақтаған дауыстар", "голоса за выражение недоверия", "votes for no confidence")]
    int InFavour) : NoConfidenceCommand, INamed
{
    static Words INamed.Text { get; } = new("қайтадан сенімсіздік білдіру", "повторно выразить недоверие", "vote on no confidence again");
}

/// <summary>Dismisses the akim after the second vote (art. 24(8)).</summary>
public sealed record DismissAkim : NoConfidenceCommand, INamed
{
    static Words INamed.Text { get; } = new("әкімді қызметінен босату", "освободить акима от должности", "dismiss the akim");
}

/// <summary>Corrects a slip in the number of deputies who signed (art. 24(4)).</summary>
/// <param name="Signatures">The number of deputies who signed, as it should read.</param>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectSheets(
    [Label("қол қойған депутаттар саны", "число подписавших депутатов", "signing deputies")] int Signatures,
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : NoConfidenceCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "тапсырылған қолдар санын түзету", "исправить число сданных подписей", "correct the number of signatures handed in");
}

/// <summary>Corrects a slip in the protocol on the signatures (art. 24(4)).</summary>
/// <param name="Genuine">The number of genuine signatures, as it should read.</param>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectSignatureProtocol(
    [Label("төлнұсқа қолдар саны", "число подлинных подписей", "number of genuine signatures")] int Genuine,
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : NoConfidenceCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "қолдардың төлнұсқалығы туралы хаттаманы түзету", "исправить протокол о подлинности подписей",
        "correct the protocol on the signatures");
}

/// <summary>Corrects a slip in the count of the first vote (art. 24(5)).</summary>
/// <param name="InFavour">The number of votes for no confidence, as it should read.</param>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectVote(
    [Label("сенімсіздік білдіруді жақтаған дауыстар", "голоса за выражение недоверия", "votes for no confidence")] int InFavour,
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : NoConfidenceCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "бірінші дауыс берудегі дауыстар санын түзету", "исправить число голосов в первом голосовании",
        "correct the count of the first vote");
}

/// <summary>Corrects a slip in the count of the second vote (art. 24(8)).</summary>
/// <param name="InFavour">The number of votes for no confidence, as it should read.</param>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectSecondVote(
    [Label("сенімсіздік білдіруді жақтаған дауыстар", "голоса за выражение недоверия", "votes for no confidence")] int InFavour,
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : NoConfidenceCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "екінші дауыс берудегі дауыстар санын түзету", "исправить число голосов во втором голосовании",
        "correct the count of the second vote");
}

/// <summary>Ends a motion that lost its subject: the akim's powers ended otherwise, or the unit was abolished.</summary>
/// <param name="Act">The act that ended the powers or the unit; not empty.</param>
public sealed record DiscontinueMotion(
    [Label("істі тоқтатқан акт", "акт о прекращении дела", "act of discontinuation")] string Act) : NoConfidenceCommand, INamed
{
    static Words INamed.Text { get; } = new("сенімсіздік туралы істі тоқтату", "прекратить дело о недоверии", "discontinue the motion");
}
