using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using NodaTime;
using SelfGov.Hearings;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.Benchmarks.Facts;

/// <summary>A fact written as canonical JSON and sealed into its entry, against SHA-256 of the bytes that are hashed.</summary>
[MemoryDiagnoser]
public class FactBenchmarks
{
    private SealedFact<PublicHearing> decided = null!;
    private byte[] bytes = [];

    /// <summary>How many letters the text of the decision has.</summary>
    [Params(40, 400, 4_000)]
    public int Letters { get; set; }

    /// <summary>In which letters it is written.</summary>
    [Params("latin", "cyrillic")]
    public string Script { get; set; } = string.Empty;

    /// <summary>Makes the fact.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        decided = new(
            HearingLifecycle.Procedure,
            new DecisionAdopted(new LocalDate(2026, 4, 21), TextOf(Script, Letters), 31, 40),
            SealedFact<PublicHearing>.Beside(HearingLifecycle.Procedure, "EM2"));
        bytes = decided.Hashed.Entry;
        Console.WriteLine($"// {Letters} letters, {Script}: {bytes.Length} bytes");
        if (decided.Now().Hash != decided.Earlier().Hash)
        {
            throw new InvalidOperationException("The two ways lead to two hashes.");
        }
    }

    /// <summary>SHA-256 of the bytes of the entry.</summary>
    [Benchmark(Baseline = true)]
    public byte[] Sha256() => SHA256.HashData(bytes);

    /// <summary>From the fact to the sealed entry.</summary>
    [Benchmark]
    public object WriteAndSeal() => decided.Now();

    /// <summary>The same as commit bb90b33 did it.</summary>
    [Benchmark]
    public object Earlier() => decided.Earlier();

    internal static string TextOf(string script, int letters)
    {
        string sentence = script == "latin" ? "Water the road twice a day, plant trees; " : "Поливать дорогу дважды в день, сажать; ";
        return string.Concat(Enumerable.Repeat(sentence, (letters / sentence.Length) + 1))[..letters];
    }
}
