using System.Globalization;
using NodaTime;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Cases;

/// <summary>A journal with many cases that have the same facts, each written and read for itself.</summary>
internal sealed class StoredCopies<TCase>(Procedure<TCase> procedure, EditionId edition, IReadOnlyList<Fact<TCase>> facts)
    where TCase : Case
{
    private static readonly Instant Day = Instant.FromUtc(2026, 3, 10, 5, 0);

    internal InMemoryJournal Journal { get; } = new();

    internal static CaseId IdOf(int number) => new(string.Create(CultureInfo.InvariantCulture, $"case-{number}"));

    internal async Task<StoredCopies<TCase>> AddAsync(int copies)
    {
        WrittenFact[] written = [.. facts.Select(procedure.Facts.Write)];
        for (int number = 0; number < copies; number++)
        {
            var entries = new List<JournalEntry>();
            foreach (WrittenFact fact in written)
            {
                entries.Add(Entry(IdOf(number), fact, entries is [.., var last] ? last.Hash : default, entries.Count + 1));
            }

            await Journal.AppendAsync(
                [new JournalBatch(default, [.. entries], new CaseStatus("any", null, null, null))], CancellationToken.None);
        }

        return this;
    }

    private JournalEntry Entry(CaseId id, WrittenFact fact, EntryHash previous, long version)
    {
        string? personal = fact.Personal is null ? null : PersonalRecord.Of(fact.Personal, new byte[PersonalRecord.SaltSize]);
        return HashChain.Seal(new JournalEntry
        {
            Case = id,
            Version = version,
            Recorded = Day,
            ActorId = "somebody",
            Role = "clerk",
            Kind = procedure.Kind,
            Edition = edition,
            FactName = fact.Name,
            Payload = fact.Payload,
            Commitment = personal is null ? default : PersonalRecord.CommitmentOf(personal),
            Personal = personal,
            Previous = previous,
        });
    }
}
