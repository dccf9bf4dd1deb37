using System.Text;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Cases.Recording;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Earlier;
using SelfGov.Journal.Json;
using SelfGov.Workflow;

namespace SelfGov.Benchmarks.Facts;

/// <summary>A fact on its way to its sealed entry: as it goes now, and as it went at commit bb90b33, by the oracle of the tests.</summary>
internal sealed class SealedFact<TCase>(Procedure<TCase> procedure, Fact<TCase> fact, JournalEntry beside)
    where TCase : Case
{
    private static readonly byte[] Salt = [.. Enumerable.Range(0, PersonalRecord.SaltSize).Select(each => (byte)each)];
    private readonly string name = procedure.Facts.Write(fact).Name;
    private readonly JsonTypeInfo json = procedure.Facts.Family.JsonOf(fact.GetType());
    private readonly PersonalShape? shape = PersonalShape.Of(procedure.Facts.Family.JsonOf(fact.GetType()));

    /// <summary>An entry of the case that has everything but a fact.</summary>
    internal static JournalEntry Beside(Procedure<TCase> procedure, string edition) => new()
    {
        Case = new CaseId("193630100-2026-1"),
        Version = 12,
        Recorded = Instant.FromUtc(2026, 11, 29, 9, 0).PlusNanoseconds(123_456_000),
        ActorId = "secretary-7",
        Role = "hearing-secretary",
        Kind = procedure.Kind,
        Edition = new(edition),
        FactName = string.Empty,
        Payload = string.Empty,
        Previous = new EntryHash(Salt),
    };

    /// <summary>The bytes that are hashed: those of the entry, and those of its personal record.</summary>
    internal (byte[] Entry, byte[] Personal) Hashed
    {
        get
        {
            JournalEntry entry = Now();
            return (HashChain.BytesOf(entry), entry.PersonalUtf8?.ToArray() ?? []);
        }
    }

    internal JournalEntry Now()
    {
        WrittenEntry written = procedure.Facts.Write(fact, null, null);
        byte[]? personal = PersonalRecord.Of(written.Personal, null, static () => Salt, out EntryHash commitment);
        return new JournalEntry
        {
            Case = beside.Case,
            Version = beside.Version,
            Recorded = beside.Recorded,
            ActorId = beside.ActorId,
            Role = beside.Role,
            Kind = beside.Kind,
            Edition = beside.Edition,
            FactName = written.Name,
            Payload = string.Empty,
            Commitment = commitment,
            Previous = beside.Previous,
        }.Seal(written.Payload, null, personal);
    }

    internal JournalEntry Earlier()
    {
        var written = EarlierEntries.Write(fact, json, shape);
        string? personal = written.Personal is null ? null : PersonalRecord.Of(written.Personal, Salt);
        JournalEntry entry = beside with
        {
            FactName = name,
            Payload = written.Payload,
            Commitment = personal is null ? default : new EntryHash(
                System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(personal))),
            Personal = personal,
        };
        return entry with { Hash = new EntryHash(System.Security.Cryptography.SHA256.HashData(EarlierEntries.BytesOf(entry))) };
    }
}
