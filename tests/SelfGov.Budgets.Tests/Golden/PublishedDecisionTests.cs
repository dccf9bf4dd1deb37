using System.Collections.Immutable;
using SelfGov.Budgets.Decisions;
using SelfGov.Budgets.Figures;
using SelfGov.Law;
using Xunit;
using static SelfGov.Budgets.Figures.BudgetFigure;
using static SelfGov.Budgets.Golden.PublishedDecision;

namespace SelfGov.Budgets.Golden;

/// <summary>
/// Decisions as published: every figure is read, and the equations of the Code hold, except where the publication itself is wrong.
/// </summary>
public sealed class PublishedDecisionTests
{
    [Fact]
    public void Karabulak_2020_is_read_and_its_unit_slip_is_flagged()
    {
        DecisionFigures read = Read(Karabulak);
        Assert.Equal(
            Figures((Revenue, 16_268.6m), (TaxReceipts, 1_321), (NonTaxReceipts, 341.6m), (FixedCapitalReceipts, 0),
                (TransferReceipts, 14_606), (Costs, 16_268.6m), (NetLending, 0)), read.Figures);
        TextRemark slip = Assert.Single(read.Warnings);
        Assert.Equal("341,6 тенге", slip.Value);
        Assert.Equal(Karabulak.Text.IndexOf("341,6", StringComparison.Ordinal), slip.Position);
        Assert.Equal((ThousandTenge.Zero, ImmutableArray<BudgetBreach>.Empty),
            (Balance(Karabulak, read.Figures), Breaches(Karabulak, read.Figures)));
    }

    [Fact]
    public void Zhurgenov_2021_has_a_deficit_of_1029_5()
    {
        BudgetFigures figures = Clean(Zhurgenov);
        Assert.Equal(
            Figures((Revenue, 194_055.8m), (TaxReceipts, 21_554), (TransferReceipts, 172_501.8m), (Costs, 195_085.3m), (NetLending, 0),
                (FinancialAssets, 0), (BudgetFigure.Balance, -1_029.5m)), figures);
        Assert.Empty(Breaches(Zhurgenov, figures.WithOmittedPartsAsZero(BudgetStructures.Of(Zhurgenov.Edition))));
    }

    [Fact]
    public void Karashengel_2023_has_a_deficit_of_498_5()
    {
        BudgetFigures figures = Clean(Karashengel);
        Assert.Equal(
            Figures((Revenue, 96_772), (TaxReceipts, 2_771), (NonTaxReceipts, 620), (FixedCapitalReceipts, 1_410),
                (TransferReceipts, 91_971), (Costs, 97_270.5m), (NetLending, 0)), figures);
        Assert.Empty(Breaches(Karashengel, figures));
        Assert.Equal(new ThousandTenge(-498.5m), Balance(Karashengel, figures));
    }

    [Fact]
    public void Baikonys_2022_in_Kazakh_has_a_deficit_of_21()
    {
        BudgetFigures figures = Clean(Baikonys);
        Assert.Equal(
            Figures((Revenue, 47_959), (TaxReceipts, 2_527), (NonTaxReceipts, 105), (TransferReceipts, 45_327), (Costs, 47_980),
                (NetLending, 0), (FinancialAssets, 0), (BudgetFigure.Balance, -21)), figures);
        Assert.Empty(Breaches(Baikonys, figures.WithOmittedPartsAsZero(BudgetStructures.Of(Baikonys.Edition))));
    }

    [Fact]
    public void Aksuat_2022_is_financed_with_the_opposite_sign()
    {
        BudgetFigures figures = Read(Aksuat).Figures;
        Assert.Equal(new ThousandTenge(8_461.2m), figures[Financing]);
        Assert.Empty(Breaches(Aksuat, figures));
        Assert.Equal(new ThousandTenge(-8_461.2m), Balance(Aksuat, figures));
        Assert.Equal(-figures[Financing], figures[BudgetFigure.Balance]);
    }

