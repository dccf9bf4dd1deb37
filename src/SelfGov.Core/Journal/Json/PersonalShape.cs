using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using SelfGov.Journal.Chain;

namespace SelfGov.Journal.Json;

/// <summary>Where a type of fact holds personal data: takes them out of its JSON and puts them back.</summary>
/// <remarks>Immutable and thread-safe. A property is personal, or what it holds may have personal properties, in lists too.</remarks>
internal sealed class PersonalShape
{
    private readonly List<Member> members = [];

    private PersonalShape()
    {
    }

    /// <summary>The personal properties, nested ones joined by dots, in the order of the type.</summary>
    internal IEnumerable<string> Paths =>
        members.SelectMany(member => member.Inner is null ? [member.Name] : member.Inner.Paths.Select(path => $"{member.Name}.{path}"));

    /// <summary>The shape of a type, or null where it holds nothing personal.</summary>
    /// <param name="json">The contract of the type.</param>
    /// <param name="mustBeErasable">Whether the type is read back once its personal data are destroyed, as a fact is.</param>
    /// <exception cref="ArgumentException">A personal property is neither text nor nullable, or it lies in a dictionary.</exception>
    internal static PersonalShape? Of(JsonTypeInfo json, bool mustBeErasable = true) => Of(json, mustBeErasable, []);

    /// <summary>The properties that are personal or hold personal ones, each as canonical JSON names it.</summary>
    internal ReadOnlySpan<Member> Members => CollectionsMarshal.AsSpan(members);

    /// <summary>
    /// The place of a property among <see cref="Members"/>, by its name as canonical JSON has it between quotes; -1 for any other.
    /// </summary>
    internal int PlaceOf(ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < members.Count; i++)
        {
            if (name.SequenceEqual(members[i].Written))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Takes the personal values out of a fact; answers with them, in their places, or with null where there is none.</summary>
    internal JsonNode? TakeOut(JsonNode? node) => node switch
    {
        JsonObject fact => TakeOut(fact),
        JsonArray list => TakeOut(list),
        _ => null,
    };

    /// <summary>Puts personal values back into their places, or what stands for them once they are destroyed.</summary>
    /// <exception cref="JsonException">The values do not fit the places.</exception>
    internal void PutBack(JsonNode? node, JsonElement? values)
    {
        switch (node)
        {
            case JsonArray list:
                for (int i = 0; i < list.Count; i++)
                {
                    PutBack(
                        list[i],
                        values is { ValueKind: JsonValueKind.Array } elements && i < elements.GetArrayLength() ? elements[i] : null);
                }

                break;
            case JsonObject fact:
                foreach (Member member in members)
                {
                    JsonElement? value = MemberOf(values, member.Name);
                    if (member.Inner is not null)
                    {
                        member.Inner.PutBack(fact[member.Name], value);
                    }
                    else if (!fact.ContainsKey(member.Name))
                    {
                        fact[member.Name] = value is { } kept ? NodeOf(kept) : member.IsText ? PersonalRecord.ErasedText : null;
                    }
                }

                break;
        }
    }

    private static PersonalShape? Of(JsonTypeInfo json, bool mustBeErasable, HashSet<Type> above)
    {
        if (!above.Add(json.Type))
        {
            return null;
        }

        var shape = new PersonalShape();
        foreach (JsonPropertyInfo property in json.Properties)
        {
            if (property.AttributeProvider?.IsDefined(typeof(PersonalDataAttribute), inherit: true) ?? false)
            {
                bool isText = property.PropertyType == typeof(string);
                if (mustBeErasable && !isText && !CanBeNull(property))
                {
                    throw new ArgumentException(
                        $"{json.Type.Name}.{property.Name} is personal data, so it has to be text or nullable: once destroyed, it reads as "
                            + $"'{PersonalRecord.ErasedText}' or null.");
                }

                shape.members.Add(new Member(property.Name, isText, null));
            }
            else if (json.Options.TryGetTypeInfo(property.PropertyType, out JsonTypeInfo? type)
                && Of(type, mustBeErasable, above) is { } nested)
            {
                shape.members.Add(new Member(property.Name, false, nested));
            }
        }

        PersonalShape? elements = json.ElementType is { } element && json.Options.TryGetTypeInfo(element, out JsonTypeInfo? each)
            ? Of(each, mustBeErasable, above)
            : null;
        if (elements is not null && json.Kind == JsonTypeInfoKind.Dictionary)
        {
            throw new ArgumentException(
                $"{json.Type.Name} holds personal data in a dictionary; use a list, so that each value has a place.");
        }

        above.Remove(json.Type);
        return elements ?? (shape.members.Count > 0 ? shape : null);
    }

    private static bool CanBeNull(JsonPropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null
        || (!property.PropertyType.IsValueType && (property.AssociatedParameter?.IsNullable ?? property.IsSetNullable));

    private static JsonElement? MemberOf(JsonElement? values, string name) =>
        values is { ValueKind: JsonValueKind.Object } each && each.TryGetProperty(name, out JsonElement value) ? value : null;

    private static JsonNode? NodeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(value),
        JsonValueKind.Array => JsonArray.Create(value),
        _ => JsonValue.Create(value),
    };

    private JsonObject? TakeOut(JsonObject fact)
    {
        var taken = new JsonObject();
        foreach (Member member in members)
        {
            // Null is no datum of anybody; it stays.
            JsonNode? value = member.Inner is null ? fact[member.Name] : member.Inner.TakeOut(fact[member.Name]);
            if (value is not null)
            {
                if (member.Inner is null)
                {
                    fact.Remove(member.Name);
                }

                taken[member.Name] = value;
            }
        }

        return taken.Count > 0 ? taken : null;
    }

    private JsonArray? TakeOut(JsonArray list)
    {
        JsonNode?[] taken = [.. list.Select(TakeOut)];
        return Array.Exists(taken, each => each is not null) ? new JsonArray(taken) : null;
    }

    /// <summary>A property that is personal, or that holds something with personal properties.</summary>
    internal sealed record Member(string Name, bool IsText, PersonalShape? Inner)
    {
        /// <summary>The name as canonical JSON writes it between quotes.</summary>
        internal byte[] Written { get; } = [.. Quoted(Name).AsSpan()[1..^1]];

        private static byte[] Quoted(string name)
        {
            using var writer = CanonicalWriter.Rent();
            writer.Text(name);
            return writer.Written.ToArray();
        }
    }
}
