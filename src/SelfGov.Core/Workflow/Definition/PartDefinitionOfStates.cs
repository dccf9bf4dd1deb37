using System.Collections.Immutable;
using SelfGov.Law;
using SelfGov.Workflow.Definition.States;
using SelfGov.Workflow.Explanation;

namespace SelfGov.Workflow.Definition;

/// <summary>A kind of part with its states.</summary>
internal sealed class PartDefinition<TCase, TPart, TState>(
    Words text,
    Topology<TState> topology,
    ImmutableArray<StateText<TState>> states,
    Func<TPart, TState> stateOf,
    Func<TCase, IEnumerable<TPart>> all,
    Func<TPart, string> key)
    : PartDefinition<TCase, TPart>(text, all, key)
    where TCase : Case
    where TState : struct, Enum
{
    internal override bool Permits(TPart part, Type fact) => topology.Permits(stateOf(part), fact);

    internal override Words StateOf(TPart part, Wording wording) => TextOf(stateOf(part), wording);

    internal override string StateNameOf(TPart part) => stateOf(part).ToString();

    internal override Words StatesPermitting(IReadOnlyCollection<Type> facts, Wording wording) =>
        Sentence.Alternatives(StatesOf(facts).Select(state => TextOf(topology.States[state], wording)));

    private IEnumerable<int> StatesOf(IReadOnlyCollection<Type> facts)
    {
        bool[] states = topology.Table.Permitting(facts);
        return Enumerable.Range(0, states.Length).Where(state => states[state]);
    }

    internal override MapPart ToMap(Func<Type, Words> textOf, Func<Type, ImmutableArray<Role>> rolesOf) => new(
        Name,
        Text,
        topology.Table.Names[topology.Table.Initial],
        [.. NamedState.Of(states).Select(state => state.ToMap(topology.Table))],
        topology.Table.ToMap(textOf, rolesOf));

    internal override IEnumerable<string> Errors(IReadOnlyCollection<Type> yielded) =>
        DefinitionErrors.OfTopology($"{Name}: ", topology.Table, NamedState.Of(states), yielded);

    internal override IEnumerable<string> ErrorsOf(string command, IReadOnlyCollection<Type> first)
    {
        StateTable table = topology.Table;
        var errors = new List<string>();
        foreach (Type fact in first)
        {
            if (!table.PermitsAnywhere(fact))
            {
                errors.Add($"Command {command} yields {fact.Name}, which no {Name} ever permits.");
            }
        }

        bool[] givenIn = table.Permitting(first);
        for (int state = 0; state < givenIn.Length; state++)
        {
            foreach (Type fact in givenIn[state] ? first : [])
            {
                if (!table.Permits(state, fact))
                {
                    errors.Add($"Command {command} can be given about a {Name} in state {table.Names[state]}, which does not permit its "
                        + $"fact {fact.Name}.");
                }
            }
        }

        return errors;
    }

    private Words TextOf(TState state, Wording wording) => wording.Of(
        TextKind.State,
        $"{Name}.{state}",
        states.First(text => EqualityComparer<TState>.Default.Equals(text.State, state)).Text);
}
