using System.Text.Json.Nodes;
using SelfGov.AspNetCore.OpenApi.Schemas;

namespace SelfGov.AspNetCore.OpenApi.Operations;

/// <summary>Parameters, headers and answers that operations share; those that one refers to are in the document.</summary>
internal sealed class SharedParts(AnswerSchemas answers)
{
    private const string Problem = "Problem";
    private const string ProblemType = "application/problem+json";

    private readonly SortedDictionary<string, JsonNode> parameters = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, JsonNode> headers = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, JsonNode> responses = new(StringComparer.Ordinal);

    /// <summary>Puts them into the components of a document.</summary>
    internal void WriteTo(JsonObject components)
    {
        components["parameters"] = new JsonObject([.. parameters.Select(each => KeyValuePair.Create(each.Key, (JsonNode?)each.Value))]);
        components["headers"] = new JsonObject([.. headers.Select(each => KeyValuePair.Create(each.Key, (JsonNode?)each.Value))]);
        components["responses"] = new JsonObject([.. responses.Select(each => KeyValuePair.Create(each.Key, (JsonNode?)each.Value))]);
    }

    internal JsonObject Parameter(string name)
    {
        parameters.TryAdd(name, OperationTexts.Parameter(name).DeepClone());
        return new JsonObject { ["$ref"] = $"#/components/parameters/{name}" };
    }

    internal JsonObject Headers(IEnumerable<string> names) => new([.. names.Select(name =>
    {
        headers.TryAdd(name, OperationTexts.Header(name).DeepClone());
        return KeyValuePair.Create(name, (JsonNode?)new JsonObject { ["$ref"] = $"#/components/headers/{name}" });
    })]);

    internal JsonObject Response(int status)
    {
        JsonObject text = OperationTexts.Response(status);
        string name = text["name"]!.GetValue<string>();
        if (!responses.ContainsKey(name))
        {
            responses.Add(name, Written(text));
        }

        return new JsonObject { ["$ref"] = $"#/components/responses/{name}" };
    }

    private JsonObject Written(JsonObject text)
    {
        bool isProblem = text["problem"] is not null;
        IEnumerable<string> named = (text["headers"] as JsonArray ?? []).Select(header => header!.GetValue<string>());
        var response = new JsonObject
        {
            ["description"] = text["description"]!.DeepClone(),
            ["headers"] = Headers(isProblem ? [.. named, "Content-Language", "Cache-Control", "Vary"] : named),
        };
        if (isProblem)
        {
            response["content"] = new JsonObject
            {
                [ProblemType] = new JsonObject { ["schema"] = SchemaComponents.Reference(answers.NameOf(Problem)) },
            };
        }

        return response;
    }
}
