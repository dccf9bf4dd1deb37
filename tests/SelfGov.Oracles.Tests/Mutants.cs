using SelfGov.Workflow;

namespace SelfGov.Oracles;

/// <summary>Exports that are wrong in one transition: an oracle that accepts one proves nothing.</summary>
internal static class Mutants
{
    internal static IEnumerable<Machine> Of(Machine machine, Func<MapTransition, bool> where)
    {
        var dice = new Random(machine.Transitions.Length);
        MapTransition[] candidates = [.. machine.Transitions.Where(where)];
        MapTransition dropped = candidates[dice.Next(candidates.Length)];
        yield return machine.With(machine.Transitions.Remove(dropped));

        MapTransition redirected = candidates[dice.Next(candidates.Length)];
        string[] elsewhere =
            [.. machine.States.Select(state => state.Name).Where(state => state != redirected.To && state != redirected.From)];
        if (elsewhere.Length > 0)
        {
            yield return machine.With(
                machine.Transitions.Replace(redirected, redirected with { To = elsewhere[dice.Next(elsewhere.Length)] }));
        }
    }
}
