using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using SelfGov.Cases;
using SelfGov.Cases.Recording;
using SelfGov.Elections.Direct;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Benchmarks.Facts;

/// <summary>
/// An election of 37 facts that is in no memory, read from its journal and verified, per entry; against SHA-256 of the bytes of the entries
/// and of their personal records, which any verification computes.
/// </summary>
[MemoryDiagnoser]
public class CaseReading
{
    private const int Entries = 37;
    private static readonly CaseId Id = new("benchmark");
    private readonly Procedure<AkimElection> procedure = AkimElectionLifecycle.Procedure;
    private readonly List<byte[]> hashed = [];
    private readonly List<JournalEntry> decided = [];
    private List<JournalEntry> stored = [];
    private Cases<AkimElection> cases = null!;

    /// <summary>Writes the journal.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var election = new StoredElection();
        JournalEntry beside = SealedFact<AkimElection>.Beside(procedure, "D2") with { Case = Id, Previous = default };
        foreach (Fact<AkimElection> fact in election.Facts)
        {
            var next = new SealedFact<AkimElection>(procedure, fact, beside with { Version = decided.Count + 1 });
            decided.Add(next.Now());
            beside = beside with { Previous = decided[^1].Hash };
            hashed.Add(next.Hashed.Entry);
            hashed.Add(next.Hashed.Personal);
        }

        // As a store has them: as texts.
        stored = [.. decided.Select(each => each with { Payload = each.Payload, Personal = each.Personal })];
        var journal = new InMemoryJournal();
        var batch = new JournalBatch(default, [.. decided], new CaseStatus("Closed", null, null, null));
        journal.AppendAsync([batch]).AsTask().GetAwaiter().GetResult();
        cases = new(procedure, journal, NodaTime.SystemClock.Instance);
        Console.WriteLine($"// {decided.Count} entries, {hashed.Sum(each => each.Length) / decided.Count} bytes an entry");
        if (decided.Count != Entries || !cases.VerifyAsync(Id).AsTask().GetAwaiter().GetResult().IsIntact)
        {
            throw new InvalidOperationException("The journal is not that of the election.");
        }
    }

    /// <summary>SHA-256 of the bytes.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Entries)]
    public int Sha256()
    {
        Span<byte> hash = stackalloc byte[EntryHash.Size];
        int sum = 0;
        foreach (byte[] each in hashed)
        {
            if (each.Length > 0)
            {
                SHA256.HashData(each, hash);
                sum += hash[0];
            }
        }

        return sum;
    }

    /// <summary>The hashes alone.</summary>
    [Benchmark(OperationsPerInvoke = Entries)]
    public object? ChainOfHashes()
    {
        Checkpoint sofar = default;
        JournalBreak? broken = null;
        foreach (JournalEntry entry in decided)
        {
            broken ??= HashChain.Check(Id, sofar, entry);
            sofar = new(entry.Version, entry.Hash);
        }

        return broken;
    }

    /// <summary>The hashes, the facts and the fold, from entries of this process.</summary>
    [Benchmark(OperationsPerInvoke = Entries)]
    public object Read() => Replay(decided);

    /// <summary>The same from entries of a store, which has texts.</summary>
    [Benchmark(OperationsPerInvoke = Entries)]
    public object ReadStored() => Replay(stored);

    /// <summary>The facts alone.</summary>
    [Benchmark(OperationsPerInvoke = Entries)]
    public object? Facts()
    {
        object? last = null;
        foreach (JournalEntry entry in decided)
        {
            last = procedure.Facts.Read(entry);
        }

        return last;
    }

    /// <summary>All that a verification does.</summary>
    [Benchmark(OperationsPerInvoke = Entries)]
    public async Task<object> Verify() => await cases.VerifyAsync(Id);

    private RecordedCase<AkimElection> Replay(List<JournalEntry> entries)
    {
        var replay = new CaseReplay<AkimElection>(procedure.Lifecycles, procedure.Facts, Id, null);
        foreach (JournalEntry entry in entries)
        {
            replay.Take(entry);
        }

        return replay.Recorded!;
    }
}
