using SelfGov.Budgets.Figures;
using SelfGov.Journal.Chain;

namespace SelfGov.Budgets.Cycle;

/// <summary>The identity of a corrected budget of one year: the digest that the assembly's agreement to a correction names.</summary>
public static class CorrectionDigest
{
    /// <summary>SHA-256 over the canonical JSON of the budget.</summary>
    /// <param name="corrected">The budget of the year as it would be after the correction.</param>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    /// <exception cref="ArgumentNullException">The budget is null.</exception>
    public static string Of(Budget corrected)
    {
        ArgumentNullException.ThrowIfNull(corrected);
        return HexDigest.Of(corrected, BudgetDigestJson.Budget);
    }
}
