using System.Collections.Immutable;
using SelfGov.Law;

namespace SelfGov.Workflow;

/// <summary>A kind of part that cases have many of, each with a state of its own: the candidates of an election.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TPart">The kind of part.</typeparam>
/// <typeparam name="TTrigger">The triggers of the procedure; a fact about a part moves the part and the case at once.</typeparam>
/// <remarks>Made by <see cref="LifecycleDefinition{TCase, TState, TTrigger}.HasParts"/>.</remarks>
public abstract class PartDefinition<TCase, TPart, TTrigger>
    where TCase : Case
    where TTrigger : struct, Enum
{
    private protected PartDefinition(Words text, Func<TCase, IEnumerable<TPart>> all, Func<TPart, string> key)
    {
        Text = text;
        All = all;
        Key = key;
    }

    internal Words Text { get; }

    internal Func<TCase, IEnumerable<TPart>> All { get; }

    internal Func<TPart, string> Key { get; }

    internal string Name { get; } = typeof(TPart).Name;

    internal abstract PartDefinition<TCase, TPart, TTrigger> Reworded(Wording wording);

    internal abstract bool Permits(TPart part, TTrigger trigger);

    internal abstract Words StateOf(TPart part);

    internal abstract Words StatesPermitting(ReadOnlySpan<TTrigger> triggers);

    internal abstract MapPart ToMap(Func<TTrigger, Words> textOf, Func<TTrigger, ImmutableArray<Role>> rolesOf);

    internal abstract IEnumerable<string> Errors(IReadOnlyCollection<TTrigger> yielded);

    internal abstract IEnumerable<string> ErrorsOf(string command, IReadOnlyCollection<TTrigger> first);
}

internal sealed class PartDefinition<TCase, TPart, TPartState, TTrigger>(
    Words text,
    Topology<TPartState, TTrigger> topology,
    ImmutableArray<StateText<TPartState>> states,
    Func<TPart, TPartState> stateOf,
    Func<TCase, IEnumerable<TPart>> all,
    Func<TPart, string> key)
    : PartDefinition<TCase, TPart, TTrigger>(text, all, key)
    where TCase : Case
    where TPartState : struct, Enum
    where TTrigger : struct, Enum
{
    internal override PartDefinition<TCase, TPart, TTrigger> Reworded(Wording wording) =>
        new PartDefinition<TCase, TPart, TPartState, TTrigger>(
            wording.Of(TextKind.Part, Name, Text), topology, [.. states.Select(state => Reworded(state, wording))], stateOf, All, Key);

    internal override bool Permits(TPart part, TTrigger trigger) => topology.Permits(stateOf(part), trigger);

    internal override Words StateOf(TPart part) => TextOf(stateOf(part));

    internal override Words StatesPermitting(ReadOnlySpan<TTrigger> triggers)
    {
        TTrigger[] asked = triggers.ToArray();
        return Sentence.Alternatives(topology.States.Where(state => topology.IsReached(state) && asked.Any(trigger => topology.Permits(state, trigger))).Select(TextOf));
    }

    internal override MapPart ToMap(Func<TTrigger, Words> textOf, Func<TTrigger, ImmutableArray<Role>> rolesOf) => new(
        Name,
        Text,
        topology.Initial.ToString(),
        [.. states.Select(state => new MapState(state.State.ToString(), state.Text, state.Basis, state.IsFinal))],
        [.. topology.Transitions.Select(step =>
            new MapTransition(step.From.ToString(), step.Trigger.ToString(), textOf(step.Trigger), step.To.ToString(), rolesOf(step.Trigger)))]);

    internal override IEnumerable<string> Errors(IReadOnlyCollection<TTrigger> yielded) => DefinitionErrors.OfTopology($"{Name}: ", topology, states, yielded);

    internal override IEnumerable<string> ErrorsOf(string command, IReadOnlyCollection<TTrigger> first)
    {
        foreach (TTrigger trigger in first.Where(trigger => !topology.States.Any(state => topology.Permits(state, trigger))))
        {
            yield return $"Command {command} yields {trigger}, which no {Name} ever permits.";
        }

        foreach (TPartState state in topology.States.Where(state => topology.IsReached(state) && first.Any(trigger => topology.Permits(state, trigger))))
        {
            foreach (TTrigger trigger in first.Where(trigger => !topology.Permits(state, trigger)))
            {
                yield return $"Command {command} can be given about a {Name} in state {state}, which does not permit its fact {trigger}.";
            }
        }
    }

    private StateText<TPartState> Reworded(StateText<TPartState> state, Wording wording) =>
        state with { Text = wording.Of(TextKind.State, $"{Name}.{state.State}", state.Text) };

    private Words TextOf(TPartState state) => states.First(text => EqualityComparer<TPartState>.Default.Equals(text.State, state)).Text;
}
