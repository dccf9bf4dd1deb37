using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;

namespace SelfGov.Elections.Termination;

/// <summary>
/// A fact of the end of an akim's powers. The facts are a closed family: these, by the names under which journals keep them for ever.
/// </summary>
[JsonDerivedType(typeof(GroundOccurred), "ground-occurred")]
[JsonDerivedType(typeof(NewAkimTookOver), "new-akim-took-over")]
[JsonDerivedType(typeof(PowersEndedAtOnce), "powers-ended-at-once")]
[JsonDerivedType(typeof(PowersEndedForGood), "powers-ended-for-good")]
[JsonDerivedType(typeof(DisciplinaryMeasureReceived), "disciplinary-measure-received")]
[JsonDerivedType(typeof(MaslikhatEndedPowers), "maslikhat-ended-powers")]
[JsonDerivedType(typeof(MaslikhatKeptAkim), "maslikhat-kept-akim")]
[JsonDerivedType(typeof(CommissionNotified), "commission-notified")]
[JsonDerivedType(typeof(FactStated), "fact-stated")]
[JsonDerivedType(typeof(PowersLost), "powers-lost")]
[JsonDerivedType(typeof(SubmissionMade), "submission-made")]
[JsonDerivedType(typeof(PowersTerminated), "powers-terminated")]
[JsonDerivedType(typeof(PowersEndedWithoutByElection), "powers-ended-without-by-election")]
[JsonDerivedType(typeof(ActingAppointed), "acting-appointed")]
[JsonDerivedType(typeof(ByElectionCalled), "by-election-called")]
[JsonDerivedType(typeof(NotificationCorrected), "notification-corrected")]
[JsonDerivedType(typeof(GroundFellAway), "ground-fell-away")]
[JsonDerivedType(typeof(UnitAbolished), "unit-abolished")]
public abstract record TerminationFact : Fact<OfficeTermination>
{
    private protected TerminationFact()
    {
    }

    private protected static OfficeTermination EndedBy(
        OfficeTermination current, Unit unit, TerminationGround ground, LocalDate day, string? reference) => current with
        {
            Unit = unit,
            Ground = ground,
            OccurredOn = day,
            Reference = reference,
            EndedOn = day,
        };
}

/// <summary>A ground occurred (arts 32(2), 36(5)).</summary>
/// <param name="Unit">The unit whose akim it is about.</param>
/// <param name="Ground">The ground.</param>
/// <param name="OccurredOn">The day on which it occurred.</param>
/// <param name="Reference">What the ground refers to; null where it needs nothing.</param>
public sealed record GroundOccurred(Unit Unit, TerminationGround Ground, LocalDate OccurredOn, string? Reference) : TerminationFact, INamed
{
    static Words INamed.Text { get; } = new("негіз басталды", "наступило основание", "ground occurred");

    /// <inheritdoc/>
    protected override OfficeTermination Fold(OfficeTermination current) => current with
    {
        Unit = Unit,
        Ground = Ground,
        OccurredOn = OccurredOn,
        Reference = Reference,
    };
}

/// <summary>The newly elected akim was registered, and the powers of the earlier one ended with it (arts 32(2)5), 36(5)5)).</summary>
/// <param name="Unit">The unit whose akim it is about.</param>
/// <param name="On">The day of the registration.</param>
public sealed record NewAkimTookOver(Unit Unit, LocalDate On) : TerminationFact, INamed
{
    static Words INamed.Text { get; } = new(
        "жаңадан сайланған әкім тіркелді", "зарегистрирован вновь избранный аким", "new akim took over");

    /// <inheritdoc/>
    protected override OfficeTermination Fold(OfficeTermination current) => current with
    {
        Unit = Unit,
        Ground = TerminationGround.NewAkimRegistered,
        OccurredOn = On,
        EndedOn = On,
    };
}

/// <summary>
/// The ground itself ended the powers, and a by-election follows (points 61-62 of the rules of 2013; art. 36(2) as of 2017).
/// </summary>
/// <param name="Unit">The unit whose akim it is about.</param>
/// <param name="Ground">The ground.</param>
/// <param name="On">The day on which the powers ended.</param>
/// <param name="Reference">What the ground refers to; null where it needs nothing.</param>
public sealed record PowersEndedAtOnce(Unit Unit, TerminationGround Ground, LocalDate On, string? Reference) : TerminationFact, INamed
{
    static Words INamed.Text { get; } = new("өкілеттігі тоқтады", "полномочия прекратились", "powers ended");

