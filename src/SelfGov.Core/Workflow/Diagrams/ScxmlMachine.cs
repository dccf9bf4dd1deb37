using System.Text;
using System.Xml;
using SelfGov.Law;

namespace SelfGov.Workflow.Diagrams;

/// <summary>Writes a lifecycle as state machines of SCXML, the W3C's State Chart XML.</summary>
/// <remarks>
/// States and events bear their names in the code; the names for people stand beside them as attributes of <see cref="TextNamespace"/>.
/// Every permitted fact is a transition, those that keep the state included. A fact that is not permitted in a state is an error to a
/// lifecycle; a state machine of SCXML ignores the event. A final state that still takes facts is a <c>state</c>, because a machine of
/// SCXML stops in a <c>final</c> one; the attribute <c>final</c> marks it.
/// </remarks>
public static class ScxmlMachine
{
    /// <summary>The namespace of the attributes <c>text</c>, the name for people, and <c>final</c>.</summary>
    public const string TextNamespace = "urn:selfgov:diagram";

    private const string ScxmlNamespace = "http://www.w3.org/2005/07/scxml";

    private const string Prefix = "selfgov";

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
        var document = new StringBuilder();
        var settings = new XmlWriterSettings { Indent = true, IndentChars = "    ", NewLineChars = "\n", OmitXmlDeclaration = true };
        using (var writer = XmlWriter.Create(document, settings))
        {
            writer.WriteStartElement("scxml", ScxmlNamespace);
            writer.WriteAttributeString("xmlns", Prefix, null, TextNamespace);
            writer.WriteAttributeString("version", "1.0");
            writer.WriteAttributeString("name", Identifier(graph.Name));
            writer.WriteAttributeString("initial", graph.Initial);
            foreach (MapState state in graph.States)
            {
                WriteState(writer, graph, state, language);
            }

            writer.WriteEndElement();
        }

        return document.Append('\n').ToString();
    }

    private static void WriteState(XmlWriter writer, StateGraph graph, MapState state, Language language)
    {
        var transitions = graph.From(state);
        writer.WriteStartElement(state.IsFinal && transitions.IsEmpty ? "final" : "state", ScxmlNamespace);
        writer.WriteAttributeString("id", state.Name);
        if (state.IsFinal)
        {
            writer.WriteAttributeString(Prefix, "final", TextNamespace, "true");
        }

        WriteText(writer, state.Text.In(language));
        foreach (MapTransition transition in transitions)
        {
            writer.WriteStartElement("transition", ScxmlNamespace);
            writer.WriteAttributeString("event", transition.Trigger);
            writer.WriteAttributeString("target", transition.To);
            WriteText(writer, StateGraph.Label(transition, language));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    /// <summary>
    /// The name of a machine may hold a hyphen; but SCION makes the name of a function of it, so it is kept to letters, digits and
    /// underscores.
    /// </summary>
    private static string Identifier(string name) =>
        string.Concat(name.EnumerateRunes().Select(letter => Rune.IsLetterOrDigit(letter) ? letter.ToString() : "_"));

    private static void WriteText(XmlWriter writer, string text) =>
        writer.WriteAttributeString(Prefix, "text", TextNamespace, StateGraph.Clean(text));
}
