using System.Text.Json;
using System.Text.Json.Serialization;
using SelfGov.Journal.Json;
using SelfGov.Law;

namespace SelfGov.Workflow.Fingerprints;

/// <summary>Writes a law as data for its fingerprint: numbers, limits, policies and places, and no wording.</summary>
internal static class LawJson
{
    internal static JsonSerializerOptions OptionsFor(JsonSerializerContext context)
    {
        var options = new JsonSerializerOptions(context.Options) { TypeInfoResolver = context };
        options.Converters.Insert(0, new WrittenAs<Words>(static (json, _) => json.WriteNullValue()));
        options.Converters.Insert(0, new WrittenAs<Citation>(static (json, basis) => json.WriteStringValue(Fingerprinting.PlaceOf(basis))));
        options.Converters.Insert(0, new WrittenAs<Act>(static (json, act) => json.WriteStringValue(act.Code)));
        options.Converters.Insert(0, new WrittenAs<Role>(static (json, role) => json.WriteStringValue(role.Code)));
        options.Converters.Insert(0, new WrittenAs<EditionId>(static (json, edition) => json.WriteStringValue(edition.ToString())));
        foreach (JsonConverter json in NodaTimeJson.All)
        {
            options.Converters.Add(json);
        }

        options.MakeReadOnly();
        return options;
    }

    private sealed class WrittenAs<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
        where T : notnull
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("A law is written for its fingerprint and never read.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WritePropertyName(value.ToString()!);
    }
}
