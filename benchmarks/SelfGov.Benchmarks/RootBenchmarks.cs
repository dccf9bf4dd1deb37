using BenchmarkDotNet.Attributes;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Roots;
using SelfGov.Workflow;

namespace SelfGov.Benchmarks;

/// <summary>What a root over all cases costs, and what it costs when one case goes on.</summary>
[MemoryDiagnoser]
public class RootBenchmarks
{
    private CaseHead[] heads = null!;
    private CaseTree tree = null!;
    private int next;

    /// <summary>How many cases there are.</summary>
    [Params(1_000, 100_000)]
    public int Cases { get; set; }

    /// <summary>Makes the heads.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        heads = [.. Enumerable.Range(1, Cases).Select(i => new CaseHead(new CaseId($"election-{i:D8}"), new(i, Hash(i))))];
        tree = new CaseTree(heads);
    }

    /// <summary>The root over all heads.</summary>
    [Benchmark]
    public EntryHash Root() => new CaseTree(heads).Root;

    /// <summary>One case goes on: the root after it.</summary>
    [Benchmark]
    public EntryHash RootAfterOneChange()
    {
        next = (next + 1) % heads.Length;
        tree.Set(heads[next] with { Journal = new(next + 2, Hash(next)) });
        return tree.Root;
    }

    /// <summary>The proof that one case stands under the root.</summary>
    [Benchmark]
    public InclusionProof? Prove() => tree.ProofOf(heads[^1].Case);

    private static EntryHash Hash(int number)
    {
        Span<byte> bytes = stackalloc byte[EntryHash.Size];
        BitConverter.TryWriteBytes(bytes, number);
        return new EntryHash(bytes);
    }
}
