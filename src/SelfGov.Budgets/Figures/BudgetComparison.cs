using System.Collections.Immutable;
using SelfGov.Budgets.Figures.Codes;

namespace SelfGov.Budgets.Figures;

/// <summary>What differs between two budgets of one unit and year: draft and approved, approved and clarified.</summary>
/// <remarks>
/// Immutable. Everything is in the order of the structure and of the classification, so the same two budgets always give the same
/// comparison. Applied to the first budget it gives the second.
/// </remarks>
public sealed class BudgetComparison
{
    private BudgetComparison(Budget first, Budget second)
    {
        Figures =
        [
            .. first.Figures.Stated.Union(second.Figures.Stated).Order()
                .Select(figure => new FigureChange(figure, first.Figures.Find(figure), second.Figures.Find(figure)))
                .Where(change => change.Before != change.After),
        ];
        Receipts = Changes(first.Receipts, second.Receipts, BudgetLines.Key, line => line.Amount);
        Expenditure = Changes(first.Expenditure, second.Expenditure, BudgetLines.Key, line => line.Amount);
        ProgrammesProtected = [.. second.ProtectedProgrammes.Except(first.ProtectedProgrammes)];
        ProgrammesReleased = [.. first.ProtectedProgrammes.Except(second.ProtectedProgrammes)];
    }

    /// <summary>The figures that differ, section totals among them, in the order of the structure.</summary>
    public ImmutableArray<FigureChange> Figures { get; }

    /// <summary>The receipt lines that were added, removed or changed.</summary>
    public ImmutableArray<LineChange<ReceiptLine>> Receipts { get; }

    /// <summary>The expenditure lines that were added, removed or changed.</summary>
    public ImmutableArray<LineChange<ExpenditureLine>> Expenditure { get; }

    /// <summary>The programmes that only the second budget protects from sequester.</summary>
    public ImmutableArray<ProgrammeCode> ProgrammesProtected { get; }

    /// <summary>The programmes that only the first budget protects from sequester.</summary>
    public ImmutableArray<ProgrammeCode> ProgrammesReleased { get; }

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty =>
        Figures.IsEmpty && Receipts.IsEmpty && Expenditure.IsEmpty && ProgrammesProtected.IsEmpty && ProgrammesReleased.IsEmpty;

    /// <summary>Compares two budgets, line by line.</summary>
    /// <param name="first">The budget before.</param>
    /// <param name="second">The budget after, of the same unit, year and edition.</param>
    /// <remarks>Time is proportional to the number of lines.</remarks>
    /// <exception cref="ArgumentNullException">A budget is null.</exception>
    /// <exception cref="ArgumentException">The budgets are not of one unit, year and edition.</exception>
    public static BudgetComparison Of(Budget first, Budget second)
    {
        ThrowIfNotComparable(first, second);
        return new BudgetComparison(first, second);
    }

    /// <summary>The budget that a budget becomes by these changes.</summary>
    /// <param name="first">The budget before.</param>
    /// <exception cref="ArgumentNullException">The budget is null.</exception>
    /// <exception cref="ArgumentException">
    /// The budget does not have what the changes start from; the message names the first such line or figure.
    /// </exception>
    public Budget ApplyTo(Budget first)
    {
        ArgumentNullException.ThrowIfNull(first);
        BudgetFigures figures = first.Figures;
        foreach (FigureChange change in Figures)
        {
            if (figures.Find(change.Figure) != change.Before)
            {
                throw new ArgumentException(
                    $"The changes start from {change.Figure} {change.Before}; the budget states {figures.Find(change.Figure)}.",
                    nameof(first));
            }

            figures = change.After is { } after ? figures.With(change.Figure, after) : figures.Without(change.Figure);
        }

        return new Budget(
            first.Edition,
            first.Unit,
            first.Year,
            figures,
            Apply(first.Receipts, Receipts, BudgetLines.Key),
            Apply(first.Expenditure, Expenditure, BudgetLines.Key),
            [.. first.ProtectedProgrammes.Except(ProgrammesReleased), .. ProgrammesProtected]);
    }

    internal static void ThrowIfNotComparable(Budget first, Budget second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Unit != second.Unit || first.Year != second.Year || first.Edition != second.Edition)
        {
            throw new ArgumentException($"Budgets of one unit, year and edition are compared, not {first} and {second}.", nameof(second));
        }
    }

    private static ImmutableArray<LineChange<TLine>> Changes<TLine>(
        ImmutableArray<TLine> first, ImmutableArray<TLine> second, Func<TLine, LineKey> key, Func<TLine, ThousandTenge> amount)
        where TLine : class
    {
        Dictionary<LineKey, TLine> before = first.ToDictionary(key);
        Dictionary<LineKey, TLine> after = second.ToDictionary(key);
        return
        [
            .. before.Keys.Union(after.Keys).Order()
                .Select(place => (Place: place, Before: before.GetValueOrDefault(place), After: after.GetValueOrDefault(place)))
                .Where(pair => !Equals(pair.Before, pair.After))
                .Select(pair => new LineChange<TLine>(pair.Place, pair.Before, pair.After, Amount(pair.After) - Amount(pair.Before))),
        ];

        ThousandTenge Amount(TLine? line) => line is null ? ThousandTenge.Zero : amount(line);
    }

    private static ImmutableArray<TLine> Apply<TLine>(
        ImmutableArray<TLine> lines, ImmutableArray<LineChange<TLine>> changes, Func<TLine, LineKey> key)
        where TLine : class
    {
        Dictionary<LineKey, TLine> result = lines.ToDictionary(key);
        foreach (LineChange<TLine> change in changes)
        {
            if (!Equals(result.GetValueOrDefault(change.Key), change.Before))
            {
                throw new ArgumentException($"The changes start from another line {change.Key} than the budget has.", nameof(lines));
            }

            result.Remove(change.Key);
            if (change.After is not null)
            {
                result.Add(change.Key, change.After);
            }
        }

        return [.. result.Values];
    }
}

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

/// <summary>One figure that differs between two budgets.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Before">Its amount in the first budget; null when it was not stated.</param>
/// <param name="After">Its amount in the second budget; null when it is not stated.</param>
public sealed record FigureChange(BudgetFigure Figure, ThousandTenge? Before, ThousandTenge? After)
{
    /// <summary>The amount after less the amount before; null where one of them is not stated.</summary>
    public ThousandTenge? Difference => After - Before;
}
