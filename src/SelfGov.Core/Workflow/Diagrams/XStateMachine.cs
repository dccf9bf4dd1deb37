using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SelfGov.Law;

namespace SelfGov.Workflow.Diagrams;

/// <summary>Writes a lifecycle as machines of XState: the JSON that its <c>createMachine</c> takes.</summary>
/// <remarks>
/// States and events bear their names in the code; the names for people are their descriptions, and final states have the tag <c>final</c>.
/// Every permitted fact is a transition, those that keep the state included. A fact that is not permitted in a state is an error to a
/// lifecycle; a machine of XState ignores the event. A final state that still takes facts is not of the type <c>final</c>, because a
/// machine of XState stops in such a state.
/// </remarks>
public static class XStateMachine
{
    private static readonly JsonWriterOptions Format = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The machine of the case; the parts of the case have machines of their own.</summary>
    /// <param name="map">The lifecycle.</param>
    /// <param name="language">The language of the names.</param>
    /// <exception cref="ArgumentNullException">The map is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the three.</exception>
    public static string Write(LifecycleMap map, Language language)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Write(StateGraph.Of(map), language);
    }

    /// <summary>The machine of one kind of part.</summary>
    /// <param name="part">The kind of part.</param>
    /// <param name="language">The language of the names.</param>
    /// <exception cref="ArgumentNullException">The part is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the three.</exception>
    public static string Write(MapPart part, Language language)
    {
        ArgumentNullException.ThrowIfNull(part);
        return Write(StateGraph.Of(part), language);
    }

    private static string Write(StateGraph graph, Language language)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Format))
        {
            writer.WriteStartObject();
            writer.WriteString("id", graph.Name);
            writer.WriteString("initial", graph.Initial);
            writer.WriteStartObject("states");
            foreach (MapState state in graph.States)
            {
                WriteState(writer, graph, state, language);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void WriteState(Utf8JsonWriter writer, StateGraph graph, MapState state, Language language)
    {
        var transitions = graph.From(state);
        writer.WriteStartObject(state.Name);
        if (state.IsFinal)
        {
            if (transitions.IsEmpty)
            {
                writer.WriteString("type", "final");
            }

            writer.WriteStartArray("tags");
            writer.WriteStringValue("final");
            writer.WriteEndArray();
        }

        writer.WriteString("description", StateGraph.Clean(state.Text.In(language)));
        if (!transitions.IsEmpty)
        {
            writer.WriteStartObject("on");
            foreach (MapTransition transition in transitions)
            {
                writer.WriteStartObject(transition.Trigger);
                writer.WriteString("target", transition.To);
                writer.WriteString("description", StateGraph.Clean(StateGraph.Label(transition, language)));
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
