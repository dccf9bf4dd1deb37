using System.Globalization;
using NodaTime;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Kazakhstan;
using SelfGov.Law;

namespace SelfGov.Benchmarks.NationalRound;

/// <summary>The budget of one made-up district: 200 lines in each of its three years, and the same once clarified.</summary>
internal sealed class DistrictBudget
{
    internal const int Lines = 200;
    internal const int Year = 2026;
    private const int ReceiptLines = 20;
    private static readonly EditionId Edition = new("B4");

    internal DistrictBudget(int number)
    {
        string code = number.ToString("D9", CultureInfo.InvariantCulture);
        Unit = new Locality(code, "District " + code, "Asia/Almaty", 3_000);
        Plan = new BudgetPlan(Of(Year, 0), Of(Year + 1, 0), Of(Year + 2, 0));
        Clarified = Of(Year, 1_000);
    }

    internal Locality Unit { get; }

    internal BudgetPlan Plan { get; }

    internal Budget Clarified { get; }

    // Every receipt brings 900 and every programme costs 100: 20 x 900 = 180 x 100. What a clarification adds is a receipt and an
    // expenditure of one programme.
    private Budget Of(int year, decimal added) => Budget.OfLines(
        Edition,
        Unit.Code,
        year,
        [.. Enumerable.Range(1, ReceiptLines).Select(number => new ReceiptLine(
            number == 1 ? BudgetFigure.TransferReceipts : BudgetFigure.TaxReceipts,
            new ReceiptCode("1", Level(number, 2), "1"),
            "Receipt " + Level(number, 3),
            new ThousandTenge(900 + (number == 1 ? added : 0))))],
        [.. Enumerable.Range(1, Lines - ReceiptLines).Select(number => new ExpenditureLine(
            BudgetFigure.Costs,
            new ExpenditureCode(new ProgrammeCode("07", "124", Level(number, 3))),
            "Programme " + Level(number, 3),
            new ThousandTenge(100 + (number == 1 ? added : 0))))],
        []);

    private static string Level(int number, int digits) => number.ToString("D" + digits, CultureInfo.InvariantCulture);

    internal static Instant At(int year, int month, int day) =>
        new LocalDateTime(year, month, day, 10, 0).InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Almaty"]).ToInstant();
}
