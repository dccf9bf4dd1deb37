using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;

namespace SelfGov.Complaints;

/// <summary>
/// A fact of a complaint, over an election or under the administrative code. The facts are a closed family: these, by the names under which
/// journals keep them for ever.
/// </summary>
[JsonDerivedType(typeof(ComplaintFiled), "complaint-filed")]
[JsonDerivedType(typeof(ComplaintAccepted), "complaint-accepted")]
[JsonDerivedType(typeof(ComplaintFoundLate), "complaint-found-late")]
[JsonDerivedType(typeof(ReviewBegun), "review-begun")]
[JsonDerivedType(typeof(CheckRequested), "check-requested")]
[JsonDerivedType(typeof(CheckAnswered), "check-answered")]
[JsonDerivedType(typeof(ReviewSuspended), "review-suspended")]
[JsonDerivedType(typeof(ReviewResumed), "review-resumed")]
[JsonDerivedType(typeof(ComplaintUpheld), "complaint-upheld")]
[JsonDerivedType(typeof(ComplaintDismissed), "complaint-dismissed")]
[JsonDerivedType(typeof(DecisionAppealed), "decision-appealed")]
[JsonDerivedType(typeof(AppealWindowClosed), "appeal-window-closed")]
[JsonDerivedType(typeof(DecisionEnteredIntoForce), "decision-entered-into-force")]
[JsonDerivedType(typeof(ComplaintForwarded), "complaint-forwarded")]
[JsonDerivedType(typeof(ComplaintSatisfied), "complaint-satisfied")]
[JsonDerivedType(typeof(TimeRestored), "time-restored")]
[JsonDerivedType(typeof(SuitReturned), "suit-returned")]
[JsonDerivedType(typeof(PreliminaryDecisionNotified), "preliminary-decision-notified")]
[JsonDerivedType(typeof(ReviewExtended), "review-extended")]
[JsonDerivedType(typeof(ComplaintWithdrawn), "complaint-withdrawn")]
[JsonDerivedType(typeof(ComplaintLeftUnconsidered), "complaint-left-unconsidered")]
[JsonDerivedType(typeof(RefusedBySilence), "refused-by-silence")]
[JsonDerivedType(typeof(DecisionServed), "decision-served")]
[JsonDerivedType(typeof(PreliminaryNoticeCorrected), "preliminary-notice-corrected")]
[JsonDerivedType(typeof(ServiceCorrected), "service-corrected")]
public abstract record ComplaintFact : Fact<Complaint>
{
    private protected ComplaintFact()
    {
    }
}

/// <summary>The complaint was filed (arts 20(9), 49 of the law on elections; arts 91 to 94 of the administrative code).</summary>
/// <param name="About">The case that the complaint is about.</param>
/// <param name="Locality">The unit of that case.</param>
/// <param name="Act">What is complained about.</param>
/// <param name="Body">The body that is to consider the complaint.</param>
/// <param name="ElectionDay">Election day; null where the complaint is about no election.</param>
/// <param name="DirectSuit">Why the court is seised without a complaint before; null otherwise.</param>
/// <param name="At">The moment of receipt.</param>
public sealed record ComplaintFiled(
    CaseReference About,
    Locality Locality,
    ComplainedAct Act,
    ComplaintBody Body,
    LocalDate? ElectionDay,
    DirectSuit? DirectSuit,
    Instant At)
    : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new("шағым берілді", "жалоба подана", "complaint filed");

    /// <inheritdoc/>
    protected override Complaint Fold(Complaint current) => current with
    {
        About = About,
        Locality = Locality,
        Act = Act,
        Body = Body,
        ElectionDay = ElectionDay,
        DirectSuit = DirectSuit,
        FiledAt = At,
    };
}

/// <summary>The complaint was found to be in time (art. 20(9) of the law on elections).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ComplaintAccepted(LocalDate On) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new("шағым қабылданды", "жалоба принята", "complaint accepted");
}

/// <summary>
/// The complaint was found to be late: over an election it is not considered (art. 20(9) of the law on elections); under the administrative
/// code that is one ground to dismiss it (art. 92(3)), and a suit is returned (art. 136(8)).
/// </summary>
/// <param name="On">The day in the locality.</param>
/// <param name="LastDay">The day on which the time to complain ended.</param>
public sealed record ComplaintFoundLate(LocalDate On, LocalDate LastDay) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new("мерзімнің өткізіп алынғаны анықталды", "установлен пропуск срока", "complaint found late");

    /// <inheritdoc/>
    protected override Complaint Fold(Complaint current) => current with { IsLate = true };
}

/// <summary>Consideration began (art. 49 of the law on elections; art. 137 of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ReviewBegun(LocalDate On) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new("қарау басталды", "рассмотрение начато", "consideration begun");
}

