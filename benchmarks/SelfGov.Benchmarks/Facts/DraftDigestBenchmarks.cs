using System.Security.Cryptography;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using SelfGov.Benchmarks.NationalRound;
using SelfGov.Budgets.Figures;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Earlier;
using SelfGov.Journal.Json;

namespace SelfGov.Benchmarks.Facts;

/// <summary>The digest of a draft of a budget with 600 lines, against SHA-256 of its canonical bytes.</summary>
[MemoryDiagnoser]
public class DraftDigestBenchmarks
{
    private static readonly JsonSerializerOptions Declared = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    private readonly BudgetPlan plan = new DistrictBudget(1).Plan;
    private byte[] bytes = [];

    /// <summary>Writes the draft once.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        bytes = CanonicalJson.Of(JsonSerializer.SerializeToUtf8Bytes(plan, Declared));
        Console.WriteLine($"// {bytes.Length} bytes");
        if (BudgetDigest.Of(plan).Hex != HexDigest.Of(bytes))
        {
            throw new InvalidOperationException("The two ways lead to two digests.");
        }
    }

    /// <summary>SHA-256 of the canonical bytes.</summary>
    [Benchmark(Baseline = true)]
    public byte[] Sha256() => SHA256.HashData(bytes);

    /// <summary>The digest of the draft.</summary>
    [Benchmark]
    public BudgetDigest Digest() => BudgetDigest.Of(plan);

    /// <summary>The same as commit bb90b33 did it.</summary>
    [Benchmark]
    public string Earlier() => HexDigest.Of(EarlierCanonicalJson.Of(JsonSerializer.SerializeToUtf8Bytes(plan, Declared)));
}
