using BenchmarkDotNet.Attributes;
using SelfGov.Elections.Direct;
using SelfGov.Workflow;

namespace SelfGov.Benchmarks;

/// <summary>Replaying the facts of a whole election against firing the same facts again through Stateless.</summary>
[MemoryDiagnoser]
public class ReplayBenchmarks
{
    private readonly StoredElection election = new();
    private readonly StatelessElection machine = new();
    private readonly CaseId id = new("benchmark");
    private Type[] facts = [];

    /// <summary>The facts of the election as triggers, in order.</summary>
    [GlobalSetup]
    public void Prepare() => facts = [.. election.Facts.Select(fact => fact.GetType())];

    /// <summary>Firing again on a reused machine: states only, no data is folded.</summary>
    [Benchmark(Baseline = true)]
    public ElectionState StatelessRefire()
    {
        ElectionState state = ElectionState.Seated;
        foreach (Type fact in facts)
        {
            state = machine.Fire(state, fact);
        }

        return state;
    }

    /// <summary>Walking the frozen table through the same facts: states only, as Stateless does above.</summary>
    [Benchmark]
    public ElectionState TableReplay()
    {
        ElectionState state = ElectionState.Seated;
        foreach (Type fact in facts)
        {
            state = election.Lifecycle.Topology.Next(state, fact)!.Value;
        }

        return state;
    }

    /// <summary>Replaying the facts into the whole case: states, candidates, schedule, protocols, result.</summary>
    [Benchmark]
    public AkimElection Replay() => election.Lifecycle.Replay(id, election.Facts);
}
