using System.Collections.Immutable;
using System.Text;
using SelfGov.Law;

namespace SelfGov.Workflow.Diagrams;

/// <summary>
/// What a diagram shows of a lifecycle or of a part: the states that something leads to or from, and the moves between them.
/// </summary>
/// <param name="Name">The kind of procedure or of part.</param>
/// <param name="Initial">The state before the first fact.</param>
/// <param name="States">The states that a case or a part can stand in.</param>
/// <param name="Arrows">The transitions that change the state.</param>
/// <param name="Transitions">All transitions between these states, those that keep the state included.</param>
internal sealed record StateGraph(
    string Name, string Initial, ImmutableArray<MapState> States, ImmutableArray<MapTransition> Arrows,
    ImmutableArray<MapTransition> Transitions)
{
    internal static StateGraph Of(LifecycleMap map) => Of(map.Kind, map.Initial, map.States, map.Transitions);

    internal static StateGraph Of(MapPart part) => Of(part.Name, part.Initial, part.States, part.Transitions);

    internal static string Label(MapTransition arrow, Language language) => arrow.Roles.IsEmpty
        ? arrow.Text.In(language)
        : $"{arrow.Text.In(language)} ({string.Join(", ", arrow.Roles.Select(role => role.Name.In(language)))})";

    /// <summary>A text without what XML and JSON cannot carry: control characters become spaces, halves of letters U+FFFD.</summary>
    internal static string Clean(string text)
    {
        var cleaned = new StringBuilder(text.Length);
        foreach (Rune letter in text.EnumerateRunes())
        {
            cleaned.Append(letter switch
            {
                _ when Rune.IsControl(letter) => new Rune(' '),
                { Value: 0xFFFE or 0xFFFF } => Rune.ReplacementChar,
                _ => letter,
            });
        }

        return cleaned.ToString();
    }

    /// <summary>The transitions out of a state, those that keep it included.</summary>
    internal ImmutableArray<MapTransition> From(MapState state) => [.. Transitions.Where(transition => transition.From == state.Name)];

    private static StateGraph Of(
        string name, string initial, ImmutableArray<MapState> states, ImmutableArray<MapTransition> transitions)
    {
        ImmutableArray<MapTransition> arrows = [.. transitions.Where(transition => transition.From != transition.To)];
        HashSet<string> shown = [initial, .. arrows.Select(arrow => arrow.From), .. arrows.Select(arrow => arrow.To)];
        return new StateGraph(
            name,
            initial,
            [.. states.Where(state => shown.Contains(state.Name))],
            arrows,
            [.. transitions.Where(transition => shown.Contains(transition.From))]);
    }
}
