using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

public sealed class ExecutionTests
{
    private static CycleStory Story => new CycleStory("B4", 2026).Executed();

    [Fact]
    public void The_year_begins_and_ends_by_itself()
    {
        CycleStory story = new CycleStory("B4", 2026).Approved();
        story.Until("2025-12-31T23:59:59");
        Assert.Equal(BudgetCycleState.Approved, story.State);
        story.Until("2026-01-01T00:00:00");
        Assert.Equal(BudgetCycleState.InExecution, story.State);
        story.Until("2026-12-31T23:59:59");
        Assert.Equal(BudgetCycleState.InExecution, story.State);
        story.Until("2027-01-01T00:00:00");
        Assert.Equal(BudgetCycleState.YearClosed, story.State);
        story.Story.AssertDayByDayEqualsOneJump(400);
    }

    [Fact]
    public void A_month_is_reported_once_and_when_it_is_over()
    {
        CycleStory story = Story.Until("2026-04-30T23:59:59");
        Assert.Equal(
            Stories.Local("2026-05-01T00:00:00"), story.RefusedBy(new ReportMonth(4), Roles.AkimsOffice, "month.over").Earliest);
        story.RefusedBy(new ReportMonth(0), Roles.AkimsOffice, "month.next");
        story.RefusedBy(new ReportMonth(13), Roles.AkimsOffice, "month.next");
        story.Until("2026-05-01T00:00:00").Do(new ReportMonth(4), Roles.AkimsOffice);
        story.RefusedBy(new ReportMonth(4), Roles.AkimsOffice, "month.next");
        story.Until("2027-01-05T10:00:00").Do(new ReportMonth(12), Roles.AkimsOffice);
    }

    [Fact]
    public void A_correction_moves_up_to_a_fifth_of_a_programme()
    {
        CycleStory story = Story;
        Refusal refusal = Refuse(story, Of("B4", 2026, lights: 23_999.9m, roads: 27_000.1m), "correction.share");
        Assert.Equal(new Words("ең көбі 1/5 бөлігі", "не более 1/5", "at most 1/5"), refusal.Expected);
        story.Do(story.Correction(Of("B4", 2026, lights: 24_000, roads: 27_000)), Roles.Akim);
        Assert.Equal(Money(6_000), story.Case.MovedOut[Lights]);
        Refuse(story, Of("B4", 2026, lights: 23_999, roads: 27_001), "correction.share");
        Assert.Equal(Of("B4", 2026, lights: 24_000, roads: 27_000), story.Case.Current);
        story.Story.ReplaysToItself();
    }

    [Fact]
    public void A_policy_counts_each_correction_alone()
    {
        BudgetLaw law = BudgetEditions.All[new EditionId("B4")].Law;
        CycleStory story = new CycleStory("B4", 2026, law with { Policies = law.Policies with { SharesAreCountedOverTheYear = false } })
            .Executed();
        story.Do(story.Correction(Of("B4", 2026, lights: 24_000, roads: 27_000)), Roles.Akim);
        story.Do(story.Correction(Of("B4", 2026, lights: 18_000, roads: 33_000)), Roles.Akim);
    }

    [Fact]
    public void A_correction_keeps_structure_receipts_and_targeted_transfers()
    {
        Refuse(Story, Of("B4", 2026, lights: 31_000, taxes: 21_000), "correction.structure");
        Refuse(Story, Of("B4", 2026, lights: 30_100, granted: 9_900), "correction.targeted");
        Refuse(Story, Of("B4", 2026), "correction.moves");
        Refuse(Story, Of("B4", 2026, lights: 30_001), "budget.sound");
        Refuse(Story, Of("B4", 2027, lights: 29_000, roads: 22_000), "budget.of-this-year");
    }

    [Fact]
    public void A_correction_needs_monitoring_and_the_assemblys_agreement_to_exactly_it()
    {
        CycleStory story = Story;
        Budget corrected = Of("B4", 2026, lights: 29_000, roads: 22_000);
        story.RefusedBy(story.Correction(corrected) with { Monitoring = null! }, Roles.Akim, "correction.monitoring");
        story.RefusedBy(story.Correction(corrected) with { Agreement = null! }, Roles.Akim, "agreement.given");
        story.RefusedBy(
            new CorrectBudget(Of("B4", 2026, lights: 29_001, roads: 21_999), Document(800), story.Correction(corrected).Agreement),
            Roles.Akim,
            "agreement.document");
        story.RefusedBy(
            story.Correction(corrected) with { Agreement = story.Agreed(AgendaItemKind.DraftBudget, CorrectionDigest.Of(corrected)) },
            Roles.Akim, "agreement.kind");
    }

    [Fact]
    public void B1_knows_no_such_correction()
    {
        CycleStory story = new CycleStory("B1", 2020).Executed();
        story.RefusedBy(story.Correction(Of("B1", 2020, lights: 29_000, roads: 22_000)), Roles.Akim, "correction.known");
        CycleStory later = new CycleStory("B2", 2023).Executed();
        later.Do(later.Correction(Of("B2", 2023, lights: 29_000, roads: 22_000)), Roles.Akim);
    }

