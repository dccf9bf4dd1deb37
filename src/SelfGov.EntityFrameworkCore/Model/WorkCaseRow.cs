namespace SelfGov.EntityFrameworkCore.Model;

/// <summary>One case in the worklist: what its deadlines were computed from, and when they have to be computed anew.</summary>
internal sealed class WorkCaseRow
{
    public required string CaseId { get; set; }

    public required string Kind { get; set; }

    public required string Edition { get; set; }

    public string? Unit { get; set; }

    public string? UnitCode { get; set; }

    public required long Version { get; set; }

    public required long Law { get; set; }

    public DateTime? RenewAt { get; set; }

    public string? Failure { get; set; }
}
