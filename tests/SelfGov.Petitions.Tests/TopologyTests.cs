using CsCheck;
using SelfGov.Workflow;
using Stateless;

namespace SelfGov.Petitions;

public class TopologyTests
{
    private static readonly Gen<(int Parent, bool Enters, int Target)> Nesting = Gen.Select(Gen.Int[-1, 6], Gen.Bool, Gen.Int[0, 6]);
    private static readonly Gen<(int Kind, int Target)> Edge = Gen.Select(Gen.Int[0, 7], Gen.Int[0, 6]);

    [Xunit.Fact]
    public void The_frozen_table_answers_what_stateless_answers_whatever_the_machine_and_the_triggers() =>
        Gen.Select(Nesting.Array[7], Edge.Array[7 * 5], Gen.Int[0, 6], Gen.Int[0, 4].Array[1, 40]).Sample(
            (nesting, edges, initial, triggers) =>
            {
                void Configure(StateMachine<Place, Signal> machine) => Shape(machine, nesting, edges);
                var table = Topology<Place, Signal>.Observe((Place)initial, Configure);
                var machine = new StateMachine<Place, Signal>((Place)initial);
                Configure(machine);
                Place place = table.Initial;
                foreach (Signal signal in triggers.Select(trigger => (Signal)trigger))
                {
                    Assert.Equal(machine.CanFire(signal), table.Permits(place, signal));
                    if (table.Next(place, signal) is { } next)
                    {
                        machine.Fire(signal);
                        place = next;
                    }
                    else
                    {
                        Assert.Throws<InvalidOperationException>(() => machine.Fire(signal));
                    }

                    Assert.Equal(machine.State, place);
                }
            },
            iter: TestSize.Of(600, full: 3000));

    [Xunit.Fact]
    public void An_inherited_transition_to_the_state_itself_keeps_the_state()
    {
        var table = Topology<Place, Signal>.Observe(Place.A, machine =>
        {
            machine.Configure(Place.B).Permit(Signal.V, Place.A);
            machine.Configure(Place.A).SubstateOf(Place.B);
        });

        Assert.Equal(Place.A, table.Next(Place.A, Signal.V));
    }

    [Xunit.Fact]
    public void An_internal_transition_keeps_the_substate_that_inherits_it()
    {
        var table = Topology<Place, Signal>.Observe(Place.A, machine =>
        {
            machine.Configure(Place.B).Record(Signal.V, Signal.W).InternalTransition(Signal.X, () => { });
            machine.Configure(Place.A).SubstateOf(Place.B);
        });

        Assert.Equal([Place.A, Place.A, Place.A, null], new[] { Signal.V, Signal.W, Signal.X, Signal.Y }.Select(signal => table.Next(Place.A, signal)));
    }

    [Xunit.Fact]
    public void An_initial_transition_moves_on_to_the_substate_at_any_depth()
    {
        var table = Topology<Place, Signal>.Observe(Place.A, machine =>
        {
            machine.Configure(Place.A).Permit(Signal.V, Place.B);
            machine.Configure(Place.B).InitialTransition(Place.C).Permit(Signal.V, Place.A);
            machine.Configure(Place.C).SubstateOf(Place.B).InitialTransition(Place.D);
            machine.Configure(Place.D).SubstateOf(Place.C);
        });

        Assert.Equal(Place.D, table.Next(Place.A, Signal.V));
        Assert.Equal([(Place.A, Signal.V, Place.D), (Place.D, Signal.V, Place.A)], table.Transitions);
    }

    [Xunit.Fact]
    public void A_substate_overrides_what_its_superstate_permits()
    {
        var table = Topology<Place, Signal>.Observe(Place.A, machine =>
        {
            machine.Configure(Place.B).Permit(Signal.V, Place.C);
            machine.Configure(Place.A).SubstateOf(Place.B).Permit(Signal.V, Place.D);
        });

        Assert.Equal(Place.D, table.Next(Place.A, Signal.V));
        Assert.Equal(Place.C, table.Next(Place.B, Signal.V));
    }

    [Xunit.Fact]
    public void A_reentered_and_an_ignored_trigger_keep_the_state_and_an_unknown_one_is_not_permitted()
    {
        var table = Topology<Place, Signal>.Observe(Place.A, machine => machine.Configure(Place.A).PermitReentry(Signal.V).Ignore(Signal.W));

        Assert.Equal(Place.A, table.Next(Place.A, Signal.V));
        Assert.Equal(Place.A, table.Next(Place.A, Signal.W));
        Assert.False(table.Permits(Place.A, Signal.X));
        Assert.Null(table.Next(Place.A, Signal.X));
    }

    [Xunit.Fact]
    public void Asking_the_table_allocates_nothing()
    {
        var table = Topology<Place, Signal>.Observe(Place.A, machine => machine.Configure(Place.A).Permit(Signal.V, Place.B));
        table.Next(Place.A, Signal.V);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            table.Next(Place.A, Signal.V);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Theory]
    [MemberData(nameof(Unfreezable))]
    public void What_a_table_cannot_hold_is_refused_and_named(Action<StateMachine<Place, Signal>> configure, string culprit) =>
        Assert.Contains(
            culprit,
            Assert.Throws<InvalidDefinitionException>(() => Topology<Place, Signal>.Observe(Place.A, configure)).Message,
            StringComparison.Ordinal);

