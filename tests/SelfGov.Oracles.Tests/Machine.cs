using System.Collections.Immutable;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Diagrams;

namespace SelfGov.Oracles;

/// <summary>The states of a kind of case, or of a kind of its parts: what is exported, and what the library itself answers.</summary>
public sealed class Machine
{
    private readonly LifecycleMap map;
    private readonly MapPart? part;
    private readonly Func<string, string, string?> next;

    private Machine(LifecycleMap map, MapPart? part, IEnumerable<string> triggers, Func<string, string, string?> next)
    {
        this.map = map;
        this.part = part;
        this.next = next;
        Triggers = [.. triggers];
    }

    public string Name => part is null ? $"{map.Kind} {map.Edition}" : $"{map.Kind} {map.Edition} {part.Name}";

    public string Initial => part?.Initial ?? map.Initial;

    public ImmutableArray<MapTransition> Transitions => part?.Transitions ?? map.Transitions;

    /// <summary>The states that a case or a part can stand in; no superstates.</summary>
    public IEnumerable<MapState> States
    {
        get
        {
            HashSet<string> entered = [Initial, .. Transitions.Select(transition => transition.To)];
            return (part?.States ?? map.States).Where(state => entered.Contains(state.Name));
        }
    }

    /// <summary>The kinds of facts of the whole case, and one that is none; of a wrong export, those of the right one.</summary>
    public ImmutableArray<string> Triggers { get; }

    /// <summary>All that decides where a machine goes; equal for editions that differ in texts, roles and rules only.</summary>
    public string Graph => string.Join(
        '\n',
        Transitions.Select(transition => $"{transition.From} {transition.Trigger} {transition.To}")
            .Concat(States.Where(state => state.IsFinal).Select(state => state.Name))
            .Order(StringComparer.Ordinal)
            .Prepend(Initial));

    public static Machine Of<TCase, TState>(Lifecycle<TCase, TState> lifecycle)
        where TCase : Case<TState>
        where TState : struct, Enum
    {
        Dictionary<string, Type> facts = lifecycle.Topology.Facts.ToDictionary(fact => fact.Name);
        return new(lifecycle.Map, null, TriggersOf(lifecycle.Map), (state, trigger) =>
            facts.TryGetValue(trigger, out Type? fact) ? lifecycle.Topology.Next(Enum.Parse<TState>(state), fact)?.ToString() : null);
    }

    public static Machine Of(LifecycleMap map, MapPart part)
    {
        var table = part.Transitions.ToDictionary(transition => (transition.From, transition.Trigger), transition => transition.To);
        return new Machine(map, part, TriggersOf(map), (state, trigger) => table.GetValueOrDefault((state, trigger)));
    }

    /// <summary>The state that the library itself goes to; null where it does not permit the fact.</summary>
    public string? Next(string state, string trigger) => next(state, trigger);

    /// <summary>A machine whose export is wrong, while the library's own answers stay right.</summary>
    public Machine With(IEnumerable<MapTransition> transitions) => part is null
        ? new Machine(map with { Transitions = [.. transitions] }, null, Triggers, next)
        : new Machine(map, part with { Transitions = [.. transitions] }, Triggers, next);

    public string Mermaid(Language language) => part is null ? MermaidDiagram.Draw(map, language) : MermaidDiagram.Draw(part, language);

    public string Dot(Language language) => part is null ? DotDiagram.Draw(map, language) : DotDiagram.Draw(part, language);

    public string Scxml() => part is null ? ScxmlMachine.Write(map, Language.Kazakh) : ScxmlMachine.Write(part, Language.Kazakh);

    public string XState() => part is null ? XStateMachine.Write(map, Language.Kazakh) : XStateMachine.Write(part, Language.Kazakh);

    public string Promela() => part is null ? PromelaModel.Write(map) : PromelaModel.Write(part);

    public override string ToString() => Name;

    private static IEnumerable<string> TriggersOf(LifecycleMap map) =>
        map.Transitions.Select(transition => transition.Trigger).Append("NoFactOfThisProcedure").Distinct();
}
