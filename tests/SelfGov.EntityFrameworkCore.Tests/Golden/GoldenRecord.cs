using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Json;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Golden;

/// <summary>What a golden database held when it was made: one line for each entry, each case and each answered request.</summary>
internal sealed class GoldenRecord
{
    private GoldenRecord(string release)
    {
        foreach (string line in File.ReadLines(PathOf($"{release}.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            if (root.TryGetProperty("entry", out _))
            {
                Entries.Add(line);
            }
            else if (root.TryGetProperty("request", out JsonElement key))
            {
                (long first, long last) = (root.GetProperty("first").GetInt64(), root.GetProperty("last").GetInt64());
                Requests.Add((IdOf(root), new RecordedRequest(key.GetString()!, first, last)));
            }
            else
            {
                Cases.Add(SummaryOf(root));
            }
        }
    }

    /// <summary>The entries in the order of their positions, as <see cref="LineOf"/> writes them.</summary>
    public List<string> Entries { get; } = [];

    /// <summary>The cases in the order of their identities.</summary>
    public List<CaseSummary> Cases { get; } = [];

    public List<(CaseId Case, RecordedRequest Request)> Requests { get; } = [];

    public static GoldenRecord Of(string release) => new(release);

    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Golden", file);

    /// <summary>What an entry holds: the bytes that were hashed, the personal data beside them, the hash, and its place.</summary>
    public static string LineOf(JournalEntry entry)
    {
        string hashed = Encoding.UTF8.GetString(HashChain.BytesOf(entry));
        return $$"""{"position":{{entry.Position}},"entry":{{hashed}},"personal":{{entry.Personal ?? "null"}},"hash":"{{entry.Hash}}"}""";
    }

    private static CaseSummary SummaryOf(JsonElement root) => new(
        IdOf(root),
        root.GetProperty("kind").GetString()!,
        new EditionId(root.GetProperty("edition").GetString()!),
        new Checkpoint(root.GetProperty("version").GetInt64(), EntryHash.Parse(root.GetProperty("head").GetString()!)),
        MomentOf(root, "updated")!.Value,
        new CaseStatus(
            root.GetProperty("state").GetString()!,
            root.GetProperty("unit").GetString(),
            MomentOf(root, "nextCause"),
            MomentOf(root, "nextDeadline")));

    private static CaseId IdOf(JsonElement root) => new(root.GetProperty("case").GetString()!);

    private static Instant? MomentOf(JsonElement root, string name) =>
        root.GetProperty(name).GetString() is { } text ? InstantPattern.ExtendedIso.Parse(text).Value : null;
}
