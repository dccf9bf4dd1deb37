using SelfGov.Workflow.Definition.States;
using Stateless;

namespace SelfGov.Workflow.Definition;

/// <summary>
/// The states and transitions of a procedure, or of a kind of part, written in the words of Stateless; facts are the triggers.
/// </summary>
/// <typeparam name="TState">The states.</typeparam>
/// <remarks>
/// Forwards to a <see cref="StateMachine{TState, TTrigger}"/>. Guards, dynamic destinations and actions cannot be written here: a condition
/// is a rule of a command, each outcome is a fact of its own, and facts carry the effects.
/// </remarks>
public sealed class TopologyDefinition<TState>
    where TState : struct, Enum
{
    private readonly StateMachine<TState, Type>? machine;
    private readonly ObservedMachine? observed;

    internal TopologyDefinition(StateMachine<TState, Type> machine) => this.machine = machine;

    /// <summary>A definition that is observed.</summary>
    internal TopologyDefinition(ObservedMachine observed) => this.observed = observed;

    /// <summary>Begins with a state, or goes on with it.</summary>
    /// <param name="state">The state.</param>
    public StateDefinition<TState> Configure(TState state) =>
        new(machine?.Configure(state), observed?.Machine.Configure(state), observed);
}
