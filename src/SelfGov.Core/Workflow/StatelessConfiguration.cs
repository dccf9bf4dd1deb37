using System.Collections.Immutable;
using Stateless;
using Stateless.Reflection;

namespace SelfGov.Workflow;

/// <summary>What this library adds to Stateless's own configuration, and what it does not let pass.</summary>
public static class StatelessConfiguration
{
    /// <summary>Permits triggers that record a fact and leave the state as it is: <c>InternalTransition</c> without an action, several at once.</summary>
    /// <param name="state">The state being configured.</param>
    /// <param name="triggers">The triggers.</param>
    /// <exception cref="ArgumentNullException">The state is null.</exception>
    public static StateMachine<TState, TTrigger>.StateConfiguration Record<TState, TTrigger>(
        this StateMachine<TState, TTrigger>.StateConfiguration state, params ReadOnlySpan<TTrigger> triggers)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(state);
        foreach (TTrigger trigger in triggers)
        {
            state.InternalTransition(trigger, () => { });
        }

        return state;
    }

    /// <summary>A table holds only what depends on state and trigger alone: guards, dynamic destinations and actions would be lost in it.</summary>
    internal static void RejectWhatCannotBeFrozen<TState, TTrigger>(StateMachine<TState, TTrigger> machine)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        var errors = new List<string>();
        foreach (StateInfo state in machine.GetInfo().States)
        {
            if (state.EntryActions.Any() || state.ExitActions.Any() || state.ActivateActions.Any() || state.DeactivateActions.Any())
            {
                errors.Add($"State {state.UnderlyingState} has actions; a topology has none, facts carry the effects.");
            }

            errors.AddRange(state.DynamicTransitions.Select(transition =>
                $"Trigger {transition.Trigger} in state {state.UnderlyingState} has a dynamic destination; use one fact for each outcome."));
            errors.AddRange(state.Transitions.Where(transition => transition.GuardConditionsMethodDescriptions.Any()).Select(transition =>
                $"Trigger {transition.Trigger} in state {state.UnderlyingState} has a guard; make it a rule of the command."));
        }

        if (errors.Count > 0)
        {
            throw new InvalidDefinitionException([.. errors.Distinct()]);
        }
    }
}
