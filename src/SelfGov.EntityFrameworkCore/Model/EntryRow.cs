namespace SelfGov.EntityFrameworkCore.Model;

/// <summary>One entry of a journal, as it was appended.</summary>
internal sealed class EntryRow
{
    public long Position { get; set; }

    public required string CaseId { get; set; }

    public required long Version { get; set; }

    public required DateTime Recorded { get; set; }

    public required string ActorId { get; set; }

    public required string Role { get; set; }

    public required string Kind { get; set; }

    public required string Edition { get; set; }

    public required string FactName { get; set; }

    public required string Payload { get; set; }

    public string? Command { get; set; }

    public long? Decision { get; set; }

    public string? Roles { get; set; }

    public string? Fingerprint { get; set; }

    public DateTime? Happened { get; set; }

    public byte[]? Commitment { get; set; }

    public required byte[] Previous { get; set; }

    public required byte[] Hash { get; set; }
}
