using System.Collections.Immutable;
using SelfGov.Law;

namespace SelfGov.Budgets.Limits;

/// <summary>The limits of a correction of a budget of level IV by the akim with the assembly's agreement (I13; Budget Code 2025, art. 98(4); 2008, art. 111(4)).</summary>
public static class CorrectionLimits
{
    private static readonly Words Programme = new("{0} бағдарламасы", "программа {0}", "the programme {0}");

    private static readonly Words Targeted = new(
        "{0} бағдарламасының нысаналы трансферттері", "целевые трансферты программы {0}", "the targeted transfers of the programme {0}");

    private static readonly Words Part = new("құрылым: {0}", "структура: {0}", "the structure: {0}");

    /// <summary>The largest share of a programme's yearly amount that may be moved, in percent.</summary>
    /// <param name="edition">The edition, <c>B2</c> to <c>B4</c>.</param>
    /// <exception cref="KeyNotFoundException">The edition has no correction at level IV.</exception>
    public static Ruled<int> LargestPercent(EditionId edition) => new(20, BudgetInvariants.I13.Basis(edition));

    /// <summary>Checks a corrected budget against the approved or clarified one (I13).</summary>
    /// <param name="before">The approved budget, or the clarified one: not one that was corrected already, so that corrections of a year add up.</param>
    /// <param name="after">The corrected budget of the same unit and year.</param>
    /// <returns>
    /// Every breach: programmes that give more than the share, targeted transfers that moved, parts whose total changed. Empty when there is none.
    /// </returns>
    /// <remarks>The share is of the programme that gives: the act does not say which of the two; see docs/law/gaps-budgets-data.md.</remarks>
    /// <exception cref="ArgumentNullException">A budget is null.</exception>
    /// <exception cref="ArgumentException">The budgets are not of one unit, year and edition.</exception>
    /// <exception cref="KeyNotFoundException">The edition has no correction at level IV.</exception>
    public static ImmutableArray<BudgetBreach> Check(Budget before, Budget after)
    {
        BudgetComparison.ThrowIfNotComparable(before, after);
        Ruled<int> largest = LargestPercent(before.Edition);
        ProgrammeCode[] programmes =
        [
            .. before.Expenditure.Concat(after.Expenditure).Select(line => line.Code.Programme)
                .Distinct().OrderBy(programme => programme.ToString(), StringComparer.Ordinal),
        ];
        return
        [
            .. programmes.SelectMany(programme => TooMuch(before, after, programme, largest)),
            .. programmes.SelectMany(programme => TargetedTransfers(before, after, programme, largest.Basis)),
            .. Structure(before, after, largest.Basis),
        ];
    }

    private static IEnumerable<BudgetBreach> TooMuch(Budget before, Budget after, ProgrammeCode programme, Ruled<int> largest)
    {
        ThousandTenge was = ProgrammeAmounts.Of(before, programme, Funding.Own);
        ThousandTenge given = was - ProgrammeAmounts.Of(after, programme, Funding.Own);
        if (given.Amount * 100 > was.Amount * largest.Value)
        {
            var bound = new ThousandTenge(decimal.Floor(was.Amount * largest.Value / 100 * 10) / 10);
            yield return new BudgetBreach(
                BudgetInvariants.I13, largest.Basis, Figure: null, Programme.With(Words.Same(programme.ToString())), bound, given);
        }
    }

    private static IEnumerable<BudgetBreach> TargetedTransfers(Budget before, Budget after, ProgrammeCode programme, Citation basis)
    {
        ThousandTenge was = ProgrammeAmounts.Of(before, programme, Funding.TargetedTransfer);
        ThousandTenge now = ProgrammeAmounts.Of(after, programme, Funding.TargetedTransfer);
        if (was != now)
        {
            yield return new BudgetBreach(
                BudgetInvariants.I13, basis, Figure: null, Targeted.With(Words.Same(programme.ToString())), was, now);
        }
    }

    private static IEnumerable<BudgetBreach> Structure(Budget before, Budget after, Citation basis)
    {
        foreach (BudgetFigure part in BudgetFigures.Receipts.Concat(BudgetFigures.Expenditure).Order())
        {
            ThousandTenge was = BudgetLines.Sum(part, before.Receipts, before.Expenditure);
            ThousandTenge now = BudgetLines.Sum(part, after.Receipts, after.Expenditure);
            if (was != now)
            {
                yield return new BudgetBreach(BudgetInvariants.I13, basis, part, Part.With(BudgetFigureText.Of(part)), was, now);
            }
        }
    }
}
