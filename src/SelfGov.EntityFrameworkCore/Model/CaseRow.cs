namespace SelfGov.EntityFrameworkCore.Model;

/// <summary>One case: where its journal stands, and what lists and the scheduler need to know of it.</summary>
internal sealed class CaseRow
{
    public required string CaseId { get; set; }

    public required string Kind { get; set; }

    public required string Edition { get; set; }

    public required string State { get; set; }

    public string? Unit { get; set; }

    public required long Version { get; set; }

    public required byte[] Head { get; set; }

    public required DateTime Updated { get; set; }

    public DateTime? NextCause { get; set; }

    public DateTime? NextDeadline { get; set; }

    public DateTime? ClaimedUntil { get; set; }

    public string? UnitCode { get; set; }

    public DateTime? HoldsUntil { get; set; }

    public long? Law { get; set; }

    public long ComputedFor { get; set; }

    /// <summary><see cref="ComputedFor"/> where it is not the version; PostgreSQL alone has the column.</summary>
    public long? Behind { get; private set; }
}
