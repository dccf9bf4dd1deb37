using System.Text;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Oracles;

/// <summary>What the diagrams of other editions show that the newest one's do not, and the other way round.</summary>
internal static class DiagramDifferences
{
    internal static string Of(Procedure procedure)
    {
        if (procedure.Editions.Length == 1)
        {
            return "There is no other edition.\n";
        }

        var text = new StringBuilder();
        foreach (IGrouping<string, LifecycleMap> alike in procedure.Editions.SkipLast(1)
            .GroupBy(edition => Difference(edition, procedure.Newest)))
        {
            text.Append($"- {string.Join(", ", alike.Select(edition => $"`{edition.Edition}`"))}: {alike.Key}\n");
        }

        return text.ToString();
    }

    private static string Difference(LifecycleMap other, LifecycleMap newest)
    {
        string[] there = [.. Graph(other).Except(Graph(newest)).Select(line => $"there is {line}")];
        string[] missing = [.. Graph(newest).Except(Graph(other)).Select(line => $"there is not {line}")];
        string[] roles = [.. Roles(other).Except(Roles(newest))];
        return string.Join("; ", [
            .. there.Length + missing.Length == 0 ? ["the same states and arrows"] : there.Concat(missing),
            .. roles.Length == 0 ? Array.Empty<string>() : [$"other roles bring about {string.Join(", ", roles)}"],
        ]);
    }

    private static IEnumerable<string> Graph(LifecycleMap map) => Graph("the case", map.States, map.Transitions)
        .Concat(map.Parts.SelectMany(part => Graph(part.Text.In(Language.English), part.States, part.Transitions)));

    private static IEnumerable<string> Graph(
        string of, IReadOnlyCollection<MapState> states, IReadOnlyCollection<MapTransition> transitions)
    {
        var names = states.ToDictionary(state => state.Name, state => state.Text.In(Language.English));
        return states.Select(state => $"the {(state.IsFinal ? "end" : "state")} “{names[state.Name]}” ({of})")
            .Concat(
                transitions.Select(move => $"“{move.Text.In(Language.English)}” from “{names[move.From]}” to “{names[move.To]}” ({of})"));
    }

    private static IEnumerable<string> Roles(LifecycleMap map) => map.Transitions.DistinctBy(move => move.Trigger)
        .Where(move => !move.Roles.IsEmpty)
        .Select(
            move => $"“{move.Text.In(Language.English)}” ({string.Join(", ", move.Roles.Select(role => role.Name.In(Language.English)))})");
}