/// <summary>The commission asked law enforcement to check the facts (art. 48(3) of the law on elections).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record CheckRequested(LocalDate On) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new(
        "мән-жайларды тексеру туралы өтініш берілді", "запрошена проверка обстоятельств", "check requested");

    /// <inheritdoc/>
    protected override Complaint Fold(Complaint current) => current with { CheckRequestedOn = On, FactsConfirmed = null };
}

/// <summary>Law enforcement answered (art. 48(3) of the law on elections).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="FactsConfirmed">Whether the facts complained about were confirmed.</param>
public sealed record CheckAnswered(LocalDate On, bool FactsConfirmed) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new("тексеру нәтижесі алынды", "получен результат проверки", "check answered");

    /// <inheritdoc/>
    protected override Complaint Fold(Complaint current) => current with { CheckRequestedOn = null, FactsConfirmed = FactsConfirmed };
}

/// <summary>The commission suspended consideration, the court being seised too (art. 20(9) of the law on elections).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ReviewSuspended(LocalDate On) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new("қарау тоқтатыла тұрды", "рассмотрение приостановлено", "consideration suspended");

    /// <inheritdoc/>
    protected override Complaint Fold(Complaint current) => current with { SuspendedOn = On };
}

/// <summary>The court's decision entered into force, and the commission goes on (art. 20(9) of the law on elections).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ReviewResumed(LocalDate On) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new("қарау қайта басталды", "рассмотрение возобновлено", "consideration resumed");

    /// <inheritdoc/>
    protected override Complaint Fold(Complaint current) => current with
    {
        SuspendedOn = null,
        ResumedOn = On,
        DaysSuspended = current.DaysSuspended + (current.SuspendedOn is { } since ? Period.DaysBetween(since, On) : 0),
    };
}

/// <summary>The complaint was upheld (art. 49 of the law on elections; arts 100, 155 of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Remedy">What the administrative body decided; null of other bodies.</param>
/// <param name="Waiver">Why it did not hear the complainant; null where it did.</param>
public sealed record ComplaintUpheld(LocalDate On, Remedy? Remedy = null, HearingWaiver? Waiver = null) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new("шағым қанағаттандырылды", "жалоба удовлетворена", "complaint upheld");

    /// <inheritdoc/>
    protected override Complaint Fold(Complaint current) => current with { DecidedOn = On, IsUpheld = true, Remedy = Remedy };
}

/// <summary>The complaint was dismissed (art. 49 of the law on elections; arts 100, 155 of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Waiver">Why the administrative body did not hear the complainant; null where it did, and of other bodies.</param>
public sealed record ComplaintDismissed(LocalDate On, HearingWaiver? Waiver = null) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new(
        "шағым қанағаттандырусыз қалдырылды", "жалоба оставлена без удовлетворения", "complaint dismissed");

    /// <inheritdoc/>
    protected override Complaint Fold(Complaint current) => current with { DecidedOn = On, IsUpheld = false };
}

/// <summary>The decision was appealed (art. 20(9) of the law on elections; art. 100(6) of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Appeal">The complaint, or suit, against the decision.</param>
public sealed record DecisionAppealed(LocalDate On, CaseReference Appeal) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new("шешімге шағым жасалды", "решение обжаловано", "decision appealed");

    /// <inheritdoc/>
    protected override Complaint Fold(Complaint current) => current with { Appeal = Appeal };
}

/// <summary>
/// Nobody appealed in time, and the decision stands (art. 20(9) of the law on elections; arts 92(1), 136 of the administrative code).
/// </summary>
/// <param name="At">The moment.</param>
public sealed record AppealWindowClosed(Instant At) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new("шешімге шағым жасау мерзімі өтті", "срок обжалования решения истёк", "time to appeal passed");
}

/// <summary>The decision of the court or the prosecutor became final.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record DecisionEnteredIntoForce(LocalDate On) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new("шешім күшіне енді", "решение вступило в силу", "decision in force");
}

/// <summary>The body complained about sent the complaint on (art. 91(4) of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ComplaintForwarded(LocalDate On) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new(
        "шағым қарайтын органға жіберілді", "жалоба направлена в рассматривающий её орган", "complaint forwarded");

    /// <inheritdoc/>
    protected override Complaint Fold(Complaint current) => current with { ForwardedOn = On };
}

/// <summary>The body complained about did all that the complaint asked for (art. 91(4) of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ComplaintSatisfied(LocalDate On) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new(
        "орган шағымда көрсетілген талаптарды өзі толық қанағаттандырды",
        "орган сам полностью удовлетворил требования, указанные в жалобе",
        "the body did all that was asked for");

    /// <inheritdoc/>
    protected override Complaint Fold(Complaint current) => current with { DecidedOn = On, IsUpheld = true };
}

