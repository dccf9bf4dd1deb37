using BenchmarkDotNet.Attributes;
using SelfGov.Elections.Direct;
using SelfGov.Workflow;

namespace SelfGov.Benchmarks;

/// <summary>Replaying the facts of a whole election against firing the same triggers again through Stateless.</summary>
[MemoryDiagnoser]
public class ReplayBenchmarks
{
    private readonly StoredElection election = new();
    private readonly StatelessElection machine = new();
    private readonly CaseId id = new("benchmark");
    private ElectionTrigger[] triggers = [];

    /// <summary>The triggers of the election, in order.</summary>
    [GlobalSetup]
    public void Prepare() => triggers = [.. election.Facts.Select(fact => ((ElectionFact)fact).Trigger)];

    /// <summary>Firing again on a reused machine: states only, no data is folded.</summary>
    [Benchmark(Baseline = true)]
    public ElectionState StatelessRefire()
    {
        ElectionState state = ElectionState.Seated;
        foreach (ElectionTrigger trigger in triggers)
        {
            state = machine.Fire(state, trigger);
        }

        return state;
    }

    /// <summary>Walking the frozen table through the same triggers: states only, as Stateless does above.</summary>
    [Benchmark]
    public ElectionState TableReplay()
    {
        ElectionState state = ElectionState.Seated;
        foreach (ElectionTrigger trigger in triggers)
        {
            state = election.Lifecycle.Topology.Next(state, trigger)!.Value;
        }

        return state;
    }

    /// <summary>Replaying the facts into the whole case: states, candidates, schedule, protocols, result.</summary>
    [Benchmark]
    public AkimElection Replay() => election.Lifecycle.Replay(id, election.Facts);
}
