using NodaTime;

namespace SelfGov.Journal;

/// <summary>Somebody or something that keeps destroyed personal data in the files of a store.</summary>
/// <param name="ProcessId">
/// The process of the server that works for it; null where it has none, or where the store does not tell.
/// </param>
/// <param name="Name">
/// The name that the application gave to its connection; or what else it is, such as a replication slot or a missing privilege.
/// </param>
/// <param name="Age">How long its transaction has been open; null where the store does not tell.</param>
public sealed record PurgeObstacle(int? ProcessId, string Name, Duration? Age)
{
    /// <summary>What somebody with the privileges runs so that the purge can go on; null where the obstacle ends by itself.</summary>
    public string? Statement { get; init; }

    /// <summary>All that is known of it, in one line.</summary>
    public override string ToString() =>
        (ProcessId is { } process ? $"process {process} ({Name})" : Name)
            + (Age is { } age ? $", for {age.TotalSeconds:0} s" : string.Empty)
            + (Statement is { } statement ? $": {statement}" : string.Empty);
}
