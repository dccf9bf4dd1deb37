using System.Text.Json.Nodes;
using SelfGov.Journal;

namespace SelfGov.Reliability.Procedures;

/// <summary>A command as it was given, put together again from its entry.</summary>
/// <param name="Name">The name of the command.</param>
/// <param name="Data">Its data.</param>
internal sealed record GivenCommand(string Name, JsonObject Data)
{
    /// <summary>The command of an entry, with the personal data that are still there; null where it has none.</summary>
    internal static GivenCommand? Of(JournalEntry entry)
    {
        if (entry.Command is null)
        {
            return null;
        }

        JsonObject command = JsonNode.Parse(entry.Command)!.AsObject();
        JsonNode? personal = entry.Personal is { } record ? JsonNode.Parse(record) : null;
        JsonObject payload = JsonNode.Parse(entry.Payload)!.AsObject();
        Merge(payload, personal?["values"]);
        JsonObject data = command["data"]?.DeepClone().AsObject() ?? [];
        Merge(data, personal?["command"]);
        foreach (JsonNode? same in command["same"]?.AsArray() ?? [])
        {
            data[$"{same}"] = payload[$"{same}"]?.DeepClone();
        }

        return new($"{command["name"]}", data);
    }

    private static void Merge(JsonObject into, JsonNode? from)
    {
        foreach ((string name, JsonNode? value) in from as JsonObject ?? [])
        {
            if (into[name] is JsonObject inner && value is JsonObject)
            {
                Merge(inner, value);
            }
            else if (value is not JsonArray)
            {
                into[name] = value?.DeepClone();
            }
        }
    }
}
