using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SelfGov.Journal.Json;

namespace SelfGov.Contract;

/// <summary>How facts and commands are written and read: what is missing, too much, null or given twice is an error.</summary>
internal static class StrictJson
{
    internal static JsonSerializerOptions OptionsFor(JsonSerializerContext context)
    {
        var options = new JsonSerializerOptions(context.Options)
        {
            TypeInfoResolver = context.WithAddedModifier(LeaveOutComputed),
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowDuplicateProperties = false,
        };
        options.PropertyNamingPolicy ??= JsonNamingPolicy.CamelCase;
        options.Converters.Insert(0, new WellFormedText());
        foreach (JsonConverter json in NodaTimeJson.All)
        {
            options.Converters.Add(json);
        }

        options.MakeReadOnly();
        return options;
    }

    // What neither a constructor nor a setter takes back is computed from what they take.
    private static void LeaveOutComputed(JsonTypeInfo json)
    {
        for (int i = json.Properties.Count - 1; i >= 0; i--)
        {
            if (json.Properties[i] is { Set: null, AssociatedParameter: null })
            {
                json.Properties.RemoveAt(i);
            }
        }
    }
}
