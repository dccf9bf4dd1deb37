using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

/// <summary>The base of a sequester, what it spares, and the operations that are suspended for it.</summary>
public sealed class SequesterTests
{
    // Approved: 61,000 without the protected office. Clarified: 71,000.
    [Theory]
    [InlineData("B1", 2020, 6_099.9)]
    [InlineData("B2", 2023, 6_099.9)]
    [InlineData("B3", 2025, 7_099.9)]
    [InlineData("B4", 2026, 7_099.9)]
    public void The_share_is_of_the_approved_volume_until_2024_and_of_the_clarified_one_since(string edition, int year, double most)
    {
        decimal last = (decimal)most;
        CycleStory story = new CycleStory(edition, year).Executed().Proposed()
            .Clarified(Of(edition, year, lights: 40_000, taxes: 30_000));
        Refusal refusal = story.RefusedBy(new SequesterBudget(Cut(last + 0.1m)), Roles.Akim, "sequester.authority");
        Assert.Equal(edition is "B1" or "B2" ? "110(2)" : "97(2)", refusal.Basis.Place);
        story.Do(new SequesterBudget(Cut(last)), Roles.Akim);

        Budget Cut(decimal amount) => Of(edition, year, lights: 40_000 - amount, taxes: 30_000 - amount);
    }

    [Theory]
    [InlineData(ProtectedList.Republic)]
    [InlineData(ProtectedList.Oblast)]
    [InlineData(ProtectedList.District)]
    public void The_lists_of_higher_budgets_bind_too(ProtectedList list)
    {
        CycleStory story = Story().Do(new RecordProtectedProgrammes(list, [Programme(Lights)], Document(6)), Roles.PlanningBody);
        Refusal refusal = story.RefusedBy(
            new SequesterBudget(Of("B4", 2026, lights: 29_000, taxes: 19_000)), Roles.Akim, "sequester.protected");
        Assert.Equal(Lights, refusal.Found!.English);

        // Without the lights the base is 31,000: roads and grants.
        story.RefusedBy(new SequesterBudget(Of("B4", 2026, roads: 17_900, taxes: 16_900)), Roles.Akim, "sequester.authority");
        story.Do(new SequesterBudget(Of("B4", 2026, roads: 17_900.1m, taxes: 16_900.1m)), Roles.Akim);
        story.Story.ReplaysToItself();
    }

    [Fact]
    public void A_list_recorded_anew_takes_the_place_of_the_one_before()
    {
        CycleStory story = Story()
            .Do(new RecordProtectedProgrammes(ProtectedList.District, [Programme(Lights)], Document(6)), Roles.Maslikhat)
            .Do(new RecordProtectedProgrammes(ProtectedList.Republic, [Programme(Roads)], Document(6)), Roles.AkimsOffice)
            .Do(new RecordProtectedProgrammes(ProtectedList.District, [], Document(6)), Roles.Maslikhat);
        Assert.Equal([new ProtectedProgramme(ProtectedList.Republic, Programme(Roads))], story.Case.HigherProtected);
        story.RefusedBy(
            new RecordProtectedProgrammes((ProtectedList)9, [], Document(6)), Roles.Maslikhat, "protected.level");
        story.RefusedBy(new RecordProtectedProgrammes(ProtectedList.Oblast, [], null!), Roles.Maslikhat, "protected.act");
        Assert.Throws<ArgumentNullException>("Programmes", () => new RecordProtectedProgrammes(ProtectedList.Oblast, null!, Document(6)));
    }

    [Fact]
    public void Obligations_of_partnership_stay()
    {
        CycleStory story = new CycleStory("B2", 2023).Executed();
        ExemptMoney partnership = new(Programme(Lights), ExemptReason.Partnership, Money(28_000));
        SequesterBudget cut = new(Of("B2", 2023, lights: 27_999.9m, taxes: 17_999.9m), [partnership]);
        Refusal refusal = story.RefusedBy(cut, Roles.Akim, "sequester.exempt");
        Assert.Equal(("110(7)", Lights), (refusal.Basis.Place, refusal.Found!.English));
        story.RefusedBy(
            cut with { Exempt = [partnership with { Amount = Money(0) }] }, Roles.Akim, "sequester.exempt-reason");
        story.Do(new SequesterBudget(Of("B2", 2023, lights: 28_000, taxes: 18_000), [partnership]), Roles.Akim);
        story.Story.ReplaysToItself();
        Story().RefusedBy(
            new SequesterBudget(Of("B4", 2026, lights: 27_999, taxes: 17_999), [partnership]), Roles.Akim, "sequester.exempt");
    }

