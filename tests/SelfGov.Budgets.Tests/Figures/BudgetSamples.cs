using System.Collections.Immutable;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Law;

namespace SelfGov.Budgets.Figures;

/// <summary>A small budget that satisfies every equation, for tests that alter one thing.</summary>
internal static class BudgetSamples
{
    internal static readonly EditionId B4 = new("B4");

    internal static readonly ProgrammeCode AkimOffice = new("01", "124", "001");

    internal static readonly ImmutableArray<ReceiptLine> Receipts =
    [
        new(BudgetFigure.TaxReceipts, new ReceiptCode("1", "04", "1"), "Property tax", Amount(2_771)),
        new(BudgetFigure.NonTaxReceipts, new ReceiptCode("2", "04", "1"), "Fines of the akim", Amount(620)),
        new(BudgetFigure.FixedCapitalReceipts, new ReceiptCode("3", "03", "1"), "Sale of land", Amount(1_410)),
        new(BudgetFigure.TransferReceipts, new ReceiptCode("4", "02", "3"), "Transfers from the district budget", Amount(91_971)),
        new(BudgetFigure.UsedBalances, new ReceiptCode("8", "01", "1"), "Free balances", Amount(498.5m)),
    ];

    internal static readonly ImmutableArray<ExpenditureLine> Expenditure =
    [
        new(BudgetFigure.Costs, new ExpenditureCode(AkimOffice), "Services of the akim", Amount(57_270.5m)),
        new(
            BudgetFigure.Costs, new ExpenditureCode(new ProgrammeCode("07", "124", "009"), subprogramme: "015"), "Sanitation",
            Amount(30_000)),
        new(
            BudgetFigure.Costs, new ExpenditureCode(new ProgrammeCode("12", "124", "013")), "Roads", Amount(10_000),
            funding: Funding.TargetedTransfer),
    ];

    internal static ThousandTenge Amount(decimal amount) => new(amount);

    internal static Budget Of(int year = 2027, string unit = "Kyzylaray rural district") =>
        Budget.OfLines(B4, unit, year, Receipts, Expenditure, [AkimOffice]);

    internal static BudgetPlan Plan(int firstYear = 2027) => new(Of(firstYear), Of(firstYear + 1), Of(firstYear + 2));
}
