using System.Collections.Immutable;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Law;

namespace OkrugYear;

/// <summary>The budget of the district, in thousand tenge.</summary>
/// <remarks>The case keeps the names of lines in the state language; the story tells them in the reader's.</remarks>
internal static class DistrictBudget
{
    public const int Year = 2022;

    private static readonly EditionId Edition = BudgetEditions.For(Year)!.Id;

    private static readonly Line IncomeTax =
        new("1-01-2", new("жеке табыс салығы", "индивидуальный подоходный налог", "individual income tax"));
    private static readonly Line PropertyTax = new("1-04-1", new("мүлікке салынатын салық", "налог на имущество", "property tax"));
    private static readonly Line LandTax = new("1-04-3", new("жер салығы", "земельный налог", "land tax"));
    private static readonly Line VehicleTax = new("1-04-4", new("көлік құралдарына салынатын салық", "налог на транспорт", "vehicle tax"));
    private static readonly Line Rent = new("2-01-5", new("мүлікті жалға беру", "аренда имущества", "rent of property"));
    private static readonly Line Transfers = new(
        "4-02-3", new("аудандық бюджеттен трансферттер", "трансферты из районного бюджета", "transfers from the district"));
    private static readonly Line Balances =
        new("8-01-1", new("бюджет қаражатының қалдықтары", "остатки бюджетных средств", "balances of the last year"));

    private static readonly Line Office = new("01-124-001", new("әкім аппараты", "аппарат акима", "akim's office"));
    private static readonly Line Care = new("06-124-003", new("үйдегі әлеуметтік көмек", "социальная помощь на дому", "care at home"));
    private static readonly Line Lights = new("07-124-008", new("көшелерді жарықтандыру", "освещение улиц", "street lighting"));
    private static readonly Line Sanitation = new("07-124-009", new("санитария", "санитария", "sanitation"));
    private static readonly Line Greenery =
        new("07-124-011", new("абаттандыру және көгалдандыру", "благоустройство и озеленение", "amenities and greenery"));
    private static readonly Line Roads = new("12-124-013", new("автомобиль жолдарын ұстау", "содержание дорог", "upkeep of roads"));
    private static readonly Line Repairs = new("12-124-045", new("автомобиль жолдарын жөндеу", "ремонт дорог", "repair of roads"));

    private static readonly Line[] All =
    [
        IncomeTax, PropertyTax, LandTax, VehicleTax, Rent, Transfers, Balances, Office, Care, Lights, Sanitation, Greenery, Roads, Repairs,
    ];

    /// <summary>The draft of the akim's office.</summary>
    public static readonly BudgetPlan Draft = Plan(transfers: 43_680.0m, lights: 4_400.0m);

    /// <summary>The draft as the budget commission determined it: the district gives 1,500.0 less.</summary>
    public static readonly BudgetPlan Determined = Plan(transfers: 42_180.0m, lights: 2_900.0m);

    /// <summary>The clarified budget: the district gives 5,200.0 for repairs, and 312.4 of last year's money goes to lighting.</summary>
    public static readonly Budget Clarified = Of(Year, transfers: 47_380.0m, lights: 3_212.4m, repairs: 5_200.0m, balances: 312.4m);

    /// <summary>The name of the line with a code.</summary>
    public static Words NameOf(string code) => All.Single(line => line.Code == code).Name;

    private static BudgetPlan Plan(decimal transfers, decimal lights) =>
        new(Of(Year, transfers, lights), Of(Year + 1, transfers, lights), Of(Year + 2, transfers, lights));

    private static Budget Of(int year, decimal transfers, decimal lights, decimal repairs = 0, decimal balances = 0)
    {
        ReceiptLine?[] receipts =
        [
            Receipt(BudgetFigure.TaxReceipts, IncomeTax, 340.0m),
            Receipt(BudgetFigure.TaxReceipts, PropertyTax, 620.0m),
            Receipt(BudgetFigure.TaxReceipts, LandTax, 85.0m),
            Receipt(BudgetFigure.TaxReceipts, VehicleTax, 3_015.0m),
            Receipt(BudgetFigure.NonTaxReceipts, Rent, 120.0m),
            Receipt(BudgetFigure.TransferReceipts, Transfers, transfers),
            Receipt(BudgetFigure.UsedBalances, Balances, balances),
        ];
        ExpenditureLine?[] expenditure =
        [
            Expenditure(Office, 33_460.0m),
            Expenditure(Care, 2_000.0m),
            Expenditure(Lights, lights),
            Expenditure(Sanitation, 2_000.0m),
            Expenditure(Greenery, 2_600.0m),
            Expenditure(Roads, 3_400.0m),
            Expenditure(Repairs, repairs, Funding.TargetedTransfer),
        ];
        return Budget.OfLines(
            Edition, Cast.Okrug.Code, year, [.. receipts.OfType<ReceiptLine>()], [.. expenditure.OfType<ExpenditureLine>()], []);
    }

    private static ReceiptLine? Receipt(BudgetFigure part, Line line, decimal amount)
    {
        string[] levels = line.Code.Split('-');
        return amount == 0
            ? null
            : new(part, new ReceiptCode(levels[0], levels[1], levels[2]), line.Name.Kazakh, new ThousandTenge(amount));
    }

    private static ExpenditureLine? Expenditure(Line line, decimal amount, Funding funding = Funding.Own)
    {
        string[] levels = line.Code.Split('-');
        var code = new ExpenditureCode(new ProgrammeCode(levels[0], levels[1], levels[2]));
        return amount == 0 ? null : new(BudgetFigure.Costs, code, line.Name.Kazakh, new ThousandTenge(amount), funding: funding);
    }

    private sealed record Line(string Code, Words Name);
}
