using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.NoConfidence;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Elections.Termination;

/// <summary>
/// A command about the end of an akim's powers. The commands are a closed family: these, by the names under which other programs give
/// them.
/// </summary>
[JsonDerivedType(typeof(RecordTerminationGround), "record-termination-ground")]
[JsonDerivedType(typeof(ReceiveDisciplinaryMeasure), "receive-disciplinary-measure")]
[JsonDerivedType(typeof(DecideOnPowers), "decide-on-powers")]
[JsonDerivedType(typeof(NotifyCommission), "notify-commission")]
[JsonDerivedType(typeof(StateFact), "state-fact")]
[JsonDerivedType(typeof(SubmitToHigherAkim), "submit-to-higher-akim")]
[JsonDerivedType(typeof(TerminatePowers), "terminate-powers")]
[JsonDerivedType(typeof(AppointActing), "appoint-acting")]
[JsonDerivedType(typeof(RecordByElectionCalled), "record-by-election-called")]
[JsonDerivedType(typeof(CorrectNotification), "correct-notification")]
[JsonDerivedType(typeof(DiscontinueTermination), "discontinue-termination")]
public abstract record TerminationCommand : ICommand<OfficeTermination>
{
    private protected TerminationCommand()
    {
    }

    /// <summary>The name of the type, and nothing of its data: a command may hold personal data.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>Records that a ground occurred (arts 32(2), 36(5)).</summary>
/// <param name="Unit">The unit whose akim it is about.</param>
/// <param name="Ground">The ground.</param>
/// <param name="OccurredOn">The day on which it occurred; for a court's decision, the day on which it entered into force.</param>
/// <param name="Reference">
/// The court's or the President's decision, the law that provides for another case, or a paper on the vote of no confidence where its case
/// is not kept here: stated, and not proved. Null otherwise.
/// </param>
/// <param name="Departure">How the membership of a party ended; null unless that is the ground.</param>
/// <param name="Consents">Who consented to the dismissal; null unless that is the ground.</param>
/// <param name="Motion">
/// The entry of the motion of no confidence, in which the akim is dismissed; null unless that is the ground and the motion is kept here.
/// </param>
/// <param name="IsAppointed">
/// Whether the akim was appointed by the akim of the oblast and not elected (art. 32-1, raion level, 2023 to June 2026); looked at only
/// there.
/// </param>
public sealed record RecordTerminationGround(
    [Label("әкімшілік-аумақтық бірлік", "административно-территориальная единица", "administrative-territorial unit")] Unit Unit,
    [Label("өкілеттікті тоқтату негізі", "основание прекращения полномочий", "ground for end of powers")] TerminationGround Ground,
    [Label("негіз басталған күн", "день наступления основания", "day of ground")] LocalDate OccurredOn,
    [Label("сенімсіздік туралы іс, шешім немесе заң", "дело о недоверии, решение или закон", "no-confidence case, decision or law")]
    string? Reference = null,
    [Label("партияға мүшеліктің тоқтатылуы", "прекращение членства в партии", "departure from party")] PartyDeparture? Departure = null,
    [Label("қызметінен босатуға келісімдер", "согласия на освобождение от должности", "consents to dismissal")]
    DismissalConsents? Consents = null,
    [Label("сенімсіздік туралы істің жазбасы", "запись дела о недоверии", "entry of no-confidence case")] EntryReference? Motion = null,
    [Label("тағайындалған әкім", "назначенный аким", "appointed akim")] bool IsAppointed = false)
    : TerminationCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "негіздің басталғанын тіркеу", "отметить наступление основания", "record that a ground occurred");

    /// <summary>The ground of a vote of no confidence that ended in the akim's dismissal, with a reference to its case.</summary>
    /// <param name="motion">The motion, as it stands.</param>
    /// <param name="dismissal">The hash of an entry in its journal, in which the akim is dismissed: the last one will do.</param>
    /// <exception cref="ArgumentNullException">The motion is null.</exception>
    /// <exception cref="ArgumentException">The motion has not ended in a dismissal.</exception>
    public static RecordTerminationGround From(NoConfidenceMotion motion, EntryHash dismissal)
    {
        ArgumentNullException.ThrowIfNull(motion);
        return motion is { State: NoConfidenceState.Dismissed, DismissedOn: { } day }
            ? new RecordTerminationGround(
                motion.Unit!, TerminationGround.NoConfidence, day,
                Motion: new EntryReference(NoConfidenceLifecycle.Kind, $"{motion.Id}", $"{dismissal}"))
            : throw new ArgumentException(
                $"Motion {motion.Id} is in state {motion.State}; only a dismissal is a ground (art. 36(5)3)).", nameof(motion));
    }
}

/// <summary>Receives the act that found the akim unfit for the post as a disciplinary measure (art. 6(2-17)).</summary>
/// <param name="Unit">The unit whose akim it is about.</param>
/// <param name="ReceivedOn">The day on which the maslikhat received the copy of the act.</param>
/// <param name="Act">The act; not empty.</param>
public sealed record ReceiveDisciplinaryMeasure(
    [Label("әкімшілік-аумақтық бірлік", "административно-территориальная единица", "administrative-territorial unit")] Unit Unit,
    [Label("акт келіп түскен күн", "день поступления акта", "day of receipt of act")] LocalDate ReceivedOn,
    [Label("тәртіптік жаза туралы акт", "акт о дисциплинарном взыскании", "act of disciplinary measure")] string Act)
    : TerminationCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "тәртіптік жаза туралы актіні қабылдау", "принять акт о дисциплинарном взыскании", "receive the act of a disciplinary measure");
}

