using System.Globalization;

namespace SelfGov.DurableBenchmarks.Raw;

/// <summary>What differs from entry to entry.</summary>
internal readonly record struct NextEntry(string Case, long Version, byte[] Previous, byte[] Hash);

/// <summary>
/// Endless entries for each caller. The hashes are random bytes: bare SQL does not compute them.
/// </summary>
internal sealed class EntrySequence(StoredEntry entry, int callers)
{
    private const int Digits = 8;

    private readonly CaseNumbers _cases = new(callers);
    private readonly string _prefix = ((string)entry.Columns[entry.ColumnOf("case_id")].Value!)[..^Digits];
    private readonly Random[] _random = [.. Enumerable.Range(0, callers).Select(caller => new Random(caller))];
    private readonly byte[][] _previous = [.. Enumerable.Range(0, callers).Select(_ => new byte[32])];

    public NextEntry Next(int caller)
    {
        (long number, int version) = _cases.Next(caller);
        byte[] hash = new byte[32];
        _random[caller].NextBytes(hash);
        var next = new NextEntry(
            string.Create(CultureInfo.InvariantCulture, $"{_prefix}{number:D8}"), version, _previous[caller], hash);
        _previous[caller] = hash;
        return next;
    }
}