    public static TheoryData<Action<StateMachine<Place, Signal>>, string> Unfreezable() => new()
    {
        { machine => machine.Configure(Place.A).PermitIf(Signal.V, Place.B, () => true), "Trigger V in state A has a guard" },
        { machine => machine.Configure(Place.A).PermitReentryIf(Signal.V, () => true), "Trigger V in state A has a guard" },
        { machine => machine.Configure(Place.A).IgnoreIf(Signal.V, () => false), "Trigger V in state A has a guard" },
        { machine => machine.Configure(Place.A).InternalTransitionIf(Signal.V, _ => true, () => { }), "Trigger V in state A has a guard" },
        { machine => machine.Configure(Place.A).PermitIfAsync(Signal.V, Place.B, () => Task.FromResult(true)), "Trigger V in state A has an asynchronous guard" },
        { machine => machine.Configure(Place.A).PermitDynamic(Signal.V, () => Place.B), "Trigger V in state A has a dynamic destination" },
        { machine => machine.Configure(Place.B).OnEntry(() => { }), "State B has actions" },
        { machine => machine.Configure(Place.B).OnExit(() => { }), "State B has actions" },
        { machine => machine.Configure(Place.B).OnActivate(() => { }), "State B has actions" },
        { machine => machine.Configure(Place.B).OnEntryAsync(() => Task.CompletedTask), "State B has actions" },
        { machine => machine.Configure(Place.A).Permit(Signal.V, Place.B).Permit(Signal.V, Place.C), "Trigger V in state A cannot be fired" },
        { machine => machine.Configure(Place.A).InternalTransitionAsync(Signal.V, () => Task.CompletedTask), "Trigger V in state A" },
    };

    [Xunit.Fact]
    public void Every_thing_that_a_table_cannot_hold_is_named_at_once()
    {
        var error = Assert.Throws<InvalidDefinitionException>(() => Topology<Place, Signal>.Observe(Place.A, machine =>
        {
            machine.Configure(Place.A).PermitIf(Signal.V, Place.B, () => true).OnExit(() => { });
            machine.Configure(Place.B).PermitDynamic(Signal.W, () => Place.A);
        }));

        Assert.Equal(3, error.Errors.Length);
    }

    [Xunit.Fact]
    public void An_enumeration_that_cannot_index_a_table_is_refused_and_named()
    {
        Assert.Contains("Sparse", Refused<Sparse, Signal>(Sparse.One), StringComparison.Ordinal);
        Assert.Contains("Narrow", Refused<Narrow, Signal>(Narrow.Zero), StringComparison.Ordinal);
        Assert.Contains("Twice", Refused<Place, Twice>(Place.A), StringComparison.Ordinal);
        Assert.Contains("99", Refused<Place, Signal>((Place)99), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Topology<Place, Signal>.Observe(Place.A, null!));
    }

    private static string Refused<TState, TTrigger>(TState initial)
        where TState : struct, Enum
        where TTrigger : struct, Enum =>
        Assert.Throws<InvalidDefinitionException>(() => Topology<TState, TTrigger>.Observe(initial, _ => { })).Message;

    private static void Shape(StateMachine<Place, Signal> machine, (int Parent, bool Enters, int Target)[] nesting, (int Kind, int Target)[] edges)
    {
        for (int state = 0; state < nesting.Length; state++)
        {
            StateMachine<Place, Signal>.StateConfiguration configured = machine.Configure((Place)state);
            if (nesting[state].Parent >= 0 && nesting[state].Parent < state)
            {
                configured.SubstateOf((Place)nesting[state].Parent);
            }

            int target = nesting[state].Target;
            if (nesting[state].Enters && target > state && nesting[target].Parent == state)
            {
                configured.InitialTransition((Place)target);
            }

            for (int trigger = 0; trigger < 5; trigger++)
            {
                (int kind, int destination) = edges[(state * 5) + trigger];
                _ = kind switch
                {
                    0 or 1 or 2 when destination != state => configured.Permit((Signal)trigger, (Place)destination),
                    3 => configured.PermitReentry((Signal)trigger),
                    4 => configured.Ignore((Signal)trigger),
                    5 => configured.InternalTransition((Signal)trigger, () => { }),
                    6 => configured.Record((Signal)trigger),
                    _ => configured,
                };
            }
        }
    }

    public enum Place
    {
        A,
        B,
        C,
        D,
        E,
        F,
        G,
    }

    public enum Signal
    {
        V,
        W,
        X,
        Y,
        Z,
    }

    private enum Sparse
    {
        One = 1,
        Two,
    }

    private enum Narrow : byte
    {
        Zero,
    }

    private enum Twice
    {
        First,
        Same = First,
    }
}
