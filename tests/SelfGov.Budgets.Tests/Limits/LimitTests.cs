using SelfGov.Budgets.Figures;
using SelfGov.Law;
using Xunit;
using static SelfGov.Budgets.Figures.BudgetSamples;

namespace SelfGov.Budgets.Limits;

public class LimitTests
{
    private static readonly EditionId B1 = new("B1");
    private static readonly EditionId B2 = new("B2");
    private static readonly EditionId B3 = new("B3");

    [Fact]
    public void A_quarter_plan_is_a_quarter_of_the_forecast()
    {
        Assert.Equal(Amount(25), QuarterPlanSize.Of(Amount(100)));
        Assert.Empty(QuarterPlanSize.Check(B4, Amount(100), Amount(25)));
        BudgetBreach breach = Assert.Single(QuarterPlanSize.Check(B4, Amount(100), Amount(25.1m)));
        Assert.Equal((BudgetInvariants.I11, Amount(25), Amount(25.1m), "91(4)"),
            (breach.Invariant, breach.Expected, breach.Found, breach.Basis.Place));
        Assert.Equal("75(3)", Assert.Single(QuarterPlanSize.Check(B1, Amount(100), Amount(24))).Basis.Place);
        Assert.Throws<ArgumentOutOfRangeException>(() => QuarterPlanSize.Of(Amount(-1)));
    }

    [Fact]
    public void A_quarter_that_is_finer_than_a_tenth_may_be_rounded_down_or_up()
    {
        Assert.Equal(Amount(4_067.1m), QuarterPlanSize.Of(Amount(16_268.6m)));
        Assert.Empty(QuarterPlanSize.Check(B4, Amount(16_268.6m), Amount(4_067.1m)));
        Assert.Empty(QuarterPlanSize.Check(B4, Amount(16_268.6m), Amount(4_067.2m)));
        Assert.Single(QuarterPlanSize.Check(B4, Amount(16_268.6m), Amount(4_067.0m)));
        Assert.Single(QuarterPlanSize.Check(B4, Amount(16_268.6m), Amount(4_067.3m)));
    }

    [Fact]
    public void The_base_of_a_sequester_leaves_out_protected_programmes()
    {
        Assert.Equal(Amount(40_000), SequesterLimits.Base(Of()));
        Assert.Equal(SequesterSize.BelowThreshold, SequesterLimits.Size(Of(), Amount(3_999.9m)));
        Assert.Equal(SequesterSize.AtThreshold, SequesterLimits.Size(Of(), Amount(4_000)));
        Assert.Equal(SequesterSize.AboveThreshold, SequesterLimits.Size(Of(), Amount(4_000.1m)));
        Assert.Equal((Share.AtLeast(1, 10), "97(2)"), (SequesterLimits.Threshold(B4).Value, SequesterLimits.Threshold(B4).Basis.Place));
    }

