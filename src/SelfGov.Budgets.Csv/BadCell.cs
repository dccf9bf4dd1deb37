using SelfGov.Law;

namespace SelfGov.Budgets.Csv;

/// <summary>One thing that kept a table from being imported: where it stands, what stands there and why it is no good.</summary>
/// <param name="Line">The number of the line in the text on which the row begins, from 1.</param>
/// <param name="Column">The column, as <see cref="BudgetColumns"/> names it; empty where the row as a whole is meant.</param>
/// <param name="Value">What stands there; empty where nothing does.</param>
/// <param name="Reason">Why it is no good.</param>
public sealed record BadCell(int Line, string Column, string Value, Words Reason)
{
    /// <summary>The bad cell as one line for people.</summary>
    /// <param name="language">The language asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the three.</exception>
    public string Explain(Language language)
    {
        string column = Column.Length == 0 ? string.Empty : $", {Column}";
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Line}{column}: \"{Value}\": {Reason.In(language)}");
    }
}
