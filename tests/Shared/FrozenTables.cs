using CsCheck;
using SelfGov.Workflow.Definition;
using Stateless;
using Xunit;

namespace SelfGov;

/// <summary>Random walks in which a frozen table and a machine of Stateless must answer alike.</summary>
internal static class FrozenTables
{
    internal static void AssertAnswersAlike<TState>(Topology<TState> table)
        where TState : struct, Enum =>
        Gen.Int[0, table.Facts.Length - 1].Array[1, 150].Sample(
            indexes =>
            {
                TState state = table.Initial;
                StateMachine<TState, Type> machine = table.ToStateMachine(state);
                foreach (Type fact in indexes.Select(index => Likely(table, state, index)))
                {
                    Assert.Equal(machine.CanFire(fact), table.Permits(state, fact));
                    if (table.Next(state, fact) is { } next)
                    {
                        machine.Fire(fact);
                        state = next;
                    }

                    Assert.Equal(machine.State, state);
                }
            },
            iter: 100);

    /// <summary>Two of three facts are permitted ones, so that the walk leaves the first state.</summary>
    private static Type Likely<TState>(Topology<TState> table, TState state, int index)
        where TState : struct, Enum
    {
        Type[] permitted = [.. table.Facts.Where(fact => table.Permits(state, fact))];
        return index % 3 != 0 && permitted.Length > 0 ? permitted[index / 3 % permitted.Length] : table.Facts[index];
    }
}
