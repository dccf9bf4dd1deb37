using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using SelfGov.Assemblies.Sittings;
using SelfGov.Contract;

namespace SelfGov.Assemblies.Agreements;

/// <summary>
/// Keeps an agreement in JSON. It is public because facts of other packages hold agreements, and a generated context there names it; the
/// constructor of an agreement is not.
/// </summary>
public sealed class AssemblyAgreementConverter : JsonConverter<AssemblyAgreement>, IShapedConverter
{
    /// <inheritdoc/>
    public ValueShape Shape(Func<Type, ValueShape> shapeOf) => ValueShape.Of(AgreementJson.Default.AgreementContent);

    /// <inheritdoc/>
    public override AssemblyAgreement? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        AgreementContent? read = JsonSerializer.Deserialize(ref reader, AgreementJson.Default.AgreementContent);
        return read is null
            ? null
            : new AssemblyAgreement(
                read.Meeting, read.Version, read.Entry, read.Kind, read.Document, read.Outcome, read.Delegated, read.Present, read.InFavour,
                DayOf(read.Day),
                read.Unit);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AssemblyAgreement value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        var content = new AgreementContent(
            value.Meeting, value.Version, value.Entry, value.Kind, value.Document, value.Outcome, value.Delegated, value.Present,
            value.InFavour,
            LocalDatePattern.Iso.Format(value.Day), value.Unit);
        JsonSerializer.Serialize(writer, content, AgreementJson.Default.AgreementContent);
    }

    private static LocalDate DayOf(string text)
    {
        ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(text);
        return day.Success ? day.Value : throw new JsonException($"'{text}' is no day such as 2026-08-28.");
    }
}

/// <summary>What JSON holds of an agreement.</summary>
internal sealed record AgreementContent(
    [Label("жиналыстың сәйкестендіргіші", "идентификатор собрания", "identifier of assembly")] string Meeting,
    [Label("журнал жазбасының нөмірі", "номер записи журнала", "number of journal entry")] long Version,
    [Label("журнал жазбасының хеші", "хеш записи журнала", "digest of journal entry")] string Entry,
    [Label("мәселенің түрі", "вид вопроса", "kind of question")] AgendaItemKind Kind,
    [Label("келісілген құжат", "согласованный документ", "agreed document")] AgendaDocument Document,
    [Label("шешімнің жай-күйі", "состояние решения", "standing of decision")] AgreementOutcome Outcome,
    [Label("жіберілген мүшелер саны", "число делегированных членов", "number of delegated members")] int Delegated,
    [Label("қатысушылар саны", "число присутствующих", "number present")] int Present,
    [Label("жақтап берілген дауыстар", "голоса «за»", "votes in favour")] int InFavour,
    [Label("шешімнің күні", "дата решения", "day of decision")] string Day,
    [Label("бірліктің коды", "код единицы", "code of unit")] string Unit);

[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(AgreementContent))]
internal sealed partial class AgreementJson : JsonSerializerContext;
