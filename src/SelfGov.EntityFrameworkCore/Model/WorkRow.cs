namespace SelfGov.EntityFrameworkCore.Model;

/// <summary>One deadline of a case in the worklist.</summary>
internal sealed class WorkRow
{
    public required string CaseId { get; set; }

    public required int Place { get; set; }

    public required string Code { get; set; }

    public required string Article { get; set; }

    public string? Part { get; set; }

    public required string Deadline { get; set; }

    public required DateTime At { get; set; }

    public required DateOnly Day { get; set; }

    public required bool Provisional { get; set; }

    public required string Roles { get; set; }

    public required string Commands { get; set; }
}
