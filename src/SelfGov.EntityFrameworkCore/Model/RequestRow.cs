namespace SelfGov.EntityFrameworkCore.Model;

/// <summary>One request that was answered under an idempotency key.</summary>
internal sealed class RequestRow
{
    public required string CaseId { get; set; }

    public required string Key { get; set; }

    public required long FirstVersion { get; set; }

    public required long LastVersion { get; set; }
}
