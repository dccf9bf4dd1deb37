using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov;

/// <summary>Reads facts that stand in no journal.</summary>
internal static class FactReading
{
    public static Fact<TCase> Read<TCase>(this FactCatalogue<TCase> facts, string name, string payload)
        where TCase : Case => facts.Read(new WrittenFact(name, payload, null));

    public static Fact<TCase> Read<TCase>(this FactCatalogue<TCase> facts, WrittenFact fact)
        where TCase : Case
    {
        string? personal = fact.Personal is null ? null : PersonalRecord.Of(fact.Personal, new byte[PersonalRecord.SaltSize]);
        return facts.Read(new JournalEntry
        {
            Case = new CaseId("none"),
            Version = 1,
            Recorded = Instant.MinValue,
            ActorId = "nobody",
            Role = "nobody",
            Kind = "none",
            Edition = new EditionId("N"),
            FactName = fact.Name,
            Payload = fact.Payload,
            Personal = personal,
            Commitment = personal is null ? default : PersonalRecord.CommitmentOf(personal),
            Previous = default,
        });
    }
}
