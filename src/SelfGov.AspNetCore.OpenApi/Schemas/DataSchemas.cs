using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using SelfGov.AspNetCore.OpenApi.Documentation;
using SelfGov.Contract;
using SelfGov.Journal.Json;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.OpenApi.Schemas;

/// <summary>
/// The schemas of the data of cases, from the JSON contract by which they are written. They are open: a later release may write more.
/// </summary>
internal sealed class DataSchemas(SchemaComponents components, XmlDocumentation documentation)
{
    /// <summary>What the name of the data of a type ends with, since commands may hold the same type in another form.</summary>
    private const string Suffix = "Data";

    /// <summary>What a case calls the corrections of its facts.</summary>
    internal const string Corrections = "corrections";

    /// <summary>Writes the schema of a type and answers with its name.</summary>
    internal string NameOf(JsonTypeInfo json) => components.NameOf(
        (json.Type, true),
        ComponentNames.Of(json.Type) + Suffix,
        ComponentNames.Qualified(json.Type) + Suffix,
        () => Object(json));

    /// <summary>Writes the schema of an enumeration, which commands hold too, and answers with its name.</summary>
    internal string NameOfChoice(Type type) =>
        components.NameOf((type, false), ComponentNames.Of(type), ComponentNames.Qualified(type), () => Choice(type));

    private JsonObject Object(JsonTypeInfo json)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (JsonPropertyInfo property in json.Properties.Where(each => each.Get is not null && !IsWrittenOtherwise(json, each)))
        {
            bool isPersonal = Attribute<PersonalDataAttribute>(property) is not null;
            properties[property.Name] = Property(json, property, isPersonal);
            if (!isPersonal && property.ShouldSerialize is null)
            {
                required.Add((JsonNode)property.Name);
            }
        }