    [Fact]
    public void Registered_obligations_stay_after_the_twentieth_of_December()
    {
        ExemptMoney registered = new(Programme(Lights), ExemptReason.RegisteredObligations, Money(29_000));
        SequesterBudget cut = new(Of("B1", 2020, lights: 28_000, taxes: 18_000), [registered]);
        CycleStory story = new CycleStory("B1", 2020).Executed().Until("2020-12-21T00:00:00");
        story.RefusedBy(cut, Roles.Akim, "sequester.exempt");
        story.RefusedBy(cut with { Exempt = null }, Roles.Akim, "sequester.obligations");
        story.Do(cut with { Exempt = [] }, Roles.Akim);
        new CycleStory("B1", 2020).Executed().Until("2020-12-20T23:59:59").Do(cut, Roles.Akim);
        Story().Until("2026-12-21T00:00:00").Do(new SequesterBudget(Of("B4", 2026, lights: 28_000, taxes: 18_000)), Roles.Akim);
    }

    [Fact]
    public void Operations_are_suspended_on_programmes_to_be_cut()
    {
        CycleStory story = Story();
        var suspended = new SuspendOperations(SuspensionCause.Sequester, [Programme(Lights), Programme(Roads)], Document(7));
        Assert.Equal("97(5)", story.RefusedBy(
            suspended with { Proposal = null! }, Roles.BudgetExecutionBody, "operations.proposal").Basis.Place);
        Refuse([Programme(Office)], Office);
        Refuse([], "—");
        Refuse([Programme("99-999-999")], "99-999-999");
        story.RefusedBy(suspended with { Cause = (SuspensionCause)7 }, Roles.BudgetExecutionBody, "operations.cause");
        story.RefusedBy(new ResumeOperations(SuspensionCause.Sequester), Roles.BudgetExecutionBody, "operations.suspended");
        story.Do(suspended, Roles.BudgetExecutionBody);
        Assert.Equal(2, story.Case.SuspendedProgrammes.Count);
        story.RefusedBy(new ResumeOperations(SuspensionCause.Clarification), Roles.BudgetExecutionBody, "operations.suspended-for-cause");
        story.Do(new ResumeOperations(SuspensionCause.Sequester), Roles.BudgetExecutionBody);
        Assert.Empty(story.Case.SuspendedProgrammes);
        story.Story.ReplaysToItself();

        void Refuse(ValueList<Figures.Codes.ProgrammeCode> programmes, string found) => Assert.Equal(
            found,
            story.RefusedBy(
                new SuspendOperations(SuspensionCause.Sequester, programmes, Document(7)), Roles.BudgetExecutionBody,
                "operations.programmes").Found!.English);
    }

    [Fact]
    public void For_a_clarification_operations_are_suspended_when_the_commission_has_proposed_it()
    {
        CycleStory story = Story();
        var suspended = new SuspendOperations(SuspensionCause.Clarification, [Programme(Office)], Document(7));
        story.RefusedBy(suspended, Roles.BudgetExecutionBody, "operations.clarification");
        story.Proposed().Considered();
        Assert.Equal("94(3)", story.RefusedBy(suspended, Roles.BudgetExecutionBody, "operations.clarification").Basis.Place);
        story.Do(new SupportClarification(1), Roles.BudgetCommission).Do(suspended, Roles.BudgetExecutionBody);
        Assert.Equal([new SuspendedProgramme(SuspensionCause.Clarification, Programme(Office))], story.Case.SuspendedProgrammes);
    }

    private static CycleStory Story() => new CycleStory("B4", 2026).Executed();
}
