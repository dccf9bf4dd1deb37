using NodaTime;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Budgets.Cycle;

/// <summary>What is published of a budget, and what the text of its decision states.</summary>
public sealed class PublicationTests
{
    [Fact]
    public void The_decision_is_published_once_after_it_and_on_the_portal_too()
    {
        CycleStory story = new CycleStory("B4", 2026).Approved();
        PublishBudgetDocument decision = Of(BudgetDocument.Decision, story.Today);
        Assert.Equal("91(7)", Refuse(story, decision with { Item = 1 }, "publication.document").Basis.Place);
        Assert.Equal("40(1)", Refuse(story, decision with { IsOnPortal = false }, "publication.portal").Basis.Place);
        Refuse(story, decision with { Place = " " }, "publication.place");
        Refuse(story, decision with { On = story.Today.PlusDays(-1) }, "publication.day");
        Refuse(story, decision with { On = story.Today.PlusDays(1) }, "publication.day");
        story.Do(decision, Roles.AkimsOffice);
        Refuse(story, decision, "publication.document");
        Refuse(new CycleStory("B2", 2023).Submitted(), Of(BudgetDocument.Decision, new LocalDate(2022, 11, 5)), "publication.there");
        Assert.Equal([new BudgetPublication(BudgetDocument.Decision, 0, story.Today)], story.Case.Publications);
        story.Story.ReplaysToItself();
    }

    [Fact]
    public void Each_document_is_published_when_it_is_there()
    {
        CycleStory story = new CycleStory("B4", 2026).Submitted();
        Refuse(story, Of(BudgetDocument.Decision, story.Today), "publication.document");
        Refuse(story, Of(BudgetDocument.MonthlyReport, story.Today) with { Item = 1 }, "publication.openness");
        story.Do(Of(BudgetDocument.DraftDecision, story.Today), Roles.DistrictAkimat);

        CycleStory year = new CycleStory("B4", 2026).Executed();
        foreach (int month in Enumerable.Range(1, 3))
        {
            year.Do(new ReportMonth(month), Roles.AkimsOffice);
        }

        Refuse(year, Of(BudgetDocument.MonthlyReport, year.Today) with { Item = 4 }, "publication.openness");
        year.Do(Of(BudgetDocument.MonthlyReport, year.Today) with { Item = 3 }, Roles.AkimsOffice);
        year.Proposed().Clarified(TestBudgets.Of("B4", 2026, lights: 35_000, taxes: 25_000));
        year.Do(Of(BudgetDocument.AmendingDecision, year.Today) with { Item = 1 }, Roles.AkimsOffice);
        year.Do(Of(BudgetDocument.CivilBudget, year.Today), Roles.AkimsOffice);
        CycleStory report = new CycleStory("B4", 2026).Reported();
        report.Do(Of(BudgetDocument.AnnualReport, report.Today), Roles.AkimsOffice);
    }

    [Fact]
    public void Until_2024_the_decision_and_the_plan_appear_in_mass_media()
    {
        CycleStory story = new CycleStory("B2", 2023).Approved();
        Refuse(story, Of(BudgetDocument.DraftDecision, story.Today), "publication.document");
        story.Do(Of(BudgetDocument.CivilBudget, story.Today) with { IsOnPortal = false }, Roles.AkimsOffice);
        story.Do(Of(BudgetDocument.Decision, story.Today) with { IsOnPortal = false, Place = "newspaper" }, Roles.AkimsOffice);
        CycleStory planned = new CycleStory("B2", 2023).DistrictSigned();
        planned.Do(new IssueFirstQuarterPlan(Money(25_250)), Roles.Akim);
        Refusal refusal = Refuse(planned, Of(BudgetDocument.AnnualReport, planned.Today), "publication.document");
        Assert.Equal(("75(6)", "the financial plan for the first quarter"), (refusal.Basis.Place, refusal.Expected!.English));
        planned.Do(Of(BudgetDocument.FirstQuarterPlan, planned.Today) with { IsOnPortal = false }, Roles.AkimsOffice);
    }

