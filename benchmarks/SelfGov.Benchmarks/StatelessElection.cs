using SelfGov.Elections.Direct;
using SelfGov.Workflow.Definition;
using Stateless;

namespace SelfGov.Benchmarks;

/// <summary>The topology of the election on a Stateless machine: the same configuration that the table was observed from.</summary>
internal sealed class StatelessElection
{
    private static readonly Topology<ElectionState> Topology = AkimElectionLifecycle.Under(AkimElectionEditions.All.All[0].Law).Topology;
    private ElectionState state;

    internal StatelessElection(ElectionState initial = ElectionState.Seated)
    {
        state = initial;
        Machine = Topology.ToStateMachine(() => state, next => state = next);
    }

    internal StateMachine<ElectionState, Type> Machine { get; }

    internal ElectionState Fire(ElectionState from, Type fact)
    {
        state = from;
        Machine.Fire(fact);
        return state;
    }
}
