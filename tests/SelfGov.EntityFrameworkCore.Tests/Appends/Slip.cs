using System.Collections.Immutable;
using NodaTime;
using SelfGov.Cases;
using SelfGov.EntityFrameworkCore.Storage.Appends;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Appends;

/// <summary>Batches that a queue can be given, for cases that no law knows.</summary>
internal static class Slip
{
    internal static JournalBatch Of(string id, int start = 0, string? payload = null) => new(
        start == 0 ? default : new Checkpoint(start, default),
        [
            new JournalEntry
            {
                Case = new CaseId(id),
                Version = start + 1,
                Recorded = Instant.FromUtc(2026, 11, 30, 10, 0),
                ActorId = "clerk-1",
                Role = "clerk",
                Kind = "slip",
                Edition = new EditionId("S1"),
                FactName = "slip.written",
                Payload = payload ?? "{}",
                Previous = default,
            },
        ],
        new CaseStatus("Written", null, null, null));

    /// <summary>The cases of a group, in its order.</summary>
    internal static string Names(this ImmutableArray<PendingAppend> appends) => string.Join(
        ' ', appends.Select(append => string.Join('+', append.Batches.Select(batch => batch.Case.ToString()))));
}
