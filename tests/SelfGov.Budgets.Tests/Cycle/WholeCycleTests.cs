using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

public sealed class WholeCycleTests
{
    [Theory]
    [InlineData("B1", 2020)]
    [InlineData("B2", 2023)]
    [InlineData("B3", 2025)]
    [InlineData("B4", 2026)]
    public void A_budget_goes_from_the_forecast_to_the_approved_report(string edition, int year)
    {
        CycleStory story = new CycleStory(edition, year).Executed();
        Assert.Equal(BudgetCycleState.InExecution, story.State);
        story.Do(new ReportMonth(1), Roles.AkimsOffice)
            .Proposed()
            .Clarified(Of(edition, year, lights: 35_000, taxes: 25_000));
        Assert.Equal(Of(edition, year, lights: 35_000, taxes: 25_000), story.Case.Current);
        story.Do(new AmendImplementation(1), Roles.Akim);
        Assert.Equal(ClarificationState.Implemented, story.Case.Clarifications[0].State);

        story.On(1, 10, yearsAfter: 1);
        Assert.Equal(BudgetCycleState.YearClosed, story.State);
        story.On(2, 15, 1).Do(new SubmitReportToAssembly(Document(900)), Roles.AkimsOffice);
        story.Do(new RecordReportAgreement(story.Agreed(AgendaItemKind.BudgetReport, Document(900).Digest)), Roles.AkimsOffice)
            .Do(new SubmitReportToAudit(), Roles.AkimsOffice)
            .Do(new SubmitReportToMaslikhat(), Roles.AkimsOffice)
            .On(4, 20, 1).Do(new RecordAuditReport(new LocalDate(year + 1, 4, 15)), Roles.AuditCommission)
            .Do(new ReviewReport(), Roles.LeadCommission)
            .Do(new ApproveReport(), Roles.Maslikhat);
        Assert.Equal(BudgetCycleState.ReportApproved, story.State);
        story.Story.ReplaysToItself();
    }

    [Fact]
    public void Every_kind_of_fact_has_a_name_in_journals() =>
        Assert.Equal(BudgetCycleLifecycle.Under(BudgetEditions.All[new("B4")].Law).Topology.Facts.Length,
            BudgetCycleLifecycle.Procedure.Facts.Names.Length);

    [Fact]
    public void No_fact_holds_personal_data() => Assert.Empty(BudgetCycleLifecycle.Procedure.Facts.PersonalData);

    [Fact]
    public void Every_edition_has_a_lifecycle()
    {
        Assert.Equal(["B1", "B2", "B3", "B4"], BudgetCycleLifecycle.Procedure.Lifecycles.Editions.Select(edition => edition.Value));
        Assert.Equal(BudgetCycleLifecycle.Procedure.Lifecycles.Editions,
            BudgetCycleLifecycle.Procedure.With(KazakhstanCalendar.Work).Lifecycles.Editions);
    }

    [Fact]
    public void Every_state_fact_and_command_is_named_in_three_languages_and_cited()
    {
        foreach (LifecycleMap map in BudgetEditions.All.All.Select(edition => BudgetCycleLifecycle.Under(edition.Law).Map))
        {
            Words[] texts = [.. map.States.Select(state => state.Text), .. map.Transitions.Select(step => step.Text),
                .. map.Commands.Select(command => command.Text)];
            Assert.All(texts, text => Assert.NotEqual(text.Russian, text.English));
            Assert.All(texts, text => Assert.NotEqual(text.Kazakh, text.Russian));
            Assert.All(map.Commands, command => Assert.NotNull(command.Basis.Link));
        }
    }
}
