using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SelfGov.Journal.Json;

/// <summary>
/// The contract of a type by which the serializer writes canonical JSON at once in all but rare cases: its properties stand in the order of
/// RFC 8785, settled once, and texts are escaped as it says.
/// </summary>
internal static class CanonicalContract
{
    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> Ordered = [];

    /// <summary>The contract that writes the same values as another.</summary>
    internal static JsonTypeInfo Of(JsonTypeInfo declared) => Ordered.GetValue(declared.Options, Order).GetTypeInfo(declared.Type);

    private static JsonSerializerOptions Order(JsonSerializerOptions declared)
    {
        var options = new JsonSerializerOptions(declared)
        {
            Encoder = CanonicalEncoder.Instance,
            WriteIndented = false,
            TypeInfoResolver = declared.TypeInfoResolver?.WithAddedModifier(InOrder),
        };
        options.MakeReadOnly();
        return options;
    }

    private static void InOrder(JsonTypeInfo json)
    {
        int place = 0;
        foreach (JsonPropertyInfo property in json.Properties.OrderBy(each => each.Name, StringComparer.Ordinal).ToArray())
        {
            property.Order = place++;
        }
    }
}
