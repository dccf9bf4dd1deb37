namespace SelfGov.Budgets.Limits;

/// <summary>The yearly amounts of programmes in a budget.</summary>
internal static class ProgrammeAmounts
{
    internal static ThousandTenge Of(Budget budget, ProgrammeCode programme) =>
        ThousandTenge.Sum(budget.Expenditure.Where(line => line.Code.Programme == programme).Select(line => line.Amount));

    internal static ThousandTenge Of(Budget budget, ProgrammeCode programme, Funding funding) => ThousandTenge.Sum(budget.Expenditure
        .Where(line => line.Code.Programme == programme && line.Funding == funding)
        .Select(line => line.Amount));
}
