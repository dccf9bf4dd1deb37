using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Budgets.Figures;
using SelfGov.Law;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

/// <summary>Random budgets of one unit: those that keep the invariants, and those that may not.</summary>
internal static class RandomMoney
{
    /// <summary>A budget of the year that keeps the invariants.</summary>
    internal static Budget Budget(Dice dice, RandomCycle cycle) => Even(dice, cycle.Edition, cycle.Year);

    /// <summary>A plan that keeps the invariants; the refusing tell few different ones.</summary>
    internal static BudgetPlan Plan(Dice dice, RandomCycle cycle) => cycle.Temper == CycleTemper.Refusing
        ? TestBudgets.Plan(cycle.Edition, cycle.Year, lights: 30_000 + (1_000 * dice.Below(2)), roads: 21_000, balances: 1_000)
        : new(Even(dice, cycle.Edition, cycle.Year), Even(dice, cycle.Edition, cycle.Year + 1), Even(dice, cycle.Edition, cycle.Year + 2));

    /// <summary>A budget of which the year, the edition, a total or the lines may be off.</summary>
    internal static Budget Wild(Dice dice, RandomCycle cycle)
    {
        Budget even = Even(dice, dice.OneIn(6) ? "B1" : cycle.Edition, cycle.Year + (dice.OneIn(6) ? 1 : 0));
        if (dice.OneIn(2))
        {
            return even;
        }

        BudgetFigure[] stated = [.. even.Figures.Stated];
        BudgetFigure off = dice.Of<BudgetFigure>(stated);
        return even.With(even.Figures.With(off, even.Figures[off] + Money(dice.Of(0.1m, -0.1m, 1_000m))));
    }

    internal static BudgetPlan WildPlan(Dice dice, RandomCycle cycle)
    {
        Budget first = Wild(dice, cycle);
        return new(first, Even(dice, first.Edition.Value, first.Year + 1), Even(dice, first.Edition.Value, first.Year + 2));
    }

    /// <summary>Money moved from one programme to another; now and then too much of it, or that of a targeted transfer.</summary>
    internal static Budget Moved(Dice dice, Budget current)
    {
        string from = dice.OneIn(10) ? Granted : dice.Of(Office, Lights, Roads);
        string to = dice.Of(Lights, Roads);
        decimal share = dice.Of(0.01m, 0.05m, 0.1m, 0.2m, 0.3m);
        decimal amount = decimal.Round(AmountOf(current, from) * share, 1);
        return Changed(current, (from, -amount), (to, amount));
    }

    /// <summary>
    /// Less expenditure and less tax by the same amount; now and then from a protected programme, or not by the same amount.
    /// </summary>
    internal static Budget Sequestered(Dice dice, Budget current)
    {
        string from = dice.OneIn(8) ? Office : dice.Of(Lights, Roads, Granted);
        decimal amount = Math.Min(
            decimal.Round(AmountOf(current, from) * dice.Of(0.01m, 0.05m, 0.1m, 0.4m), 1), current.Receipts[0].Amount.Amount);
        Budget cut = Changed(current, (from, -amount));
        return With(cut, cut.Receipts[0].Amount.Amount - amount + (dice.OneIn(8) ? 0.1m : 0));
    }

    /// <summary>A correction on a ground that fits what it changes; now and then on another.</summary>
    internal static CorrectBudgetOnGround OnGround(Dice dice, Budget current)
    {
        decimal amount = Tenths(dice, 900) + 0.1m;
        (CorrectionGround ground, Budget corrected) = dice.Below(5) switch
        {
            4 => (CorrectionGround.CarriedOver, Raised(current, BudgetFigure.UsedBalances, Roads, amount)),
            0 => (CorrectionGround.TransfersOrLoans, Raised(current, BudgetFigure.TransferReceipts, Granted, amount)),
            1 => (CorrectionGround.HigherReserve, Raised(current, BudgetFigure.TransferReceipts, Lights, amount)),
            2 => (CorrectionGround.OpeningBalances, Raised(current, BudgetFigure.UsedBalances, Roads, amount)),
            _ => (CorrectionGround.Reorganisation, Changed(current, (Lights, -amount), (Roads, amount))),
        };
        return new(
            dice.OneIn(8) ? (CorrectionGround)dice.Below(8) : ground, corrected, Document(60),
            ground == CorrectionGround.OpeningBalances
                ? [new(dice.OneIn(4) ? BalancePurpose.TransfersReturned : BalancePurpose.RegisteredObligations, Money(amount))]
                : null,
            ground == CorrectionGround.Reorganisation ? [Programme(Lights), Programme(Roads)] : null);
    }

    /// <summary>More receipts of a part, and as much more for a programme.</summary>
    internal static Budget Raised(Budget current, BudgetFigure part, string programme, decimal amount)
    {
        Budget more = Changed(current, (programme, amount));
        return SelfGov.Budgets.Figures.Budget.OfLines(
            more.Edition,
            more.Unit,
            more.Year,
            [.. more.Receipts.Select(line => line.Part == part
                ? new ReceiptLine(line.Part, line.Code, line.Name, Money(line.Amount.Amount + amount))
                : line)],
            more.Expenditure,
            more.ProtectedProgrammes);
    }

    private static Budget Even(Dice dice, string edition, int year)
    {
        decimal office = 40_000 + Tenths(dice, 20_000);
        decimal lights = 20_000 + Tenths(dice, 20_000);
        decimal roads = 15_000 + Tenths(dice, 10_000);
        decimal granted = 5_000 + Tenths(dice, 10_000);
        decimal balances = dice.OneIn(2) ? 1_000 : Tenths(dice, 500);
        return Of(edition, year, office, lights, roads, granted, office + lights + roads + granted - balances - 50_000, balances, 50_000);
    }

    private static decimal Tenths(Dice dice, int most) => dice.Below(most * 10) / 10m;

    private static decimal AmountOf(Budget budget, string programme) =>
        budget.Expenditure.Where(line => line.Code.Programme.Equals(Programme(programme))).Sum(line => line.Amount.Amount);

    private static Budget Changed(Budget current, params ReadOnlySpan<(string Programme, decimal Amount)> changes)
    {
        ExpenditureLine[] lines = [.. current.Expenditure];
        foreach ((string programme, decimal amount) in changes)
        {
            int at = Array.FindIndex(lines, line => line.Code.Programme.Equals(Programme(programme)));
            ExpenditureLine line = lines[at];
            lines[at] = new ExpenditureLine(
                line.Part, line.Code, line.Name, Money(line.Amount.Amount + amount), line.Economic, line.Funding, line.IsNewInitiative);
        }

        return SelfGov.Budgets.Figures.Budget.OfLines(
            current.Edition, current.Unit, current.Year, current.Receipts, [.. lines], current.ProtectedProgrammes);
    }

    private static Budget With(Budget current, decimal taxes)
    {
        ReceiptLine first = current.Receipts[0];
        return SelfGov.Budgets.Figures.Budget.OfLines(
            current.Edition, current.Unit, current.Year,
            current.Receipts.SetItem(0, new ReceiptLine(first.Part, first.Code, first.Name, Money(taxes))),
            current.Expenditure, current.ProtectedProgrammes);
    }
}
