using System.Collections.Immutable;
using SelfGov.Budgets.Figures;
using SelfGov.Law;

namespace SelfGov.Budgets.Limits;

/// <summary>The size of the local financial plan for the first quarter: a quarter of the forecast budget (I11).</summary>
public static class QuarterPlanSize
{
    private const int Quarters = 4;

    private static readonly Words Where = new(
        "бірінші тоқсанға арналған қаржы жоспары", "финансовый план на первый квартал", "the financial plan for the first quarter");

    /// <summary>A quarter of the forecast budget, rounded down to a tenth of a thousand tenge.</summary>
    /// <param name="forecast">The volume of the forecast budget, zero or more.</param>
    /// <remarks>No act says how to round a quarter that is finer: see docs/law/gaps-budgets-data.md.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The forecast is negative.</exception>
    public static ThousandTenge Of(ThousandTenge forecast)
    {
        ThrowIfNegative(forecast, nameof(forecast));
        return new ThousandTenge(decimal.Floor(forecast.Amount / Quarters * 10) / 10);
    }

    internal static ThousandTenge RoundedUp(ThousandTenge forecast) => new(decimal.Ceiling(forecast.Amount / Quarters * 10) / 10);

    /// <summary>Checks a plan against the forecast (I11). A quarter that is finer than a tenth may be rounded down or up.</summary>
    /// <param name="edition">The edition, <c>B1</c> to <c>B4</c>.</param>
    /// <param name="forecast">The volume of the forecast budget, zero or more.</param>
    /// <param name="plan">The volume of the plan.</param>
    /// <returns>The breach, or nothing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The forecast is negative.</exception>
    /// <exception cref="KeyNotFoundException">The edition has no such plan.</exception>
    public static ImmutableArray<BudgetBreach> Check(EditionId edition, ThousandTenge forecast, ThousandTenge plan)
    {
        ThrowIfNegative(forecast, nameof(forecast));
        Citation basis = BudgetInvariants.I11.Basis(edition);
        decimal quarter = forecast.Amount / Quarters;
        return Math.Abs(plan.Amount - quarter) < 0.1m
            ? []
            : [new BudgetBreach(BudgetInvariants.I11, basis, Figure: null, Where, Of(forecast), plan)];
    }

    private static void ThrowIfNegative(ThousandTenge forecast, string parameter)
    {
        if (forecast.IsNegative)
        {
            throw new ArgumentOutOfRangeException(parameter, forecast, "The volume of a forecast budget is zero or more.");
        }
    }
}
