using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using NodaTime.Text;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Golden;

/// <summary>Journals of cases as an earlier commit wrote them, with commands and fingerprints, each with the state it led to.</summary>
internal static class GoldenJournals
{
    public static IEnumerable<(string State, ImmutableArray<JournalEntry> Entries)> Of(string commit)
    {
        using FileStream file = File.OpenRead(GoldenRecord.PathOf($"{commit}.journals.jsonl.gz"));
        using var lines = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using JsonDocument document = JsonDocument.Parse(line);
            yield return (
                document.RootElement.GetProperty("state").GetString()!,
                [.. document.RootElement.GetProperty("entries").EnumerateArray().Select(EntryOf)]);
        }
    }

    public static JournalBatch BatchOf(string state, ImmutableArray<JournalEntry> entries) =>
        new(default(Checkpoint), entries, new CaseStatus(state, null, null, null));

    private static JournalEntry EntryOf(JsonElement line)
    {
        JsonElement entry = line.GetProperty("entry");
        return new()
        {
            Case = new CaseId(Text(entry, "case")!),
            Version = entry.GetProperty("version").GetInt64(),
            Recorded = InstantPattern.ExtendedIso.Parse(Text(entry, "recorded")!).Value,
            ActorId = Text(entry, "actor")!,
            Role = Text(entry, "role")!,
            Kind = Text(entry, "kind")!,
            Edition = new EditionId(Text(entry, "edition")!),
            FactName = Text(entry, "fact")!,
            Payload = entry.GetProperty("payload").GetRawText(),
            Commitment = Text(entry, "commitment") is { } commitment ? EntryHash.Parse(commitment) : default,
            Previous = EntryHash.Parse(Text(entry, "previous")!),
            Command = Raw(entry, "command"),
            Decision = entry.TryGetProperty("decision", out JsonElement decision) ? decision.GetInt64() : null,
            Roles = entry.TryGetProperty("roles", out JsonElement roles)
                ? [.. roles.EnumerateArray().Select(role => role.GetString()!)]
                : null,
            Fingerprint = Raw(entry, "fingerprint") is { } fingerprint ? LawFingerprint.Parse(fingerprint) : null,
            On = Text(entry, "on") is { } on ? InstantPattern.ExtendedIso.Parse(on).Value : null,
            Personal = line.GetProperty("personal") is { ValueKind: JsonValueKind.Object } personal ? personal.GetRawText() : null,
            Hash = EntryHash.Parse(Text(line, "hash")!),
        };
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static string? Raw(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? value.GetRawText() : null;
}
