using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using SelfGov.Assemblies.Sittings;

namespace SelfGov.Assemblies.Agreements;

/// <summary>Writes an agreement as an object of its parts, and reads it back, for facts of any package that hold one.</summary>
/// <remarks>The metadata that other packages generate cannot see the constructor: an agreement is made by proving it, or read from a journal.</remarks>
public sealed class AssemblyAgreementJson : JsonConverter<AssemblyAgreement>
{
    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonTypeInfo<AssemblyAgreementParts>> Known = [];

    /// <inheritdoc/>
    public override AssemblyAgreement? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, PartsUnder(options)) is { } parts
            ? new AssemblyAgreement(
                parts.Meeting, parts.Version, parts.Entry, parts.Kind, parts.Document, parts.Outcome, parts.Delegated, parts.Present, parts.InFavour,
                parts.Day, parts.Unit)
            : null;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AssemblyAgreement value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        var parts = new AssemblyAgreementParts(
            value.Meeting, value.Version, value.Entry, value.Kind, value.Document, value.Outcome, value.Delegated, value.Present, value.InFavour,
            value.Day, value.Unit);
        JsonSerializer.Serialize(writer, parts, PartsUnder(options));
    }

    private static JsonTypeInfo<AssemblyAgreementParts> PartsUnder(JsonSerializerOptions options) => Known.GetValue(options, Generated);

    // The names, the days and the strictness are those of the facts around the agreement.
    private static JsonTypeInfo<AssemblyAgreementParts> Generated(JsonSerializerOptions options)
    {
        var own = new JsonSerializerOptions(options) { TypeInfoResolver = AssemblyAgreementPartsJson.Default };
        return (JsonTypeInfo<AssemblyAgreementParts>)own.GetTypeInfo(typeof(AssemblyAgreementParts));
    }
}

/// <summary>The parts of an agreement as JSON keeps them.</summary>
internal sealed record AssemblyAgreementParts(
    string Meeting,
    long Version,
    string Entry,
    AgendaItemKind Kind,
    AgendaDocument Document,
    AgreementOutcome Outcome,
    int Delegated,
    int Present,
    int InFavour,
    LocalDate Day,
    string Unit);

/// <summary>How the parts are written; generated at compile time, so that trimming and AOT keep it.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AssemblyAgreementParts))]
internal sealed partial class AssemblyAgreementPartsJson : JsonSerializerContext;
