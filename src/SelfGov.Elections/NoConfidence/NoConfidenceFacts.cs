using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;

namespace SelfGov.Elections.NoConfidence;

/// <summary>A fact of a motion. The facts are a closed family: these, by the names under which journals keep them for ever.</summary>
[JsonDerivedType(typeof(MotionInitiated), "motion-initiated")]
[JsonDerivedType(typeof(SheetsHandedIn), "sheets-handed-in")]
[JsonDerivedType(typeof(CollectionLapsed), "collection-lapsed")]
[JsonDerivedType(typeof(SignaturesConfirmed), "signatures-confirmed")]
[JsonDerivedType(typeof(SignaturesInsufficient), "signatures-insufficient")]
[JsonDerivedType(typeof(NoConfidenceExpressed), "no-confidence-expressed")]
[JsonDerivedType(typeof(NoConfidenceFailed), "no-confidence-failed")]
[JsonDerivedType(typeof(DecisionDelivered), "decision-delivered")]
[JsonDerivedType(typeof(NoConfidenceAccepted), "no-confidence-accepted")]
[JsonDerivedType(typeof(NoConfidenceRejected), "no-confidence-rejected")]
[JsonDerivedType(typeof(ExpressedAgain), "expressed-again")]
[JsonDerivedType(typeof(FailedAgain), "failed-again")]
[JsonDerivedType(typeof(AkimDismissed), "akim-dismissed")]
[JsonDerivedType(typeof(SheetsCorrected), "sheets-corrected")]
[JsonDerivedType(typeof(SignatureProtocolCorrected), "signature-protocol-corrected")]
[JsonDerivedType(typeof(VoteCorrected), "vote-corrected")]
[JsonDerivedType(typeof(SecondVoteCorrected), "second-vote-corrected")]
[JsonDerivedType(typeof(MotionDiscontinued), "motion-discontinued")]
public abstract record NoConfidenceFact : Fact<NoConfidenceMotion>
{
    private protected NoConfidenceFact() { }
}

/// <summary>Deputies asked in writing for no confidence (art. 24(1)-(4)).</summary>
/// <param name="On">The day of the request, in the locality.</param>
/// <param name="Unit">The unit whose akim it is about.</param>
/// <param name="AllDeputies">The number of all deputies of the maslikhat.</param>
/// <param name="Ground">The ground.</param>
public sealed record MotionInitiated(LocalDate On, Unit Unit, int AllDeputies, NoConfidenceGround Ground) : NoConfidenceFact, INamed
{
    static Words INamed.Text { get; } = new("депутаттардың жазбаша өтініші", "письменное обращение депутатов", "motion initiated");

    /// <inheritdoc/>
    protected override NoConfidenceMotion Fold(NoConfidenceMotion current) =>
        current with { RequestedOn = On, Unit = Unit, AllDeputies = AllDeputies, Ground = Ground };
}

/// <summary>The signature sheets were handed in (art. 24(4)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Signatures">The number of deputies who signed.</param>
public sealed record SheetsHandedIn(LocalDate On, int Signatures) : NoConfidenceFact, INamed
{
    static Words INamed.Text { get; } = new("қол қою парақтары тапсырылды", "подписные листы сданы", "sheets handed in");

    /// <inheritdoc/>
    protected override NoConfidenceMotion Fold(NoConfidenceMotion current) => current with { HandedInOn = On, HandedIn = Signatures };
}

/// <summary>The time to collect signatures passed, and none were handed in (art. 24(4)).</summary>
/// <param name="At">The moment.</param>
public sealed record CollectionLapsed(Instant At) : NoConfidenceFact, INamed
{
    static Words INamed.Text { get; } = new("қол жинау мерзімі өтті", "срок сбора подписей истёк", "collection lapsed");
}

/// <summary>The protocol found enough genuine signatures (art. 24(4)).</summary>
/// <param name="On">The day of the protocol, in the locality.</param>
/// <param name="Genuine">The number of genuine signatures.</param>
public sealed record SignaturesConfirmed(LocalDate On, int Genuine) : NoConfidenceFact, INamed
{
    static Words INamed.Text { get; } = new("қолдар жеткілікті", "подписей достаточно", "signatures confirmed");

