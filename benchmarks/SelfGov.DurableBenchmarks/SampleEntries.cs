namespace SelfGov.DurableBenchmarks;

/// <summary>
/// An endless journal of invented cases of 40 entries each, about as many as an election of an akim has, with payloads of about 300 bytes.
/// The hashes are random bytes: bare SQL does not compute them.
/// </summary>
internal sealed class SampleEntries
{
    private const int EntriesPerCase = 40;
    private const long FirstSecond = 1_767_225_600;

    private readonly Random _random = new(17);
    private readonly string _filler = new('x', 180);
    private byte[] _previousHash = new byte[32];
    private long _next;

    public JournalEntry Next()
    {
        long index = _next++;
        byte[] hash = new byte[32];
        _random.NextBytes(hash);
        var entry = new JournalEntry(
            $"election-{index / EntriesPerCase:D8}",
            index % EntriesPerCase + 1,
            FirstSecond + index,
            "commission-17",
            "territorial-commission",
            "akim-election",
            "D4",
            "candidate-registered",
            $$"""{"candidate":"candidate-{{index:D10}}","decision":"protocol-{{index:D10}}","day":"2026-11-02","remarks":"{{_filler}}"}""",
            _previousHash,
            hash);
        _previousHash = hash;
        return entry;
    }
}
