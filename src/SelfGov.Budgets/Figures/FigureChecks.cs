using System.Collections.Immutable;
using SelfGov.Law;

namespace SelfGov.Budgets.Figures;

/// <summary>The checks of figures against each other (I1-I9).</summary>
internal static class FigureChecks
{
    // Budget Code 2025, art. 89(4)1); 2008, art. 73-1(3)1).
    private static readonly ImmutableArray<BudgetFigure> Required =
    [
        BudgetFigure.Revenue, BudgetFigure.TransferReceipts, BudgetFigure.Costs, BudgetFigure.NetLending, BudgetFigure.FinancialAssets,
        BudgetFigure.Balance, BudgetFigure.Financing,
    ];

    private static readonly Words AllReceipts = new("барлық түсімдер", "все поступления", "all receipts");

    internal static ImmutableArray<BudgetBreach> Of(BudgetStructure structure, BudgetFigures figures)
    {
        ImmutableArray<BudgetBreach>.Builder breaches = ImmutableArray.CreateBuilder<BudgetBreach>();
        Equation(BudgetInvariants.I1, BudgetEquation.Revenue);
        Equation(BudgetInvariants.I2, BudgetEquation.NetLending);
        Equation(BudgetInvariants.I3, BudgetEquation.FinancialAssets);
        Equation(BudgetInvariants.I4, BudgetEquation.Balance);
        if (figures.Find(BudgetFigure.Balance) is { } balance)
        {
            Expect(BudgetInvariants.I5, BudgetFigure.Financing, -balance);
        }

        Equation(BudgetInvariants.I5, BudgetEquation.Financing);
        breaches.AddRange(InAndOut(structure, figures));
        foreach (BudgetFigure zero in structure.ZeroAtLevelIV.Keys)
        {
            Expect(BudgetInvariants.I7, zero, ThousandTenge.Zero);
        }

        NoMoreThan(BudgetFigure.Subvention, BudgetFigure.TransferReceipts);
        NoMoreThan(BudgetFigure.Withdrawal, BudgetFigure.Costs);
        return breaches.DrainToImmutable();

        void Equation(BudgetInvariant invariant, BudgetEquation equation)
        {
            if (equation.IsStated(figures, structure))
            {
                Expect(invariant, equation.Total, equation.Of(figures, structure));
            }
        }

        void Expect(BudgetInvariant invariant, BudgetFigure figure, ThousandTenge expected)
        {
            if (figures.Find(figure) is { } found && found != expected)
            {
                breaches.Add(new BudgetBreach(
                    invariant, invariant.Basis(structure.Edition), figure, BudgetFigureText.Of(figure, structure.Edition), expected,
                    found));
            }
        }

        void NoMoreThan(BudgetFigure figure, BudgetFigure whole)
        {
            if (figures.Find(figure) is { } found && figures.Find(whole) is { } bound && found > bound)
            {
                BudgetInvariant invariant = BudgetInvariants.I8;
                breaches.Add(new BudgetBreach(
                    invariant, invariant.Basis(structure.Edition), figure, BudgetFigureText.Of(figure, structure.Edition), bound,
                    found));
            }
        }
    }

    internal static IEnumerable<BudgetBreach> Missing(BudgetStructure structure, BudgetFigures figures) => Required
        .Where(figure => figures.Find(figure) is null)
        .Where(figure => figure != BudgetFigure.NetLending || !LendsNothing(structure, figures))
        .Select(figure => new BudgetBreach(
            BudgetInvariants.I9, BudgetInvariants.I9.Basis(structure.Edition), figure, BudgetFigureText.Of(figure, structure.Edition),
            Expected: null, Found: null));

    // A decision may leave out the line of net lending where there is none: the other figures then balance without it (I4).
    private static bool LendsNothing(BudgetStructure structure, BudgetFigures figures)
    {
        BudgetFigures without = figures.With(BudgetFigure.NetLending, ThousandTenge.Zero);
        return figures.Find(BudgetFigure.LoansGiven) is null && figures.Find(BudgetFigure.LoanRepayments) is null
            && BudgetEquation.Balance.IsStated(without, structure)
            && BudgetEquation.Balance.Of(without, structure) == without[BudgetFigure.Balance];
    }

    // I6 speaks of money that comes in against money that goes out; revenue stands for its parts, as in the structure.
    private static IEnumerable<BudgetBreach> InAndOut(BudgetStructure structure, BudgetFigures figures)
    {
        BudgetFigure[] comingIn =
        [
            BudgetFigure.Revenue, BudgetFigure.LoanRepayments, BudgetFigure.AssetSale, BudgetFigure.LoansReceived,
            BudgetFigure.UsedBalances,
        ];
        if (!comingIn.Concat(BudgetFigures.Expenditure).All(figure => figures.Find(figure) is not null))
        {
            yield break;
        }

        ThousandTenge into = ThousandTenge.Sum(comingIn.Select(figure => figures[figure]));
        ThousandTenge outOf = ThousandTenge.Sum(BudgetFigures.Expenditure.Select(figure => figures[figure]));
        if (into != outOf)
        {
            yield return new BudgetBreach(
                BudgetInvariants.I6, BudgetInvariants.I6.Basis(structure.Edition), Figure: null, AllReceipts, outOf, into);
        }
    }
}
