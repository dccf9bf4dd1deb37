using System.Collections.Immutable;
using SelfGov.Law;
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
        Sentence.Alternatives(StatesOf(facts).Select(state => TextOf(state, wording)));

    internal override MapPart ToMap(Func<Type, Words> textOf, Func<Type, ImmutableArray<Role>> rolesOf) => new(
        Name,
        Text,
        topology.Initial.ToString(),
        [.. states.Select(state => new MapState(state.State.ToString(), state.Text, state.Basis, state.IsFinal))],
        [.. topology.Transitions.Select(step => new MapTransition(
            step.From.ToString(), step.Fact.Name, textOf(step.Fact), step.To.ToString(), rolesOf(step.Fact)))]);

    internal override IEnumerable<string> Errors(IReadOnlyCollection<Type> yielded) =>
        DefinitionErrors.OfTopology($"{Name}: ", topology, states, yielded);

    internal override IEnumerable<string> ErrorsOf(string command, IReadOnlyCollection<Type> first)
    {
        foreach (Type fact in first.Where(fact => !topology.States.Any(state => topology.Permits(state, fact))))
        {
            yield return $"Command {command} yields {fact.Name}, which no {Name} ever permits.";
        }

        foreach (TState state in StatesOf(first))
        {
            foreach (Type fact in first.Where(fact => !topology.Permits(state, fact)))
            {
                yield return $"Command {command} can be given about a {Name} in state {state}, which does not permit its fact {fact.Name}.";
            }
        }
    }

    private IEnumerable<TState> StatesOf(IReadOnlyCollection<Type> facts) =>
        topology.States.Where(state => topology.IsReached(state) && facts.Any(fact => topology.Permits(state, fact)));

    private Words TextOf(TState state, Wording wording) => wording.Of(
        TextKind.State,
        $"{Name}.{state}",
        states.First(text => EqualityComparer<TState>.Default.Equals(text.State, state)).Text);
}
