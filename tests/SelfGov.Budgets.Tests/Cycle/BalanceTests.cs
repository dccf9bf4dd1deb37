using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Budgets.Cycle.Execution.BalancePurpose;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

/// <summary>What the akim spends without the maslikhat, and on what.</summary>
public sealed class BalanceTests
{
    // The programme of that name is another thing.
    private const BalancePurpose Streets = BalancePurpose.Roads;

    private static CycleStory Story => new CycleStory("B4", 2026).Executed();

    [Fact]
    public void Balances_are_spent_on_the_purposes_of_the_code_and_no_others()
    {
        Budget more = Of("B4", 2026, balances: 3_000, roads: 23_000);
        Refusal refusal = Refuse(Story, Balances(more), "balances.purpose");
        Assert.Equal("116(5)", refusal.Basis.Place);
        Assert.Contains("servicing of loans received; ", refusal.Expected!.English, StringComparison.Ordinal);
        Refuse(Story, Balances(more) with { Uses = [] }, "balances.purpose");
        Assert.Equal(
            "construction, repair and upkeep of roads",
            Refuse(Story, Balances(more, new BalanceUse(Streets, Money(2_000))), "balances.purpose").Found!.English);
        Assert.Equal(
            "further financing of budget investments",
            Refuse(Story, Balances(more, new BalanceUse(InvestmentsContinued, Money(2_000))), "balances.purpose").Found!.English);
        Refuse(Story, Balances(more, new BalanceUse((BalancePurpose)99, Money(2_000))), "balances.purpose");
    }

    [Theory]
    [InlineData(DebtService, "14-124-042")]
    [InlineData(TransfersReturned, "15-124-048")]
    [InlineData(NationalFundReturned, "15-124-054")]
    [InlineData(RegisteredObligations, TestBudgets.Roads)]
    [InlineData(RegisteredObligations, "14-124-042")]
    public void Each_purpose_of_the_code_of_2025_is_spent_by_correction(BalancePurpose purpose, string programme)
    {
        CycleStory story = Story.Do(
            Balances(Spending(Of("B4", 2026, balances: 3_000), (programme, 2_000)), new BalanceUse(purpose, Money(2_000))), Roles.Akim);
        Assert.Equal(
            Money(programme == TestBudgets.Roads ? 23_000 : 2_000), ProgrammeAmounts.Of(story.Case.Current!)[programme]);
        story.Story.ReplaysToItself();
    }

    [Fact]
    public void Each_edition_has_its_own_purposes()
    {
        foreach ((string edition, int year) in new[] { ("B1", 2020), ("B2", 2023) })
        {
            Budget more = Of(edition, year, balances: 3_000, roads: 23_000);
            new CycleStory(edition, year).Executed().Do(Balances(more, new BalanceUse(InvestmentsContinued, Money(2_000))), Roles.Akim);
            Assert.Equal(
                "104(4)",
                Refuse(
                    new CycleStory(edition, year).Executed(), Balances(more, new BalanceUse(RestToPrincipal, Money(2_000))),
                    "balances.purpose").Basis.Place);
        }

        Budget later = Of("B2", 2023, balances: 3_000, roads: 23_000);
        new CycleStory("B2", 2023).Executed().Do(Balances(later, new BalanceUse(ProgrammesContinued, Money(2_000))), Roles.Akim);
        Refuse(
            new CycleStory("B1", 2020).Executed(),
            Balances(Of("B1", 2020, balances: 3_000, roads: 23_000), new BalanceUse(ProgrammesContinued, Money(2_000))),
            "balances.purpose");

        // Law No. 177-VII brought it on 1 January 2023.
        Refuse(
            new CycleStory("B2", 2022).Executed(),
            Balances(Of("B2", 2022, balances: 3_000, roads: 23_000), new BalanceUse(ProgrammesContinued, Money(2_000))),
            "balances.purpose");
    }

    [Fact]
    public void The_amounts_by_purpose_are_the_money_that_is_used()
    {
        Budget more = Of("B4", 2026, balances: 3_000, roads: 23_000);
        Refusal refusal = Refuse(Story, Balances(more, new BalanceUse(DebtService, Money(1_999.9m))), "balances.sum");
        Assert.Equal(("exactly 2000", "1999.9"), (refusal.Expected!.English, refusal.Found!.English));
        Refuse(Story, Balances(more, new(DebtService, Money(1_000)), new(DebtService, Money(1_000))), "balances.once");
        Refuse(Story, Balances(more, new(DebtService, Money(2_000)), new(TransfersReturned, Money(0))), "balances.once");
        Refuse(Story, Balances(more, new(DebtService, Money(3_000)), new(TransfersReturned, Money(-1_000))), "balances.once");
        Budget parted = Spending(Of("B4", 2026, balances: 3_000), ("14-124-042", 0.1m), ("15-124-048", 1_999.9m));
        Refuse(Story, Balances(parted, new(DebtService, Money(0.2m)), new(TransfersReturned, Money(1_999.8m))), "balances.group");
        Story.Do(Balances(parted, new(DebtService, Money(0.1m)), new(TransfersReturned, Money(1_999.9m))), Roles.Akim);
    }