    /// <inheritdoc/>
    protected override OfficeTermination Fold(OfficeTermination current) => EndedBy(current, Unit, Ground, On, Reference);
}

/// <summary>The ground itself ended the powers, and no by-election follows (art. 32 since June 2026).</summary>
/// <param name="Unit">The unit whose akim it is about.</param>
/// <param name="Ground">The ground.</param>
/// <param name="On">The day on which the powers ended.</param>
/// <param name="Reference">What the ground refers to; null where it needs nothing.</param>
public sealed record PowersEndedForGood(Unit Unit, TerminationGround Ground, LocalDate On, string? Reference) : TerminationFact, INamed
{
    static Words INamed.Text { get; } = new(
        "өкілеттігі тоқтады, сайлау тағайындалмайды", "полномочия прекратились, выборы не назначаются",
        "powers ended, and no by-election follows");

    /// <inheritdoc/>
    protected override OfficeTermination Fold(OfficeTermination current) => EndedBy(current, Unit, Ground, On, Reference);
}

/// <summary>The maslikhat received the act that found the akim unfit for the post (art. 6(2-17)).</summary>
/// <param name="Unit">The unit whose akim it is about.</param>
/// <param name="On">The day of receipt.</param>
/// <param name="Act">The act.</param>
public sealed record DisciplinaryMeasureReceived(Unit Unit, LocalDate On, string Act) : TerminationFact, INamed
{
    static Words INamed.Text { get; } = new(
        "тәртіптік жаза туралы акт келіп түсті", "поступил акт о дисциплинарном взыскании", "act of a disciplinary measure received");

    /// <inheritdoc/>
    protected override OfficeTermination Fold(OfficeTermination current) => current with
    {
        Unit = Unit,
        Ground = TerminationGround.UnfitForPost,
        MeasureReceivedOn = On,
        Reference = Act,
    };
}

/// <summary>The maslikhat decided that the powers end (arts 6(2-17), 36(5)3-2)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record MaslikhatEndedPowers(LocalDate On) : TerminationFact, INamed
{
    static Words INamed.Text { get; } = new("мәслихат өкілеттігін тоқтатты", "маслихат прекратил полномочия", "maslikhat ended the powers");

    /// <inheritdoc/>
    protected override OfficeTermination Fold(OfficeTermination current) => current with { OccurredOn = On };
}

/// <summary>The maslikhat decided that the akim goes on (art. 6(2-17)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record MaslikhatKeptAkim(LocalDate On) : TerminationFact, INamed
{
    static Words INamed.Text { get; } = new(
        "мәслихат әкімнің міндеттерін жүзеге асыруды жалғастыруын шешті", "маслихат решил, что аким продолжит осуществлять обязанности",
        "maslikhat left the akim in office");
}

/// <summary>The commission was told that the powers ended early (point 62 of the rules of 2013).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record CommissionNotified(LocalDate On) : TerminationFact, INamed
{
    static Words INamed.Text { get; } = new("комиссия хабардар етілді", "комиссия уведомлена", "commission notified");

    /// <inheritdoc/>
    protected override OfficeTermination Fold(OfficeTermination current) => current with { CommissionNotifiedOn = On };
}

/// <summary>The commission stated the fact (arts 32(3), 36(6)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record FactStated(LocalDate On) : TerminationFact, INamed
{
    static Words INamed.Text { get; } = new(
        "негіздің басталу фактісі көрсетілді", "констатирован факт наступления основания", "fact stated");

    /// <inheritdoc/>
    protected override OfficeTermination Fold(OfficeTermination current) => current with { StatedOn = On };
}

/// <summary>
/// The commission stated the loss of powers by the decision of the President, or since July 2026 of the maslikhat (art. 36(6)).
/// </summary>
/// <param name="On">The day in the locality.</param>
public sealed record PowersLost(LocalDate On) : TerminationFact, INamed
{
    static Words INamed.Text { get; } = new(
        "өкілеттігінен айыру фактісі назарға алынды", "принят к сведению факт утраты полномочий", "powers lost");