    [Fact]
    public void The_decision_on_2025_appears_as_in_2008_and_what_comes_about_in_2025_on_the_portal()
    {
        CycleStory draft = new CycleStory("B3", 2025).Submitted();
        Refuse(draft, Of(BudgetDocument.DraftDecision, draft.Today), "publication.there");
        CycleStory planned = new CycleStory("B3", 2025).DistrictSigned();
        planned.Do(new IssueFirstQuarterPlan(Money(25_250)), Roles.Akim);
        planned.Do(Of(BudgetDocument.FirstQuarterPlan, planned.Today) with { IsOnPortal = false }, Roles.AkimsOffice);

        CycleStory story = new CycleStory("B3", 2025).Executed();
        story.Do(Of(BudgetDocument.Decision, story.Today) with { IsOnPortal = false, Place = "newspaper" }, Roles.AkimsOffice);
        story.Do(Of(BudgetDocument.CivilBudget, story.Today) with { IsOnPortal = false }, Roles.AkimsOffice);
        story.Do(new ReportMonth(1), Roles.AkimsOffice).Proposed().Clarified(TestBudgets.Of("B3", 2025, lights: 35_000, taxes: 25_000));
        foreach (BudgetDocument document in new[] { BudgetDocument.MonthlyReport, BudgetDocument.AmendingDecision })
        {
            PublishBudgetDocument publish = Of(document, story.Today) with { Item = 1 };
            Assert.Equal("40(1)", Refuse(story, publish with { IsOnPortal = false }, "publication.portal").Basis.Place);
            story.Do(publish, Roles.AkimsOffice);
        }

        CycleStory report = new CycleStory("B3", 2025).Reported();
        Refuse(report, Of(BudgetDocument.AnnualReport, report.Today) with { IsOnPortal = false }, "publication.portal");
        report.Do(Of(BudgetDocument.AnnualReport, report.Today), Roles.AkimsOffice);
    }

    [Fact]
    public void A_policy_sets_a_day_and_the_fact_says_how_late_it_was()
    {
        BudgetLaw law = BudgetEditions.All[new EditionId("B4")].Law;
        law = law with { Policies = law.Policies with { PublicationIsDueInDays = 10 } };
        CycleStory story = new CycleStory("B4", 2026, law).Approved();
        story.Story.Runs(DeadlineKind.Duty, "publication.due", "2026-01-04T00:00:00", BudgetCode2025.At("91", 7));
        story.On(1, 6, yearsAfter: 0).Do(Of(BudgetDocument.Decision, new LocalDate(2026, 1, 5)), Roles.AkimsOffice);
        Assert.Equal(2, Assert.IsType<BudgetDocumentPublished>(story.Story.Facts[^1]).DaysLate);
        Assert.DoesNotContain(story.Story.Lifecycle.Deadlines(story.Case), deadline => deadline.Code == "publication.due");
        CycleStory free = new CycleStory("B4", 2026).Approved();
        Assert.DoesNotContain(free.Story.Lifecycle.Deadlines(free.Case), deadline => deadline.Code == "publication.due");
        free.Do(Of(BudgetDocument.Decision, free.Today), Roles.AkimsOffice);
        Assert.Null(Assert.IsType<BudgetDocumentPublished>(free.Story.Facts[^1]).DaysLate);
    }

    [Theory]
    [InlineData("B1", 2020, "73-1(3)2)", "73-1(3)3)")]
    [InlineData("B4", 2026, "89(4)2)", "89(4)3)")]
    public void The_text_of_the_decision_states_subvention_and_withdrawal(string edition, int year, string subvention, string withdrawal)
    {
        CycleStory story = new CycleStory(edition, year).Determined().Looked().On(11, 5);
        Refusal refusal = story.RefusedBy(new DraftDecision(Money(80_000.1m)), Roles.PlanningBody, "decision.subvention");
        Assert.Equal((subvention, "from 0 to 80000"), (refusal.Basis.Place, refusal.Expected!.English));
        story.RefusedBy(new DraftDecision(Money(-0.1m)), Roles.PlanningBody, "decision.subvention");
        refusal = story.RefusedBy(new DraftDecision(null, Money(101_000.1m)), Roles.PlanningBody, "decision.withdrawal");
        Assert.Equal(withdrawal, refusal.Basis.Place);
        story.Do(new DraftDecision(Money(80_000), Money(0)), Roles.PlanningBody);
        Assert.Equal((Money(80_000), Money(0)), (story.Case.Subvention, story.Case.Withdrawal));
        story.Story.ReplaysToItself();
    }

    [Fact]
    public void A_policy_asks_for_both_even_where_there_is_none()
    {
        BudgetLaw law = BudgetEditions.All[new EditionId("B4")].Law;
        CycleStory story = new CycleStory("B4", 2026, law with { Policies = law.Policies with { DecisionStatesAbsentTransfers = true } })
            .Determined().On(11, 5);
        story.RefusedBy(new DraftDecision(Money(0)), Roles.PlanningBody, "decision.transfers");
        story.Do(new DraftDecision(Money(0), Money(0)), Roles.PlanningBody);
    }

    [Fact]
    public void The_list_of_money_to_carry_over_is_that_of_the_body_for_execution() => Assert.Equal(
        [Roles.BudgetExecutionBody],
        BudgetCalendar.Of(BudgetEditions.All[new EditionId("B4")].Law, 2026).Steps.Single(
            step => step.Code == "D14" && step.Last == new LocalDate(2025, 12, 1)).Roles);

    private static PublishBudgetDocument Of(BudgetDocument document, LocalDate on) => new(document, on, "https://office.example", true);

    private static Refusal Refuse(CycleStory story, PublishBudgetDocument command, string code) =>
        story.RefusedBy(command, Roles.AkimsOffice, code);
}
