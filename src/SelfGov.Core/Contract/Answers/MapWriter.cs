using System.Collections.Immutable;
using System.Text.Json;
using SelfGov.Workflow;

namespace SelfGov.Contract.Answers;

/// <summary>Writes a lifecycle as data, with the names of the contract for commands and facts.</summary>
internal sealed class MapWriter(LifecycleMap map, Func<Type, string> commandName, Func<string, string> factName)
{
    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("format", DocumentFormat.Version);
        json.WriteString("kind", map.Kind);
        json.WriteString("edition", map.Edition.ToString());
        json.WriteString("initial", map.Initial);
        json.Array("states", map.States, State);
        json.Array("transitions", map.Transitions, Transition);
        json.Array("commands", map.Commands, Command);
        json.Array("causes", map.Causes, Cause);
        json.Array("parts", map.Parts, Part);
        json.WriteEndObject();
    }

    private static void State(Utf8JsonWriter json, MapState state)
    {
        json.WriteStartObject();
        json.WriteString("name", state.Name);
        json.Words("text", state.Text);
        json.WriteBoolean("isFinal", state.IsFinal);
        json.Article(state.Basis);
        json.WriteEndObject();
    }

    private void Transition(Utf8JsonWriter json, MapTransition step)
    {
        json.WriteStartObject();
        json.WriteString("from", step.From);
        json.WriteString("fact", factName(step.Trigger));
        json.Words("text", step.Text);
        json.WriteString("to", step.To);
        json.Roles(step.Roles);
        json.WriteEndObject();
    }

    private void Command(Utf8JsonWriter json, MapCommand command)
    {
        json.WriteStartObject();
        json.WriteString("name", commandName(command.Type));
        json.Words("text", command.Text);
        json.Roles(command.Roles);
        json.WriteString("part", command.Part);
        json.Texts("states", command.States);
        json.Texts("facts", command.Triggers.Select(factName));
        json.Array("limits", command.Limits, static (json, limit) =>
        {
            json.WriteStartObject();
            json.WriteString("side", limit.Side.ToString());
            json.WriteString("code", limit.Code);
            json.Words("text", limit.Text);
            json.Article(limit.Basis);
            json.WriteEndObject();
        });
        json.Array("rules", command.Rules, Rule);
        json.Article(command.Basis);
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, MapRule rule)
    {
        json.WriteStartObject();
        json.WriteString("code", rule.Code);
        json.Words("text", rule.Text);
        json.Field(rule.Field);
        json.WriteString("knownFrom", rule.KnownFrom.ToString());
        json.WriteString("boundKnownFrom", rule.BoundKnownFrom?.ToString());
        json.WritePropertyName("bound");
        json.Expectation(rule.Bound);
        json.Article(rule.Basis);
        json.WriteEndObject();
    }

    private void Cause(Utf8JsonWriter json, MapCause cause)
    {
        json.WriteStartObject();
        json.WriteString("code", cause.Code);
        json.Words("text", cause.Text);
        json.WriteString("fact", factName(cause.Trigger));
        json.Article(cause.Basis);
        json.WriteEndObject();
    }

    private void Part(Utf8JsonWriter json, MapPart part)
    {
        json.WriteStartObject();
        json.WriteString("name", part.Name);
        json.Words("text", part.Text);
        json.WriteString("initial", part.Initial);
        json.Array("states", part.States, State);
        json.Array("transitions", part.Transitions, Transition);
        json.WriteEndObject();
    }
}
