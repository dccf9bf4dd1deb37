using System.Collections.Immutable;
using SelfGov.Budgets.Decisions;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Budgets.Limits;
using SelfGov.Law;

namespace Seminar.Solutions;

/// <summary>Solutions of lesson 3.</summary>
public static class DistrictMoney
{
    /// <summary>The figures of Zhalagash settlement for 2019 as they were printed.</summary>
    public static readonly BudgetFigures Zhalagash = BudgetFigures.None
        .With(BudgetFigure.Revenue, new(1_342_401.3m))
        .With(BudgetFigure.TaxReceipts, new(69_062))
        .With(BudgetFigure.NonTaxReceipts, new(1_000))
        .With(BudgetFigure.FixedCapitalReceipts, new(0))
        .With(BudgetFigure.TransferReceipts, new(1_272_339.3m))
        .With(BudgetFigure.Costs, new(1_343_694.1m))
        .With(BudgetFigure.NetLending, new(0))
        .With(BudgetFigure.FinancialAssets, new(0))
        .With(BudgetFigure.Balance, new(0))
        .With(BudgetFigure.Financing, new(0));

    // The decision of Karabulak rural district, Alga district, 8 January 2020 (V20CC006765).
    private const string Karabulak = """
        1) доходы - 16 268,6 тысяч тенге;
        в том числе:
        налоговые поступления - 1 321 тысяч тенге;
        неналоговые поступления - 341,6 тенге;
        поступления от продажи основного капитала - 0 тенге;
        поступления трансфертов - 14 606 тысяч тенге;
        2) затраты - 16 268,6 тысяч тенге;
        3) чистое бюджетное кредитование - 0 тенге;
        """;

    /// <summary>Exercise 1: what the library remarks on in the decision of Karabulak.</summary>
    public static TextRemark SlipInKarabulak() => DecisionFigures.Read(Karabulak).Warnings.Single();

    /// <summary>Exercise 2: the figures of Zhalagash put right.</summary>
    public static BudgetFigures ZhalagashPutRight()
    {
        // The deficit is revenue less costs; what finances it is the same amount with the opposite sign.
        ThousandTenge balance = Zhalagash[BudgetFigure.Revenue] - Zhalagash[BudgetFigure.Costs];
        return Zhalagash.With(BudgetFigure.Balance, balance).With(BudgetFigure.Financing, -balance);
    }

    /// <summary>Exercise 3: the share of transfers in the revenue of Zhalagash, in percent.</summary>
    public static decimal TransfersOfZhalagash() =>
        decimal.Round(100 * Zhalagash[BudgetFigure.TransferReceipts].Amount / Zhalagash[BudgetFigure.Revenue].Amount, 1);

    /// <summary>Exercise 4: what is broken when money for repairs goes to street lighting.</summary>
    public static ImmutableArray<BudgetBreach> RepairsToLights() =>
        CorrectionLimits.Check(Of(lights: 3_000, repairs: 5_000), Of(lights: 3_100, repairs: 4_900));

    private static Budget Of(decimal lights, decimal repairs) => Budget.OfLines(
        new EditionId("B4"),
        "kyzylaray",
        2026,
        [new(BudgetFigure.TransferReceipts, new("4", "02", "3"), "аудандық бюджеттен трансферттер", new(8_000))],
        [
            new(BudgetFigure.Costs, new(new ProgrammeCode("07", "124", "008")), "көшелерді жарықтандыру", new(lights)),
            new(
                BudgetFigure.Costs,
                new(new ProgrammeCode("12", "124", "045")),
                "автомобиль жолдарын жөндеу",
                new(repairs),
                funding: Funding.TargetedTransfer),
        ],
        []);
}
