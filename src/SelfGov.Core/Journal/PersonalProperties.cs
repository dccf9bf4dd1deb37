using System.Text.Json.Serialization.Metadata;

namespace SelfGov.Journal;

/// <summary>Finds the properties marked as personal data, in a type and in what it holds.</summary>
internal static class PersonalProperties
{
    internal static IEnumerable<string> Of(JsonTypeInfo json) => Of(json, string.Empty, []);

    private static IEnumerable<string> Of(JsonTypeInfo json, string prefix, HashSet<Type> above)
    {
        if (!above.Add(json.Type))
        {
            yield break;
        }

        foreach (JsonPropertyInfo property in json.Properties)
        {
            string path = prefix + property.Name;
            if (property.AttributeProvider?.IsDefined(typeof(PersonalDataAttribute), inherit: true) ?? false)
            {
                yield return path;
            }
            else if (json.Options.TryGetTypeInfo(property.PropertyType, out JsonTypeInfo? inner))
            {
                foreach (string nested in Of(inner, $"{path}.", above))
                {
                    yield return nested;
                }
            }
        }

        if (json.ElementType is { } element && json.Options.TryGetTypeInfo(element, out JsonTypeInfo? elements))
        {
            foreach (string nested in Of(elements, prefix, above))
            {
                yield return nested;
            }
        }

        above.Remove(json.Type);
    }
}
