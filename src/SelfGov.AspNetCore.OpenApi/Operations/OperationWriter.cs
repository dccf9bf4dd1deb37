using System.Text.Json.Nodes;
using SelfGov.AspNetCore.OpenApi.Documentation;
using SelfGov.AspNetCore.OpenApi.Schemas;
using SelfGov.AspNetCore.Routing;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.OpenApi.Operations;

/// <summary>Writes an operation of the document.</summary>
/// <param name="parts">What operations share.</param>
/// <param name="commands">The schemas of commands.</param>
/// <param name="answers">The schemas of answers.</param>
/// <param name="documentation">What the packages say of their types.</param>
/// <param name="hasTenants">Whether the host has tenants, so that everything about cases can be about one that there is not.</param>
internal sealed class OperationWriter(
    SharedParts parts, CommandSchemas commands, AnswerSchemas answers, XmlDocumentation documentation, bool hasTenants)
{
    private const string Json = "application/json";
    private const string Overview = "selfgov";
    private static readonly string[] Reading = ["ETag", "Content-Language", "Cache-Control", "Vary"];

    /// <summary>The name of the group that an operation belongs to.</summary>
    internal static string TagOf(CaseOperation operation) => operation.Procedure?.Kind ?? Overview;

    /// <param name="operation">What the endpoint does.</param>
    /// <param name="name">The name of the endpoint.</param>
    /// <param name="own">The parameters of the address that the host has put before it.</param>
    internal JsonObject Write(CaseOperation operation, string name, IEnumerable<string> own)
    {
        JsonObject text = OperationTexts.Of(operation.Kind);
        var written = new JsonObject { ["operationId"] = name, ["tags"] = new JsonArray(TagOf(operation)) };
        bool hasJson = true;
        if (operation.Procedure is { } procedure && operation.Command is { } command)
        {
            hasJson = procedure.Accept(new CommandWriter(commands, documentation, written, operation, command));
        }
        else
        {
            written["summary"] = text["summary"]!["en"]!.DeepClone();
            written["x-summary"] = text["summary"]!.DeepClone();
            written["description"] = text["description"]!.DeepClone();
        }

        written["parameters"] = new JsonArray(
        [
            .. own.Select(OfHost),
            .. text["parameters"]!.AsArray().Select(parameter => parts.Parameter(parameter!.GetValue<string>())),
        ]);
        JsonObject responses = Responses(operation, text);
        if (hasTenants && operation.Kind != CaseOperationKind.Index)
        {
            responses["404"] ??= parts.Response(404);
        }

        if (!hasJson)
        {
            responses["501"] = parts.Response(501);
        }

        written["responses"] = responses;
        return written;
    }

    private static JsonObject OfHost(string parameter) => new()
    {
        ["name"] = parameter,
        ["in"] = "path",
        ["required"] = true,
        ["description"] = "Given by the host.",
        ["schema"] = new JsonObject { ["type"] = "string" },
    };

    private JsonObject Responses(CaseOperation operation, JsonObject text)
    {
        JsonObject answer = text["answer"]!.AsObject();
        bool isReading = operation.Command is null && operation.Kind != CaseOperationKind.Feed;
        var responses = new JsonObject { [$"{answer["status"]?.GetValue<int>() ?? 200}"] = Answer(operation, answer) };
        if (isReading)
        {
            responses["304"] = parts.Response(304);
        }

        foreach (JsonNode? status in text["problems"]!.AsArray())
        {
            responses[$"{status}"] = parts.Response(status!.GetValue<int>());
        }

        return responses;
    }

    private JsonObject Answer(CaseOperation operation, JsonObject answer)
    {
        string[] named = [.. (answer["headers"] as JsonArray ?? []).Select(header => header!.GetValue<string>())];
        IEnumerable<string> headers = operation.Kind switch
        {
            CaseOperationKind.Feed or CaseOperationKind.Command => named,
            _ => [.. named, .. Reading],
        };
        return new JsonObject
        {
            ["description"] = operation.Kind switch
            {
                CaseOperationKind.Open => "The case was opened.",
                CaseOperationKind.Command => "The command was accepted.",
                CaseOperationKind.Feed => "The events, for as long as the client listens.",
                _ => "The answer.",
            },
            ["headers"] = parts.Headers(headers),
            ["content"] = Content(operation, answer),
        };
    }

    private JsonObject Content(CaseOperation operation, JsonObject answer)
    {
        if (answer["text"] is JsonArray forms)
        {
            return new JsonObject([.. forms.Select(form => KeyValuePair.Create(
                form!.GetValue<string>(), (JsonNode?)new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } }))]);
        }

        JsonObject schema = answer["list"] is { } element
            ? new JsonObject { ["type"] = "array", ["items"] = SchemaComponents.Reference(answers.NameOf(element.GetValue<string>())) }
            : SchemaComponents.Reference(answer["case"] is not null
                ? operation.Procedure!.Accept(new CaseName(answers))
                : answers.NameOf(answer["schema"]!.GetValue<string>()));
        return new JsonObject { [Json] = new JsonObject { ["schema"] = schema } };
    }

    private sealed class CaseName(AnswerSchemas answers) : IProcedureVisitor<string>
    {
        public string Visit<TCase>(Procedure<TCase> procedure)
            where TCase : Case => answers.NameOfCase(procedure);
    }

    /// <summary>Writes what a command is, and says whether it has JSON.</summary>
    private sealed class CommandWriter(
        CommandSchemas commands, XmlDocumentation documentation, JsonObject written, CaseOperation operation, string command)
        : IProcedureVisitor<bool>
    {
        public bool Visit<TCase>(Procedure<TCase> procedure)
            where TCase : Case
        {
            bool opens = operation.Kind == CaseOperationKind.Open;
            Type type = procedure.Commands.Find(command)!.Type;
            string? says = documentation.Of(type);
            string title = operation.Map?.Text.English ?? command;
            written["summary"] = opens ? $"{title} (opens a case)" : title;
            if (operation.Map is { } map)
            {
                Say(map, says);
            }
            else
            {
                written["description"] = says ?? command;
            }

            JsonObject content = [];
            written["requestBody"] = new JsonObject { ["required"] = true, ["content"] = new JsonObject { [Json] = content } };
            return TryWrite(content, procedure, title);
        }

        private void Say(MapCommand map, string? says)
        {
            written["x-summary"] = CommandText.InThree(map.Text);
            written["description"] = CommandText.Describe(map, says);
            written["externalDocs"] = new JsonObject
            {
                ["description"] = map.Basis.Text.English,
                ["url"] = map.Basis.Link.OriginalString,
            };
            written["x-article"] = CommandText.Article(map.Basis);
            written["x-roles"] = CommandText.Roles(map.Roles);
            written["x-rules"] = CommandText.Rules(map);
        }

        // What has no JSON is answered with 501.
        private bool TryWrite<TCase>(JsonObject content, Procedure<TCase> procedure, string title)
            where TCase : Case
        {
            try
            {
                content["schema"] = SchemaComponents.Reference(commands.NameOf(procedure, command, title));
                content["example"] = JsonNode.Parse(procedure.Contract.ExampleOf(command));
                return true;
            }
            catch (NotSupportedException unsaid)
            {
                content["schema"] = new JsonObject { ["description"] = unsaid.Message };
                return false;
            }
        }
    }
}
