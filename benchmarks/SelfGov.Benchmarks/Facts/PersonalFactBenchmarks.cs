using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using NodaTime;
using SelfGov.Hearings;
using SelfGov.Workflow;

namespace SelfGov.Benchmarks.Facts;

/// <summary>A fact with personal data, which are cut out and committed to, against SHA-256 of the bytes of entry and record.</summary>
[MemoryDiagnoser]
public class PersonalFactBenchmarks
{
    private SealedFact<PublicHearing> filed = null!;
    private (byte[] Entry, byte[] Personal) bytes;

    /// <summary>In which letters the 400 letters of the grounds are written.</summary>
    [Params("latin", "cyrillic")]
    public string Script { get; set; } = string.Empty;

    /// <summary>Makes the fact.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        filed = new(
            HearingLifecycle.Procedure,
            new AppealFiled(new LocalDate(2026, 4, 21), "resident-17", FactBenchmarks.TextOf(Script, 400)),
            SealedFact<PublicHearing>.Beside(HearingLifecycle.Procedure, "EM2"));
        bytes = filed.Hashed;
        Console.WriteLine($"// {Script}: {bytes.Entry.Length} + {bytes.Personal.Length} bytes");
        if (filed.Now().Hash != filed.Earlier().Hash)
        {
            throw new InvalidOperationException("The two ways lead to two hashes.");
        }
    }

    /// <summary>SHA-256 of the bytes of the entry, and of those of its record.</summary>
    [Benchmark(Baseline = true)]
    public int Sha256() => SHA256.HashData(bytes.Entry)[0] + SHA256.HashData(bytes.Personal)[0];

    /// <summary>From the fact to the sealed entry.</summary>
    [Benchmark]
    public object WriteAndSeal() => filed.Now();

    /// <summary>The same as commit bb90b33 did it.</summary>
    [Benchmark]
    public object Earlier() => filed.Earlier();
}
