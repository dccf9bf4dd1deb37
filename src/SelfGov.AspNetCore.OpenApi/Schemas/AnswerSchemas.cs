using System.Text.Json.Nodes;
using SelfGov.AspNetCore.OpenApi.Documents;
using SelfGov.Cases;
using SelfGov.Contract;
using SelfGov.Workflow;
using SelfGov.Workflow.Explanation;

namespace SelfGov.AspNetCore.OpenApi.Schemas;

/// <summary>The schemas of answers: those of <c>answers.json</c>, and for each procedure a case with its own data.</summary>
internal sealed class AnswerSchemas(SchemaComponents components, DataSchemas data)
{
    private const string Case = "CaseDocument";
    private const string Correction = "Correction";

    private static readonly JsonObject Written = EmbeddedJson.Read("answers.json");

    /// <summary>The choices that answers hold.</summary>
    private static readonly Type[] Choices =
        [typeof(ExpectationKind), typeof(RefusalKind), typeof(DeadlineKind), typeof(ContractErrorKind)];

    /// <summary>The names that no type of a procedure takes from them.</summary>
    internal static IEnumerable<string> Names => Written.Select(each => each.Key);

    /// <summary>The name of the schema of an answer, which is written now if it is not yet.</summary>
    internal string NameOf(string name) => Choices.FirstOrDefault(choice => choice.Name == name) is { } choice
        ? data.NameOfChoice(choice)
        : components.NameOf(name, name, name, () => Resolved(Written[name]!));

    /// <summary>The name of the schema of the cases of a procedure.</summary>
    internal string NameOfCase<TCase>(Procedure<TCase> procedure)
        where TCase : Case
    {
        string name = ComponentNames.Pascal(procedure.Kind) + "Case";
        return components.NameOf((procedure.Kind, Case), name, name + "Document", () =>
        {
            JsonObject schema = Resolved(Written[Case]!).AsObject();
            schema["title"] = name;
            schema["description"] = $"A case of the kind {procedure.Kind} as it stands at a moment.";
            if (NameOfData(procedure) is { } own)
            {
                JsonObject reference = SchemaComponents.NullableReference(own);
                reference["description"] = schema["properties"]!["data"]!["description"]!.DeepClone();
                schema["properties"]!["data"] = reference;
            }

            return schema;
        });
    }

    private string? NameOfData<TCase>(Procedure<TCase> procedure)
        where TCase : Case
    {
        try
        {
            string name = data.NameOf(procedure.Documents.DataContract);
            components[name]["properties"]![DataSchemas.Corrections] = new JsonObject
            {
                ["description"] = "The corrections of earlier facts.",
                ["type"] = "array",
                ["items"] = SchemaComponents.Reference(NameOf(Correction)),
            };
            return name;
        }
        catch (NotSupportedException)
        {
            // A host's procedure whose JSON context does not know the case has no document of it.
            return null;
        }
    }

    private JsonNode Resolved(JsonNode node)
    {
        switch (node)
        {
            case JsonObject schema:
                var resolved = new JsonObject();
                foreach ((string keyword, JsonNode? content) in schema)
                {
                    resolved[keyword] = keyword == "$ref"
                        ? SchemaComponents.PathOf(NameOf(content!.GetValue<string>().Split('/')[^1]))
                        : content is null ? null : Resolved(content);
                }

                return resolved;
            case JsonArray list:
                return new JsonArray([.. list.Select(each => each is null ? null : Resolved(each))]);
            default:
                return node.DeepClone();
        }
    }
}
