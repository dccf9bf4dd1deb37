using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;

namespace SelfGov.Assemblies.SeparateGatherings;

/// <summary>
/// A fact of a separate gathering. The facts are a closed family: these, by the names under which journals keep them for ever.
/// </summary>
[JsonDerivedType(typeof(PlotSet), "plot-set")]
[JsonDerivedType(typeof(NoticeGiven), "separate-gathering-notified")]
[JsonDerivedType(typeof(Held), "separate-gathering-held")]
[JsonDerivedType(typeof(NotHeld), "separate-gathering-not-held")]
[JsonDerivedType(typeof(RepresentativesElected), "representatives-elected")]
[JsonDerivedType(typeof(ProtocolHandedOver), "separate-protocol-handed-over")]
[JsonDerivedType(typeof(NoticeCorrected), "separate-gathering-notice-corrected")]
[JsonDerivedType(typeof(AttendanceCorrected), "separate-gathering-attendance-corrected")]
public abstract record SeparateGatheringFact : Fact<SeparateGathering>
{
    private protected SeparateGatheringFact()
    {
    }
}

/// <summary>The plot was set (art. 39-3(6)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Plot">The opaque code of the plot.</param>
/// <param name="Kind">The kind of plot.</param>
/// <param name="Seats">The number of representatives.</param>
/// <param name="Residents">The number of residents of the plot who may take part; null where it was not said.</param>
public sealed record PlotSet(
    LocalDate On,
    Locality Unit,
    string Plot,
    PlotKind Kind,
    int Seats,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Residents = null) : SeparateGatheringFact, INamed
{
    static Words INamed.Text { get; } = new("учаске белгіленді", "участок определён", "plot set");

    /// <inheritdoc/>
    protected override SeparateGathering Fold(SeparateGathering current) =>
        current with { SetOn = On, Unit = Unit, Plot = Plot, Seats = Seats, Residents = Residents };
}

/// <summary>The residents were notified (art. 39-3(8)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Notice">When, where and how.</param>
public sealed record NoticeGiven(LocalDate On, SittingNotice Notice) : SeparateGatheringFact, INamed
{
    static Words INamed.Text { get; } = new("тұрғындар хабардар етілді", "жители оповещены", "notice given");

    /// <inheritdoc/>
    protected override SeparateGathering Fold(SeparateGathering current) => current with { NoticeGivenOn = On, Notice = Notice };
}

/// <summary>The separate gathering was held (art. 39-3(6)).</summary>
/// <param name="On">The day for which it was announced; in older entries, that of the record.</param>
/// <param name="Present">The number of residents who took part.</param>
/// <param name="Residents">The number of residents who may take part; null where it was given with the plot, or not said.</param>
public sealed record Held(
    LocalDate On, int Present, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Residents = null)
    : SeparateGatheringFact, INamed
{
    static Words INamed.Text { get; } = new("бөлек жиын өткізілді", "раздельный сход проведён", "separate gathering held");

    /// <inheritdoc/>
    protected override SeparateGathering Fold(SeparateGathering current) => current with
    {
        HeldOn = On,
        Present = Present,
        Residents = Residents ?? current.Residents,
    };
}

/// <summary>
/// Too few residents took part: the separate gathering counts as not held (order No. 122, paragraph 7). It may be called again, with a new
/// notice.
/// </summary>
/// <param name="On">The day for which it was announced; in older entries, that of the record.</param>
/// <param name="Present">The number of residents who took part.</param>
/// <param name="Residents">The number of residents who may take part.</param>
public sealed record NotHeld(LocalDate On, int Present, int Residents) : SeparateGatheringFact, INamed
{
    static Words INamed.Text { get; } = new(
        "бөлек жиын өтпеді деп есептелді", "раздельный сход признан несостоявшимся", "separate gathering not held");
}

/// <summary>The representatives were elected (art. 39-3(6)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Representatives">Their opaque identities.</param>
/// <param name="Votes">The votes for each nominee; null where they were not said.</param>
public sealed record RepresentativesElected(
    LocalDate On,
    [property: JsonConverter(typeof(ValueListConverter<string>))] ValueList<string> Representatives,
    [property: JsonConverter(typeof(OptionalValueListConverter<NomineeVote>)), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    ValueList<NomineeVote>? Votes = null) : SeparateGatheringFact, INamed
{
    static Words INamed.Text { get; } = new("өкілдер сайланды", "представители избраны", "representatives elected");

    /// <inheritdoc/>
    protected override SeparateGathering Fold(SeparateGathering current) => current with
    {
        Representatives = Representatives,
        MostVotes = Votes is { Count: > 0 } votes ? votes.Max(each => each.Votes) : 0,
    };
}

/// <summary>The akim received the protocol (art. 39-3(6), by the local order).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Digest">The SHA-256 of the signed protocol, in hexadecimal digits.</param>
/// <param name="DaysLate">By how many days it was late, 0 where in time; null where no limit ran, and in older entries.</param>
public sealed record ProtocolHandedOver(
    LocalDate On, string Digest, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null)
    : SeparateGatheringFact, INamed
{
    static Words INamed.Text { get; } = new(
        "хаттама әкімнің аппаратына берілді", "протокол передан в аппарат акима", "protocol handed over");

    /// <inheritdoc/>
    protected override SeparateGathering Fold(SeparateGathering current) => current with { HandedOverOn = On };
}

/// <summary>A slip in the notice, or in the day on which it was given (art. 39-3(8)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="NoticeBefore">When, where and how, as it was recorded.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Notice">When, where and how, as it stands.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record NoticeCorrected(
    LocalDate On, SittingNotice NoticeBefore, LocalDate DayBefore, SittingNotice Notice, LocalDate Day, CorrectionAct Act)
    : SeparateGatheringFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new("хабардар етудегі қате түзетілді", "исправлено оповещение", "notice corrected");

    /// <inheritdoc/>
    protected override SeparateGathering Fold(SeparateGathering current) => new NoticeGiven(Day, Notice).Apply(current);
}

/// <summary>A slip in the number of residents who took part (art. 39-3(6)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="PresentBefore">The number of residents who took part, as it was recorded.</param>
/// <param name="Present">The number of residents who took part, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record AttendanceCorrected(
    LocalDate On, int PresentBefore, int Present, CorrectionAct Act) : SeparateGatheringFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "қатысқан тұрғындар саны түзетілді", "исправлено число участвующих жителей", "number of residents present corrected");

    /// <inheritdoc/>
    protected override SeparateGathering Fold(SeparateGathering current) => current with { Present = Present };
}

/// <summary>The contracts of both families, generated at compile time, so that trimming and AOT keep them.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SeparateGatheringFact))]
[JsonSerializable(typeof(SeparateGathering))]
[JsonSerializable(typeof(SeparateGatheringCommand))]
[JsonSerializable(typeof(AssemblyLaw))]
internal sealed partial class SeparateGatheringJson : JsonSerializerContext;
