using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Budgets;

/// <summary>A part is moved by the folds of the facts: they have to lead where the table of the part leads, and nowhere else.</summary>
internal static class PartTables
{
    internal static void AssertMovesAlike<TCase, TPartState>(
        LifecycleMap map, string part, IReadOnlyList<Fact<TCase>> facts, Func<TPartState, TCase> standing, Func<TCase, TPartState> stateOf)
        where TCase : Case
        where TPartState : struct, Enum
    {
        MapPart table = Assert.Single(map.Parts, each => each.Name == part);
        string[] moving = [.. table.Transitions.Where(step => step.From != step.To).Select(step => step.Trigger).Distinct()];
        Assert.Equal(moving.Order(), facts.Select(fact => fact.GetType().Name).Order());
        foreach (TPartState from in Enum.GetValues<TPartState>())
        {
            foreach (Fact<TCase> fact in facts)
            {
                MapTransition? step = table.Transitions.SingleOrDefault(
                    each => each.From == from.ToString() && each.Trigger == fact.GetType().Name);
                Assert.Equal(step?.To ?? from.ToString(), After(standing(from), fact, stateOf).ToString());
            }
        }
    }

    private static TPartState After<TCase, TPartState>(TCase current, Fact<TCase> fact, Func<TCase, TPartState> stateOf)
        where TCase : Case
    {
        try
        {
            return stateOf(fact.Apply(current));
        }
        catch (InvalidOperationException)
        {
            return stateOf(current);
        }
    }
}
