namespace SelfGov.EntityFrameworkCore.Model;

/// <summary>One deadline of the worklist for one of its roles: what is looked for, and nothing else.</summary>
internal sealed class WorkRoleRow
{
    public required string CaseId { get; set; }

    public required int Place { get; set; }

    public required string Role { get; set; }

    public required string Deadline { get; set; }

    public required DateTime At { get; set; }

    public required string Kind { get; set; }

    public string? UnitCode { get; set; }
}
