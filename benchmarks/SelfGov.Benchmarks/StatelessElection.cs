using SelfGov.Elections.Direct;
using Stateless;

namespace SelfGov.Benchmarks;

/// <summary>The topology of the election on a Stateless machine: the same configuration that the table was observed from.</summary>
internal sealed class StatelessElection
{
    private ElectionState state;

    internal StatelessElection(ElectionState initial = ElectionState.Seated)
    {
        state = initial;
        Machine = new StateMachine<ElectionState, ElectionTrigger>(() => state, next => state = next);
        AkimElectionLifecycle.Configure(Machine);
    }

    internal StateMachine<ElectionState, ElectionTrigger> Machine { get; }

    internal ElectionState Fire(ElectionState from, ElectionTrigger trigger)
    {
        state = from;
        Machine.Fire(trigger);
        return state;
    }
}
