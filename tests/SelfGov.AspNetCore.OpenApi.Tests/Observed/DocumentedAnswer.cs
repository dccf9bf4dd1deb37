using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using SelfGov.AspNetCore.OpenApi.Hosts;

namespace SelfGov.AspNetCore.OpenApi.Observed;

/// <summary>Holds answers against what the document says of them.</summary>
internal sealed class DocumentedAnswer
{
    private const string Document = "https://selfgov.example/document";

    // Of these a server, and what stands before it, says more than a document can.
    private static readonly string[] OfEveryServer =
    [
        "Content-Type", "Content-Length", "Date", "Server", "X-Content-Type-Options", "X-Accel-Buffering", "WWW-Authenticate",
        "Transfer-Encoding", "Connection",
    ];

    private static readonly EvaluationOptions Strict = new() { RequireFormatValidation = true };

    private readonly BuildOptions building = new() { SchemaRegistry = new SchemaRegistry() };
    private readonly Dictionary<string, JsonSchema> known = new(StringComparer.Ordinal);

    internal DocumentedAnswer()
    {
        var document = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = Document,
            ["$defs"] = JsonNode.Parse(InDocument(BuiltDocument.Schemas)),
        };
        _ = JsonSchema.FromText(document.ToJsonString(), building);
    }

    /// <summary>What is wrong with an answer; null where the document says so.</summary>
    internal string? FlawOf(Observation seen)
    {
        if (BuiltDocument.Paths[seen.Path]?[seen.Method]?["responses"]?[$"{seen.Status}"] is not { } documented)
        {
            return $"{seen}: the document does not have it";
        }

        JsonNode response = BuiltDocument.Resolve(documented);
        string[] headers = [.. (response["headers"] as JsonObject ?? []).Select(header => header.Key)];
        string? unsaid = seen.Headers.Except(OfEveryServer, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(name => !headers.Contains(name, StringComparer.OrdinalIgnoreCase));
        string? absent = headers.FirstOrDefault(name => !seen.Headers.Contains(name, StringComparer.OrdinalIgnoreCase));
        return unsaid is not null ? $"{seen}: the document does not have the header {unsaid}"
            : absent is not null ? $"{seen}: the answer does not have the header {absent}"
            : FlawOfBody(seen, response);
    }

    /// <summary>The schema of the body of an answer in JSON; null where there is none.</summary>
    internal static JsonNode? SchemaOf(Observation seen) =>
        BuiltDocument.Paths[seen.Path]?[seen.Method]?["responses"]?[$"{seen.Status}"] is { } documented && seen.MediaType is { } form
        && form.EndsWith("json", StringComparison.Ordinal)
            ? BuiltDocument.Resolve(documented)["content"]?[form]?["schema"]
            : null;

    private string? FlawOfBody(Observation seen, JsonNode response)
    {
        var forms = response["content"] as JsonObject;
        if (seen.MediaType is null || forms is null)
        {
            return seen.MediaType is null && forms is null ? null : $"{seen}: the document has the forms {forms?.ToJsonString() ?? "none"}";
        }

        if (forms[seen.MediaType] is null)
        {
            return $"{seen}: the document does not have the form";
        }

        if (SchemaOf(seen) is not { } schema || seen.Body is null)
        {
            return null;
        }

        EvaluationResults results = Schema(schema).Evaluate(JsonElement.Parse(seen.Body), Strict);
        return results.IsValid ? null : $"{seen}: {seen.Body} is not as {schema.ToJsonString()} says";
    }

    private static string InDocument(JsonNode schema) =>
        schema.ToJsonString().Replace("#/components/schemas/", $"{Document}#/$defs/", StringComparison.Ordinal);

    private JsonSchema Schema(JsonNode schema)
    {
        string text = InDocument(schema);
        if (!known.TryGetValue(text, out JsonSchema? built))
        {
            built = JsonSchema.FromText(text, building);
            known.Add(text, built);
        }

        return built;
    }
}
