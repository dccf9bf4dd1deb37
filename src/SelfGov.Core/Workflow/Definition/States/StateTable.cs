using System.Collections.Immutable;
using SelfGov.Law;
using Stateless;

namespace SelfGov.Workflow.Definition.States;

/// <summary>
/// What a machine of Stateless does with each fact in each state, by their places: one code for all enumerations, so that a process
/// compiles it once.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class StateTable
{
    internal const int NotPermitted = -1;
    private readonly int[] next;
    private readonly int[][] substates;
    private readonly bool[] reached;
    private readonly Func<Type, int> placeOf;

    private StateTable(int[] next, string[] names, int initial, ImmutableArray<Type> facts, Func<Type, int> placeOf, int[][] substates)
    {
        this.next = next;
        this.placeOf = placeOf;
        this.substates = substates;
        Names = names;
        Initial = initial;
        Facts = facts;
        reached = ReachedBy([.. facts]);
    }

    /// <summary>The names of the states, in the order of their enumeration.</summary>
    internal string[] Names { get; }

    internal int Initial { get; }

    internal ImmutableArray<Type> Facts { get; }

    /// <summary>Puts every pair of a state and a fact to a machine.</summary>
    /// <param name="machine">The machine, configured.</param>
    /// <param name="states">The states, in boxes.</param>
    /// <param name="initial">The place of the state before the first fact.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="placeOf">The place of a fact among them; less than zero for a stranger.</param>
    internal static StateTable Observe(
        ObservedMachine machine, object[] states, int initial, ImmutableArray<Type> facts, Func<Type, int> placeOf)
    {
        int[] next = new int[states.Length * facts.Length];
        for (int cell = 0; cell < next.Length; cell++)
        {
            machine.State = states[cell / facts.Length];
            next[cell] = TryFire(machine, facts[cell % facts.Length]) ? PlaceOf(machine.State, states) : NotPermitted;
        }

        int[][] substates = new int[states.Length][];
        for (int state = 0; state < states.Length; state++)
        {
            object superstate = states[state];
            substates[state] =
            [
                .. machine.Nestings.Where(each => each.Superstate.Equals(superstate)).Select(each => Array.IndexOf(states, each.Substate)),
            ];
        }

        return new StateTable(next, Array.ConvertAll(states, state => state.ToString()!), initial, facts, placeOf, substates);
    }

    /// <summary>The place of the state that a fact leads to; less than zero where it is not permitted, or not of the family.</summary>
    internal int After(int state, int place) => (uint)place >= (uint)Facts.Length ? NotPermitted : next[(state * Facts.Length) + place];

    internal bool Permits(int state, Type fact) => After(state, placeOf(fact)) != NotPermitted;

    /// <summary>Whether a fact is permitted in a state and leaves it as it is.</summary>
    internal bool Keeps(int state, Type fact) => After(state, placeOf(fact)) == state;

    internal bool CanBeLeft(int state)
    {
        for (int place = 0; place < Facts.Length; place++)
        {
            if (After(state, place) != NotPermitted && After(state, place) != state)
            {
                return true;
            }
        }

        return false;
    }

    internal bool PermitsAnywhere(Type fact)
    {
        for (int state = 0; state < Names.Length; state++)
        {
            if (Permits(state, fact))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some sequence of facts leads to a state itself, not only to a substate of it.</summary>
    internal bool IsReached(int state) => reached[state];

    /// <summary>Whether a state, or a substate of it, is among those given.</summary>
    internal bool IsEntered(int state, bool[] among)
    {
        foreach (int substate in substates[state])
        {
            if (IsEntered(substate, among))
            {
                return true;
            }
        }

        return among[state];
    }

    /// <summary>Which facts are among those given; by their order.</summary>
    internal bool[] Among(Type[] given)
    {
        bool[] among = new bool[Facts.Length];
        foreach (Type fact in given)
        {
            int place = placeOf(fact);
            if (place >= 0)
            {
                among[place] = true;
            }
        }

        return among;
    }

    /// <summary>The states that are reached and permit one of these facts; by their order.</summary>
    internal bool[] Permitting(IReadOnlyCollection<Type> facts)
    {
        bool[] states = new bool[Names.Length];
        foreach (Type fact in facts)
        {
            for (int state = 0; state < states.Length; state++)
            {
                states[state] |= reached[state] && Permits(state, fact);
            }
        }

        return states;
    }

    /// <summary>The states that some sequence of these facts leads to, or none; by their order.</summary>
    internal bool[] ReachedBy(IReadOnlyCollection<Type> facts)
    {
        bool[] states = new bool[Names.Length];
        int[] waiting = new int[Names.Length];
        int last = 0;
        waiting[0] = Initial;
        states[Initial] = true;
        for (int first = 0; first <= last; first++)
        {
            foreach (Type fact in facts)
            {
                int following = After(waiting[first], placeOf(fact));
                if (following != NotPermitted && !states[following])
                {
                    states[following] = true;
                    waiting[++last] = following;
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

    internal ImmutableArray<MapTransition> ToMap(Func<Type, Words> textOf, Func<Type, ImmutableArray<Role>> rolesOf)
    {
        var steps = new List<MapTransition>();
        for (int cell = 0; cell < next.Length; cell++)
        {
            int from = cell / Facts.Length;
            if (reached[from] && next[cell] != NotPermitted)
            {
                Type fact = Facts[cell % Facts.Length];
                steps.Add(new MapTransition(Names[from], fact.Name, textOf(fact), Names[next[cell]], rolesOf(fact)));
            }
        }

        return [.. steps];
    }

    private static int PlaceOf(object state, object[] states) => Array.IndexOf(states, state) is >= 0 and var place
        ? place
        : throw new InvalidDefinitionException($"A fact leads to the state {state}, which is no value of {state.GetType().Name}.");

    private static bool TryFire(ObservedMachine observed, Type fact)
    {
        object state = observed.State;
        try
        {
            if (observed.Machine.CanFire(fact))
            {
                observed.Machine.Fire(fact);
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
