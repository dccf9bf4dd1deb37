using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Oracles;

/// <summary>Mermaid and Graphviz read out of the diagrams the states, arrows and texts that the library wrote into them.</summary>
public class DiagramTests
{
    private static readonly Lazy<Task<Reading[]>> Mermaid =
        new(() => Ask("mermaid.mjs", (machine, language) => machine.Mermaid(language), InMermaid));

    private static readonly Lazy<Task<Reading[]>> Graphviz = new(() => Ask("dot.mjs", (machine, language) => machine.Dot(language), InDot));

    [Xunit.Fact]
    public async Task Mermaid_reads_every_state_arrow_and_text_of_every_diagram() => AssertRead(await Mermaid.Value);

    [Xunit.Fact]
    public async Task Graphviz_reads_every_state_arrow_and_text_of_every_diagram() => AssertRead(await Graphviz.Value);

    [Xunit.Fact]
    public async Task Mermaid_does_not_read_the_right_graph_out_of_a_wrong_diagram() => AssertObjected(await Mermaid.Value);

    [Xunit.Fact]
    public async Task Graphviz_does_not_read_the_right_graph_out_of_a_wrong_diagram() => AssertObjected(await Graphviz.Value);

    private static void AssertRead(Reading[] readings)
    {
        Reading[] right = [.. readings.Where(reading => !reading.IsMutant)];

        Assert.True(right.Length >= 3 * Procedures.Machines.Length, "Too few diagrams were read.");
        Assert.All(right, reading => Assert.Equal(reading.Written, reading.Read));
    }

    private static void AssertObjected(Reading[] readings)
    {
        Reading[] wrong = [.. readings.Where(reading => reading.IsMutant)];

        Assert.True(wrong.Length > Procedures.Machines.Length, "Too few diagrams were altered.");
        Assert.All(wrong, reading => Assert.NotEqual(reading.Written, reading.Read));
    }

    private static async Task<Reading[]> Ask(
        string script, Func<Machine, Language, string> draw, Func<Machine, Language, IEnumerable<string>> expected)
    {
        (Machine Right, Machine Drawn, Language Language)[] drawings =
        [
            .. from machine in Procedures.All.SelectMany(procedure => procedure.Machines).Union(Procedures.Machines)
               from language in Enum.GetValues<Language>()
               select (machine, machine, language),
            .. from machine in Procedures.Machines
               from mutant in Mutants.Of(machine, transition => transition.From != transition.To)
               select (machine, mutant, Language.English),
        ];
        drawings = [.. drawings.DistinctBy(drawing => draw(drawing.Drawn, drawing.Language))];
        Answer[] answers = await NodeOracle.Ask<Question, Answer>(
            script, drawings.Select(drawing => new Question(drawing.Drawn.Name, draw(drawing.Drawn, drawing.Language))));
        return
        [
            .. drawings.Zip(answers).Select(each => new Reading(
                each.First.Right != each.First.Drawn,
                Sorted(expected(each.First.Right, each.First.Language).Prepend(each.First.Right.Name)),
                Sorted(Lines(each.Second).Prepend(each.Second.Name)))),
        ];
    }

    private static IEnumerable<string> Lines(Answer answer) =>
        answer.States.Select(state => State(state.Id, state.Text, state.Final))
            .Concat(answer.Arrows.Select(arrow => Arrow(arrow.From, arrow.To, arrow.Text)));

    private static IEnumerable<string> InMermaid(Machine machine, Language language) =>
    [
        State("root_start", string.Empty, isFinal: false),
        State("root_end", string.Empty, isFinal: false),
        Arrow("root_start", $"s_{machine.Initial}", string.Empty),
        .. machine.States.Select(state => State($"s_{state.Name}", state.Text.In(language), isFinal: false)),
        .. machine.States.Where(state => state.IsFinal).Select(state => Arrow($"s_{state.Name}", "root_end", string.Empty)),
        .. Moves(machine).Select(move => Arrow($"s_{move.From}", $"s_{move.To}", Label(move, language))),
    ];

    private static IEnumerable<string> InDot(Machine machine, Language language) =>
    [
        State("[*]", string.Empty, isFinal: false),
        Arrow("[*]", machine.Initial, string.Empty),
        .. machine.States.Select(state => State(state.Name, state.Text.In(language), state.IsFinal)),
        .. Moves(machine).Select(move => Arrow(move.From, move.To, Label(move, language))),
    ];

    private static IEnumerable<MapTransition> Moves(Machine machine) =>
        machine.Transitions.Where(transition => transition.From != transition.To);

    private static string Label(MapTransition move, Language language) => move.Roles.IsEmpty
        ? move.Text.In(language)
        : $"{move.Text.In(language)} ({string.Join(", ", move.Roles.Select(role => role.Name.In(language)))})";

    private static string State(string id, string text, bool isFinal) => $"state {id} '{text}'{(isFinal ? " final" : string.Empty)}";

    private static string Arrow(string from, string to, string text) => $"arrow {from} {to} '{text}'";

    private static string[] Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];

    private sealed record Question(string Name, string Diagram);

    private sealed record ReadState(string Id, string Text, bool Final);

    private sealed record ReadArrow(string From, string To, string Text);

    private sealed record Answer(string Name, ReadState[] States, ReadArrow[] Arrows);

    private sealed record Reading(bool IsMutant, string[] Written, string[] Read);
}
