using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.Problems;

/// <summary>Writes problems as JSON, every text in the language of the reader.</summary>
internal static class ProblemDocument
{
    internal const string ContentType = "application/problem+json";

    internal static ReadOnlyMemory<byte> Write(Problem problem, Language language)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("type", problem.Type.Uri);
            json.WriteString("title", problem.Type.Title.In(language));
            json.WriteNumber("status", problem.Type.Status);
            if (DetailOf(problem, language) is { } detail)
            {
                json.WriteString("detail", detail);
            }

            if (problem.Version is { } version)
            {
                json.WriteNumber("version", version);
            }

            Errors(json, problem, language);
            if (!problem.Refusals.IsEmpty)
            {
                json.WritePropertyName("refusals");
                using JsonDocument refusals = JsonDocument.Parse(problem.RefusalsAsJson);
                InLanguage(json, refusals.RootElement, language);
            }

            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }

    private static string? DetailOf(Problem problem, Language language) => problem.Refusals.IsEmpty
        ? problem.Detail?.In(language)
        : string.Join('\n', problem.Refusals.Select(refusal => refusal.Explain(language)));

    private static void Errors(Utf8JsonWriter json, Problem problem, Language language)
    {
        if (problem.Errors.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("errors");
        foreach (RequestError error in problem.Errors)
        {
            json.WriteStartObject();
            json.WriteString("in", error.In);
            if (error.Name is { } name)
            {
                json.WriteString("name", name);
            }

            if (error.Pointer is { } pointer)
            {
                json.WriteString("pointer", pointer);
            }

            json.WriteString("kind", error.Kind);
            json.WriteString("text", error.Text.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // What the documents write in three languages, and only that, is an object of these three.
    private static void InLanguage(Utf8JsonWriter json, JsonElement element, Language language)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object when element.GetPropertyCount() == 3 && element.TryGetProperty("kk", out JsonElement kazakh)
                && element.TryGetProperty("ru", out JsonElement russian) && element.TryGetProperty("en", out JsonElement english):
                (language switch { Language.Kazakh => kazakh, Language.Russian => russian, _ => english }).WriteTo(json);
                break;
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    json.WritePropertyName(property.Name);
                    InLanguage(json, property.Value, language);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (JsonElement each in element.EnumerateArray())
                {
                    InLanguage(json, each, language);
                }

                json.WriteEndArray();
                break;
            default:
                element.WriteTo(json);
                break;
        }
    }
}