    [Fact]
    public void A_sequester_of_nothing_or_of_more_than_there_is_has_no_size()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SequesterLimits.Size(Of(), Amount(0)));
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => SequesterLimits.Size(Of(), Amount(40_000.1m)));
        Assert.Contains("40000 thousand tenge", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sequester_that_cuts_a_protected_programme_is_a_breach_by_that_amount()
    {
        BudgetBreach breach = Assert.Single(SequesterLimits.Check(Of(), With(57_270m, 29_000m, 10_000m)));
        Assert.Equal((BudgetInvariants.I12, Amount(-0.5m)), (breach.Invariant, breach.Difference));
        Assert.Contains("01-124-001", breach.Explain(Language.English), StringComparison.Ordinal);
        Assert.Empty(SequesterLimits.Check(Of(), With(57_270.5m, 29_000m, 9_000m)));
        Assert.Equal("97(1)", Assert.Single(SequesterLimits.Check(Of(), With(57_270.5m, 30_000.1m, 10_000m))).Basis.Place);
    }

    [Fact]
    public void A_correction_moves_at_most_a_fifth_of_the_programme_that_gives()
    {
        Assert.Empty(CorrectionLimits.Check(Of(), With(63_270.5m, 24_000m, 10_000m)));
        BudgetBreach breach = Assert.Single(CorrectionLimits.Check(Of(), With(63_270.6m, 23_999.9m, 10_000m)));
        Assert.Equal(
            (BudgetInvariants.I13, Amount(6_000), Amount(6_000.1m), Amount(0.1m), "98(4)"),
            (breach.Invariant, breach.Expected, breach.Found, breach.Difference, breach.Basis.Place));
        Assert.Contains("07-124-009", breach.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_never_moves_targeted_transfers()
    {
        BudgetBreach breach = Assert.Single(CorrectionLimits.Check(Of(), With(57_271.5m, 30_000m, 9_999m)));
        Assert.Equal((Amount(10_000), Amount(9_999)), (breach.Expected, breach.Found));
        Assert.Contains("12-124-013", breach.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_keeps_the_structure()
    {
        BudgetBreach breach = Assert.Single(CorrectionLimits.Check(Of(), With(57_270.5m, 29_999m, 10_000m)));
        Assert.Equal((BudgetFigure.Costs, Amount(-1)), (breach.Figure, breach.Difference));
    }

    [Fact]
    public void Before_B2_there_is_no_correction_at_level_IV()
    {
        Budget old = Budget.OfLines(B1, "unit", 2019, Receipts, Expenditure, []);
        Assert.Throws<KeyNotFoundException>(() => CorrectionLimits.Check(old, old));
        Assert.Equal("111(4)", CorrectionLimits.LargestShare(B2).Basis.Place);
    }

    [Fact]
    public void A_deputys_amendment_does_not_raise_the_deficit()
    {
        Assert.Empty(AmendmentBalance.Check(B4, Amount(-498.5m), Amount(-498.5m)));
        Assert.Empty(AmendmentBalance.Check(B4, Amount(-498.5m), Amount(10)));
        Assert.Empty(AmendmentBalance.Check(B4, Amount(10), Amount(0)));
        BudgetBreach breach = Assert.Single(AmendmentBalance.Check(B4, Amount(10), Amount(-0.1m)));
        Assert.Equal((BudgetInvariants.I14, Amount(0), Amount(0.1m), "92(1)"),
            (breach.Invariant, breach.Expected, breach.Found, breach.Basis.Place));
        Assert.Equal("76(3)", Assert.Single(AmendmentBalance.Check(B1, Amount(-1), Amount(-2))).Basis.Place);
    }

    [Fact]
    public void The_reserve_of_the_district_had_a_ceiling_until_2024_and_has_a_floor_since()
    {
        // Receipts 10,000 less transfers 4,000 and loans 1,000: two percent of 5,000 is 100; less withdrawals of 500, of 4,500 is 90.
        Assert.Empty(Reserve(B2, 100));
        Assert.Equal((Amount(100), Amount(100.1m)), Bounds(Assert.Single(Reserve(B2, 100.1m))));
        Assert.Empty(Reserve(B3, 90));
        Assert.Equal((Amount(90), Amount(89.9m)), Bounds(Assert.Single(Reserve(B3, 89.9m))));
        Assert.Empty(Reserve(B4, 5_000));
        Assert.Equal("19(5)", Assert.Single(Reserve(new EditionId("B0"), 101)).Basis.Place);
        Assert.Equal("20(3)", Assert.Single(Reserve(B4, 0)).Basis.Place);
        Assert.Throws<ArgumentOutOfRangeException>(
            () => DistrictReserveBound.Check(B4, Amount(1), Amount(2), Amount(0), Amount(0), Amount(0)));
    }

    private static System.Collections.Immutable.ImmutableArray<BudgetBreach> Reserve(EditionId edition, decimal reserve) =>
        DistrictReserveBound.Check(edition, Amount(10_000), Amount(4_000), Amount(1_000), Amount(500), Amount(reserve));

    private static (ThousandTenge?, ThousandTenge?) Bounds(BudgetBreach breach) => (breach.Expected, breach.Found);

    private static Budget With(params decimal[] amounts) => Budget.OfLines(
        B4,
        Of().Unit,
        2027,
        Receipts,
        [
            .. Expenditure.Zip(amounts, (line, amount) => new ExpenditureLine(
                line.Part, line.Code, line.Name, Amount(amount), line.Economic, line.Funding, line.IsNewInitiative)),
        ],
        [AkimOffice]);
}
