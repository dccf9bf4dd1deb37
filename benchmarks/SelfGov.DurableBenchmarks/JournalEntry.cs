namespace SelfGov.DurableBenchmarks;

/// <summary>A row of the journal table, as bare SQL is given it.</summary>
/// <param name="RecordedAt">Seconds since the Unix epoch.</param>
internal sealed record JournalEntry(
    string CaseId,
    long Version,
    long RecordedAt,
    string ActorId,
    string Role,
    string Kind,
    string Edition,
    string FactName,
    string Payload,
    byte[] PreviousHash,
    byte[] Hash);
