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
/// <param name="Residents">
/// The number of residents of the plot who may take part, from 1; needed where a policy counts representatives by it. Null where it is
/// given when the gathering is held.
/// </param>
/// <exception cref="ArgumentNullException">The unit is null.</exception>
public sealed record SetPlot(
    [Label("әкімшілік-аумақтық бірлік", "административно-территориальная единица", "unit")] Locality Unit,
    [Label("учаскенің коды", "код участка", "code of plot")] string Plot,
    [Label("учаскенің түрі", "вид участка", "kind of plot")] PlotKind Kind,
    [Label("өкілдер саны", "число представителей", "number of representatives")] int Seats,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Label(
        "учаскеде қатысуға құқығы бар тұрғындар саны", "число жителей участка, имеющих право участвовать",
        "residents of plot who may take part")]
    int? Residents = null) : SeparateGatheringCommand, INamed
{
    static Words INamed.Text { get; } = new("учаскені белгілеу", "определить участок", "set the plot");

    /// <summary>The unit.</summary>
    public Locality Unit { get; } = Unit ?? throw new ArgumentNullException(nameof(Unit));
}

/// <summary>Notifies the residents (art. 39-3(8)).</summary>
/// <param name="Notice">When, where and how; in person only (art. 39-3(9-1) speaks of gatherings and assemblies).</param>
/// <exception cref="ArgumentNullException">The notice is null.</exception>
public sealed record NotifyOfSeparateGathering(
    [Label("хабардар ету", "оповещение", "notice")] SittingNotice Notice) : SeparateGatheringCommand, INamed
{
    static Words INamed.Text { get; } = new("тұрғындарды хабардар ету", "оповестить жителей", "notify the residents");

    /// <summary>When, where and how.</summary>
    public SittingNotice Notice { get; } = Notice ?? throw new ArgumentNullException(nameof(Notice));
}

/// <summary>Holds the separate gathering (art. 39-3(6), (8)).</summary>
/// <param name="Present">The number of residents who take part, from 1.</param>
/// <param name="Residents">
/// The number of residents of the plot who may take part, from 1, of whom the quorum is counted (order No. 122, paragraph 7); null where it
/// was given with the plot, and otherwise the number given then.
/// </param>
public sealed record HoldSeparateGathering(
    [Label("қатысқан тұрғындар саны", "число участвующих жителей", "number of residents present")] int Present,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Label(
        "учаскеде қатысуға құқығы бар тұрғындар саны", "число жителей участка, имеющих право участвовать",
        "residents of plot who may take part")]
    int? Residents = null) : SeparateGatheringCommand, INamed
{
    static Words INamed.Text { get; } = new("бөлек жиынды өткізу", "провести раздельный сход", "hold the separate gathering");
}

/// <summary>Elects the representatives (art. 39-3(6)).</summary>
/// <param name="Representatives">Their opaque identities, different from each other; from 1 to the seats of the plot.</param>
/// <param name="Votes">
/// The votes for each nominee (order No. 122, paragraph 10): representatives are those who have the most, and of equals those for whom the
/// chair decided. Null, or empty, where the host does not say them.
/// </param>
public sealed record ElectRepresentatives(
    [Label("сайланған өкілдердің сәйкестендіргіштері", "идентификаторы избранных представителей", "identifiers of elected representatives")]
    ImmutableArray<string> Representatives,
    [property: JsonConverter(typeof(OptionalValueListConverter<NomineeVote>))]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Label("кандидатуралар бойынша дауыстар", "голоса по кандидатурам", "votes for nominees")]
    ValueList<NomineeVote>? Votes = null) : SeparateGatheringCommand, INamed
{
    static Words INamed.Text { get; } = new("өкілдерді сайлау", "избрать представителей", "elect the representatives");
}

/// <summary>Hands the protocol to the akim (art. 39-3(6); order No. 122, paragraph 11).</summary>
/// <param name="Digest">The SHA-256 of the signed protocol: 64 hexadecimal digits.</param>
public sealed record HandOverSeparateProtocol(
    [Label("хаттаманың хеші", "хеш протокола", "digest of protocol")] string Digest) : SeparateGatheringCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "хаттаманы әкімнің аппаратына беру", "передать протокол в аппарат акима", "hand the protocol to the akim's office");
}

/// <summary>Corrects a slip in the notice, or in the day on which it was given (art. 39-3(8)).</summary>
/// <param name="Notice">When, where and how, as it should read.</param>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectSeparateNotice(
    [Label("хабардар ету", "оповещение", "notice")] SittingNotice Notice,
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act)
    : SeparateGatheringCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new("хабардар етудегі қатені түзету", "исправить оповещение", "correct the notice");
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
