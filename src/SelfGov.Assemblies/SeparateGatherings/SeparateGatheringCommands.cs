using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Contract;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;

namespace SelfGov.Assemblies.SeparateGatherings;

/// <summary>
/// A command about a separate gathering. The commands are a closed family: these, by the names under which other programs give them.
/// </summary>
[JsonDerivedType(typeof(SetPlot), "set-plot")]
[JsonDerivedType(typeof(NotifyOfSeparateGathering), "notify-of-separate-gathering")]
[JsonDerivedType(typeof(HoldSeparateGathering), "hold-separate-gathering")]
[JsonDerivedType(typeof(ElectRepresentatives), "elect-representatives")]
[JsonDerivedType(typeof(HandOverSeparateProtocol), "hand-over-separate-protocol")]
[JsonDerivedType(typeof(CorrectSeparateNotice), "correct-separate-notice")]
[JsonDerivedType(typeof(CorrectSeparateAttendance), "correct-separate-attendance")]
public abstract record SeparateGatheringCommand : ICommand<SeparateGathering>
{
    private protected SeparateGatheringCommand()
    {
    }

    /// <summary>The name of the type, and nothing of its data: a command may hold personal data.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>Sets the plot whose residents meet (art. 39-3(6)).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Plot">The opaque code of the plot; not empty.</param>
/// <param name="Kind">The kind of plot.</param>
/// <param name="Seats">
/// The number of representatives by the local order that the maslikhat approved, from 1; at most three since L2.
/// </param>
/// <exception cref="ArgumentNullException">The unit is null.</exception>
public sealed record SetPlot(
    [Label("әкімшілік-аумақтық бірлік", "административно-территориальная единица", "unit")] Locality Unit,
    [Label("учаскенің коды", "код участка", "code of plot")] string Plot,
    [Label("учаскенің түрі", "вид участка", "kind of plot")] PlotKind Kind,
    [Label("өкілдер саны", "число представителей", "number of representatives")] int Seats) : SeparateGatheringCommand, INamed
{
    static Words INamed.Text { get; } = new("учаскені белгілеу", "определить участок", "set the plot");

    /// <summary>The unit.</summary>
    public Locality Unit { get; } = Unit ?? throw new ArgumentNullException(nameof(Unit));
}

/// <summary>Notifies the residents (art. 39-3(8)).</summary>
/// <param name="Notice">When, where and how; in person only (art. 39-3(9-1) speaks of gatherings and assemblies).</param>
/// <exception cref="ArgumentNullException">The notice is null.</exception>
public sealed record NotifyOfSeparateGathering(
    [Label("құлағдар ету", "оповещение", "notice")] SittingNotice Notice) : SeparateGatheringCommand, INamed
{
    static Words INamed.Text { get; } = new("тұрғындарды құлағдар ету", "оповестить жителей", "notify the residents");

    /// <summary>When, where and how.</summary>
    public SittingNotice Notice { get; } = Notice ?? throw new ArgumentNullException(nameof(Notice));
}

/// <summary>Holds the separate gathering (art. 39-3(6), (8)).</summary>
/// <param name="Present">The number of residents who take part, from 1.</param>
public sealed record HoldSeparateGathering(
    [Label("қатысқан тұрғындар саны", "число участвующих жителей", "number of residents present")]
    int Present) : SeparateGatheringCommand, INamed
{
    static Words INamed.Text { get; } = new("бөлек жиын өткізу", "провести раздельный сход", "hold the separate gathering");
}

/// <summary>Elects the representatives (art. 39-3(6)).</summary>
/// <param name="Representatives">Their opaque identities, different from each other; from 1 to the seats of the plot.</param>
public sealed record ElectRepresentatives(
    [Label("сайланған өкілдердің сәйкестендіргіштері", "идентификаторы избранных представителей", "identifiers of elected representatives")]
    ImmutableArray<string> Representatives) : SeparateGatheringCommand, INamed
{
    static Words INamed.Text { get; } = new("өкілдерді сайлау", "избрать представителей", "elect the representatives");
}

/// <summary>Hands the protocol to the akim (art. 39-3(6), by the local order).</summary>
/// <param name="Digest">The SHA-256 of the signed protocol: 64 hexadecimal digits.</param>
public sealed record HandOverSeparateProtocol(
    [Label("хаттаманың хеші", "хеш протокола", "digest of protocol")] string Digest) : SeparateGatheringCommand, INamed
{
    static Words INamed.Text { get; } = new("хаттаманы әкімге тапсыру", "передать протокол акиму", "hand the protocol to the akim");
}

/// <summary>Corrects a slip in the notice, or in the day on which it was given (art. 39-3(8)).</summary>
/// <param name="Notice">When, where and how, as it should read.</param>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectSeparateNotice(
    [Label("құлағдар ету", "оповещение", "notice")] SittingNotice Notice,
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act)
    : SeparateGatheringCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new("құлағдар етудегі қатені түзету", "исправить оповещение", "correct the notice");
}

/// <summary>Corrects a slip in the number of residents who took part (art. 39-3(6)).</summary>
/// <param name="Present">The number of residents who took part, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectSeparateAttendance(
    [Label("қатысқан тұрғындар саны", "число участвующих жителей", "number of residents present")] int Present,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : SeparateGatheringCommand, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "қатысқан тұрғындар санын түзету", "исправить число участвующих жителей", "correct the number of residents present");
}
