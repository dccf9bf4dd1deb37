using System.Text;
using SelfGov.Law;

namespace SelfGov.Workflow.Diagrams;

/// <summary>Draws a lifecycle as graphs in the DOT language of Graphviz.</summary>
/// <remarks>Shows what <see cref="MermaidDiagram"/> shows; a point marks the initial state, a double border a final one.</remarks>
public static class DotDiagram
{
    /// <summary>The graph of the case; the parts of the case have graphs of their own.</summary>
    /// <param name="map">The lifecycle.</param>
    /// <param name="language">The language of the names.</param>
    /// <exception cref="ArgumentNullException">The map is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the three.</exception>
    public static string Draw(LifecycleMap map, Language language)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Draw(StateGraph.Of(map), language);
    }

    /// <summary>The graph of a case, with the state in which it stands marked.</summary>
    /// <param name="map">The lifecycle.</param>
    /// <param name="language">The language of the names.</param>
    /// <param name="state">The name of the state; one that the graph does not show is not marked.</param>
    /// <exception cref="ArgumentNullException">The map or the state is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the three.</exception>
    public static string Draw(LifecycleMap map, Language language, string state)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(state);
        return Draw(StateGraph.Of(map), language, state);
    }

    /// <summary>The graph of one kind of part.</summary>
    /// <param name="part">The kind of part.</param>
    /// <param name="language">The language of the names.</param>
    /// <exception cref="ArgumentNullException">The part is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the three.</exception>
    public static string Draw(MapPart part, Language language)
    {
        ArgumentNullException.ThrowIfNull(part);
        return Draw(StateGraph.Of(part), language);
    }

    private static string Draw(StateGraph graph, Language language, string? here = null)
    {
        var diagram = new StringBuilder();
        diagram.Append($"digraph {Quote(graph.Name)} {{\n");
        diagram.Append("    node [shape=box, style=rounded];\n");
        diagram.Append("    \"[*]\" [shape=point, label=\"\"];\n");
        foreach (MapState state in graph.States)
        {
            string border = state.IsFinal ? ", peripheries=2" : string.Empty;
            string mark = state.Name == here ? ", style=\"rounded,filled\", fillcolor=\"#ffd54f\"" : string.Empty;
            diagram.Append($"    {Quote(state.Name)} [label={Quote(state.Text.In(language))}{border}{mark}];\n");
        }

        diagram.Append($"    \"[*]\" -> {Quote(graph.Initial)};\n");
        foreach (MapTransition arrow in graph.Arrows)
        {
            diagram.Append($"    {Quote(arrow.From)} -> {Quote(arrow.To)} [label={Quote(StateGraph.Label(arrow, language))}];\n");
        }

        return diagram.Append("}\n").ToString();
    }

    /// <summary>
    /// A backslash begins an escape such as <c>\N</c> and an ampersand a character entity in a label; neither may mean that here.
    /// </summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (char letter in text)
        {
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '&' => "&amp;",
                _ when char.IsControl(letter) => " ",
                _ => letter.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
