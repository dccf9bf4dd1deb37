using System.Collections.Immutable;
using SelfGov.Law;

namespace SelfGov.Workflow;

/// <summary>What a diagram shows of a lifecycle or of a part: the states that something leads to or from, and the moves between them.</summary>
internal sealed record StateGraph(string Name, string Initial, ImmutableArray<MapState> States, ImmutableArray<MapTransition> Arrows)
{
    internal static StateGraph Of(LifecycleMap map) => Of(map.Kind, map.Initial, map.States, map.Transitions);

    internal static StateGraph Of(MapPart part) => Of(part.Name, part.Initial, part.States, part.Transitions);

    internal static string Label(MapTransition arrow, Language language) => arrow.Roles.IsEmpty
        ? arrow.Text.In(language)
        : $"{arrow.Text.In(language)} ({string.Join(", ", arrow.Roles.Select(role => role.Name.In(language)))})";

    private static StateGraph Of(
        string name, string initial, ImmutableArray<MapState> states, ImmutableArray<MapTransition> transitions)
    {
        ImmutableArray<MapTransition> arrows = [.. transitions.Where(transition => transition.From != transition.To)];
        HashSet<string> shown = [initial, .. arrows.Select(arrow => arrow.From), .. arrows.Select(arrow => arrow.To)];
        return new StateGraph(name, initial, [.. states.Where(state => shown.Contains(state.Name))], arrows);
    }
}
