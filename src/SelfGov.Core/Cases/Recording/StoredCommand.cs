using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using SelfGov.Journal;
using SelfGov.Journal.Json;
using SelfGov.Workflow;

namespace SelfGov.Cases.Recording;

/// <summary>
/// How a journal keeps the command that a decision follows from: its name, and of its data what the fact does not repeat word for word.
/// </summary>
/// <remarks>
/// Canonical JSON: <c>data</c> has the fields that the fact does not have, <c>same</c> names the fields whose values are those of the
/// fact's payload under the same names, and is absent where there is none. Personal data stand in the personal record beside the entry.
/// <c>docs/journal.md</c> specifies it.
/// </remarks>
internal sealed class StoredCommand
{
    private readonly JsonTypeInfo json;
    private readonly PersonalShape? personal;

    internal StoredCommand(string name, JsonTypeInfo json)
    {
        Name = name;
        this.json = json;
        personal = PersonalShape.Of(json, mustBeErasable: false);
    }

    internal string Name { get; }

    /// <summary>The whole data of a command: canonical JSON, its personal data included.</summary>
    /// <exception cref="FormatException">The command holds what cannot be stored.</exception>
    internal string DataOf(object command) => CanonicalJson.ExactlyOf(JsonSerializer.SerializeToUtf8Bytes(command, json));

    /// <summary>The command for an entry, and its personal data apart.</summary>
    /// <param name="command">The command.</param>
    /// <param name="fact">The whole JSON of the first fact, its personal data included.</param>
    /// <param name="factPersonal">The personal data of that fact; null where it has none.</param>
    /// <exception cref="FormatException">The command holds what cannot be stored.</exception>
    internal (string Command, string? Personal) Write(object command, ReadOnlySpan<byte> fact, JsonNode? factPersonal)
    {
        CanonicalMembers data = CanonicalMembers.Of(JsonSerializer.SerializeToUtf8Bytes(command, json));
        (string own, string[] same) = data.Without(CanonicalMembers.Of(fact));
        JsonNode? taken = null;
        if (personal is not null || factPersonal is not null)
        {
            JsonNode left = JsonNode.Parse(own)!;
            taken = Merged(personal?.TakeOut(left), TakeOutTexts(left, TextsOf(factPersonal)));
            own = taken is null ? own : CanonicalJson.Of(left);
        }

        var writer = new CanonicalWriter();
        writer.Raw("{\"data\":"u8);
        writer.Verbatim(own);
        writer.Raw(",\"name\":"u8);
        writer.Text(Name);
        if (same.Length > 0)
        {
            writer.Raw(",\"same\":"u8);
            writer.Texts(same);
        }

        writer.Raw("}"u8);
        return (writer.ToString(), taken is null ? null : CanonicalJson.Of(taken));
    }

    /// <summary>The name of the command that an entry has.</summary>
    /// <exception cref="JsonException">The text is no command.</exception>
    internal static string NameIn(string command) => Read(() =>
    {
        using JsonDocument document = JsonDocument.Parse(command);
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("name", out JsonElement name) && name.ValueKind == JsonValueKind.String
                ? name.GetString()!
                : throw new JsonException("The command of the entry has no name.");
    });

    /// <summary>
    /// The data of the command that an entry has, put together again from what the entry, its payload and the personal record hold.
    /// </summary>
    /// <param name="entry">An entry with a command.</param>
    /// <exception cref="JsonException">The texts are none that a journal writes.</exception>
    internal static JsonObject DataIn(JournalEntry entry) => Read(() =>
    {
        JsonObject stored = ObjectOf(entry.Command!, "command");
        JsonObject data = stored["data"] as JsonObject ?? throw new JsonException("The command of the entry has no data.");
        stored.Remove("data");
        JsonObject? record = entry.Personal is null ? null : ObjectOf(entry.Personal, "personal record");
        if (record?["command"] is JsonObject own)
        {
            Merge(data, own);
        }

        if (stored["same"] is JsonArray same)
        {
            JsonObject fact = ObjectOf(entry.Payload, "payload");
            if (record?["values"] is JsonObject values)
            {
                Merge(fact, values);
            }

            foreach (string field in same.Select(name => (string?)name ?? throw new JsonException("A field of the command has no name.")))
            {
                data[field] = fact[field]?.DeepClone();
            }
        }

        return data;
    });

    // Well-hashed JSON may still be none that a journal writes: a name given twice, half a character, a number where a text belongs.
    private static T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            throw new JsonException($"The command of the entry cannot be read: {exception.Message}", exception);
        }
    }

    // Whatever of the command is personal in the fact is personal in the command, also where its author has not marked it.
    private static JsonNode? TakeOutTexts(JsonNode? node, HashSet<string> texts)
    {
        switch (node)
        {
            case JsonObject members when texts.Count > 0:
                var taken = new JsonObject();
                foreach ((string name, JsonNode? value) in members.ToArray())
                {
                    if (value is JsonValue text && text.GetValueKind() == JsonValueKind.String && texts.Contains((string)text!))
                    {
                        members.Remove(name);
                        taken[name] = value;
                    }
                    else if (TakeOutTexts(value, texts) is { } inner)
                    {
                        taken[name] = inner;
                    }
                }

                return taken.Count > 0 ? taken : null;
            case JsonArray elements when texts.Count > 0:
                JsonNode?[] each = [.. elements.Select(element => TakeOutTexts(element, texts))];
                return Array.Exists(each, one => one is not null) ? new JsonArray(each) : null;
            default:
                return null;
        }
    }

    private static HashSet<string> TextsOf(JsonNode? personal)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        Collect(personal);
        return texts;

        void Collect(JsonNode? node)
        {
            switch (node)
            {
                case JsonObject members:
                    foreach ((_, JsonNode? value) in members)
                    {
                        Collect(value);
                    }

                    break;
                case JsonArray elements:
                    foreach (JsonNode? element in elements)
                    {
                        Collect(element);
                    }

                    break;
                case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                    texts.Add((string)value!);
                    break;
            }
        }
    }

    private static JsonNode? Merged(JsonNode? first, JsonNode? second)
    {
        if (first is null || second is null)
        {
            return first ?? second;
        }

        Merge(first, second);
        return first;
    }

    /// <summary>Puts values back where they were taken out.</summary>
    internal static void Merge(JsonNode into, JsonNode from)
    {
        switch (into, from)
        {
            case (JsonObject members, JsonObject others):
                foreach ((string name, JsonNode? value) in others)
                {
                    if (value is not null && members[name] is { } held)
                    {
                        Merge(held, value);
                    }
                    else
                    {
                        members[name] = value?.DeepClone();
                    }
                }

                break;
            case (JsonArray elements, JsonArray others):
                for (int i = 0; i < Math.Min(elements.Count, others.Count); i++)
                {
                    if (elements[i] is { } held && others[i] is { } value)
                    {
                        Merge(held, value);
                    }
                    else if (others[i] is { } other)
                    {
                        elements[i] = other.DeepClone();
                    }
                }

                break;
        }
    }

    private static JsonObject ObjectOf(string text, string what) =>
        JsonNode.Parse(text) as JsonObject ?? throw new JsonException($"The {what} of the entry is no object.");
}
