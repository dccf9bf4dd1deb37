using System.Collections.Immutable;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Budgets.Limits;

/// <summary>The base, the threshold and the limits of a sequester (I12; Budget Code 2025, art. 97; 2008, art. 110).</summary>
public static class SequesterLimits
{
    private static readonly Words Protected = new(
        "секвестрлеуге жатпайтын {0} бағдарламасы", "не подлежащая секвестру программа {0}", "the protected programme {0}");

    private static readonly Words Total = new("барлық шығыстар", "все расходы", "all expenditure");

    /// <summary>The share of the base below which the akim decides and above which the maslikhat does.</summary>
    /// <param name="edition">The edition, <c>B1</c> to <c>B4</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such edition.</exception>
    public static Ruled<Share> Threshold(EditionId edition) => BudgetEditions.All[edition].Law.SequesterThreshold;

    /// <summary>The yearly expenditure of which the share is taken: all expenditure but that of protected programmes.</summary>
    /// <param name="budget">The approved budget, or the clarified one where it was clarified.</param>
    /// <remarks>Expenditure is costs, budget loans, purchase of financial assets and repayment of loans (art. 9(3)).</remarks>
    /// <exception cref="ArgumentNullException">The budget is null.</exception>
    public static ThousandTenge Base(Budget budget)
    {
        ArgumentNullException.ThrowIfNull(budget);
        return Base(budget, []);
    }

    /// <summary>How large a cut is against the threshold. Exact: nothing is rounded.</summary>
    /// <param name="budget">The approved or clarified budget.</param>
    /// <param name="cut">The amount to be cut, above zero and at most the base.</param>
    /// <exception cref="ArgumentNullException">The budget is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The cut is not above zero, or exceeds what can be cut; the message names both.
    /// </exception>
    /// <exception cref="KeyNotFoundException">The edition of the budget has no sequester at level IV.</exception>
    public static SequesterSize Size(Budget budget, ThousandTenge cut)
    {
        ThousandTenge whole = Base(budget);
        if (cut <= ThousandTenge.Zero || cut > whole)
        {
            throw new ArgumentOutOfRangeException(
                nameof(cut), cut,
                $"A sequester cuts more than nothing and at most {whole} thousand tenge, the expenditure that is not protected (I12).");
        }

        return Size(whole, cut, Threshold(budget.Edition).Value);
    }

    /// <summary>How large a cut is against a threshold.</summary>
    /// <param name="whole">The base.</param>
    /// <param name="cut">The amount to be cut.</param>
    /// <param name="threshold">The share.</param>
    internal static SequesterSize Size(ThousandTenge whole, ThousandTenge cut, Share threshold) =>
        (cut.Amount * threshold.Denominator).CompareTo(whole.Amount * threshold.Numerator) switch
        {
            < 0 => SequesterSize.BelowThreshold,
            0 => SequesterSize.AtThreshold,
            _ => SequesterSize.AboveThreshold,
        };

    /// <summary>
    /// Checks the sequestered budget against the budget before: protected programmes keep their amounts, expenditure does not grow (I12).
    /// </summary>
    /// <param name="before">The approved or clarified budget.</param>
    /// <param name="after">The sequestered budget of the same unit and year.</param>
    /// <returns>Every breach, in the order of programmes; empty when there is none.</returns>
    /// <exception cref="ArgumentNullException">A budget is null.</exception>
    /// <exception cref="ArgumentException">The budgets are not of one unit, year and edition.</exception>
    /// <exception cref="KeyNotFoundException">The edition has no sequester of budgets of level IV.</exception>
    public static ImmutableArray<BudgetBreach> Check(Budget before, Budget after)
    {
        BudgetComparison.ThrowIfNotComparable(before, after);
        Citation basis = BudgetInvariants.I12.Basis(before.Edition);
        ImmutableArray<BudgetBreach>.Builder breaches = ImmutableArray.CreateBuilder<BudgetBreach>();
        ProgrammeAmounts was = ProgrammeAmounts.Of(before);
        ProgrammeAmounts now = ProgrammeAmounts.Of(after);
        foreach (string programme in before.ProtectedProgrammes.Select(programme => programme.ToString()))
        {
            if (now[programme] < was[programme])
            {
                breaches.Add(new BudgetBreach(
                    BudgetInvariants.I12, basis, Figure: null, Protected.With(Words.Same(programme)), was[programme], now[programme]));
            }
        }

        ThousandTenge all = ThousandTenge.Sum(before.Expenditure.Select(line => line.Amount));
        ThousandTenge left = ThousandTenge.Sum(after.Expenditure.Select(line => line.Amount));
        if (left > all)
        {
            breaches.Add(new BudgetBreach(BudgetInvariants.I12, SequesterIsACut(before.Edition), Figure: null, Total, all, left));
        }

        return breaches.DrainToImmutable();
    }

    /// <summary>The base of a sequester where higher lists protect programmes beside that of the budget.</summary>
    internal static ThousandTenge Base(Budget budget, IEnumerable<ProgrammeCode> others)
    {
        HashSet<ProgrammeCode> spared = [.. budget.ProtectedProgrammes, .. others];
        return ThousandTenge.Sum(budget.Expenditure.Where(line => !spared.Contains(line.Code.Programme)).Select(line => line.Amount));
    }

    // The definition of a sequester as a reduction of expenditure stands in the first paragraph.
    private static Citation SequesterIsACut(EditionId edition) =>
        BudgetInvariants.I12.Basis(edition).Act == BudgetCode2025 ? BudgetCode2025.At("97", 1) : BudgetCode2008.At("110", 1);
}

/// <summary>How large a sequester is against its threshold: this decides who may order it.</summary>
public enum SequesterSize
{
    /// <summary>Less than ten percent: the akim of the unit may decide.</summary>
    BelowThreshold,

    /// <summary>Exactly ten percent: the act gives it to neither; whoever asks applies the policy of the case.</summary>
    AtThreshold,

    /// <summary>Over ten percent: a decision of the maslikhat.</summary>
    AboveThreshold,
}