/// <summary>Decides whether the disciplinary measure ends the powers (art. 6(2-17)).</summary>
/// <param name="EndsPowers">Whether the powers end; the akim goes on otherwise.</param>
public sealed record DecideOnPowers(
    [Label("өкілеттіктің тоқтатылуы", "прекращение полномочий", "end of powers")] bool EndsPowers) : TerminationCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "өкілеттігін тоқтату туралы шешім қабылдау", "решить вопрос о прекращении полномочий", "decide whether the powers end");
}

/// <summary>Ends a case whose subject fell away: the unit was abolished, or the ground proved to be none.</summary>
/// <param name="Ground">What fell away.</param>
/// <param name="Act">The act, such as the court's decision; not empty.</param>
public sealed record DiscontinueTermination(
    [Label("істі тоқтату негізі", "основание прекращения дела", "ground of discontinuation")] TerminationDiscontinuation Ground,
    [Label("істі тоқтатқан акт", "акт о прекращении дела", "act of discontinuation")] string Act) : TerminationCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "өкілеттікті тоқтату ісін тоқтату", "прекратить дело о прекращении полномочий", "discontinue the end of powers");
}

/// <summary>Why the end of an akim's powers goes no further; no act names these (<c>docs/law/gaps.md</c>, 92).</summary>
public enum TerminationDiscontinuation
{
    /// <summary>The ground proved to be none, as where a court restored the akim: the akim goes on in office.</summary>
    [Label("негіз жойылды, әкім қызметінде қалады", "основание отпало, аким остаётся", "ground fell away, akim goes on")]
    GroundFellAway,

    /// <summary>The unit was abolished or joined to another: the powers end with it, and no by-election follows.</summary>
    [Label("бірлік таратылды немесе басқасына қосылды", "единица упразднена или присоединена к другой", "unit abolished or joined")]
    UnitAbolished,
}

/// <summary>Tells the commission that the powers ended early (point 62 of the rules of 2013).</summary>
public sealed record NotifyCommission : TerminationCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлау комиссиясын хабардар ету", "уведомить избирательную комиссию", "notify the election commission");
}

/// <summary>States the fact that the ground occurred (arts 32(3), 36(6)).</summary>
public sealed record StateFact : TerminationCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "негіздің басталу фактісін көрсету", "констатировать факт наступления основания", "state the fact");
}

/// <summary>Submits to the higher akim that he end the powers (arts 32(3), 36(6)).</summary>
public sealed record SubmitToHigherAkim : TerminationCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "жоғары тұрған әкімге ұсыну енгізу", "внести представление вышестоящему акиму", "submit to the higher akim");
}

/// <summary>Ends the powers (arts 32(3), 36(6)).</summary>
public sealed record TerminatePowers : TerminationCommand, INamed
{
    static Words INamed.Text { get; } = new("әкімнің өкілеттігін тоқтату", "прекратить полномочия акима", "end the powers of the akim");
}

/// <summary>Puts the duties on somebody for the time being (art. 33(1)16)).</summary>
/// <param name="ActingAkim">The host's opaque identity of the person; no name belongs here.</param>
/// <param name="IsAdministrativeCivilServant">Whether the person is an administrative civil servant.</param>
/// <param name="KeepsPost">Whether the person keeps the post held until now.</param>
public sealed record AppointActing(
    [Label("міндеттер жүктелетін тұлға", "лицо, на которое возлагаются обязанности", "person given duties")] string ActingAkim,
    [Label("мемлекеттік әкімшілік қызметші", "административный государственный служащий", "administrative civil servant")]
    bool IsAdministrativeCivilServant,
    [Label("бұрынғы лауазымының сақталуы", "сохранение прежней должности", "former post kept")] bool KeepsPost) : TerminationCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "әкімнің міндеттерін уақытша жүктеу", "временно возложить обязанности акима", "put the duties on an acting akim");
}

/// <summary>Records that the by-election was called (art. 113-1(3) of the law on elections).</summary>
/// <param name="ElectionCase">The identity of the case of the by-election.</param>
public sealed record RecordByElectionCalled(
    [Label("сайлау ісі", "дело о выборах", "case of by-election")] string ElectionCase) : TerminationCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлаудың тағайындалғанын тіркеу", "отметить назначение выборов", "record that the by-election was called");
}

/// <summary>How the akim's membership of a party ended (arts 32(2)2), 36(5)2) of the law on local government).</summary>
/// <param name="IsNominator">Whether this is the party that nominated the akim.</param>
/// <param name="IsReorganisedOrLiquidated">Whether the membership ended because the party was reorganised or liquidated.</param>
public sealed record PartyDeparture(
    [Label("әкімді ұсынған партия", "партия, выдвинувшая акима", "party that nominated akim")] bool IsNominator,
    [Label(
        "партияның қайта ұйымдастырылуы немесе таратылуы", "реорганизация или ликвидация партии", "reorganisation or liquidation of party")]
    bool IsReorganisedOrLiquidated);

/// <summary>Who consented to the dismissal of an akim (point 61 of the rules of 2013; art. 36(2) as of 2017).</summary>
/// <param name="OblastAkim">Whether the akim of the oblast consented.</param>
/// <param name="Community">Whether the local community consented; looked at where the edition asks for it.</param>
public sealed record DismissalConsents(
    [Label("облыс әкімінің келісімі", "согласие акима области", "consent of oblast akim")] bool OblastAkim,
    [Label("жергілікті қоғамдастықтың келісімі", "согласие местного сообщества", "consent of local community")] bool Community = false);

/// <summary>Corrects a slip in the day on which the commission was notified.</summary>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectNotification(
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : TerminationCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "комиссия хабардар етілген күнді түзету",
        "исправить дату уведомления комиссии",
        "correct the day on which the commission was notified");
}