        var schema = new JsonObject { ["title"] = ComponentNames.Of(json.Type), ["type"] = "object" };
        Describe(schema, documentation.Of(json.Type));
        schema["properties"] = properties;
        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        return schema;
    }

    // Documents write each correction as its fact.
    private static bool IsWrittenOtherwise(JsonTypeInfo json, JsonPropertyInfo property) =>
        property.Name == Corrections && typeof(Case).IsAssignableFrom(json.Type);

    private JsonObject Property(JsonTypeInfo json, JsonPropertyInfo property, bool isPersonal)
    {
        var schema = new JsonObject();
        var label = Attribute<LabelAttribute>(property);
        if (label is not null)
        {
            schema["title"] = label.English;
            schema["x-labels"] = new JsonObject { ["kk"] = label.Kazakh, ["ru"] = label.Russian, ["en"] = label.English };
        }

        string name = (property.AttributeProvider as MemberInfo)?.Name ?? property.Name;
        Describe(schema, documentation.Of(json.Type, name) ?? label?.English);
        if (isPersonal)
        {
            schema["x-personal"] = true;
        }

        bool isNullable = Nullable.GetUnderlyingType(property.PropertyType) is not null
            || (!property.PropertyType.IsValueType && property.IsGetNullable);
        JsonObject value = Value(json.Options, property.PropertyType, isNullable);
        foreach ((string keyword, JsonNode? content) in value.ToArray())
        {
            value.Remove(keyword);
            schema[keyword] = content;
        }

        return schema;
    }

    private JsonObject Value(JsonSerializerOptions options, Type type, bool isNullable)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        JsonTypeInfo json = options.GetTypeInfo(bare);
        if (json.Converter is IShapedConverter shaped)
        {
            return Shaped(shaped.Shape(each => ValueShape.Of(options.GetTypeInfo(each))), isNullable);
        }

        return json switch
        {
            { Kind: JsonTypeInfoKind.Object } => Reference(NameOf(json), isNullable),
            { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } =>
                Typed("array", isNullable, ("items", Value(options, element, isNullable: false))),
            { Kind: JsonTypeInfoKind.Dictionary, ElementType: { } element } =>
                Typed("object", isNullable, ("additionalProperties", Value(options, element, isNullable: false))),
            _ when bare.IsEnum && !bare.IsDefined(typeof(FlagsAttribute), inherit: false) => Reference(NameOfChoice(bare), isNullable),
            _ when bare == typeof(bool) => Typed("boolean", isNullable),
            _ when bare == typeof(int) => Typed("integer", isNullable, ("format", "int32")),
            _ when bare == typeof(long) => Typed("integer", isNullable, ("format", "int64")),
            _ when bare == typeof(decimal) || bare == typeof(double) => Typed("number", isNullable),
            _ => Typed("string", isNullable),
        };
    }

    private JsonObject Shaped(ValueShape shape, bool isNullable) => shape.Kind switch
    {
        ValueKind.Object => ShapedObject(shape, isNullable),
        ValueKind.List => Typed("array", isNullable, ("items", Shaped(shape.Element!, isNullable: false))),
        ValueKind.Whole => Typed("integer", isNullable, ("format", "int64")),
        ValueKind.Number => Typed("number", isNullable),
        ValueKind.Truth => Typed("boolean", isNullable),
        ValueKind.Choice or ValueKind.Choices => Typed("string", isNullable),
        _ when shape is { Format: { } format, Example: { } example } =>
            Typed("string", isNullable, ("format", format), ("examples", new JsonArray(example))),
        _ when shape.Example is { } example => Typed("string", isNullable, ("examples", new JsonArray(example))),
        _ => Typed("string", isNullable),
    };

    private JsonObject ShapedObject(ValueShape shape, bool isNullable)
    {
        var properties = new JsonObject();
        foreach (FieldShape field in shape.Fields)
        {
            properties[field.Name] = Shaped(field.Value, field.IsNullable);
        }

        return Typed("object", isNullable, ("properties", properties));
    }

    private JsonObject Choice(Type type)
    {
        var names = new JsonArray([.. Enum.GetNames(type).Select(name => (JsonNode)name)]);
        var labels = new JsonObject();
        var descriptions = new JsonObject();
        foreach (string name in Enum.GetNames(type))
        {
            if (LabelOf(type, name) is { } label)
            {
                labels[name] = new JsonObject { ["kk"] = label.Kazakh, ["ru"] = label.Russian, ["en"] = label.English };
            }

            if (documentation.OfValue(type, name) is { } text)
            {
                descriptions[name] = text;
            }
        }

        var schema = new JsonObject { ["title"] = ComponentNames.Of(type), ["type"] = "string" };
        Describe(schema, documentation.Of(type));
        schema["enum"] = names;
        foreach ((string keyword, JsonObject content) in new[] { ("x-choices", labels), ("x-enumDescriptions", descriptions) })
        {
            if (content.Count > 0)
            {
                schema[keyword] = content;
            }
        }

        return schema;
    }

    private static JsonObject Reference(string name, bool isNullable) =>
        isNullable ? SchemaComponents.NullableReference(name) : SchemaComponents.Reference(name);

    private static JsonObject Typed(string type, bool isNullable, params ReadOnlySpan<(string Keyword, JsonNode Content)> more)
    {
        var schema = new JsonObject { ["type"] = isNullable ? new JsonArray(type, "null") : type };
        foreach ((string keyword, JsonNode content) in more)
        {
            schema[keyword] = content;
        }

        return schema;
    }

    private static void Describe(JsonObject schema, string? text)
    {
        if (text is not null)
        {
            schema["description"] = text;
        }
    }

    // On a positional record an attribute without a target stands on the parameter, and not on the property that comes from it.
    private static T? Attribute<T>(JsonPropertyInfo property)
        where T : Attribute =>
        (property.AttributeProvider?.GetCustomAttributes(typeof(T), inherit: true).FirstOrDefault()
            ?? property.AssociatedParameter?.AttributeProvider?.GetCustomAttributes(typeof(T), inherit: true).FirstOrDefault()) as T;

    [UnconditionalSuppressMessage(
        "Trimming", "IL2070", Justification = "The fields of an enumeration that is used are kept; without one there is no label.")]
    private static LabelAttribute? LabelOf(Type type, string name) => type.GetField(name)?.GetCustomAttribute<LabelAttribute>();
}
