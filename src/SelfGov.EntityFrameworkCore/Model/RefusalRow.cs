namespace SelfGov.EntityFrameworkCore.Model;

/// <summary>A refused command of a case, where the host has refusals recorded.</summary>
internal sealed class RefusalRow
{
    public required string CaseId { get; set; }

    public required long Number { get; set; }

    public required long DecidedOn { get; set; }

    public required byte[] Head { get; set; }

    public required DateTime Recorded { get; set; }

    public DateTime? Happened { get; set; }

    public required string ActorId { get; set; }

    public required string Roles { get; set; }

    public required string Kind { get; set; }

    public required string Edition { get; set; }

    public required string Command { get; set; }

    public required string Refusals { get; set; }

    public byte[]? Commitment { get; set; }

    public required byte[] Previous { get; set; }

    public required byte[] Hash { get; set; }
}
