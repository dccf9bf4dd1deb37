using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SelfGov.Law;
using SelfGov.Workflow.Definition.States;
using Stateless;

namespace SelfGov.Workflow.Definition;

/// <summary>The states and transitions of a state machine, observed once from a machine that Stateless runs, and frozen.</summary>
/// <typeparam name="TState">The states: an enumeration over <see cref="int"/> with values 0, 1, 2 and so on.</typeparam>
/// <remarks>
/// Immutable and thread-safe. Every pair of a state and a fact was put to the configured machine and its answer kept, so superstates,
/// internal transitions, re-entries and initial transitions are exactly what Stateless makes of them. Asking the table takes
/// constant time and allocates nothing.
/// </remarks>
public sealed class Topology<TState>
    where TState : struct, Enum
{
    private readonly Func<Type, int> placeOf;
    private readonly Action<TopologyDefinition<TState>> configure;

    private Topology(
        StateTable table, ImmutableArray<TState> states, Func<Type, int> placeOf, TState initial,
        Action<TopologyDefinition<TState>> configure)
    {
        Table = table;
        this.placeOf = placeOf;
        this.configure = configure;
        States = states;
        Facts = table.Facts;
        Initial = initial;
    }

    /// <summary>All states, in the order of the enumeration.</summary>
    public ImmutableArray<TState> States { get; }

    /// <summary>The types of all facts of the family, in its order; not each of them has to be permitted anywhere.</summary>
    public ImmutableArray<Type> Facts { get; }

    /// <summary>The state before the first fact.</summary>
    public TState Initial { get; }

    internal StateTable Table { get; }

    /// <summary>Every permitted transition out of a state that can be reached, in the order of states and facts.</summary>
    /// <remarks>A superstate that is never entered itself only lends its transitions to its substates; they are listed there.</remarks>
    public IEnumerable<(TState From, Type Fact, TState To)> Transitions =>
        from state in States
        where Table.IsReached(Index(state))
        from fact in Facts
        let to = Next(state, fact)
        where to is not null
        select (state, fact, to.Value);

    /// <summary>Whether a fact may happen in a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="fact">The type of the fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The state is no value of its enumeration.</exception>
    public bool Permits(TState state, Type fact) => Next(state, fact) is not null;

    /// <summary>The state that a fact leads to, or null where it is not permitted or not of the family.</summary>
    /// <param name="state">The state.</param>
    /// <param name="fact">The type of the fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The state is no value of its enumeration.</exception>
    public TState? Next(TState state, Type fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)Index(state), (uint)States.Length, nameof(state));
        return Next(state, placeOf(fact));
    }

    /// <summary>
    /// A new machine of Stateless with this topology, standing in a state: what the table is held against, and what tools for Stateless
    /// take.
    /// </summary>
    /// <param name="state">The state.</param>
    public StateMachine<TState, Type> ToStateMachine(TState state) => ToStateMachine(() => state, value => state = value);

    /// <summary>A new machine of Stateless with this topology, over a state that the caller keeps.</summary>
    /// <param name="get">Answers with the state.</param>
    /// <param name="set">Keeps the next state.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public StateMachine<TState, Type> ToStateMachine(Func<TState> get, Action<TState> set)
    {
        ArgumentNullException.ThrowIfNull(get);
        ArgumentNullException.ThrowIfNull(set);
        StateMachine<TState, Type> machine = NewMachine(get, set);
        configure(new TopologyDefinition<TState>(machine));
        return machine;
    }

    /// <summary>Observes the states of a kind of part, so that facts can move parts where they are folded.</summary>
    /// <typeparam name="TMember">The facts of the kind of case.</typeparam>
    /// <param name="initial">The state of a part before its first fact.</param>
    /// <param name="family">The facts.</param>
    /// <param name="configure">
    /// Its states and transitions: what <see cref="LifecycleDefinition{TCase, TState}.HasParts"/> takes too. Pure.
    /// </param>
    /// <exception cref="ArgumentNullException">The family or the function is null.</exception>
    /// <exception cref="InvalidDefinitionException">As for a lifecycle's topology.</exception>
    public static Topology<TState> Observe<TMember>(TState initial, Family<TMember> family, Action<TopologyDefinition<TState>> configure)
        where TMember : class
    {
        ArgumentNullException.ThrowIfNull(family);
        ArgumentNullException.ThrowIfNull(configure);
        return Observe(initial, family, configure, []);
    }

    /// <summary>Observes what a machine of Stateless does, configured by the given function.</summary>
    /// <exception cref="InvalidDefinitionException">
    /// The enumeration is not 0, 1, 2 and so on over <see cref="int"/>, the initial state is none of its values, the configuration names a
    /// fact outside the family, or Stateless refuses to fire what it holds: two destinations for one fact, for example.
    /// </exception>
    internal static Topology<TState> Observe<TMember>(
        TState initial, Family<TMember> family, Action<TopologyDefinition<TState>> configure, Dictionary<Type, Words> names)
        where TMember : class
    {
        ImmutableArray<TState> states = Enumeration.ValuesOf<TState>();
        ImmutableArray<Type> facts = [.. family.Members.Select(member => member.Type)];
        if ((uint)Index(initial) >= (uint)states.Length)
        {
            throw new InvalidDefinitionException($"The initial state {initial} is no value of {typeof(TState).Name}.");
        }

        var machine = new ObservedMachine(initial, names);
        configure(new TopologyDefinition<TState>(machine));
        foreach (Type fact in names.Keys)
        {
            if (family.PlaceOf(fact) < 0)
            {
                throw new InvalidDefinitionException($"The fact {fact.Name} is not in the list at the head of {family.HeadName}.");
            }
        }

        object[] boxes = new object[states.Length];
        for (int state = 0; state < boxes.Length; state++)
        {
            boxes[state] = states[state];
        }

        StateTable table = StateTable.Observe(machine, boxes, Index(initial), facts, family.PlaceOf);
        return new Topology<TState>(table, states, family.PlaceOf, initial, configure);
    }

    /// <summary>The state that the fact at a place of the family leads to, or null.</summary>
    internal TState? Next(TState state, int place)
    {
        int following = Table.After(Index(state), place);
        return following == StateTable.NotPermitted ? null : States[following];
    }

    internal static int Index(TState state) => Unsafe.BitCast<TState, int>(state);

    // In its immediate mode Stateless never returns from an initial transition: it enters the superstate again and again.
    private static StateMachine<TState, Type> NewMachine(Func<TState> get, Action<TState> set) => new(get, set, FiringMode.Queued);
}
