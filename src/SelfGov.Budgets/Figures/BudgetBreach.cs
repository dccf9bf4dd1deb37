using SelfGov.Law;

namespace SelfGov.Budgets.Figures;

/// <summary>One breach of an invariant: which figure or line is off, and by how much.</summary>
/// <param name="Invariant">The invariant.</param>
/// <param name="Basis">The place that sets it in the edition that was checked.</param>
/// <param name="Figure">The figure that is off; null where a line or a sum that is no figure is.</param>
/// <param name="Where">The figure, line or sum in words.</param>
/// <param name="Expected">
/// What the rule asks for, in thousand tenge; for a bound, the bound. Null where the rule asks for no amount.
/// </param>
/// <param name="Found">What was found, in thousand tenge; null where nothing is stated.</param>
public sealed record BudgetBreach(
    BudgetInvariant Invariant, Citation Basis, BudgetFigure? Figure, Words Where, ThousandTenge? Expected, ThousandTenge? Found)
{
    private static readonly Words ExpectedLabel = new("талап етіледі", "требуется", "expected");
    private static readonly Words FoundLabel = new("іс жүзінде", "есть", "found");
    private static readonly Words DifferenceLabel = new("айырма", "разница", "difference");
    private static readonly Words NotStated = new("көрсетілмеген", "не указано", "not stated");

    /// <summary>What was found less what was expected; null where one of them is missing.</summary>
    public ThousandTenge? Difference => Found - Expected;

    /// <summary>The breach as one line for people: code, place, rule, expected, found, difference, article.</summary>
    /// <param name="language">The language asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the three.</exception>
    public string Explain(Language language)
    {
        string expected = Expected is null ? string.Empty : $"; {ExpectedLabel.In(language)}: {Expected}";
        string found = $"; {FoundLabel.In(language)}: {Found?.ToString() ?? NotStated.In(language)}";
        string difference = Difference is null ? string.Empty : $"; {DifferenceLabel.In(language)}: {Difference}";
        string rule = $"{Invariant.Code}, {Where.In(language)}: {Invariant.Text.In(language)}";
        return $"{rule}{expected}{found}{difference} [{Basis.Text.In(language)}]";
    }
}