    /// <inheritdoc/>
    protected override NoConfidenceMotion Fold(NoConfidenceMotion current) => current with { ProtocolOn = On, Genuine = Genuine };
}

/// <summary>The protocol found too few genuine signatures (art. 24(1), (4)).</summary>
/// <param name="On">The day of the protocol, in the locality.</param>
/// <param name="Genuine">The number of genuine signatures.</param>
public sealed record SignaturesInsufficient(LocalDate On, int Genuine) : NoConfidenceFact, INamed
{
    static Words INamed.Text { get; } = new("қолдар жеткіліксіз", "подписей недостаточно", "signatures insufficient");

    /// <inheritdoc/>
    protected override NoConfidenceMotion Fold(NoConfidenceMotion current) => current with { ProtocolOn = On, Genuine = Genuine };
}

/// <summary>The maslikhat expressed no confidence (art. 24(5)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="InFavour">The number of votes for no confidence.</param>
public sealed record NoConfidenceExpressed(LocalDate On, int InFavour) : NoConfidenceFact, INamed
{
    static Words INamed.Text { get; } = new("сенімсіздік білдірілді", "недоверие выражено", "no confidence expressed");

    /// <inheritdoc/>
    protected override NoConfidenceMotion Fold(NoConfidenceMotion current) => current with { VotedOn = On, InFavour = InFavour };
}

/// <summary>The maslikhat did not express no confidence (art. 24(5)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="InFavour">The number of votes for no confidence.</param>
public sealed record NoConfidenceFailed(LocalDate On, int InFavour) : NoConfidenceFact, INamed
{
    static Words INamed.Text { get; } = new("сенімсіздік білдірілмеді", "недоверие не выражено", "no confidence not expressed");

    /// <inheritdoc/>
    protected override NoConfidenceMotion Fold(NoConfidenceMotion current) => current with { VotedOn = On, InFavour = InFavour };
}

/// <summary>The higher akim received the decision of the session (art. 24(6)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record DecisionDelivered(LocalDate On) : NoConfidenceFact, INamed
{
    static Words INamed.Text { get; } =
        new("жоғары тұрған әкім шешімді алды", "решение получено вышестоящим акимом", "decision delivered");

    /// <inheritdoc/>
    protected override NoConfidenceMotion Fold(NoConfidenceMotion current) => current with { DeliveredOn = On };
}

/// <summary>The higher akim accepted no confidence (art. 24(7)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record NoConfidenceAccepted(LocalDate On) : NoConfidenceFact, INamed
{
    static Words INamed.Text { get; } = new("сенімсіздік вотумы қабылданды", "вотум недоверия принят", "no confidence accepted");

    /// <inheritdoc/>
    protected override NoConfidenceMotion Fold(NoConfidenceMotion current) => current with { DismissedOn = On };
}

/// <summary>The higher akim left the akim in office (art. 24(7)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record NoConfidenceRejected(LocalDate On) : NoConfidenceFact, INamed
{
    static Words INamed.Text { get; } = new("сенімсіздік вотумы қабылданбады", "вотум недоверия отклонён", "no confidence rejected");
}

/// <summary>The maslikhat expressed no confidence again (art. 24(8)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="InFavour">The number of votes for no confidence.</param>
public sealed record ExpressedAgain(LocalDate On, int InFavour) : NoConfidenceFact, INamed
{
    static Words INamed.Text { get; } = new(
        "қайтадан сенімсіздік білдірілді", "недоверие выражено повторно", "no confidence expressed again");

    /// <inheritdoc/>
    protected override NoConfidenceMotion Fold(NoConfidenceMotion current) =>
        current with { VotedAgainOn = On, InFavourAgain = InFavour };
}

/// <summary>The maslikhat did not express no confidence again (art. 24(8)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="InFavour">The number of votes for no confidence.</param>
public sealed record FailedAgain(LocalDate On, int InFavour) : NoConfidenceFact, INamed
{
    static Words INamed.Text { get; } =
        new("қайтадан сенімсіздік білдірілмеді", "повторно недоверие не выражено", "no confidence not expressed again");

