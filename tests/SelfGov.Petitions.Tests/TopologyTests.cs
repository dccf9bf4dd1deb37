using System.Reflection;
using CsCheck;
using SelfGov.Petitions.Shapes;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using Stateless;

namespace SelfGov.Petitions;

public class TopologyTests
{
    private static readonly Family<Signal> Signals = new(SignalJson.Default.Signal);

    // A fact is a type argument, so each of the five has its verbs in a row.
    private static readonly (Type Type, Verb Permit, Verb PermitReentry, Verb Record)[] Facts =
    [
        Verbs<V>(),
        Verbs<W>(),
        Verbs<X>(),
        Verbs<Y>(),
        Verbs<Z>(),
    ];

    private static readonly Gen<(int Parent, bool Enters, int Target)> Nesting = Gen.Select(Gen.Int[-1, 6], Gen.Bool, Gen.Int[0, 6]);
    private static readonly Gen<(int Kind, int Target)> Edge = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6]);

    private delegate void Verb(StateDefinition<Place> state, Place next);

    [Xunit.Fact]
    public void The_frozen_table_answers_what_stateless_answers_whatever_the_shape_and_the_facts() =>
        Gen.Select(Nesting.Array[7], Edge.Array[7 * 5], Gen.Int[0, 6], Gen.Int[0, 4].Array[1, 40]).Sample(
            (nesting, edges, initial, facts) =>
            {
                Topology<Place> table = Observe(shape => Shape(shape, nesting, edges), (Place)initial);
                StateMachine<Place, Type> machine = table.ToStateMachine((Place)initial);
                var plain = new StateMachine<Place, Type>((Place)initial);
                Shape(plain, nesting, edges);
                Place place = table.Initial;
                foreach (Type fact in facts.Select(index => Facts[index].Type))
                {
                    Assert.Equal(machine.CanFire(fact), table.Permits(place, fact));
                    Assert.Equal(plain.CanFire(fact), table.Permits(place, fact));
                    if (table.Next(place, fact) is { } next)
                    {
                        machine.Fire(fact);
                        plain.Fire(fact);
                        place = next;
                    }
                    else
                    {
                        Assert.Throws<InvalidOperationException>(() => machine.Fire(fact));
                        Assert.Throws<InvalidOperationException>(() => plain.Fire(fact));
                    }

                    Assert.Equal(machine.State, place);
                    Assert.Equal(plain.State, place);
                }
            },
            iter: TestSize.Of(600, full: 3000));

    [Xunit.Fact]
    public void A_machine_of_stateless_over_a_state_that_the_caller_keeps_moves_that_state()
    {
        Topology<Place> table = Observe(shape => shape.Configure(Place.A).Permit<V>(Place.B));
        Place kept = Place.A;

        table.ToStateMachine(() => kept, next => kept = next).Fire(typeof(V));

        Assert.Equal(Place.B, kept);
        Assert.Throws<ArgumentNullException>(() => table.ToStateMachine(null!, _ => { }));
        Assert.Throws<ArgumentNullException>(() => table.ToStateMachine(() => kept, null!));
    }

    [Xunit.Fact]
    public void The_facts_of_a_table_are_those_of_the_family_in_its_order()
    {
        Topology<Place> table = Observe(shape => shape.Configure(Place.A).Permit<X>(Place.B));

        Assert.Equal([typeof(V), typeof(W), typeof(X), typeof(Y), typeof(Z)], table.Facts);
        Assert.Equal(Enum.GetValues<Place>(), table.States);
        Assert.Equal([(Place.A, typeof(X), Place.B)], table.Transitions);
    }

    [Xunit.Fact]
    public void An_inherited_transition_to_the_state_itself_keeps_the_state()
    {
        Topology<Place> table = Observe(shape =>
        {
            shape.Configure(Place.B).Permit<V>(Place.A);
            shape.Configure(Place.A).SubstateOf(Place.B);
        });

        Assert.Equal(Place.A, table.Next(Place.A, typeof(V)));
    }

    [Xunit.Fact]
    public void A_recorded_fact_keeps_the_substate_that_inherits_it()
    {
        Topology<Place> table = Observe(shape =>
        {
            shape.Configure(Place.B).Record<V, W>().Record<X>();
            shape.Configure(Place.C).Record<V, W, X, Y>();
            shape.Configure(Place.A).SubstateOf(Place.B).Permit<Z>(Place.C);
        });

        Assert.Equal([Place.A, Place.A, Place.A, null, Place.C], Facts.Select(fact => table.Next(Place.A, fact.Type)));
        Assert.Equal([Place.C, Place.C, Place.C, Place.C, null], Facts.Select(fact => table.Next(Place.C, fact.Type)));
    }

    [Xunit.Fact]
    public void An_initial_transition_moves_on_to_the_substate_at_any_depth()
    {
        Topology<Place> table = Observe(shape =>
        {
            shape.Configure(Place.A).Permit<V>(Place.B);
            shape.Configure(Place.B).InitialTransition(Place.C).Permit<V>(Place.A);
            shape.Configure(Place.C).SubstateOf(Place.B).InitialTransition(Place.D);
            shape.Configure(Place.D).SubstateOf(Place.C);
        });

        Assert.Equal(Place.D, table.Next(Place.A, typeof(V)));
        Assert.Equal([(Place.A, typeof(V), Place.D), (Place.D, typeof(V), Place.A)], table.Transitions);
    }

    [Xunit.Fact]
    public void A_substate_overrides_what_its_superstate_permits()
    {
        Topology<Place> table = Observe(shape =>
        {
            shape.Configure(Place.B).Permit<V>(Place.C);
            shape.Configure(Place.A).SubstateOf(Place.B).Permit<V>(Place.D);
        });

        Assert.Equal(Place.D, table.Next(Place.A, typeof(V)));
        Assert.Equal(Place.C, table.Next(Place.B, typeof(V)));
    }

    [Xunit.Fact]
    public void A_fact_that_reenters_keeps_the_state_or_leads_back_to_the_superstate_and_an_unknown_one_is_not_permitted()
    {
        Topology<Place> table = Observe(shape =>
        {
            shape.Configure(Place.A).PermitReentry<V>();
            shape.Configure(Place.B).SubstateOf(Place.A);
        });

        Assert.Equal(Place.A, table.Next(Place.A, typeof(V)));
        Assert.Equal(Place.A, table.Next(Place.B, typeof(V)));
        foreach (Type unknown in new[] { typeof(X), typeof(Stray), typeof(string) })
        {
            Assert.False(table.Permits(Place.A, unknown));
            Assert.Null(table.Next(Place.A, unknown));
        }
    }

    [Xunit.Fact]
    public void Asking_the_table_allocates_nothing()
    {
        Topology<Place> table = Observe(shape => shape.Configure(Place.A).Permit<V>(Place.B));
        table.Next(Place.A, typeof(V));
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            table.Next(Place.A, typeof(V));
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    // Guards, actions, dynamic destinations and facts that are ignored cannot be written: nothing takes a function or another verb.
    [Xunit.Fact]
    public void What_a_table_cannot_hold_cannot_be_written()
    {
        Assert.Equal(
            ["InitialTransition(TState)", "Permit<1>(TState)", "PermitReentry<1>()", "Record<1>()", "Record<2>()", "Record<3>()",
                "Record<4>()", "SubstateOf(TState)"],
            Written(typeof(StateDefinition<>)));
        Assert.Equal(["Configure(TState)"], Written(typeof(TopologyDefinition<>)));
    }

    [Theory]
    [MemberData(nameof(Unfreezable))]
    public void What_stateless_cannot_fire_is_refused_and_named(Action<TopologyDefinition<Place>> configure, string culprit) =>
        Assert.Contains(culprit, Assert.Throws<InvalidDefinitionException>(() => Observe(configure)).Message, StringComparison.Ordinal);

    public static TheoryData<Action<TopologyDefinition<Place>>, string> Unfreezable() => new()
    {
        { shape => shape.Configure(Place.A).Permit<V>(Place.B).Permit<V>(Place.C), "The fact V in state A cannot be fired" },
        { shape => shape.Configure(Place.A).Permit<V>(Place.B).Record<V>(), "The fact V in state A cannot be fired" },
        { shape => shape.Configure(Place.A).Record<Stray>(), "The fact Stray is not in the list at the head of Signal" },
    };

    [Xunit.Fact]
    public void What_stateless_refuses_to_configure_it_refuses_here_too()
    {
        Assert.Throws<ArgumentException>(() => Observe(shape => shape.Configure(Place.A).Permit<V>(Place.A)));
        Assert.Throws<ArgumentException>(() => Observe(shape => shape.Configure(Place.A).SubstateOf(Place.A)));
        Assert.Throws<ArgumentException>(() => Observe(shape => shape.Configure(Place.A).InitialTransition(Place.A)));
    }

    [Xunit.Fact]
    public void An_enumeration_that_cannot_index_a_table_is_refused_and_named()
    {
        Assert.Contains("Sparse", Refused(Sparse.One), StringComparison.Ordinal);
        Assert.Contains("Narrow", Refused(Narrow.Zero), StringComparison.Ordinal);
        Assert.Contains("Twice", Refused(Twice.First), StringComparison.Ordinal);
        Assert.Contains("99", Refused((Place)99), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Observe(null!));
        Assert.Throws<ArgumentNullException>(() => Topology<Place>.Observe<Signal>(Place.A, null!, _ => { }));
    }

    private static string Refused<TState>(TState initial)
        where TState : struct, Enum =>
        Assert.Throws<InvalidDefinitionException>(() => Topology<TState>.Observe(initial, Signals, _ => { })).Message;

    private static Topology<Place> Observe(Action<TopologyDefinition<Place>> configure, Place initial = Place.A) =>
        Topology<Place>.Observe(initial, Signals, configure);

    private static (Type, Verb, Verb, Verb) Verbs<TFact>()
        where TFact : class, INamed =>
        (typeof(TFact), (state, next) => state.Permit<TFact>(next), (state, _) => state.PermitReentry<TFact>(),
            (state, _) => state.Record<TFact>());

    private static IEnumerable<string> Written(Type type)
    {
        Assert.Empty(type.GetFields());
        Assert.Empty(type.GetProperties());
        Assert.Empty(type.GetConstructors());
        return type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Select(method => $"{method.Name}{(method.IsGenericMethod ? $"<{method.GetGenericArguments().Length}>" : string.Empty)}"
                + $"({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})")
            .Order(StringComparer.Ordinal);
    }

    private static void Shape(
        TopologyDefinition<Place> shape, (int Parent, bool Enters, int Target)[] nesting, (int Kind, int Target)[] edges)
    {
        for (int state = 0; state < nesting.Length; state++)
        {
            StateDefinition<Place> configured = shape.Configure((Place)state);
            if (ParentOf(nesting, state) is { } parent)
            {
                configured.SubstateOf(parent);
            }

            if (EntersFrom(nesting, state) is { } entered)
            {
                configured.InitialTransition(entered);
            }

            for (int fact = 0; fact < Facts.Length; fact++)
            {
                (int kind, int destination) = edges[(state * Facts.Length) + fact];
                Verb? verb = kind switch
                {
                    0 or 1 or 2 when destination != state => Facts[fact].Permit,
                    3 => Facts[fact].PermitReentry,
                    4 or 5 => Facts[fact].Record,
                    _ => null,
                };
                verb?.Invoke(configured, (Place)destination);
            }
        }
    }

    // The same shape in Stateless's own words.
    private static void Shape(
        StateMachine<Place, Type> machine, (int Parent, bool Enters, int Target)[] nesting, (int Kind, int Target)[] edges)
    {
        for (int state = 0; state < nesting.Length; state++)
        {
            StateMachine<Place, Type>.StateConfiguration configured = machine.Configure((Place)state);
            if (ParentOf(nesting, state) is { } parent)
            {
                configured.SubstateOf(parent);
            }

            if (EntersFrom(nesting, state) is { } entered)
            {
                configured.InitialTransition(entered);
            }

            for (int fact = 0; fact < Facts.Length; fact++)
            {
                (int kind, int destination) = edges[(state * Facts.Length) + fact];
                _ = kind switch
                {
                    0 or 1 or 2 when destination != state => configured.Permit(Facts[fact].Type, (Place)destination),
                    3 => configured.PermitReentry(Facts[fact].Type),
                    4 or 5 => configured.InternalTransition(Facts[fact].Type, () => { }),
                    _ => configured,
                };
            }
        }
    }

    private static Place? ParentOf((int Parent, bool Enters, int Target)[] nesting, int state) =>
        nesting[state].Parent >= 0 && nesting[state].Parent < state ? (Place)nesting[state].Parent : null;

    private static Place? EntersFrom((int Parent, bool Enters, int Target)[] nesting, int state) =>
        nesting[state].Enters && nesting[state].Target > state && nesting[nesting[state].Target].Parent == state
            ? (Place)nesting[state].Target
            : null;

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
