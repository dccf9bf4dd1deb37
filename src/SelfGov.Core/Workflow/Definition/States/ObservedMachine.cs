using SelfGov.Law;
using Stateless;

namespace SelfGov.Workflow.Definition.States;

/// <summary>
/// A machine of Stateless while it is observed: of states in boxes, so that a process compiles the code of Stateless once and not once more
/// for each enumeration.
/// </summary>
internal sealed class ObservedMachine
{
    internal ObservedMachine(object initial, Dictionary<Type, Words> names)
    {
        State = initial;
        Names = names;

        // In its immediate mode Stateless never returns from an initial transition: it enters the superstate again and again.
        Machine = new(() => State, state => State = state, FiringMode.Queued);
    }

    internal StateMachine<object, Type> Machine { get; }

    internal object State { get; set; }

    /// <summary>The facts that were named, with their texts.</summary>
    internal Dictionary<Type, Words> Names { get; }

    /// <summary>Which state is a part of which.</summary>
    internal List<Nesting> Nestings { get; } = [];

    internal sealed record Nesting(object Superstate, object Substate);
}
