using System.Text.Json.Nodes;

namespace SelfGov.AspNetCore.OpenApi.Schemas;

/// <summary>The shared schemas of a document, each under a name that stays the same as long as its type is called the same.</summary>
/// <param name="reserved">Names of schemas that no type takes.</param>
internal sealed class SchemaComponents(IEnumerable<string> reserved)
{
    private readonly HashSet<string> reserved = new(reserved, StringComparer.Ordinal);
    private readonly Dictionary<string, (object Key, JsonNode Schema)> components = new(StringComparer.Ordinal);
    private readonly Dictionary<object, string> names = [];

    /// <summary>The schemas, by their names in ordinal order.</summary>
    internal IEnumerable<KeyValuePair<string, JsonNode>> All => components
        .OrderBy(each => each.Key, StringComparer.Ordinal)
        .Select(each => KeyValuePair.Create(each.Key, each.Value.Schema));

    /// <summary>A schema by its name.</summary>
    internal JsonNode this[string name] => components[name].Schema;

    /// <summary>Where a schema stands in the document.</summary>
    internal static string PathOf(string name) => $"#/components/schemas/{name}";

    /// <summary>A reference to a schema.</summary>
    internal static JsonObject Reference(string name) => new() { ["$ref"] = PathOf(name) };

    /// <summary>A reference to a schema, or null.</summary>
    internal static JsonObject NullableReference(string name) =>
        new() { ["oneOf"] = new JsonArray(Reference(name), new JsonObject { ["type"] = "null" }) };

    /// <summary>The name of the schema of a type, written now if it is not yet.</summary>
    /// <param name="key">The type, or what else the schema is of.</param>
    /// <param name="wanted">The name, where nothing else of another key has it.</param>
    /// <param name="qualified">The name otherwise.</param>
    /// <param name="write">Writes the schema.</param>
    internal string NameOf(object key, string wanted, string qualified, Func<JsonNode> write)
    {
        if (names.TryGetValue(key, out string? known))
        {
            return known;
        }

        bool isTaken = components.ContainsKey(wanted) || (key is not string && reserved.Contains(wanted));
        string name = isTaken ? qualified : wanted;

        // The name is taken before the schema is written, which may refer to it.
        names.Add(key, name);
        components.Add(name, (key, new JsonObject()));
        components[name] = (key, write());
        return name;
    }
}
