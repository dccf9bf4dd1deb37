namespace Service.Office;

/// <summary>Something that somebody in the office has to do.</summary>
internal sealed class OfficeTask
{
    /// <summary>Whoever sends a request again names the same task.</summary>
    public required string Id { get; init; }

    public required string Case { get; init; }

    public required string Text { get; init; }
}
