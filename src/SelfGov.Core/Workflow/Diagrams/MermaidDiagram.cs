using System.Text;
using SelfGov.Law;

namespace SelfGov.Workflow.Diagrams;

/// <summary>Draws a lifecycle as state diagrams of mermaid.</summary>
/// <remarks>
/// States bear their names for people; arrows bear the fact and who brings it about. A superstate that no case stands in, and facts that
/// keep the state, are left out: a diagram shows where a procedure can go, and <see cref="LifecycleMap.Transitions"/> lists the rest.
/// </remarks>
public static class MermaidDiagram
{
    /// <summary>The diagram of the case; the parts of the case have diagrams of their own.</summary>
    /// <param name="map">The lifecycle.</param>
    /// <param name="language">The language of the names.</param>
    /// <exception cref="ArgumentNullException">The map is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the three.</exception>
    public static string Draw(LifecycleMap map, Language language)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Draw(StateGraph.Of(map), language);
    }

    /// <summary>The diagram of a case, with the state in which it stands marked.</summary>
    /// <param name="map">The lifecycle.</param>
    /// <param name="language">The language of the names.</param>
    /// <param name="state">The name of the state; one that the diagram does not show is not marked.</param>
    /// <exception cref="ArgumentNullException">The map or the state is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the three.</exception>
    public static string Draw(LifecycleMap map, Language language, string state)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(state);
        var graph = StateGraph.Of(map);
        string diagram = Draw(graph, language);
        return graph.States.Any(each => each.Name == state)
            ? $"{diagram}    classDef here fill:#ffd54f,stroke-width:3px\n    class {Id(state)} here\n"
            : diagram;
    }

    /// <summary>The diagram of one kind of part.</summary>
    /// <param name="part">The kind of part.</param>
    /// <param name="language">The language of the names.</param>
    /// <exception cref="ArgumentNullException">The part is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the three.</exception>
    public static string Draw(MapPart part, Language language)
    {
        ArgumentNullException.ThrowIfNull(part);
        return Draw(StateGraph.Of(part), language);
    }

    private static string Draw(StateGraph graph, Language language)
    {
        var diagram = new StringBuilder("stateDiagram-v2\n");
        foreach (MapState state in graph.States)
        {
            diagram.Append($"    state \"{Escape(state.Text.In(language))}\" as {Id(state.Name)}\n");
        }

        diagram.Append($"    [*] --> {Id(graph.Initial)}\n");
        foreach (MapTransition arrow in graph.Arrows)
        {
            diagram.Append($"    {Id(arrow.From)} --> {Id(arrow.To)} : {Escape(StateGraph.Label(arrow, language))}\n");
        }

        foreach (MapState state in graph.States.Where(state => state.IsFinal))
        {
            diagram.Append($"    {Id(state.Name)} --> [*]\n");
        }

        return diagram.ToString();
    }

    /// <summary>
    /// The words of mermaid's own grammar, such as <c>state</c> and <c>end</c>, are no identifiers to it; a prefix keeps clear of them.
    /// </summary>
    private static string Id(string name) => $"s_{name}";

    /// <summary>
    /// Mermaid splits statements at <c>;</c>, ends names at <c>"</c>, breaks labels at <c>:</c> and reads <c>#</c> and <c>&lt;</c> as the
    /// beginnings of codes and tags; it spells a character by its number between <c>#</c> and <c>;</c>.
    /// </summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (Rune letter in text.EnumerateRunes())
        {
            if (Rune.IsControl(letter))
            {
                escaped.Append(' ');
            }
            else if (Rune.IsLetterOrDigit(letter) || " ,.()/-".Contains(letter.ToString(), StringComparison.Ordinal))
            {
                escaped.Append(letter);
            }
            else
            {
                escaped.Append($"#{letter.Value};");
            }
        }

        return escaped.ToString();
    }
}
