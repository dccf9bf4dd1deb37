using System.Collections.Immutable;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Law;

namespace SelfGov.Budgets.Limits;

/// <summary>
/// The limits of a correction of a budget of level IV by the akim with the assembly's agreement (I13; Budget Code 2025, art. 98(4); 2008,
/// art. 111(4)).
/// </summary>
public static class CorrectionLimits
{
    private static readonly Words Programme = new("{0} бағдарламасы", "программа {0}", "the programme {0}");

    private static readonly Words Targeted = new(
        "{0} бағдарламасының нысаналы трансферттері", "целевые трансферты программы {0}", "the targeted transfers of the programme {0}");

    private static readonly Words Part = new("құрылым: {0}", "структура: {0}", "the structure: {0}");

    /// <summary>The largest share of a programme's yearly amount that may be moved.</summary>
    /// <param name="edition">The edition, <c>B2</c> to <c>B4</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such edition, or it has no correction at level IV.</exception>
    public static Ruled<Share> LargestShare(EditionId edition) => BudgetEditions.All[edition].Law.Correction
        ?? throw new KeyNotFoundException($"The edition {edition} has no correction of budgets of level IV.");

    /// <summary>Checks a corrected budget against the approved or clarified one (I13).</summary>
    /// <param name="before">
    /// The approved budget, or the clarified one: not one that was corrected already, so that corrections of a year add up.
    /// </param>
    /// <param name="after">The corrected budget of the same unit and year.</param>
    /// <returns>
    /// Every breach: programmes that give more than the share, targeted transfers that moved, parts whose total changed. Empty when there
    /// is none.
    /// </returns>
    /// <remarks>
    /// The share is of the programme that gives, without the money of targeted transfers: the act does not say which of the two programmes;
    /// see docs/law/gaps-budgets-data.md.
    /// </remarks>
    /// <exception cref="ArgumentNullException">A budget is null.</exception>
    /// <exception cref="ArgumentException">The budgets are not of one unit, year and edition.</exception>
    /// <exception cref="KeyNotFoundException">The edition has no correction at level IV.</exception>
    public static ImmutableArray<BudgetBreach> Check(Budget before, Budget after)
    {
        BudgetComparison.ThrowIfNotComparable(before, after);
        Ruled<Share> largest = LargestShare(before.Edition);
        return
        [
            .. TooMuch(before, Given(before, after), largest),
            .. TargetedTransfers(before, after, largest.Basis),
            .. Structure(before, after, largest.Basis),
        ];
    }

    /// <summary>What each programme gives of its own money; programmes that give nothing are left out.</summary>
    internal static ProgrammeAmounts Given(Budget before, Budget after) =>
        ProgrammeAmounts.Of(before, Funding.Own).CutsTo(ProgrammeAmounts.Of(after, Funding.Own));

    /// <summary>The programmes that give more than the share of their own money in a budget.</summary>
    internal static IEnumerable<BudgetBreach> TooMuch(Budget whole, ProgrammeAmounts given, Ruled<Share> largest)
    {
        ProgrammeAmounts own = ProgrammeAmounts.Of(whole, Funding.Own);
        return given.Programmes
            .Select(programme => (Name: programme, Bound: Bound(own[programme], largest.Value), Given: given[programme]))
            .Where(programme => programme.Given > programme.Bound)
            .Select(programme => new BudgetBreach(
                BudgetInvariants.I13, largest.Basis, Figure: null, Programme.With(
                    Words.Same(programme.Name)), programme.Bound, programme.Given));
    }

    /// <summary>The programmes whose money of targeted transfers changes.</summary>
    internal static IEnumerable<BudgetBreach> TargetedTransfers(Budget before, Budget after, Citation basis)
    {
        ProgrammeAmounts was = ProgrammeAmounts.Of(before, Funding.TargetedTransfer);
        ProgrammeAmounts now = ProgrammeAmounts.Of(after, Funding.TargetedTransfer);
        return was.Programmes.Union(now.Programmes)
            .Where(programme => was[programme] != now[programme])
            .Order(StringComparer.Ordinal)
            .Select(programme => new BudgetBreach(
                BudgetInvariants.I13, basis, Figure: null, Targeted.With(Words.Same(programme)), was[programme], now[programme]));
    }

    /// <summary>The parts of the structure whose total changes.</summary>
    internal static IEnumerable<BudgetBreach> Structure(Budget before, Budget after, Citation basis) =>
        BudgetFigures.Receipts.Concat(BudgetFigures.Expenditure).Order()
            .Select(part => (
                Part: part,
                Was: BudgetLines.Sum(part, before.Receipts, before.Expenditure),
                Now: BudgetLines.Sum(part, after.Receipts, after.Expenditure)))
            .Where(change => change.Was != change.Now)
            .Select(change => new BudgetBreach(
                BudgetInvariants.I13, basis, change.Part, Part.With(BudgetFigureText.Of(change.Part, before.Edition)), change.Was,
                change.Now));

    // Amounts have one decimal, so nothing above the rounded bound is within the exact one.
    private static ThousandTenge Bound(ThousandTenge amount, Share share) =>
        new(decimal.Floor(amount.Amount * share.Numerator * 10 / share.Denominator) / 10);
}
