using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using NodaTime.Text;
using SelfGov.Cases.Recording;
using SelfGov.Journal.Json;

namespace SelfGov.Journal.Earlier;

/// <summary>
/// Facts, commands and the hashed bytes of entries as commit bb90b33 made them: the oracle of what came after. Not to be changed.
/// </summary>
internal static class EarlierEntries
{
    internal static (string Payload, string? Personal, byte[] Json, JsonNode? Taken) Write(
        object fact, JsonTypeInfo contract, PersonalShape? shape)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(fact, contract);
        if (shape is null)
        {
            return (EarlierCanonicalJson.ExactlyOf(json), null, json, null);
        }

        JsonNode payload = JsonNode.Parse(json)!;
        JsonNode? personal = shape.TakeOut(payload);
        return (EarlierCanonicalJson.Of(payload), personal is null ? null : EarlierCanonicalJson.Of(personal), json, personal);
    }

    internal static (string Command, string? Personal) Write(
        string name, object command, JsonTypeInfo json, PersonalShape? personal, ReadOnlySpan<byte> fact, JsonNode? factPersonal)
    {
        EarlierMembers data = EarlierMembers.Of(JsonSerializer.SerializeToUtf8Bytes(command, json));
        (string own, string[] same) = data.Without(EarlierMembers.Of(fact));
        JsonNode? taken = null;
        if (personal is not null || factPersonal is not null)
        {
            JsonNode left = JsonNode.Parse(own)!;
            taken = Merged(personal?.TakeOut(left), TakeOutTexts(left, TextsOf(factPersonal)));
            own = taken is null ? own : EarlierCanonicalJson.Of(left);
        }

        var writer = new EarlierWriter();
        writer.Raw("{\"data\":"u8);
        writer.Verbatim(own);
        writer.Raw(",\"name\":"u8);
        writer.Text(name);
        if (same.Length > 0)
        {
            writer.Raw(",\"same\":"u8);
            writer.Texts(same);
        }

        writer.Raw("}"u8);
        return (writer.ToString(), taken is null ? null : EarlierCanonicalJson.Of(taken));
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

        StoredCommand.Merge(first, second);
        return first;
    }

    internal static byte[] BytesOf(JournalEntry entry)
    {
        // The names stand in the order of their code units, and the payload is canonical already: the whole is RFC 8785.
        var writer = new EarlierWriter();
        writer.Raw("{\"actor\":"u8);
        writer.Text(entry.ActorId);
        writer.Raw(",\"case\":"u8);
        writer.Text(entry.Case.ToString());
        if (entry.Command is { } command)
        {
            writer.Raw(",\"command\":"u8);
            writer.Verbatim(command);
        }

        if (entry.Commitment != default)
        {
            writer.Raw(",\"commitment\":"u8);
            writer.Text(entry.Commitment.ToString());
        }

        if (entry.Decision is { } decision)
        {
            writer.Raw(",\"decision\":"u8);
            writer.Verbatim(decision.ToString(CultureInfo.InvariantCulture));
        }

        writer.Raw(",\"edition\":"u8);
        writer.Text(entry.Edition.ToString());
        writer.Raw(",\"fact\":"u8);
        writer.Text(entry.FactName);
        if (entry.Fingerprint is { } fingerprint)
        {
            writer.Raw(",\"fingerprint\":"u8);
            writer.Verbatim(fingerprint.ToString());
        }

        writer.Raw(",\"kind\":"u8);
        writer.Text(entry.Kind);
        if (entry.On is { } on)
        {
            writer.Raw(",\"on\":"u8);
            writer.Text(InstantPattern.ExtendedIso.Format(on));
        }

        writer.Raw(",\"payload\":"u8);
        writer.Verbatim(entry.Payload);
        writer.Raw(",\"previous\":"u8);
        writer.Text(entry.Previous.ToString());
        writer.Raw(",\"recorded\":"u8);
        writer.Text(InstantPattern.ExtendedIso.Format(entry.Recorded));
        writer.Raw(",\"role\":"u8);
        writer.Text(entry.Role);
        if (entry.Roles is { } roles)
        {
            writer.Raw(",\"roles\":"u8);
            writer.Texts(roles);
        }

        writer.Raw(",\"version\":"u8);
        writer.Verbatim(entry.Version.ToString(CultureInfo.InvariantCulture));
        writer.Raw("}"u8);
        return writer.Written.ToArray();
    }
}
