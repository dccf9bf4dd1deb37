using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using NodaTime.Text;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Golden;

/// <summary>Journals kept in files: one line for each entry, holding the bytes that were hashed and the hash.</summary>
internal static class GoldenJournal
{
    internal static IReadOnlyList<JournalEntry> Read(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", file)).Select(EntryOf)];

    internal static void Write(string file, IEnumerable<JournalEntry> entries, [CallerFilePath] string here = "") => File.WriteAllText(
        Path.Combine(Path.GetDirectoryName(here)!, file),
        string.Concat(entries.Select(
            entry => $$"""{"entry":{{Encoding.UTF8.GetString(HashChain.BytesOf(entry))}},"hash":"{{entry.Hash}}"}""" + "\n")));

    private static JournalEntry EntryOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        JsonElement entry = document.RootElement.GetProperty("entry");
        string Text(string name) => entry.GetProperty(name).GetString()!;
        return new JournalEntry
        {
            Case = new CaseId(Text("case")),
            Version = entry.GetProperty("version").GetInt64(),
            Recorded = InstantPattern.ExtendedIso.Parse(Text("recorded")).Value,
            ActorId = Text("actor"),
            Role = Text("role"),
            Kind = Text("kind"),
            Edition = new EditionId(Text("edition")),
            FactName = Text("fact"),
            Payload = entry.GetProperty("payload").GetRawText(),
            Previous = EntryHash.Parse(Text("previous")),
            Hash = EntryHash.Parse(document.RootElement.GetProperty("hash").GetString()!),
        };
    }
}
