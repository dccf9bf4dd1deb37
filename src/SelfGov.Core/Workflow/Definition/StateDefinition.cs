using SelfGov.Workflow.Definition.States;
using Stateless;

namespace SelfGov.Workflow.Definition;

/// <summary>One state, in the words of Stateless.</summary>
/// <typeparam name="TState">The states.</typeparam>
public readonly struct StateDefinition<TState>
    where TState : struct, Enum
{
    private readonly StateMachine<TState, Type>.StateConfiguration? state;
    private readonly StateMachine<object, Type>.StateConfiguration? observed;
    private readonly ObservedMachine? machine;

    internal StateDefinition(
        StateMachine<TState, Type>.StateConfiguration? state, StateMachine<object, Type>.StateConfiguration? observed,
        ObservedMachine? machine)
    {
        this.state = state;
        this.observed = observed;
        this.machine = machine;
    }

    /// <summary>A fact leads to another state.</summary>
    /// <typeparam name="TFact">The fact.</typeparam>
    /// <param name="next">The state that it leads to.</param>
    /// <exception cref="ArgumentException">
    /// It is this state: that is <see cref="PermitReentry{TFact}"/> or <see cref="Record{TFact}"/>.
    /// </exception>
    public StateDefinition<TState> Permit<TFact>(TState next)
        where TFact : class, INamed
    {
        state?.Permit(Named<TFact>(), next);
        observed?.Permit(Named<TFact>(), next);
        return this;
    }

    /// <summary>A fact leaves the state and enters it again: from a substate it leads back to this state.</summary>
    /// <typeparam name="TFact">The fact.</typeparam>
    public StateDefinition<TState> PermitReentry<TFact>()
        where TFact : class, INamed
    {
        state?.PermitReentry(Named<TFact>());
        observed?.PermitReentry(Named<TFact>());
        return this;
    }

    /// <summary>
    /// A fact is recorded and leaves the state, or the substate, as it is: Stateless's internal transition, without an action.
    /// </summary>
    /// <typeparam name="TFact">The fact.</typeparam>
    public StateDefinition<TState> Record<TFact>()
        where TFact : class, INamed
    {
        state?.InternalTransition(Named<TFact>(), static () => { });
        observed?.InternalTransition(Named<TFact>(), static () => { });
        return this;
    }

    /// <summary>Two facts are recorded and leave the state as it is.</summary>
    /// <typeparam name="T1">The first fact.</typeparam>
    /// <typeparam name="T2">The second fact.</typeparam>
    public StateDefinition<TState> Record<T1, T2>()
        where T1 : class, INamed
        where T2 : class, INamed =>
        Record<T1>().Record<T2>();

    /// <summary>Three facts are recorded and leave the state as it is.</summary>
    /// <typeparam name="T1">The first fact.</typeparam>
    /// <typeparam name="T2">The second fact.</typeparam>
    /// <typeparam name="T3">The third fact.</typeparam>
    public StateDefinition<TState> Record<T1, T2, T3>()
        where T1 : class, INamed
        where T2 : class, INamed
        where T3 : class, INamed =>
        Record<T1>().Record<T2>().Record<T3>();

    /// <summary>Four facts are recorded and leave the state as it is.</summary>
    /// <typeparam name="T1">The first fact.</typeparam>
    /// <typeparam name="T2">The second fact.</typeparam>
    /// <typeparam name="T3">The third fact.</typeparam>
    /// <typeparam name="T4">The fourth fact.</typeparam>
    public StateDefinition<TState> Record<T1, T2, T3, T4>()
        where T1 : class, INamed
        where T2 : class, INamed
        where T3 : class, INamed
        where T4 : class, INamed =>
        Record<T1>().Record<T2>().Record<T3>().Record<T4>();

    /// <summary>The state is a part of another one, whose transitions it has too.</summary>
    /// <param name="superstate">The other state.</param>
    public StateDefinition<TState> SubstateOf(TState superstate)
    {
        state?.SubstateOf(superstate);
        observed?.SubstateOf(superstate);
        machine?.Nestings.Add(new(superstate, observed!.State));
        return this;
    }

    /// <summary>Who enters the state comes to stand in one of its substates.</summary>
    /// <param name="substate">The substate.</param>
    public StateDefinition<TState> InitialTransition(TState substate)
    {
        state?.InitialTransition(substate);
        observed?.InitialTransition(substate);
        return this;
    }

    private Type Named<TFact>()
        where TFact : class, INamed
    {
        machine?.Names[typeof(TFact)] = TFact.Text;
        return typeof(TFact);
    }
}
