namespace SelfGov.DurableBenchmarks;

/// <summary>
/// Hands out the cases of all rows: 40 entries each, about as many as an election of an akim has, and each caller on cases of its own.
/// </summary>
internal sealed class CaseNumbers(int callers)
{
    private const int EntriesPerCase = 40;

    private readonly (long Case, int Version)[] _last = [.. Enumerable.Repeat((0L, EntriesPerCase), callers)];
    private long _cases;

    /// <summary>The case of the next entry of a caller, and its version, from 1.</summary>
    public (long Case, int Version) Next(int caller) => _last[caller] = _last[caller] is (var number, < EntriesPerCase and var version)
        ? (number, version + 1)
        : (Interlocked.Increment(ref _cases), 1);
}