    /// <inheritdoc/>
    protected override OfficeTermination Fold(OfficeTermination current) => current with { StatedOn = On, EndedOn = On };
}

/// <summary>The commission made its submission to the higher akim (arts 32(3), 36(6)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record SubmissionMade(LocalDate On) : TerminationFact, INamed
{
    static Words INamed.Text { get; } = new("ұсыну енгізілді", "внесено представление", "submission made");

    /// <inheritdoc/>
    protected override OfficeTermination Fold(OfficeTermination current) => current with { SubmittedOn = On };
}

/// <summary>The higher akim ended the powers, and a by-election follows (arts 32(3), 36(6)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record PowersTerminated(LocalDate On) : TerminationFact, INamed
{
    static Words INamed.Text { get; } = new("өкілеттігі тоқтатылды", "полномочия прекращены", "powers terminated");

    /// <inheritdoc/>
    protected override OfficeTermination Fold(OfficeTermination current) => current with { EndedOn = On };
}

/// <summary>The higher akim ended the powers, and no by-election follows (arts 32(3), 36(6)).</summary>
/// <param name="On">The day in the locality.</param>
public sealed record PowersEndedWithoutByElection(LocalDate On) : TerminationFact, INamed
{
    static Words INamed.Text { get; } = new(
        "өкілеттігі тоқтатылды, сайлау тағайындалмайды", "полномочия прекращены, выборы не назначаются",
        "powers ended without a by-election");

    /// <inheritdoc/>
    protected override OfficeTermination Fold(OfficeTermination current) => current with { EndedOn = On };
}

/// <summary>The duties were put on somebody for the time being (art. 33(1)16)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="ActingAkim">The host's opaque identity of the person.</param>
public sealed record ActingAppointed(LocalDate On, string ActingAkim) : TerminationFact, INamed
{
    static Words INamed.Text { get; } = new("міндеттер уақытша жүктелді", "обязанности временно возложены", "acting akim appointed");

    /// <inheritdoc/>
    protected override OfficeTermination Fold(OfficeTermination current) => current with { ActingAkim = ActingAkim };
}

/// <summary>The by-election was called (art. 113-1(3) of the law on elections).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="ElectionCase">The identity of the case of the by-election.</param>
public sealed record ByElectionCalled(LocalDate On, string ElectionCase) : TerminationFact, INamed
{
    static Words INamed.Text { get; } = new("сайлау тағайындалды", "выборы назначены", "by-election called");

    /// <inheritdoc/>
    protected override OfficeTermination Fold(OfficeTermination current) => current with { ElectionCase = ElectionCase };
}

/// <summary>The ground proved to be none, as where a court restored the akim, who goes on in office.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Act">The act.</param>
public sealed record GroundFellAway(LocalDate On, string Act) : TerminationFact, INamed
{
    static Words INamed.Text { get; } = new("негіз жойылды", "основание отпало", "ground fell away");

    /// <inheritdoc/>
    protected override OfficeTermination Fold(OfficeTermination current) => current with { EndedOn = null };
}

/// <summary>The unit was abolished or joined to another: no by-election follows.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Act">The act.</param>
public sealed record UnitAbolished(LocalDate On, string Act) : TerminationFact, INamed
{
    static Words INamed.Text { get; } = new("бірлік таратылды", "единица упразднена", "unit abolished");

    /// <inheritdoc/>
    protected override OfficeTermination Fold(OfficeTermination current) => current with { EndedOn = current.EndedOn ?? On };
}

/// <summary>A slip in the day on which the commission was notified was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record NotificationCorrected(
    LocalDate On, LocalDate DayBefore, LocalDate Day, CorrectionAct Act) : TerminationFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "комиссия хабардар етілген күн түзетілді", "исправлена дата уведомления комиссии", "day of the notice to the commission corrected");

    /// <inheritdoc/>
    protected override OfficeTermination Fold(OfficeTermination current) => new CommissionNotified(Day).Apply(current);
}

/// <summary>The contracts of both families, generated at compile time, so that trimming and AOT keep them.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TerminationFact))]
[JsonSerializable(typeof(OfficeTermination))]
[JsonSerializable(typeof(TerminationCommand))]
[JsonSerializable(typeof(TerminationLaw))]
internal sealed partial class TerminationJson : JsonSerializerContext;
