using System.Text;

namespace SelfGov.Workflow.Diagrams;

/// <summary>
/// Writes a lifecycle as models in Promela, from which the model checker Spin proves that no state is a dead end and that the procedure can
/// always end.
/// </summary>
/// <remarks>
/// <para>
/// One process takes the permitted facts in every possible order. A state that is not final and permits nothing stops it, and Spin reports
/// an invalid end state: <c>spin -a</c>, then <c>pan.c</c> compiled with <c>-DNOCLAIM</c>.
/// </para>
/// <para>
/// That an end can be reached from every state is no formula of linear time: a procedure may go round for ever if nobody wants it to end.
/// So at any moment somebody may resolve to end it (<c>ending</c>), and from then on only one transition of each state is taken, the first
/// of a shortest way to a final state. The formula <c>can_end</c> says that this always arrives. Those transitions are some of the
/// permitted ones, so where Spin finds the formula true (<c>pan -a</c>), a way to the end exists from every state that can be reached;
/// where no way exists from some state, all its transitions stay open, and Spin finds the circle.
/// </para>
/// <para>A simulation (<c>spin model.pml</c>) prints each fact and the state that it leads to.</para>
/// </remarks>
public static class PromelaModel
{
    /// <summary>The model of the case; the parts of the case have models of their own.</summary>
    /// <param name="map">The lifecycle.</param>
    /// <exception cref="ArgumentNullException">The map is null.</exception>
    public static string Write(LifecycleMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Write(StateGraph.Of(map));
    }

    /// <summary>The model of one kind of part.</summary>
    /// <param name="part">The kind of part.</param>
    /// <exception cref="ArgumentNullException">The part is null.</exception>
    public static string Write(MapPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return Write(StateGraph.Of(part));
    }

    private static string Write(StateGraph graph)
    {
        Dictionary<string, MapTransition> waysOut = WaysOut(graph);
        string[] finals = [.. graph.States.Where(state => state.IsFinal).Select(state => $"state == {State(state.Name)}")];
        var model = new StringBuilder();
        model.Append($"mtype:State = {{ {string.Join(", ", graph.States.Select(state => State(state.Name)))} }}\n");
        model.Append($"mtype:Fact = {{ {string.Join(", ", Triggers(graph).Select(Fact).Prepend("none"))} }}\n");
        model.Append($"mtype:State state = {State(graph.Initial)}\n");
        model.Append("mtype:Fact fact = none\n");
        model.Append("bool ending\n\n");
        model.Append($"#define ended ({(finals.Length > 0 ? string.Join(" || ", finals) : "false")})\n\n");
        model.Append("inline take(trigger, next) {\n    fact = trigger; state = next; printf(\"%e: %e\\n\", fact, state)\n}\n\n");
        model.Append("active proctype procedure() {\n    do\n");
        foreach (MapTransition transition in graph.Transitions)
        {
            bool stays = !waysOut.TryGetValue(transition.From, out MapTransition? wayOut) || transition == wayOut;
            string guard = stays ? string.Empty : " && !ending";
            string step = $"take({Fact(transition.Trigger)}, {State(transition.To)})";
            model.Append($"    :: d_step {{ state == {State(transition.From)}{guard} -> {step} }}\n");
        }

        model.Append("    :: d_step { !ending && !ended -> ending = true }\n");
        model.Append("    :: ended -> break\n");
        model.Append("    od\n}\n\n");
        return model.Append("ltl can_end { [] (ending -> <> ended) }\n").ToString();
    }

    private static IEnumerable<string> Triggers(StateGraph graph) => graph.Transitions.Select(transition => transition.Trigger).Distinct();

    /// <summary>The first transition of a shortest way to a final state, for every state that has one and is not final itself.</summary>
    private static Dictionary<string, MapTransition> WaysOut(StateGraph graph)
    {
        var ways = new Dictionary<string, MapTransition>();
        HashSet<string> arrived = [.. graph.States.Where(state => state.IsFinal).Select(state => state.Name)];
        while (arrived.Count > 0)
        {
            HashSet<string> before = [];
            foreach (MapTransition arrow in graph.Arrows.Where(arrow => arrived.Contains(arrow.To)))
            {
                if (!IsFinal(graph, arrow.From) && ways.TryAdd(arrow.From, arrow))
                {
                    before.Add(arrow.From);
                }
            }

            arrived = before;
        }

        return ways;
    }

    private static bool IsFinal(StateGraph graph, string name) => graph.States.Any(state => state.Name == name && state.IsFinal);

    private static string State(string name) => $"s_{Identifier(name)}";

    private static string Fact(string name) => $"f_{Identifier(name)}";

    /// <summary>Promela knows Latin letters and digits; every other character is written as its number between underscores.</summary>
    private static string Identifier(string name)
    {
        var identifier = new StringBuilder(name.Length);
        foreach (Rune letter in name.EnumerateRunes())
        {
            if (letter.IsAscii && Rune.IsLetterOrDigit(letter))
            {
                identifier.Append(letter);
            }
            else
            {
                identifier.Append($"_{letter.Value:x}_");
            }
        }

        return identifier.ToString();
    }
}
