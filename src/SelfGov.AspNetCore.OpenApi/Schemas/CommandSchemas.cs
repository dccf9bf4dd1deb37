using System.Text.Json.Nodes;
using SelfGov.AspNetCore.OpenApi.Documentation;
using SelfGov.Cases;
using SelfGov.Contract;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.OpenApi.Schemas;

/// <summary>
/// The schemas of commands: those of <see cref="CommandContract{TCase}.SchemaOf"/>, with the types that commands hold as shared components.
/// </summary>
internal sealed class CommandSchemas(SchemaComponents components, DataSchemas data, XmlDocumentation documentation)
{
    // What is said of a field and not of the type that it holds.
    private static readonly string[] OfFields = ["title", "x-labels", "x-personal", "x-part"];

    /// <summary>Writes the schema of a command and answers with its name.</summary>
    /// <exception cref="NotSupportedException">The command holds what has no JSON.</exception>
    internal string NameOf<TCase>(Procedure<TCase> procedure, string command, string title)
        where TCase : Case
    {
        // Throws here where there is no JSON, and leaves nothing behind.
        string contract = procedure.Contract.SchemaOf(command);
        ValueShape shape = procedure.Contract.ShapeOf(command);
        string name = ComponentNames.Pascal(procedure.Kind) + ComponentNames.Pascal(command);
        return components.NameOf((procedure.Kind, command), name, name + "Command", () =>
        {
            JsonObject schema = JsonNode.Parse(contract)!.AsObject();
            schema.Remove("$schema");
            schema.Remove("$id");
            schema["title"] = title;
            Describe(schema, documentation.Of(shape.Type));
            Fields(schema, shape);
            return schema;
        });
    }

    private void Fields(JsonObject schema, ValueShape shape)
    {
        JsonObject properties = schema["properties"]!.AsObject();
        foreach (FieldShape field in shape.Fields)
        {
            JsonObject given = properties[field.Name]!.AsObject();
            var written = new JsonObject();
            foreach (string keyword in OfFields)
            {
                Move(keyword, given, written);
            }

            Describe(written, documentation.Of(shape.Type, field.Property) ?? field.Label?.English);
            JsonObject value = Value(given, field.Value, field.IsNullable);
            foreach ((string keyword, JsonNode? content) in value.ToArray())
            {
                value.Remove(keyword);
                written[keyword] = content;
            }

            properties[field.Name] = written;
        }
    }

    private JsonObject Value(JsonObject schema, ValueShape shape, bool isNullable)
    {
        switch (shape.Kind)
        {
            case ValueKind.Object:
                return Shared(schema, shape, isNullable);
            case ValueKind.Choice when shape.Type.IsEnum:
                return Choice(schema, shape, isNullable);
            case ValueKind.List:
                schema["items"] = Value(schema["items"]!.DeepClone().AsObject(), shape.Element!, isNullable: false);
                return schema;
            default:
                return schema;
        }
    }

    private JsonObject Shared(JsonObject schema, ValueShape shape, bool isNullable)
    {
        Type type = shape.Type;
        string name = components.NameOf((type, false), ComponentNames.Of(type), ComponentNames.Qualified(type), () =>
        {
            JsonObject shared = schema.DeepClone().AsObject();
            WithoutNull(shared);
            var written = new JsonObject { ["title"] = ComponentNames.Of(type) };
            Describe(written, documentation.Of(type));
            foreach ((string keyword, JsonNode? content) in shared.ToArray())
            {
                shared.Remove(keyword);
                written[keyword] = content;
            }

            Fields(written, shape);
            return written;
        });
        return Reference(name, isNullable);
    }

    // Every value of the type, unless the contract takes some of them only.
    private JsonObject Choice(JsonObject schema, ValueShape shape, bool isNullable) =>
        shape.Choices.Select(choice => choice.Name).SequenceEqual(Enum.GetNames(shape.Type))
            ? Reference(data.NameOfChoice(shape.Type), isNullable)
            : schema;

    private static JsonObject Reference(string name, bool isNullable) =>
        isNullable ? SchemaComponents.NullableReference(name) : SchemaComponents.Reference(name);

    private static void WithoutNull(JsonObject schema)
    {
        if (schema["type"] is JsonArray types)
        {
            schema["type"] = types.First(type => type!.GetValue<string>() != "null")!.GetValue<string>();
        }
    }

    private static void Move(string keyword, JsonObject from, JsonObject to)
    {
        if (from[keyword] is { } content)
        {
            from.Remove(keyword);
            to[keyword] = content;
        }
    }

    private static void Describe(JsonObject schema, string? text)
    {
        if (text is not null)
        {
            schema["description"] = text;
        }
    }
}
