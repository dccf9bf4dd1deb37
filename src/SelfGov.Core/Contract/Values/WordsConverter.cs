using System.Text.Json;
using System.Text.Json.Serialization;
using SelfGov.Contract.Checks;
using SelfGov.Law;

namespace SelfGov.Contract.Values;

/// <summary>Writes a text in three languages as an object of <c>kk</c>, <c>ru</c> and <c>en</c>; all three have to be there.</summary>
public sealed class WordsConverter : JsonConverter<Words>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">There is no object of the three texts, or it holds something else.</exception>
    public override Words Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement root = document.RootElement;
        return root.ValueKind == JsonValueKind.Object && root.GetPropertyCount() == 3
            && Text(root, "kk") is { } kazakh && Text(root, "ru") is { } russian && Text(root, "en") is { } english
            ? new Words(kazakh, russian, english)
            : throw new JsonException("A text in three languages is an object of kk, ru and en.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Words value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("kk", value.Kazakh);
        writer.WriteString("ru", value.Russian);
        writer.WriteString("en", value.English);
        writer.WriteEndObject();
    }

    private static string? Text(JsonElement root, string language)
    {
        try
        {
            return root.TryGetProperty(language, out JsonElement text) && text.ValueKind == JsonValueKind.String
                && text.GetString() is { } value && !string.IsNullOrWhiteSpace(value) && TextRule.Flaw(value) is null
                ? value
                : null;
        }
        catch (InvalidOperationException)
        {
            // A half of a character that is written as an escape.
            return null;
        }
    }
}
