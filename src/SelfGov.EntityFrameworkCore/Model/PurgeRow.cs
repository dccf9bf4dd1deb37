namespace SelfGov.EntityFrameworkCore.Model;

/// <summary>An erasure whose data may still be in the files; or, without a case, something else that a purge has to write anew.</summary>
internal sealed class PurgeRow
{
    public required string CaseId { get; set; }

    public required long Version { get; set; }

    public required DateTime Recorded { get; set; }
}
