using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using SelfGov.Cases;
using SelfGov.Journal.Earlier;

namespace SelfGov.Journal;

/// <summary>Facts against the form that an earlier commit gave them, byte for byte.</summary>
internal static class EarlierFacts
{
    /// <summary>What differs; null where nothing does.</summary>
    /// <param name="written">The fact as it was written; null where it was refused.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="json">Its contract.</param>
    internal static string? Difference(WrittenFact? written, object fact, JsonTypeInfo json)
    {
        string? before = Before(fact, json);
        string? now = written is { } kept ? Whole(kept) : null;
        return before == now ? null : $"{before ?? "refused"} became {now ?? "refused"}";
    }

    private static string? Before(object fact, JsonTypeInfo json)
    {
        try
        {
            return EarlierCanonicalJson.ExactlyOf(JsonSerializer.SerializeToUtf8Bytes(fact, json));
        }
        catch (Exception refused) when (refused is FormatException or JsonException or ArgumentException)
        {
            return null;
        }
    }

    // Payload and personal data together are the whole; each by itself has to be canonical.
    private static string Whole(WrittenFact written)
    {
        JsonNode payload = JsonNode.Parse(Canonical(written.Payload))!;
        if (written.Personal is { } personal)
        {
            Merge(payload, JsonNode.Parse(Canonical(personal))!);
        }

        return EarlierCanonicalJson.Of(payload);
    }

    private static string Canonical(string json) => EarlierCanonicalJson.Of(json) is var canonical && canonical == json
        ? json
        : throw new FormatException($"{json} is not canonical; {canonical} is.");

    private static void Merge(JsonNode into, JsonNode from)
    {
        switch (into, from)
        {
            case (JsonObject members, JsonObject others):
                foreach ((string name, JsonNode? value) in others)
                {
                    if (members[name] is { } held)
                    {
                        Merge(held, value!);
                    }
                    else
                    {
                        members[name] = value?.DeepClone();
                    }
                }

                break;
            case (JsonArray elements, JsonArray others):
                for (int i = 0; i < others.Count; i++)
                {
                    if (others[i] is { } value)
                    {
                        Merge(elements[i]!, value);
                    }
                }

                break;
        }
    }
}
