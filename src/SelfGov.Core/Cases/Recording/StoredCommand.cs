using System.Text;
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
    internal string DataOf(object command)
    {
        using var data = CanonicalWriter.Rent();
        CanonicalSerializer.Write(command, json, data, exactly: true);
        return data.ToString();
    }

    /// <summary>The command for an entry, and its personal data apart.</summary>
    /// <param name="command">The command.</param>
    /// <param name="fact">The whole canonical JSON of the first fact, its personal data included.</param>
    /// <param name="factPersonal">The personal data of that fact, canonical JSON; null where it has none.</param>
    /// <exception cref="FormatException">The command holds what cannot be stored.</exception>
    internal (byte[] Command, byte[]? Personal) Write(object command, ReadOnlySpan<byte> fact, byte[]? factPersonal)
    {
        using var data = CanonicalWriter.Rent();
        CanonicalSerializer.Write(command, json, data, exactly: true);
        using var written = CanonicalWriter.Rent();
        using var same = CanonicalWriter.Rent();
        using var own = CanonicalWriter.Rent();
        Divide(data.Written, fact, own, same);
        written.Raw("{\"data\":"u8);
        byte[]? taken = null;
        if (personal is null && factPersonal is null)
        {
            written.Raw(own.Written);
        }
        else
        {
            using var apart = CanonicalWriter.Rent();
            taken = PersonalCut.Divide(own.Written, personal, TextsOf(factPersonal), written, apart) ? apart.Written.ToArray() : null;
        }

        written.Raw(",\"name\":"u8);
        written.Text(Name);
        written.Raw(same.Written);
        written.Raw("}"u8);
        return (written.Written.ToArray(), taken);
    }

    /// <summary>Divides the members of a command into those that the fact does not have, and the names of the others.</summary>
    private static void Divide(ReadOnlySpan<byte> data, ReadOnlySpan<byte> fact, CanonicalWriter own, CanonicalWriter same)
    {
        if (data[0] != '{')
        {
            throw new FormatException($"An object has members; this is {data[0] switch
            {
                (byte)'[' => JsonTokenType.StartArray,
                (byte)'"' => JsonTokenType.String,
                (byte)'t' => JsonTokenType.True,
                (byte)'f' => JsonTokenType.False,
                (byte)'n' => JsonTokenType.Null,
                _ => JsonTokenType.Number,
            }}.");
        }

        ReadOnlySpan<CanonicalMember> held = CanonicalMember.In(fact[1..^1], stackalloc CanonicalMember[CanonicalMember.Few]);
        own.Raw("{"u8);
        foreach (CanonicalMember member in CanonicalMember.In(data[1..^1], stackalloc CanonicalMember[CanonicalMember.Few]))
        {
            ReadOnlySpan<byte> written = member.In(data[1..^1]);
            if (Has(fact[1..^1], held, written))
            {
                same.Raw(same.Length == 0 ? ",\"same\":[\""u8 : ",\""u8);
                same.Raw(member.NameIn(data[1..^1]));
                same.Raw("\""u8);
            }
            else
            {
                own.Raw(own.Length == 1 ? [] : ","u8);
                own.Raw(written);
            }
        }

        own.Raw("}"u8);
        same.Raw(same.Length == 0 ? [] : "]"u8);
    }

    private static bool Has(ReadOnlySpan<byte> fact, ReadOnlySpan<CanonicalMember> members, ReadOnlySpan<byte> written)
    {
        foreach (CanonicalMember member in members)
        {
            if (member.In(fact).SequenceEqual(written))
            {
                return true;
            }
        }

        return false;
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
    private static HashSet<string>? TextsOf(byte[]? personal)
    {
        if (personal is null)
        {
            return null;
        }

        var texts = new HashSet<string>(StringComparer.Ordinal);
        Collect(personal);
        return texts.Count > 0 ? texts : null;

        void Collect(ReadOnlySpan<byte> value)
        {
            for (int at = 1; value[0] is (byte)'{' or (byte)'[' && at < value.Length - 1; at++)
            {
                int start = value[0] == '{' ? CanonicalMember.EndOf(value, at) + 1 : at;
                at = CanonicalMember.EndOf(value, start);
                Collect(value[start..at]);
            }

            if (value[0] == '"')
            {
                texts.Add(Encoding.UTF8.GetString(value));
            }
        }
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
