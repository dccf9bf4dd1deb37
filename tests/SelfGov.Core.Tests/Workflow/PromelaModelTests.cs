using System.Text.RegularExpressions;
using SelfGov.Workflow.Diagrams;
using Xunit;

namespace SelfGov.Workflow;

public partial class PromelaModelTests
{
    [Xunit.Fact]
    public void Every_permitted_fact_is_taken_in_its_state()
    {
        string model = PromelaModel.Write(SmallMap.Map);

        Assert.Contains("mtype:State = { s_Draft, s_Kept, s_Shelved, s_Granted, s_Withdrawn }\n", model, StringComparison.Ordinal);
        Assert.Contains("mtype:State state = s_Draft\n", model, StringComparison.Ordinal);
        Assert.Contains("#define ended (state == s_Granted || state == s_Withdrawn)\n", model, StringComparison.Ordinal);
        Assert.Equal(
            SmallMap.Moves(SmallMap.Map.Transitions),
            Step().Matches(model).Select(step => $"{step.Groups[1]} {step.Groups[3]} {step.Groups[4]}").Order(StringComparer.Ordinal));
    }

    [Xunit.Fact]
    public void Who_is_ending_has_one_way_out_of_each_state_the_shortest_and_final_states_need_none() => Assert.Equal(
        ["Draft Filed", "Granted Posted", "Kept Granted", "Shelved Resumed"],
        OpenWhileEnding(SmallMap.Map).Order(StringComparer.Ordinal));

    [Xunit.Fact]
    public void A_state_from_which_no_end_can_be_reached_keeps_all_its_ways()
    {
        LifecycleMap endless = SmallMap.Map with
        {
            Transitions =
                [.. SmallMap.Map.Transitions.Where(transition => transition.Trigger is not ("Granted" or "Withdrawn" or "Posted"))],
        };

        Assert.Contains("#define ended (false)\n", PromelaModel.Write(endless), StringComparison.Ordinal);
        Assert.Equal(
            ["Draft Filed", "Kept Noted", "Kept Shelved", "Shelved Resumed"], OpenWhileEnding(endless).Order(StringComparer.Ordinal));
    }

    [Xunit.Fact]
    public void Letters_that_promela_does_not_know_are_written_as_numbers_and_no_two_names_become_one()
    {
        MapPart part = SmallMap.Map.Parts[0] with { Initial = "Ән_4d8_", States = [], Transitions = [] };

        Assert.Contains("state = s__4d8__43d__5f_4d8_5f_\n", PromelaModel.Write(part), StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_kind_of_part_is_a_model_of_its_own()
    {
        string model = PromelaModel.Write(SmallMap.Map.Parts[0]);

        Match step = Step().Match(model);

        Assert.Equal(("Named", "Noted", "Heard"), (step.Groups[1].Value, step.Groups[3].Value, step.Groups[4].Value));
        Assert.Contains("#define ended (state == s_Heard)\n", model, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_null_map_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => PromelaModel.Write((LifecycleMap)null!));
        Assert.Throws<ArgumentNullException>(() => PromelaModel.Write((MapPart)null!));
    }

    private static IEnumerable<string> OpenWhileEnding(LifecycleMap map) =>
        Step().Matches(PromelaModel.Write(map)).Where(step => step.Groups[2].Length == 0)
            .Select(step => $"{step.Groups[1]} {step.Groups[3]}");

    [GeneratedRegex(":: d_step { state == s_(\\w+)( && !ending)? -> take\\(f_(\\w+), s_(\\w+)\\) }")]
    private static partial Regex Step();
}