/// <summary>The time that was missed was restored (arts 92(2), 136(7) of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record TimeRestored(LocalDate On) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new("өткізіп алынған мерзім қалпына келтірілді", "пропущенный срок восстановлен", "time restored");

    /// <inheritdoc/>
    protected override Complaint Fold(Complaint current) => current with { IsLate = false };
}

/// <summary>The court returned a late suit (arts 136(8), 138(2)15) of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record SuitReturned(LocalDate On) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new("талап қою қайтарылды", "иск возвращён", "suit returned");
}

/// <summary>The complainant was told the preliminary decision (arts 73(1), 98(3) of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record PreliminaryDecisionNotified(LocalDate On) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new(
        "арыз иесі алдын ала шешім туралы хабардар етілді", "заявитель уведомлён о предварительном решении",
        "preliminary decision notified");

    /// <inheritdoc/>
    protected override Complaint Fold(Complaint current) => current with { PreliminaryDecisionOn = On };
}

/// <summary>The time of the court was prolonged (art. 146(1) of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Until">The new last day.</param>
public sealed record ReviewExtended(LocalDate On, LocalDate Until) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new("қарау мерзімі ұзартылды", "срок рассмотрения продлён", "time prolonged");

    /// <inheritdoc/>
    protected override Complaint Fold(Complaint current) => current with { ExtendedUntil = Until };
}

/// <summary>The complaint was taken back (arts 64(9), 95(1)4) of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record ComplaintWithdrawn(LocalDate On) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new("шағым кері қайтарып алынды", "жалоба отозвана", "complaint withdrawn");
}

/// <summary>The complaint was left without consideration (arts 95, 100(1)6) of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Ground">Why.</param>
public sealed record ComplaintLeftUnconsidered(LocalDate On, UnconsideredGround Ground) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new(
        "шағым қараусыз қалдырылды", "жалоба оставлена без рассмотрения", "complaint left without consideration");

    /// <inheritdoc/>
    protected override Complaint Fold(Complaint current) => current with { DecidedOn = On, Unconsidered = Ground };
}

/// <summary>
/// The time to decide passed in silence, which counts as a refusal from the end of that time (art. 100(5) of the administrative code).
/// </summary>
/// <param name="At">The moment.</param>
public sealed record RefusedBySilence(Instant At) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new(
        "мерзімінде шешім қабылданбады: қанағаттандырудан бас тартылды деп есептеледі",
        "решение в срок не принято: считается отказом в удовлетворении", "refused by silence");

    /// <inheritdoc/>
    protected override Complaint Fold(Complaint current) => current with
    {
        // The moment is the start of the day after the last one.
        DecidedOn = At.InZone(current.Zone).Date.PlusDays(-1),
        IsUpheld = false,
        IsRefusedBySilence = true,
    };
}

/// <summary>The decision was served on the complainant (art. 100(4) of the administrative code).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record DecisionServed(LocalDate On) : ComplaintFact, INamed
{
    static Words INamed.Text { get; } = new("шешім табыс етілді", "решение вручено", "decision served");

    /// <inheritdoc/>
    protected override Complaint Fold(Complaint current) => current with { ServedOn = On };
}

/// <summary>
/// A slip in the day on which the complainant was told the preliminary decision (arts 73(1), 98(3) of the administrative
/// code) was corrected.
/// </summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record PreliminaryNoticeCorrected(
    LocalDate On, LocalDate DayBefore, LocalDate Day, CorrectionAct Act) : ComplaintFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "алдын ала шешім туралы хабардар етілген күн түзетілді",
        "исправлена дата уведомления о предварительном решении",
        "day of the notice of the preliminary decision corrected");

    /// <inheritdoc/>
    protected override Complaint Fold(Complaint current) => new PreliminaryDecisionNotified(Day).Apply(current);
}

/// <summary>A slip in the day on which the decision was served (art. 100(4) of the administrative code) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record ServiceCorrected(
    LocalDate On, LocalDate DayBefore, LocalDate Day, CorrectionAct Act) : ComplaintFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "шешім табыс етілген күн түзетілді", "исправлена дата вручения решения", "day of service corrected");

    /// <inheritdoc/>
    protected override Complaint Fold(Complaint current) => new DecisionServed(Day).Apply(current);
}

/// <summary>The contracts of both families, generated at compile time, so that trimming and AOT keep them.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ComplaintFact))]
[JsonSerializable(typeof(Complaint))]
[JsonSerializable(typeof(ComplaintCommand))]
[JsonSerializable(typeof(ElectionComplaintLaw))]
[JsonSerializable(typeof(AdministrativeComplaintLaw))]
internal sealed partial class ComplaintJson : JsonSerializerContext;
