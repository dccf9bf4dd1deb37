using System.Text.Json.Nodes;
using SelfGov.Law;
using SelfGov.Workflow.Diagrams;
using Xunit;

namespace SelfGov.Workflow;

public class XStateMachineTests
{
    [Xunit.Fact]
    public void Every_permitted_fact_is_a_transition_and_only_states_that_a_case_can_stand_in_are_there()
    {
        JsonNode machine = Parse(XStateMachine.Write(SmallMap.Map, Language.English));

        Assert.Equal(("small-claim", "Draft"), ((string?)machine["id"], (string?)machine["initial"]));
        Assert.Equal(["Draft", "Kept", "Shelved", "Granted", "Withdrawn"], machine["states"]!.AsObject().Select(state => state.Key));
        Assert.Equal(SmallMap.Moves(SmallMap.Map.Transitions), Moves(machine));
    }

    [Xunit.Fact]
    public void A_final_state_is_final_only_where_it_takes_no_more_facts_but_is_always_tagged()
    {
        JsonObject states = Parse(XStateMachine.Write(SmallMap.Map, Language.English))["states"]!.AsObject();

        Assert.Equal(["Withdrawn"], states.Where(state => (string?)state.Value!["type"] == "final").Select(state => state.Key));
        Assert.Equal(
            ["Granted", "Withdrawn"], states.Where(state => (string?)state.Value!["tags"]?[0] == "final").Select(state => state.Key));
    }

    [Theory]
    [InlineData(Language.Kazakh, "Kept (kk)", "Filed (kk) (уақыттың өтуі)")]
    [InlineData(Language.Russian, "Kept (ru)", "Filed (ru) (течение времени)")]
    [InlineData(Language.English, "Kept (en)", "Filed (en) (the passing of time)")]
    public void The_names_for_people_are_descriptions_that_people_can_read(Language language, string state, string fact)
    {
        string text = XStateMachine.Write(SmallMap.Map, language);
        JsonNode states = Parse(text)["states"]!;

        Assert.Equal(state, (string?)states["Kept"]!["description"]);
        Assert.Equal(fact, (string?)states["Draft"]!["on"]!["Filed"]!["description"]);
        Assert.Contains(fact, text, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void No_text_can_break_out_of_its_string()
    {
        JsonNode machine = Parse(XStateMachine.Write(SmallMap.Hostiled, Language.Kazakh));

        Assert.Equal(SmallMap.Moves(SmallMap.Map.Transitions), Moves(machine));
        Assert.All(machine["states"]!.AsObject(), state => Assert.Equal(SmallMap.Calmed, (string?)state.Value!["description"]));
    }

    [Xunit.Fact]
    public void A_kind_of_part_is_a_machine_of_its_own()
    {
        MapPart witness = SmallMap.Map.Parts[0];
        JsonNode machine = Parse(XStateMachine.Write(witness, Language.English));

        Assert.Equal(("Witness", "Named"), ((string?)machine["id"], (string?)machine["initial"]));
        Assert.Equal(SmallMap.Moves(witness.Transitions), Moves(machine));
    }

    [Xunit.Fact]
    public void A_null_map_or_a_language_that_is_none_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => XStateMachine.Write((LifecycleMap)null!, Language.English));
        Assert.Throws<ArgumentNullException>(() => XStateMachine.Write((MapPart)null!, Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => XStateMachine.Write(SmallMap.Map, (Language)7));
    }

    private static JsonNode Parse(string text) => JsonNode.Parse(text)!;

    private static IEnumerable<string> Moves(JsonNode machine) =>
        (from state in machine["states"]!.AsObject()
         from move in state.Value!["on"]?.AsObject() ?? []
         select $"{state.Key} {move.Key} {(string?)move.Value!["target"]}").Order(StringComparer.Ordinal);
}