    [Fact]
    public void Voskresenovka_2024_has_a_deficit_of_5768_5()
    {
        BudgetFigures figures = Clean(Voskresenovka);
        Assert.Equal(
            Figures((Revenue, 157_093), (TaxReceipts, 15_283), (NonTaxReceipts, 108), (FixedCapitalReceipts, 0),
                (TransferReceipts, 141_702), (Costs, 162_861.5m)), figures);
        Assert.Empty(Breaches(Voskresenovka, figures));
        Assert.Equal(new ThousandTenge(-5_768.5m), Balance(Voskresenovka, figures));
    }

    [Fact]
    public void Kokalazhar_2025_receives_the_rest_as_transfers()
    {
        BudgetFigures figures = Clean(Kokalazhar);
        Assert.Equal(Figures((Revenue, 184_163.4m), (TaxReceipts, 5_376), (NonTaxReceipts, 0), (FixedCapitalReceipts, 4_665)), figures);
        Assert.Empty(Breaches(Kokalazhar, figures.With(TransferReceipts, new ThousandTenge(174_122.4m))));
        Assert.Equal(
            "I1", Assert.Single(Breaches(Kokalazhar, figures.With(TransferReceipts, new ThousandTenge(174_122.5m)))).Invariant.Code);
    }

    [Fact]
    public void Zhalagash_2019_fails_I4_by_the_deficit_that_it_does_not_print()
    {
        BudgetFigures figures = Clean(Zhalagash);
        BudgetBreach breach = Assert.Single(Breaches(Zhalagash, figures));
        Assert.Equal("I4", breach.Invariant.Code);
        Assert.Equal((new ThousandTenge(-1_292.8m), ThousandTenge.Zero, new ThousandTenge(1_292.8m)),
            (breach.Expected, breach.Found, breach.Difference));
        Assert.Contains("-1292.8", breach.Explain(Language.English), StringComparison.Ordinal);
        Assert.Empty(BudgetInvariants.CheckDecision(Zhalagash.Edition, figures).Where(each => each.Invariant.Code == "I9"));
    }

    /// <summary>
    /// T12, the first decision of a unit (Akku, 28 December 2017, No. 128/21): its figures were not seen, its title alone states none.
    /// </summary>
    [Fact]
    public void A_decision_of_which_only_the_title_was_seen_states_no_figures()
    {
        DecisionFigures read = DecisionFigures.Read("О бюджете Аккулинского сельского округа на 2018-2020 годы");
        Assert.Equal(BudgetFigures.None, read.Figures);
        Assert.Equal(0, Assert.Single(read.Errors).Position);
        Assert.Equal(7, BudgetInvariants.CheckDecision(new EditionId("B1"), read.Figures).Length);
    }

    private static DecisionFigures Read(PublishedDecision decision)
    {
        DecisionFigures read = DecisionFigures.Read(decision.Text);
        Assert.Empty(read.Errors);
        return read;
    }

    private static BudgetFigures Clean(PublishedDecision decision)
    {
        DecisionFigures read = Read(decision);
        Assert.Empty(read.Warnings);
        return read.Figures;
    }

    private static ImmutableArray<BudgetBreach> Breaches(PublishedDecision decision, BudgetFigures figures) =>
        BudgetInvariants.Check(decision.Edition, figures);

    /// <summary>The deficit that the figures imply: what I4 expects when another one is stated.</summary>
    private static ThousandTenge Balance(PublishedDecision decision, BudgetFigures figures)
    {
        BudgetFigures off = figures
            .With(NetLending, figures.Find(NetLending) ?? ThousandTenge.Zero)
            .With(FinancialAssets, figures.Find(FinancialAssets) ?? ThousandTenge.Zero)
            .With(BudgetFigure.Balance, new ThousandTenge(1));
        return Assert.Single(Breaches(decision, off), breach => breach.Invariant.Code == "I4").Expected!.Value;
    }

    private static BudgetFigures Figures(params ReadOnlySpan<(BudgetFigure Figure, decimal Amount)> stated)
    {
        BudgetFigures figures = BudgetFigures.None;
        foreach ((BudgetFigure figure, decimal amount) in stated)
        {
            figures = figures.With(figure, new ThousandTenge(amount));
        }

        return figures;
    }
}
