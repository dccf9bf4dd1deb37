using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SelfGov.Law;
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
    private const int NotPermitted = -1;
    private readonly int[] next;
    private readonly Func<Type, int> placeOf;
    private readonly Action<TopologyDefinition<TState>> configure;
    private readonly ILookup<TState, TState> substates;
    private readonly HashSet<TState> reached;

    private Topology(
        int[] next,
        ImmutableArray<TState> states,
        ImmutableArray<Type> facts,
        Func<Type, int> placeOf,
        TState initial,
        Action<TopologyDefinition<TState>> configure,
        ILookup<TState, TState> substates)
    {
        this.next = next;
        this.placeOf = placeOf;
        this.configure = configure;
        this.substates = substates;
        States = states;
        Facts = facts;
        Initial = initial;
        reached = ReachedBy(facts);
    }

    /// <summary>All states, in the order of the enumeration.</summary>
    public ImmutableArray<TState> States { get; }

    /// <summary>The types of all facts of the family, in its order; not each of them has to be permitted anywhere.</summary>
    public ImmutableArray<Type> Facts { get; }

    /// <summary>The state before the first fact.</summary>
    public TState Initial { get; }

    /// <summary>Every permitted transition out of a state that can be reached, in the order of states and facts.</summary>
    /// <remarks>A superstate that is never entered itself only lends its transitions to its substates; they are listed there.</remarks>
    public IEnumerable<(TState From, Type Fact, TState To)> Transitions =>
        from state in States
        where IsReached(state)
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
        if (!states.Contains(initial))
        {
            throw new InvalidDefinitionException($"The initial state {initial} is no value of {typeof(TState).Name}.");
        }

        object current = initial;
        StateMachine<object, Type> machine = NewMachine(() => current, state => current = state);
        configure(new TopologyDefinition<TState>(machine, names));
        if (names.Keys.FirstOrDefault(fact => family.PlaceOf(fact) < 0) is { } stranger)
        {
            throw new InvalidDefinitionException($"The fact {stranger.Name} is not in the list at the head of {family.HeadName}.");
        }

        int[] next = new int[states.Length * facts.Length];
        for (int cell = 0; cell < next.Length; cell++)
        {
            current = states[cell / facts.Length];
            next[cell] = TryFire(machine, current, facts[cell % facts.Length]) ? Index((TState)current) : NotPermitted;
        }

        ILookup<TState, TState> substates = machine.GetInfo().States
            .SelectMany(state => state.Substates, (state, substate) => ((TState)state.UnderlyingState, (TState)substate.UnderlyingState))
            .ToLookup(pair => pair.Item1, pair => pair.Item2);
        return new Topology<TState>(next, states, facts, family.PlaceOf, initial, configure, substates);
    }

    /// <summary>The state that the fact at a place of the family leads to, or null.</summary>
    internal TState? Next(TState state, int place)
    {
        if ((uint)place >= (uint)Facts.Length)
        {
            return null;
        }

        int index = next[(Index(state) * Facts.Length) + place];
        return index == NotPermitted ? null : States[index];
    }

    /// <summary>Whether some sequence of facts leads to a state itself, not only to a substate of it.</summary>
    internal bool IsReached(TState state) => reached.Contains(state);

    /// <summary>Whether a state, or a substate of it, is among those given.</summary>
    internal bool IsEntered(TState state, IReadOnlySet<TState> among) =>
        among.Contains(state) || substates[state].Any(substate => IsEntered(substate, among));

    internal HashSet<TState> ReachedBy(IReadOnlyCollection<Type> facts)
    {
        var states = new HashSet<TState> { Initial };
        var waiting = new Queue<TState>(states);
        while (waiting.TryDequeue(out TState state))
        {
            foreach (Type fact in facts)
            {
                if (Next(state, fact) is { } following && states.Add(following))
                {
                    waiting.Enqueue(following);
                }
            }
        }

        return states;
    }

    /// <summary>The states from which some sequence of facts, or none, leads into one of those given; by their order.</summary>
    internal bool[] LeadingTo(bool[] states)
    {
        bool[] leading = [.. states];
        bool found = true;
        while (found)
        {
            found = false;
            for (int cell = 0; cell < next.Length; cell++)
            {
                int from = cell / Facts.Length;
                if (!leading[from] && next[cell] != NotPermitted && leading[next[cell]])
                {
                    leading[from] = found = true;
                }
            }
        }

        return leading;
    }

    internal static int Index(TState state) => Unsafe.BitCast<TState, int>(state);

    // In its immediate mode Stateless never returns from an initial transition: it enters the superstate again and again.
    private static StateMachine<T, Type> NewMachine<T>(Func<T> get, Action<T> set) => new(get, set, FiringMode.Queued);

    private static bool TryFire(StateMachine<object, Type> machine, object state, Type fact)
    {
        try
        {
            if (machine.CanFire(fact))
            {
                machine.Fire(fact);
                return true;
            }
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            throw new InvalidDefinitionException($"The fact {fact.Name} in state {state} cannot be fired: {error.Message}");
        }

        return false;
    }
}
