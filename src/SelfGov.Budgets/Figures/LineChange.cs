using SelfGov.Budgets.Figures.Codes;

namespace SelfGov.Budgets.Figures;

/// <summary>One line that differs between two budgets.</summary>
/// <typeparam name="TLine">The kind of line: receipt or expenditure.</typeparam>
/// <param name="Key">What makes the line that line.</param>
/// <param name="Before">The line in the first budget; null when it was added.</param>
/// <param name="After">The line in the second budget; null when it was removed.</param>
/// <param name="Difference">The amount after less the amount before; zero when only the name changed.</param>
public sealed record LineChange<TLine>(LineKey Key, TLine? Before, TLine? After, ThousandTenge Difference)
    where TLine : class
{
    /// <summary>Whether the second budget has the line and the first has not.</summary>
    public bool IsAdded => Before is null;

    /// <summary>Whether the first budget has the line and the second has not.</summary>
    public bool IsRemoved => After is null;
}
