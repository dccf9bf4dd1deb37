using System.Xml.Linq;
using SelfGov.Law;
using SelfGov.Workflow.Diagrams;
using Xunit;

namespace SelfGov.Workflow;

public class ScxmlMachineTests
{
    private static readonly XNamespace Scxml = "http://www.w3.org/2005/07/scxml";

    private static readonly XNamespace Own = ScxmlMachine.TextNamespace;

    [Xunit.Fact]
    public void Every_permitted_fact_is_a_transition_and_only_states_that_a_case_can_stand_in_are_there()
    {
        XElement machine = XElement.Parse(ScxmlMachine.Write(SmallMap.Map, Language.English));

        Assert.Equal((Scxml + "scxml", "1.0", "small_claim", "Draft"),
            (machine.Name, machine.Attribute("version")!.Value, machine.Attribute("name")!.Value, machine.Attribute("initial")!.Value));
        Assert.Equal(
            ["Draft", "Kept", "Shelved", "Granted", "Withdrawn"], machine.Elements().Select(state => state.Attribute("id")!.Value));
        Assert.Equal(SmallMap.Moves(SmallMap.Map.Transitions), Moves(machine));
    }

    [Xunit.Fact]
    public void A_final_state_is_final_only_where_it_takes_no_more_facts_but_is_always_marked()
    {
        XElement machine = XElement.Parse(ScxmlMachine.Write(SmallMap.Map, Language.English));

        Assert.Equal(["Withdrawn"], machine.Elements(Scxml + "final").Select(state => state.Attribute("id")!.Value));
        Assert.Equal(
            ["Granted", "Withdrawn"],
            machine.Elements().Where(state => state.Attribute(Own + "final")?.Value == "true")
                .Select(state => state.Attribute("id")!.Value));
    }

    [Theory]
    [InlineData(Language.Kazakh, "Kept (kk)", "Filed (kk) (уақыттың өтуі)")]
    [InlineData(Language.Russian, "Kept (ru)", "Filed (ru) (течение времени)")]
    [InlineData(Language.English, "Kept (en)", "Filed (en) (the passing of time)")]
    public void The_names_for_people_stand_beside_those_of_the_code(Language language, string state, string fact)
    {
        XElement machine = XElement.Parse(ScxmlMachine.Write(SmallMap.Map, language));

        Assert.Equal(state, machine.Elements().Single(each => each.Attribute("id")!.Value == "Kept").Attribute(Own + "text")!.Value);
        Assert.Equal(fact, machine.Descendants(Scxml + "transition").First().Attribute(Own + "text")!.Value);
    }

    [Xunit.Fact]
    public void No_text_can_break_out_of_its_attribute()
    {
        XElement machine = XElement.Parse(ScxmlMachine.Write(SmallMap.Hostiled, Language.Kazakh));

        Assert.Equal(SmallMap.Moves(SmallMap.Map.Transitions), Moves(machine));
        Assert.All(machine.Descendants(), element => Assert.Equal(SmallMap.Calmed, element.Attribute(Own + "text")!.Value));
    }

    [Xunit.Fact]
    public void A_kind_of_part_is_a_machine_of_its_own()
    {
        MapPart witness = SmallMap.Map.Parts[0];
        XElement machine = XElement.Parse(ScxmlMachine.Write(witness, Language.English));

        Assert.Equal(("Witness", "Named"), (machine.Attribute("name")!.Value, machine.Attribute("initial")!.Value));
        Assert.Equal(SmallMap.Moves(witness.Transitions), Moves(machine));
    }

    [Xunit.Fact]
    public void A_null_map_or_a_language_that_is_none_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ScxmlMachine.Write((LifecycleMap)null!, Language.English));
        Assert.Throws<ArgumentNullException>(() => ScxmlMachine.Write((MapPart)null!, Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScxmlMachine.Write(SmallMap.Map, (Language)7));
    }

    private static IEnumerable<string> Moves(XElement machine) => machine.Descendants(Scxml + "transition")
        .Select(move => $"{move.Parent!.Attribute("id")!.Value} {move.Attribute("event")!.Value} {move.Attribute("target")!.Value}")
        .Order(StringComparer.Ordinal);
}
