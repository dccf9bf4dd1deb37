namespace SelfGov.Journal;

/// <summary>A request that was answered under an idempotency key: the entries that are its answer.</summary>
/// <param name="Key">The key, unique within the case.</param>
/// <param name="FirstVersion">The version of the first entry of the answer.</param>
/// <param name="LastVersion">The version of the last entry of the answer.</param>
public sealed record RecordedRequest(string Key, long FirstVersion, long LastVersion);
