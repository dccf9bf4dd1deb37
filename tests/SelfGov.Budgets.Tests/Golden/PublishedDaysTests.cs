using System.Collections.Immutable;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Decisions;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using Xunit;
using static SelfGov.Budgets.Golden.PublishedDecision;

namespace SelfGov.Budgets.Golden;

/// <summary>
/// Published decisions on the days of their signing, played through the cycle. The days of the district decisions that they followed were
/// not published with them, so the tests state from which signing day on the published day is in time.
/// </summary>
public sealed class PublishedDaysTests
{
    // T1: Karabulak, 8 January 2020; T2: Temirbek Zhurgenov, 6 January 2021. Two weeks after the signing of the district budget.
    [Theory]
    [InlineData(2020, "2020-01-08T10:00:00", 25, false)]
    [InlineData(2020, "2020-01-08T10:00:00", 24, true)]
    [InlineData(2021, "2021-01-06T10:00:00", 23, false)]
    [InlineData(2021, "2021-01-06T10:00:00", 22, true)]
    public void January_decisions_are_in_time_inside_two_weeks(int year, string decided, int districtSigned, bool isLate)
    {
        CycleStory story = Signed("B1", year, PlanOf(year == 2020 ? Karabulak : Zhurgenov, year), districtSigned);
        story.On(1, 1, yearsAfter: 0);
        Assert.Equal(BudgetCycleState.YearOpenWithoutBudget, story.State);
        story.Until(decided).Do(new ApproveBudget(), Roles.Maslikhat);
        Assert.Equal(isLate, story.Case.IsApprovedLate);
        Assert.Equal(BudgetCycleState.InExecution, story.State);
    }

    // T3: Karashengel, 23 December 2022. Until the end of the year, however early the district budget was signed.
    [Theory]
    [InlineData(1)]
    [InlineData(23)]
    public void A_decision_of_23_December_2022_is_in_time(int districtSigned)
    {
        CycleStory story = Signed("B2", 2023, PlanOf(Karashengel, 2023), districtSigned);
        Assert.Equal(Stories.Local("2023-01-01T00:00:00"), story.Story.Deadline("approval.due").At);
        story.Until("2022-12-23T12:00:00").Do(new ApproveBudget(), Roles.Maslikhat);
        Assert.False(story.Case.IsApprovedLate);
        Assert.Equal(new ThousandTenge(-498.5m), story.Case.Current!.Figures[BudgetFigure.Balance]);
    }

    // T4: Baikonys, decision of 29 December 2021 amended on 22 April 2022. Of the first one only the day was published: its figures are
    // ours.
    [Fact]
    public void The_clarification_of_22_April_2022_keeps_the_invariants()
    {
        BudgetPlan plan = PlanOf(Read(Baikonys).With(BudgetFigure.TransferReceipts, new ThousandTenge(40_000)), Baikonys.Edition, 2022);
        CycleStory story = Signed("B2", 2022, plan, 24).Until("2021-12-29T10:00:00").Do(new ApproveBudget(), Roles.Maslikhat);
        Assert.False(story.Case.IsApprovedLate);
        story.Do(new DecideImplementation(), Roles.Akim).On(4, 11, yearsAfter: 0).Proposed(ClarificationGround.ReceiptsChanged);
        Budget clarified = BudgetOf(Read(Baikonys), Baikonys.Edition, 2022);
        story.ClarificationDrafted(clarified).ClarificationSubmitted()
            .Until("2022-04-22T10:00:00").Do(new ClarifyBudget(1), Roles.Maslikhat);
        Assert.Equal(clarified, story.Case.Current);
        Assert.Empty(BudgetInvariants.Check(story.Case.Current!));
        Assert.Equal(
            (new ThousandTenge(47_959), new ThousandTenge(47_980), new ThousandTenge(-21)),
            (clarified.Figures[BudgetFigure.Revenue], clarified.Figures[BudgetFigure.Costs], clarified.Figures[BudgetFigure.Balance]));
        Assert.Equal(Stories.Local("2022-05-07T00:00:00"), story.Story.Deadline("clarification.implementation-due").At);
        story.Story.ReplaysToItself();
    }

