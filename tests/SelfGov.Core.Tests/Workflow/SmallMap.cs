using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Workflow;

/// <summary>
/// A map with everything that a writer has to treat with care: a superstate, facts that keep the state, a final state that still takes
/// facts.
/// </summary>
internal static class SmallMap
{
    // Every character that one of the formats gives a meaning to, one that XML cannot hold, half a letter, and letters that only Kazakh
    // has.
    internal const string Hostile = "а < б > & \"в\" 'г' ]]> -- */ {д} \\n #quot; \u0001\uFFFF \uD83C ә ғ қ ң ө ұ ү һ і 🏛\nend";

    internal const string Calmed = "а < б > & \"в\" 'г' ]]> -- */ {д} \\n #quot;  \uFFFD \uFFFD ә ғ қ ң ө ұ ү һ і 🏛 end";

    internal static readonly LifecycleMap Map = new(
        "small-claim",
        new EditionId("first"),
        "Draft",
        [State("Draft"), State("Open"), State("Kept"), State("Shelved"), State("Granted", isFinal: true),
            State("Withdrawn", isFinal: true)],
        [
            Move("Draft", "Filed", "Kept"),
            Move("Kept", "Noted", "Kept"),
            Move("Kept", "Shelved", "Shelved"),
            Move("Kept", "Granted", "Granted"),
            Move("Kept", "Withdrawn", "Withdrawn"),
            Move("Shelved", "Resumed", "Kept"),
            Move("Granted", "Posted", "Granted"),
        ],
        [],
        [],
        [
            new MapPart("Witness", Words.Same("witness"), "Named", [State("Named"), State("Heard", isFinal: true)],
                [Move("Named", "Noted", "Heard")])]);

    internal static LifecycleMap Hostiled => Map with
    {
        States = [.. Map.States.Select(state => state with { Text = Words.Same(Hostile) })],
        Transitions = [.. Map.Transitions.Select(transition => transition with { Text = Words.Same(Hostile), Roles = [] })],
    };

    /// <summary>
    /// What a machine that reads an export must know: every permitted transition between the states that a case can stand in.
    /// </summary>
    internal static IEnumerable<string> Moves(IEnumerable<MapTransition> transitions) =>
        transitions.Select(move => $"{move.From} {move.Trigger} {move.To}").Order(StringComparer.Ordinal);

    private static MapState State(string name, bool isFinal = false) =>
        new(name, new Words($"{name} (kk)", $"{name} (ru)", $"{name} (en)"), LocalGovernmentAct.At("39-3"), isFinal);

    private static MapTransition Move(string from, string trigger, string to) =>
        new(from, trigger, new Words($"{trigger} (kk)", $"{trigger} (ru)", $"{trigger} (en)"), to, [Role.Clock]);
}