    [Fact]
    public void What_repays_the_principal_stands_in_the_repayment_of_loans()
    {
        Budget repaid = Repaying(Of("B4", 2026, balances: 3_000), 2_000);
        Story.Do(Balances(repaid, new BalanceUse(DebtPrincipal, Money(2_000))), Roles.Akim);
        Story.Do(Balances(repaid, new(DebtPrincipal, Money(500)), new(RestToPrincipal, Money(1_500))), Roles.Akim);
        Refusal refusal = Refuse(Story, Balances(repaid, new BalanceUse(DebtService, Money(2_000))), "balances.repayment");
        Assert.Equal(("exactly 2000", "0"), (refusal.Expected!.English, refusal.Found!.English));
        Refuse(
            Story, Balances(Of("B4", 2026, balances: 3_000, roads: 23_000), new BalanceUse(RestToPrincipal, Money(2_000))),
            "balances.repayment");
    }

    [Theory]
    [InlineData("B1", 2020, "104(5)")]
    [InlineData("B2", 2023, "104(5)")]
    [InlineData("B3", 2025, "116(7)")]
    [InlineData("B4", 2026, "116(7)")]
    public void What_is_free_goes_by_a_clarification_of_the_maslikhat(string edition, int year, string place)
    {
        Assert.Equal(place, BudgetEditions.All[new EditionId(edition)].Law.Grounds[ClarificationGround.FreeBalances].Place);
        Budget more = Of(edition, year, balances: 3_000, roads: 23_000);
        CycleStory story = new CycleStory(edition, year).Executed().Proposed(ClarificationGround.FreeBalances).Clarified(more);
        Assert.Equal(more, story.Case.Decided);
    }

    [Fact]
    public void Receipts_above_the_plan_go_half_to_the_debt_and_the_rest_to_named_directions()
    {
        Budget more = Repaying(Of("B4", 2026, taxes: 24_000, roads: 23_000), 2_000);
        CycleStory story = Story.Do(AbovePlan(more, new(EarlyRepayment, Money(2_000)), new(Streets, Money(2_000))), Roles.Akim);
        Assert.Equal(more, story.Case.Current);
        story.Story.ReplaysToItself();
        Budget less = Repaying(Of("B4", 2026, taxes: 24_000, roads: 23_000.1m), 1_999.9m);
        Refusal refusal = Refuse(
            Story, AbovePlan(less, new(EarlyRepayment, Money(1_999.9m)), new(GasSupply, Money(2_000.1m))),
            "overfulfilment.early-repayment");
        Assert.Equal(("at least 1/2", "1999.9 / 4000", "116(3)1)"),
            (refusal.Expected!.English, refusal.Found!.English, refusal.Basis.Place));
    }

    [Fact]
    public void A_unit_without_debt_spends_all_of_it_on_the_named_directions()
    {
        Budget more = Of("B4", 2026, taxes: 24_000, roads: 25_000);
        Refuse(Story, AbovePlan(more, new BalanceUse(Streets, Money(4_000))), "overfulfilment.early-repayment");
        Story.Do(AbovePlan(more, new BalanceUse(Streets, Money(4_000))) with { HasNoDebt = true }, Roles.Akim);
        CorrectBudgetOnGround networks =
            AbovePlan(Of("B4", 2026, taxes: 24_000, lights: 34_000), new(GasSupply, Money(1)), new(WaterAndNetworks, Money(3_999)));
        Story.Do(networks with { HasNoDebt = true }, Roles.Akim);
        CorrectBudgetOnGround gas =
            AbovePlan(Spending(Of("B4", 2026, taxes: 24_000), ("09-124-001", 4_000)), new BalanceUse(GasSupply, Money(4_000)));
        Story.Do(gas with { HasNoDebt = true }, Roles.Akim);
        Refuse(Story, AbovePlan(more, new BalanceUse(DebtService, Money(4_000))) with { HasNoDebt = true }, "overfulfilment.purpose");
        Refuse(Story, AbovePlan(more, new BalanceUse(Streets, Money(3_000))) with { HasNoDebt = true }, "overfulfilment.sum");
        Refuse(
            Story, AbovePlan(more, new(Streets, Money(2_000)), new(Streets, Money(2_000))), "overfulfilment.once");
        Refuse(
            Story, AbovePlan(more, new(EarlyRepayment, Money(2_000)), new(Streets, Money(2_000))), "overfulfilment.repayment");
    }

