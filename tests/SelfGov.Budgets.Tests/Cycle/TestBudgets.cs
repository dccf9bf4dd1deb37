using System.Globalization;
using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Budgets.Cycle;

/// <summary>Budgets of one rural district: 100,000 of receipts and 1,000 of used balances, spent on four programmes.</summary>
internal static class TestBudgets
{
    internal const string Office = "01-124-001";
    internal const string Roads = "12-124-013";
    internal const string Lights = "07-124-008";
    internal const string Granted = "12-124-045";

    internal static readonly Locality District = new("711", "Test rural district", "Asia/Almaty", 3_000);

    internal static ThousandTenge Money(decimal amount) => new(amount);

    internal static Budget Of(
        string edition, int year, decimal office = 40_000, decimal lights = 30_000, decimal roads = 21_000, decimal granted = 10_000,
        decimal taxes = 20_000,
        decimal balances = 1_000, decimal transfers = 80_000) =>
        Budget.OfLines(
            new EditionId(edition),
            District.Code,
            year,
            [
                new ReceiptLine(BudgetFigure.TaxReceipts, new ReceiptCode("1", "04", "1"), "Property tax", Money(taxes)),
                new ReceiptLine(BudgetFigure.TransferReceipts, new ReceiptCode("4", "02", "3"), "Transfers", Money(transfers)),
                new ReceiptLine(BudgetFigure.UsedBalances, new ReceiptCode("8", "01", "1"), "Balances", Money(balances)),
            ],
            [
                Line(Office, office), Line(Lights, lights), Line(Roads, roads), Line(Granted, granted, Funding.TargetedTransfer),
            ],
            [Programme(Office)]);

    /// <summary>The budget with one more line of expenditure, paid by taxes.</summary>
    internal static Budget Plus(this Budget budget, ExpenditureLine line, decimal taxes) => Budget.OfLines(
        budget.Edition,
        budget.Unit,
        budget.Year,
        [.. budget.Receipts.Select(receipt => receipt.Part == BudgetFigure.TaxReceipts
            ? new ReceiptLine(receipt.Part, receipt.Code, receipt.Name, Money(taxes))
            : receipt)],
        [.. budget.Expenditure, line],
        budget.ProtectedProgrammes);

    /// <summary>The budget with own money moved from one programme to another.</summary>
    internal static Budget Moved(this Budget budget, string from, string to, decimal amount) => Budget.OfLines(
        budget.Edition,
        budget.Unit,
        budget.Year,
        budget.Receipts,
        [.. budget.Expenditure.Select(line => line.Funding != Funding.Own
            ? line
            : line.Code.Programme.ToString() switch
            {
                var code when code == from => line.With(line.Amount - Money(amount)),
                var code when code == to => line.With(line.Amount + Money(amount)),
                _ => line,
            })],
        budget.ProtectedProgrammes);

    internal static BudgetPlan Plan(string edition, int year, decimal lights = 30_000, decimal roads = 21_000, decimal balances = 1_000) =>
        new(
        Of(edition, year, lights: lights, roads: roads, balances: balances), Of(edition, year + 1), Of(edition, year + 2));

    internal static EntryReference Agreement(
        AgendaItemKind kind, string digest, LocalDate day, int serial = 1, string unit = "711", int delegated = 20, int present = 12,
        int inFavour = 8) =>
        ProvedMeeting.Decision(kind, digest, day, unit, serial, delegated, present, inFavour);

    internal static AgendaDocument Document(int serial) => new("document", serial.ToString("x64", CultureInfo.InvariantCulture));

    internal static ProgrammeCode Programme(string code)
    {
        string[] levels = code.Split('-');
        return new ProgrammeCode(levels[0], levels[1], levels[2]);
    }

    private static ExpenditureLine With(this ExpenditureLine line, ThousandTenge amount) =>
        new(line.Part, line.Code, line.Name, amount, funding: line.Funding);

    private static ExpenditureLine Line(string code, decimal amount, Funding funding = Funding.Own) =>
        new(BudgetFigure.Costs, new ExpenditureCode(Programme(code)), $"Programme {code}", Money(amount), funding: funding);
}
