using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Stateless;

namespace SelfGov.Workflow;

/// <summary>The states and transitions of a state machine, observed once from a machine that Stateless runs, and frozen.</summary>
/// <typeparam name="TState">The states: an enumeration over <see cref="int"/> with values 0, 1, 2 and so on.</typeparam>
/// <typeparam name="TTrigger">The triggers: an enumeration of the same form.</typeparam>
/// <remarks>
/// Immutable and thread-safe. Every (state, trigger) pair was fired at the configured machine and its answer kept, so superstates,
/// internal transitions, re-entries and initial transitions are exactly what Stateless makes of them. Asking the table takes
/// constant time and allocates nothing.
/// </remarks>
public sealed class Topology<TState, TTrigger>
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private const int NotPermitted = -1;
    private readonly int[] next;
    private readonly int triggerCount;
    private readonly ILookup<TState, TState> substates;
    private readonly HashSet<TState> reached;

    private Topology(
        int[] next, ImmutableArray<TState> states, ImmutableArray<TTrigger> triggers, TState initial, ILookup<TState, TState> substates)
    {
        this.next = next;
        triggerCount = triggers.Length;
        this.substates = substates;
        States = states;
        Triggers = triggers;
        Initial = initial;
        reached = ReachedBy(triggers);
    }

    /// <summary>All states, in the order of the enumeration.</summary>
    public ImmutableArray<TState> States { get; }

    /// <summary>All triggers, in the order of the enumeration.</summary>
    public ImmutableArray<TTrigger> Triggers { get; }

    /// <summary>The state before the first trigger.</summary>
    public TState Initial { get; }

    /// <summary>Configures a Stateless machine, puts every pair to it and freezes its answers.</summary>
    /// <param name="initial">The state before the first trigger.</param>
    /// <param name="configure">The configuration, in Stateless's own terms, without guards, dynamic destinations or actions.</param>
    /// <exception cref="ArgumentNullException">The configuration is null.</exception>
    /// <exception cref="InvalidDefinitionException">
    /// An enumeration is not 0, 1, 2 and so on over <see cref="int"/>, the initial state is none of its values, the configuration holds a
    /// guard, a dynamic destination or an action, or Stateless refuses to fire what it holds: two destinations for one trigger, for example.
    /// </exception>
    public static Topology<TState, TTrigger> Observe(TState initial, Action<StateMachine<TState, TTrigger>> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        ImmutableArray<TState> states = Enumeration.ValuesOf<TState>();
        ImmutableArray<TTrigger> triggers = Enumeration.ValuesOf<TTrigger>();
        if (!states.Contains(initial))
        {
            throw new InvalidDefinitionException($"The initial state {initial} is no value of {typeof(TState).Name}.");
        }

        TState current = initial;

        // In its immediate mode Stateless never returns from an initial transition: it enters the superstate again and again.
        var machine = new StateMachine<TState, TTrigger>(() => current, state => current = state, FiringMode.Queued);
        configure(machine);
        StatelessConfiguration.RejectWhatCannotBeFrozen(machine);

        int[] next = new int[states.Length * triggers.Length];
        foreach (TState state in states)
        {
            foreach (TTrigger trigger in triggers)
            {
                current = state;
                next[(Index(state) * triggers.Length) + Index(trigger)] =
                    StatelessConfiguration.TryFire(machine, state, trigger) ? Index(current) : NotPermitted;
            }

            current = state;
            StatelessConfiguration.RejectGuardsThatWait(machine, state);
        }

        return new Topology<TState, TTrigger>(next, states, triggers, initial, StatelessConfiguration.SubstatesOf(machine));
    }

    /// <summary>Whether a trigger may be fired in a state.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The state or trigger is no value of its enumeration.</exception>
    public bool Permits(TState state, TTrigger trigger) => next[Cell(state, trigger)] != NotPermitted;

    /// <summary>The state that a trigger leads to, or null where it is not permitted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The state or trigger is no value of its enumeration.</exception>
    public TState? Next(TState state, TTrigger trigger)
    {
        int index = next[Cell(state, trigger)];
        return index == NotPermitted ? null : States[index];
    }

    /// <summary>Every permitted transition out of a state that can be reached, in the order of states and triggers.</summary>
    /// <remarks>A superstate that is never entered itself only lends its transitions to its substates; they are listed there.</remarks>
    public IEnumerable<(TState From, TTrigger Trigger, TState To)> Transitions =>
        from state in States
        where IsReached(state)
        from trigger in Triggers
        let to = Next(state, trigger)
        where to is not null
        select (state, trigger, to.Value);

    private int Cell(TState state, TTrigger trigger)
    {
        int row = Index(state);
        int column = Index(trigger);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)States.Length, nameof(state));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)triggerCount, nameof(trigger));
        return (row * triggerCount) + column;
    }

    /// <summary>Whether some sequence of triggers leads to a state itself, not only to a substate of it.</summary>
    internal bool IsReached(TState state) => reached.Contains(state);

    /// <summary>Whether a state, or a substate of it at any depth, is among those reached.</summary>
    internal bool IsEntered(TState state, IReadOnlySet<TState> among) =>
        among.Contains(state) || substates[state].Any(substate => IsEntered(substate, among));

    internal HashSet<TState> ReachedBy(IReadOnlyCollection<TTrigger> triggers)
    {
        var states = new HashSet<TState> { Initial };
        var waiting = new Queue<TState>(states);
        while (waiting.TryDequeue(out TState state))
        {
            foreach (TTrigger trigger in triggers)
            {
                if (Next(state, trigger) is { } following && states.Add(following))
                {
                    waiting.Enqueue(following);
                }
            }
        }

        return states;
    }

    internal static int Index(TState state) => Unsafe.BitCast<TState, int>(state);

    internal static int Index(TTrigger trigger) => Unsafe.BitCast<TTrigger, int>(trigger);
}