    [Fact]
    public void Only_own_receipts_come_in_above_the_plan()
    {
        Refuse(
            Story, AbovePlan(Of("B4", 2026, transfers: 84_000, roads: 25_000), new BalanceUse(Streets, Money(4_000))), "correction.lines");
        Refuse(
            Story, AbovePlan(Of("B4", 2026, taxes: 24_000, roads: 26_000, lights: 29_000), new BalanceUse(Streets, Money(4_000))),
            "correction.raises");
        Refuse(
            new CycleStory("B2", 2023).Executed(),
            AbovePlan(Of("B2", 2023, taxes: 24_000, roads: 25_000), new BalanceUse(Streets, Money(4_000))), "correction.ground");
        BudgetLaw law = BudgetEditions.All[new EditionId("B4")].Law;
        Refuse(
            new CycleStory("B4", 2026, law with { Policies = law.Policies with { OverfulfilmentIsSpentByCorrection = false } }).Executed(),
            AbovePlan(Of("B4", 2026, taxes: 24_000, roads: 25_000), new BalanceUse(Streets, Money(4_000))), "overfulfilment.act");
    }

    [Fact]
    public void A_reorganisation_stays_within_the_programmes_that_it_concerns()
    {
        var moved = new CorrectBudgetOnGround(
            CorrectionGround.Reorganisation, Of("B4", 2026, lights: 10_000, roads: 41_000), Document(50),
            Programmes: [Programme(Lights), Programme(TestBudgets.Roads)]);
        Story.Do(moved, Roles.Akim);
        Assert.Equal("98(3)1)", Refuse(Story, moved with { Programmes = null }, "reorganisation.programmes").Basis.Place);
        Refuse(Story, moved with { Programmes = [] }, "reorganisation.programmes");
        Refusal refusal = Refuse(Story, moved with { Programmes = [Programme(Lights), Programme(Office)] }, "reorganisation.programmes");
        Assert.Equal(TestBudgets.Roads, refusal.Found!.English);
        refusal = Refuse(Story, moved with { Programmes = [Programme(Lights)] }, "reorganisation.total");
        Assert.Equal(("exactly 30000", "10000"), (refusal.Expected!.English, refusal.Found!.English));
    }

    private static CorrectBudgetOnGround Balances(Budget corrected, params BalanceUse[] uses) =>
        new(CorrectionGround.OpeningBalances, corrected, Document(50), uses.Length == 0 ? null : [.. uses]);

    private static CorrectBudgetOnGround AbovePlan(Budget corrected, params BalanceUse[] uses) =>
        new(CorrectionGround.Overfulfilment, corrected, Document(50), [.. uses]);

    private static Budget Spending(Budget budget, params (string Programme, decimal Amount)[] costs) => Budget.OfLines(
        budget.Edition, budget.Unit, budget.Year, budget.Receipts,
        [
            .. budget.Expenditure.Select(line => costs.FirstOrDefault(cost => cost.Programme == line.Code.Programme.ToString()) is
                { Programme: not null } more
                ? new ExpenditureLine(line.Part, line.Code, line.Name, line.Amount + Money(more.Amount), funding: line.Funding)
                : line),
            .. costs.Where(cost => budget.Expenditure.All(line => line.Code.Programme.ToString() != cost.Programme))
                .Select(cost => new ExpenditureLine(
                    BudgetFigure.Costs, new ExpenditureCode(Programme(cost.Programme)), "Costs", Money(cost.Amount))),
        ],
        budget.ProtectedProgrammes);

    private static Budget Repaying(Budget budget, decimal amount) => Budget.OfLines(
        budget.Edition, budget.Unit, budget.Year, budget.Receipts,
        [
            .. budget.Expenditure,
            new ExpenditureLine(
                BudgetFigure.LoansRepaid, new ExpenditureCode(new ProgrammeCode("16", "124", "056")), "Repayment", Money(amount)),
        ],
        budget.ProtectedProgrammes);

    private static Refusal Refuse(CycleStory story, CorrectBudgetOnGround command, string code) =>
        story.RefusedBy(command, Roles.Akim, code);
}
