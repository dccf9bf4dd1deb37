using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using SelfGov.Contract;
using SelfGov.Elections.NoConfidence;

namespace SelfGov.Benchmarks;

/// <summary>
/// What the contract of one procedure costs a process that first asks for it and has used System.Text.Json before: once in each process.
/// </summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 12, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class ContractBenchmarks
{
    /// <summary>The process has used System.Text.Json.</summary>
    [GlobalSetup]
    public void UseJson()
    {
        using JsonDocument document = JsonDocument.Parse("""{"numbers":[1,2,3]}""");
        _ = JsonSerializer.Serialize(document.RootElement);
    }

    /// <summary>Every shape with its labels, and one command read from JSON.</summary>
    [Benchmark]
    public int ContractOfOneProcedure()
    {
        CommandContract<NoConfidenceMotion> contract = NoConfidenceLifecycle.Procedure.Contract;
        int fields = 0;
        foreach (string name in contract.Names)
        {
            fields += contract.ShapeOf(name).Fields.Length;
        }

        string first = contract.Names[0];
        contract.Read(first, Encoding.UTF8.GetBytes(contract.ExampleOf(first)));
        return fields;
    }

    /// <summary>The same, and the JSON Schema of every command.</summary>
    [Benchmark]
    public int SchemasOfOneProcedure()
    {
        CommandContract<NoConfidenceMotion> contract = NoConfidenceLifecycle.Procedure.Contract;
        int length = ContractOfOneProcedure();
        foreach (string name in contract.Names)
        {
            length += contract.SchemaOf(name).Length;
        }

        return length;
    }
}