    // T10: Kokalazhar, 8 May 2025. Late whether a plan for the first quarter was issued or not; its costs were not published and are ours.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_decision_of_8_May_2025_is_late(bool hasFirstQuarterPlan)
    {
        BudgetPlan plan = PlanOf(
            Read(Kokalazhar).With(BudgetFigure.TransferReceipts, new ThousandTenge(174_122.4m)), Kokalazhar.Edition, 2025);
        CycleStory story = Signed("B3", 2025, plan, 17);
        Assert.Equal(Stories.Local("2025-01-01T00:00:00"), story.Story.Deadline("approval.due").At);
        if (hasFirstQuarterPlan)
        {
            story.On(12, 25).Do(new IssueFirstQuarterPlan(new ThousandTenge(46_040.8m)), Roles.Akim);
            Assert.Equal(Stories.Local("2025-03-02T00:00:00"), story.Story.Deadline("approval.late-due").At);
        }

        story.Until("2025-05-08T10:00:00").Do(new ApproveBudget(), Roles.Maslikhat);
        Assert.True(story.Case.IsApprovedLate);
        Assert.Equal(BudgetCycleState.InExecution, story.State);
    }

    private static CycleStory Signed(string edition, int year, BudgetPlan plan, int day)
    {
        CycleStory story = new CycleStory(edition, year).Requested().On(8, 1)
            .Do(new PrepareDraft(plan), Roles.AkimsOffice)
            .Do(new PutDraftToAssembly(), Roles.Akim)
            .On(8, 20);
        story.Do(new RecordAgreement(story.Agreed()), Roles.AkimsOffice)
            .Do(new SubmitDraft(), Roles.AkimsOffice)
            .ThroughCommission()
            .ThroughDecision()
            .Do(new ReferToCommissions(), Roles.Maslikhat)
            .On(11, 25).Do(new ConcludeCommissions(), Roles.LeadCommission)
            .On(12, day);
        return story.Do(new RecordDistrictBudgetSigned(story.Today), Roles.Maslikhat);
    }

    private static BudgetFigures Read(PublishedDecision decision) => DecisionFigures.Read(decision.Text).Figures;

    private static BudgetPlan PlanOf(PublishedDecision decision, int year) => PlanOf(Read(decision), decision.Edition, year);

    // The annexes of the second and third years were not published with the figures: they repeat those of the first.
    private static BudgetPlan PlanOf(BudgetFigures figures, EditionId edition, int year) =>
        new(BudgetOf(figures, edition, year), BudgetOf(figures, edition, year + 1), BudgetOf(figures, edition, year + 2));

    // One line for each published part; the deficit is covered by used balances, costs that were not published equal the revenue.
    private static Budget BudgetOf(BudgetFigures figures, EditionId edition, int year)
    {
        ImmutableArray<ReceiptLine> receipts =
        [
            .. Line(figures, BudgetFigure.TaxReceipts, new ReceiptCode("1", "04", "1")),
            .. Line(figures, BudgetFigure.NonTaxReceipts, new ReceiptCode("2", "06", "1")),
            .. Line(figures, BudgetFigure.FixedCapitalReceipts, new ReceiptCode("3", "03", "1")),
            .. Line(figures, BudgetFigure.TransferReceipts, new ReceiptCode("4", "02", "3")),
        ];
        ThousandTenge revenue = ThousandTenge.Sum(receipts.Select(line => line.Amount));
        ThousandTenge costs = figures.Find(BudgetFigure.Costs) ?? revenue;
        if (costs > revenue)
        {
            receipts = receipts.Add(
                new ReceiptLine(BudgetFigure.UsedBalances, new ReceiptCode("8", "01", "1"), "Used balances", costs - revenue));
        }
        else
        {
            costs = revenue;
        }

        var office = new ExpenditureCode(new ProgrammeCode("01", "124", "001"));
        return Budget.OfLines(
            edition, TestBudgets.District.Code, year, receipts,
            [new ExpenditureLine(BudgetFigure.Costs, office, "Akim's office", costs)], []);
    }

    private static IEnumerable<ReceiptLine> Line(BudgetFigures figures, BudgetFigure part, ReceiptCode code) =>
        figures.Find(part) is { } amount && amount > ThousandTenge.Zero ? [new ReceiptLine(part, code, part.ToString(), amount)] : [];
}
