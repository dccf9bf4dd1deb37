using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

/// <summary>Money of the year before is used up within the list of the implementation decision (2025: 93(3), 98(3)8), 115(2)).</summary>
public sealed class CarryOverTests
{
    public static TheoryData<string, int> Editions => new() { { "B3", 2025 }, { "B4", 2026 } };

    [Theory]
    [MemberData(nameof(Editions))]
    public void Without_a_list_nothing_is_carried_over(string edition, int year)
    {
        Refusal refusal = new CycleStory(edition, year).Executed().RefusedBy(
            CarriedOver(Of(edition, year, balances: 3_000, roads: 23_000)), Roles.Akim, "carried-over.list");
        string place = edition == "B3" ? "98(3)8)" : "115(2)";
        Assert.Equal((place, "no list", "12-124-013 2000"), (refusal.Basis.Place, refusal.Expected!.English, refusal.Found!.English));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void With_a_list_it_goes_to_its_programmes_within_their_amounts_over_all_corrections(string edition, int year)
    {
        CycleStory story = new CycleStory(edition, year).Approved()
            .Do(new DecideImplementation([new(Programme(Roads), Money(2_000)), new(Programme(Lights), Money(0.1m))]), Roles.Akim)
            .On(4, 1, yearsAfter: 0);
        story.RefusedBy(CarriedOver(Of(edition, year, balances: 3_000.1m, roads: 23_000.1m)), Roles.Akim, "carried-over.list");
        story.RefusedBy(CarriedOver(Of(edition, year, balances: 3_000, office: 42_000)), Roles.Akim, "carried-over.list");
        story.Do(CarriedOver(Of(edition, year, balances: 2_500, roads: 22_500)), Roles.Akim);
        story.RefusedBy(CarriedOver(Of(edition, year, balances: 3_000.1m, roads: 23_000.1m)), Roles.Akim, "carried-over.list");
        story.Do(CarriedOver(Of(edition, year, balances: 3_000.1m, roads: 23_000, lights: 30_000.1m)), Roles.Akim);
        Assert.Equal(2, story.Case.CarryOver.Count);
        story.Story.ReplaysToItself();
    }

    [Fact]
    public void An_amended_decision_sets_the_list_anew_or_leaves_it()
    {
        CycleStory story = new CycleStory("B4", 2026).Approved()
            .Do(new DecideImplementation([new(Programme(Lights), Money(1))]), Roles.Akim).On(4, 1, yearsAfter: 0)
            .Proposed().Clarified(Of("B4", 2026, lights: 35_000, taxes: 25_000)).Do(new AmendImplementation(1), Roles.Akim);
        Assert.Equal([new CarriedOverMoney(Programme(Lights), Money(1))], story.Case.CarryOver);
        story.Proposed().Clarified(Of("B4", 2026, lights: 36_000, taxes: 26_000));
        story.RefusedBy(new AmendImplementation(2, [new(Programme(Roads), Money(0))]), Roles.Akim, "carry-over.list");
        story.Do(new AmendImplementation(2, [new(Programme(Roads), Money(2_000))]), Roles.Akim);
        story.RefusedBy(
            CarriedOver(Of("B4", 2026, lights: 36_001, taxes: 26_000, balances: 1_001)), Roles.Akim, "carried-over.list");
        story.Do(CarriedOver(Of("B4", 2026, lights: 36_000, taxes: 26_000, balances: 3_000, roads: 23_000)), Roles.Akim);
        story.Story.ReplaysToItself();
    }

    [Fact]
    public void A_list_names_each_programme_once_with_an_amount_and_only_since_2025()
    {
        CycleStory story = new CycleStory("B4", 2026).Approved();
        Refusal refusal = Refuse(story, new CarriedOverMoney(Programme(Roads), Money(0)));
        Assert.Equal("115(2)", refusal.Basis.Place);
        Refuse(story, new(Programme(Roads), Money(1)), new(Programme(Roads), Money(1)));
        Refuse(story, new CarriedOverMoney(Programme(Roads), Money(-0.1m)));
        story.Do(new DecideImplementation([]), Roles.Akim);
        Refuse(new CycleStory("B2", 2023).Approved(), new CarriedOverMoney(Programme(Roads), Money(1)));

        static Refusal Refuse(CycleStory story, params CarriedOverMoney[] list) =>
            story.RefusedBy(new DecideImplementation([.. list]), Roles.Akim, "carry-over.list");
    }

    [Fact]
    public void A_decision_without_a_list_is_written_as_it_was()
    {
        Assert.DoesNotContain(
            "carryOver",
            BudgetCycleLifecycle.Procedure.Facts.Write(new ImplementationDecided(new(2026, 1, 1), 0)).Payload
            + BudgetCycleLifecycle.Procedure.Facts.Write(new ImplementationAmended(new(2026, 1, 1), 1, 0)).Payload,
            StringComparison.Ordinal);
    }

    private static CorrectBudgetOnGround CarriedOver(Budget corrected) => new(CorrectionGround.CarriedOver, corrected, Document(50));
}
