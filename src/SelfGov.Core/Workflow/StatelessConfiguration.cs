using System.Collections.Immutable;
using Stateless;
using Stateless.Reflection;

namespace SelfGov.Workflow;

/// <summary>What this library adds to Stateless's own configuration, and what it does not let pass.</summary>
public static class StatelessConfiguration
{
    /// <summary>Permits triggers that record a fact and leave the state as it is: an <c>InternalTransition</c> without an action, several at once.</summary>
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
            errors.AddRange(state.Transitions.Concat<TransitionInfo>(state.IgnoredTriggers).Where(IsGuarded).Select(transition =>
                $"Trigger {transition.Trigger} in state {state.UnderlyingState} has a guard; make it a rule of the command."));
        }

        if (errors.Count > 0)
        {
            throw new InvalidDefinitionException([.. errors.Distinct()]);
        }
    }

    /// <summary>Stateless reports asynchronous guards neither in its information nor when asked synchronously; only the difference shows them.</summary>
    /// <exception cref="InvalidDefinitionException">A trigger is permitted in the current state only when asked asynchronously.</exception>
    internal static void RejectGuardsThatWait<TState, TTrigger>(StateMachine<TState, TTrigger> machine, TState state)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        ImmutableArray<string> errors =
        [
            .. machine.GetPermittedTriggersAsync().GetAwaiter().GetResult().Where(trigger => !machine.CanFire(trigger)).Select(trigger =>
                $"Trigger {trigger} in state {state} has an asynchronous guard; make it a rule of the command."),
        ];
        if (!errors.IsEmpty)
        {
            throw new InvalidDefinitionException(errors);
        }
    }

    /// <summary>Fires a trigger at a machine that stands in a state; false where Stateless does not permit it.</summary>
    /// <exception cref="InvalidDefinitionException">The configuration cannot be fired.</exception>
    internal static bool TryFire<TState, TTrigger>(StateMachine<TState, TTrigger> machine, TState state, TTrigger trigger)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        try
        {
            if (machine.CanFire(trigger))
            {
                machine.Fire(trigger);
                return true;
            }
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            throw new InvalidDefinitionException($"Trigger {trigger} in state {state} cannot be fired: {error.Message}");
        }

        return false;
    }

    /// <summary>The direct substates of each state.</summary>
    internal static ILookup<TState, TState> SubstatesOf<TState, TTrigger>(StateMachine<TState, TTrigger> machine)
        where TState : struct, Enum
        where TTrigger : struct, Enum =>
        machine.GetInfo().States
            .SelectMany(state => state.Substates, (state, substate) => ((TState)state.UnderlyingState, (TState)substate.UnderlyingState))
            .ToLookup(pair => pair.Item1, pair => pair.Item2);

    /// <summary>Stateless gives each unguarded internal transition a guard of its own that always holds; only its name tells it from an author's.</summary>
    private static bool IsGuarded(TransitionInfo transition) => transition.GuardConditionsMethodDescriptions.Any(guard =>
        !guard.MethodName.StartsWith("<InternalTransition>", StringComparison.Ordinal));
}
