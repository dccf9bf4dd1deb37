using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Appends;

/// <summary>A case whose journal is written without a procedure, entry by entry.</summary>
internal sealed class Filing(string id)
{
    private static readonly CaseStatus Filed = new("Filed", "Қызыларай", null, Petitions.Closes) { UnitCode = "75-1", Law = 17 };

    internal CaseId Id { get; } = new(id);

    internal Checkpoint Head { get; private set; }

    /// <summary>The next batch, which leaves the case as it stands but for its entries.</summary>
    internal JournalBatch Next(string? key = null, Checkpoint? start = null, CaseStatus? status = null)
    {
        Checkpoint from = start ?? Head;
        JournalEntry entry = HashChain.Seal(new JournalEntry
        {
            Case = Id,
            Version = from.Count + 1,
            Recorded = Petitions.Start + Duration.FromSeconds(from.Count),
            ActorId = "clerk-17",
            Role = "clerk",
            Kind = "filing",
            Edition = new EditionId("F1"),
            FactName = "filing.paper-filed",
            Payload = """{"day":"2023-09-17","from":"the akim of the rural okrug","pages":12,"subject":"street light"}""",
            Command = """{"data":{},"name":"file","same":["day","from","pages","subject"]}""",
            Previous = from.Head,
        });
        return new JournalBatch(from, [entry], status ?? Filed)
        {
            Requests = key is null ? [] : [new RecordedRequest(key, entry.Version, entry.Version)],
        };
    }

    internal static CaseStatus StatusOf(string state) => Filed with { State = state };

    internal void Wrote(JournalBatch batch) => Head = batch.End;
}