    /// <inheritdoc/>
    protected override NoConfidenceMotion Fold(NoConfidenceMotion current) =>
        current with { VotedAgainOn = On, InFavourAgain = InFavour };
}

/// <summary>The higher akim dismissed the akim after the second vote (art. 24(8)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record AkimDismissed(LocalDate On) : NoConfidenceFact, INamed
{
    static Words INamed.Text { get; } = new("әкім қызметінен босатылды", "аким освобождён от должности", "akim dismissed");

    /// <inheritdoc/>
    protected override NoConfidenceMotion Fold(NoConfidenceMotion current) => current with { DismissedOn = On };
}

/// <summary>A slip in the number of deputies who signed (art. 24(4)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="SignaturesBefore">The number of deputies who signed, as it was recorded.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Signatures">The number of deputies who signed, as it stands.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record SheetsCorrected(
    LocalDate On, int SignaturesBefore, LocalDate DayBefore, int Signatures, LocalDate Day, CorrectionAct Act)
    : NoConfidenceFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new("тапсырылған қолдар саны түзетілді", "исправлено число сданных подписей", "sheets corrected");

    /// <inheritdoc/>
    protected override NoConfidenceMotion Fold(NoConfidenceMotion current) => new SheetsHandedIn(Day, Signatures).Apply(current);
}

/// <summary>A slip in the protocol on the signatures (art. 24(4)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="GenuineBefore">The number of genuine signatures, as it was recorded.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Genuine">The number of genuine signatures, as it stands.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record SignatureProtocolCorrected(
    LocalDate On, int GenuineBefore, LocalDate DayBefore, int Genuine, LocalDate Day, CorrectionAct Act)
    : NoConfidenceFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "қолдардың төлнұсқалығы туралы хаттама түзетілді", "исправлен протокол о подлинности подписей",
        "protocol on the signatures corrected");

    /// <inheritdoc/>
    protected override NoConfidenceMotion Fold(NoConfidenceMotion current) => current with { ProtocolOn = Day, Genuine = Genuine };
}

/// <summary>A slip in the count of the first vote (art. 24(5)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="InFavourBefore">The number of votes for no confidence, as it was recorded.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="InFavour">The number of votes for no confidence, as it stands.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record VoteCorrected(
    LocalDate On, int InFavourBefore, LocalDate DayBefore, int InFavour, LocalDate Day, CorrectionAct Act)
    : NoConfidenceFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "бірінші дауыс берудегі дауыстар саны түзетілді", "исправлено число голосов в первом голосовании",
        "count of the first vote corrected");

    /// <inheritdoc/>
    protected override NoConfidenceMotion Fold(NoConfidenceMotion current) => current with { VotedOn = Day, InFavour = InFavour };
}

/// <summary>A slip in the count of the second vote (art. 24(8)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="InFavourBefore">The number of votes for no confidence, as it was recorded.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="InFavour">The number of votes for no confidence, as it stands.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record SecondVoteCorrected(
    LocalDate On, int InFavourBefore, LocalDate DayBefore, int InFavour, LocalDate Day, CorrectionAct Act)
    : NoConfidenceFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "екінші дауыс берудегі дауыстар саны түзетілді", "исправлено число голосов во втором голосовании",
        "count of the second vote corrected");

    /// <inheritdoc/>
    protected override NoConfidenceMotion Fold(NoConfidenceMotion current) => current with { VotedAgainOn = Day, InFavourAgain = InFavour };
}

/// <summary>The motion lost its subject: the akim's powers ended otherwise, or the unit was abolished.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Act">The act that ended the powers or the unit.</param>
public sealed record MotionDiscontinued(LocalDate On, string Act) : NoConfidenceFact, INamed
{
    static Words INamed.Text { get; } = new("сенімсіздік туралы іс тоқтатылды", "дело о недоверии прекращено", "motion discontinued");
}

/// <summary>The contracts of both families, generated at compile time, so that trimming and AOT keep them.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(NoConfidenceFact))]
[JsonSerializable(typeof(NoConfidenceMotion))]
[JsonSerializable(typeof(NoConfidenceCommand))]
[JsonSerializable(typeof(NoConfidenceLaw))]
internal sealed partial class NoConfidenceJson : JsonSerializerContext;