    [Fact]
    public void A_programme_gives_a_fifth_of_its_own_money_and_not_of_targeted_transfers()
    {
        Budget withBoth = Of("B4", 2026).Plus(new ExpenditureLine(
            BudgetFigure.Costs, new ExpenditureCode(Programme(Granted)), "Own share", Money(5_000)), taxes: 25_000);
        CycleStory story = Story.Proposed().Clarified(withBoth);
        Refuse(story, withBoth.Moved(Granted, Roads, 1_000.1m), "correction.share");
        story.Do(story.Correction(withBoth.Moved(Granted, Roads, 1_000)), Roles.Akim);
        Assert.Equal(Money(1_000), story.Case.MovedOut[Granted]);
    }

    // The base is 61,000: everything but the protected office.
    [Fact]
    public void The_akim_sequesters_less_than_a_tenth_and_the_maslikhat_the_rest()
    {
        Story.Do(new SequesterBudget(Cut(6_099.9m)), Roles.Akim);
        Refusal refusal = Story.RefusedBy(new SequesterBudget(Cut(6_100)), Roles.Akim, "sequester.authority");
        Assert.Equal(new Words("1/10 бөлігінен кем", "менее 1/10", "less than 1/10"), refusal.Expected);
        Story.RefusedBy(new SequesterBudget(Cut(6_100.1m)), Roles.Akim, "sequester.authority");
        Story.Do(new SequesterBudget(Cut(6_100)), Roles.Maslikhat);
        Story.Do(new SequesterBudget(Cut(20_000)), Roles.Maslikhat);
    }

    [Fact]
    public void A_policy_leaves_exactly_a_tenth_to_the_akim()
    {
        BudgetLaw law = BudgetEditions.All[new EditionId("B4")].Law;
        CycleStory story = new CycleStory(
            "B4", 2026, law with { Policies = law.Policies with { SequesterOfExactlyTheThresholdNeedsTheMaslikhat = false } }).Executed();
        Refusal refusal = story.RefusedBy(new SequesterBudget(Cut(6_100.1m)), Roles.Akim, "sequester.authority");
        Assert.Equal("at most 1/10", refusal.Expected!.English);
        story.Do(new SequesterBudget(Cut(6_100)), Roles.Akim);
    }

    [Fact]
    public void Two_sequesters_of_the_akim_count_together()
    {
        CycleStory story = Story.Do(new SequesterBudget(Cut(4_000)), Roles.Akim);
        story.RefusedBy(new SequesterBudget(Cut(6_100)), Roles.Akim, "sequester.authority");
        story.Do(new SequesterBudget(Cut(6_000)), Roles.Akim);
        Assert.Equal(Money(6_000), story.Case.SequesteredByAkim);
    }

    [Fact]
    public void A_sequester_spares_the_protected_and_follows_the_receipts()
    {
        Story.RefusedBy(new SequesterBudget(Of("B4", 2026, office: 39_000, taxes: 19_000)), Roles.Akim, "sequester.protected");
        Refusal unbalanced =
            Story.RefusedBy(new SequesterBudget(Of("B4", 2026, lights: 29_000, balances: 0)), Roles.Akim, "sequester.receipts");
        Assert.Equal("exactly 1000; deficit (surplus) of the budget: -1000", unbalanced.Expected!.English);
        Assert.Equal("1000; deficit (surplus) of the budget: 0", unbalanced.Found!.English);
        Story.RefusedBy(new SequesterBudget(Of("B4", 2026, lights: 31_000, roads: 18_000, taxes: 18_000)), Roles.Akim, "sequester.cuts");
        Story.RefusedBy(new SequesterBudget(Of("B4", 2026)), Roles.Akim, "sequester.cuts");
        Story.RefusedBy(new SequesterBudget(Of("B4", 2026, lights: 29_000)), Roles.Akim, "budget.sound");
    }

    [Fact]
    public void An_extraordinary_budget_suspends_and_its_end_begins_a_clarification()
    {
        CycleStory story = Story.Proposed().Do(new RecordExtraordinaryBudget(), Roles.President);
        Assert.Equal(BudgetCycleState.Suspended, story.State);
        Assert.Equal(ClarificationState.Dropped, story.Case.Clarifications[0].State);
        story.RefusedBy(new RecordExtraordinaryBudgetEnded(null!), Roles.President, "clarification.proposal");
        story.Do(new RecordExtraordinaryBudgetEnded(Document(5)), Roles.President);
        Assert.Equal(BudgetCycleState.Clarifying, story.State);
        Assert.Equal(ClarificationGround.ExtraordinaryBudgetEnded, story.Case.ClarificationUnderWay!.Ground);
        story.Clarified(Of("B4", 2026, lights: 35_000, taxes: 25_000));
        Assert.Equal(BudgetCycleState.InExecution, story.State);
        story.Story.ReplaysToItself();
    }

    private static Budget Cut(decimal amount) => Of("B4", 2026, lights: 30_000 - amount, taxes: 20_000 - amount);

    private static Refusal Refuse(CycleStory story, Budget corrected, string code) =>
        story.RefusedBy(story.Correction(corrected), Roles.Akim, code);
}
