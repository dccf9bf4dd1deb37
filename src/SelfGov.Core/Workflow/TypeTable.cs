using System.Numerics;
using System.Runtime.CompilerServices;

namespace SelfGov.Workflow;

/// <summary>
/// Finds the place of a type in a short list, faster than a dictionary: it is asked once for every fact that a case takes in.
/// </summary>
internal sealed class TypeTable
{
    private readonly (Type? Type, int Place)[] slots;
    private readonly int mask;

    internal TypeTable(IReadOnlyList<Type> types)
    {
        slots = new (Type?, int)[BitOperations.RoundUpToPowerOf2((uint)Math.Max(types.Count, 1) * 4)];
        mask = slots.Length - 1;
        for (int place = 0; place < types.Count; place++)
        {
            int slot = RuntimeHelpers.GetHashCode(types[place]) & mask;
            while (slots[slot].Type is not null)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = (types[place], place);
        }
    }

    /// <summary>The place from 0, or -1.</summary>
    internal int PlaceOf(Type type)
    {
        int slot = RuntimeHelpers.GetHashCode(type) & mask;
        while (slots[slot] is { Type: { } held } found)
        {
            if (ReferenceEquals(held, type))
            {
                return found.Place;
            }

            slot = (slot + 1) & mask;
        }

        return -1;
    }
}
