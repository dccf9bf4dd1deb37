using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace SelfGov.Workflow.Definition.States;

/// <summary>Enumerations that can index a table: over <see cref="int"/>, with the values 0, 1, 2 and so on.</summary>
internal static class Enumeration
{
    internal static ImmutableArray<TEnum> ValuesOf<TEnum>()
        where TEnum : struct, Enum
    {
        if (Enum.GetUnderlyingType(typeof(TEnum)) != typeof(int))
        {
            throw new InvalidDefinitionException($"The enumeration {typeof(TEnum).Name} must be over int to index a table.");
        }

        TEnum[] values = Enum.GetValues<TEnum>();
        for (int i = 0; i < values.Length; i++)
        {
            if (Convert.ToInt32(values[i], System.Globalization.CultureInfo.InvariantCulture) != i)
            {
                throw new InvalidDefinitionException(
                    $"The values of {typeof(TEnum).Name} must be 0, 1, 2 and so on to index a table; {values[i]} breaks the row.");
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }
}
