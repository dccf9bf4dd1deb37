using NodaTime;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

public sealed class PlanningTests
{
    [Fact]
    public void The_edition_of_the_budget_year_governs_unless_the_host_keeps_another()
    {
        CycleStory story = new CycleStory("B3", 2026).On(5, 10);
        Refusal refusal = story.RefusedBy(story.Opening, Roles.AkimsOffice, "cycle.edition");
        Assert.Equal("exactly B3", refusal.Expected!.English);
        Assert.Equal("B4", refusal.Found!.English);
        story.Do(story.Opening with { KeepEdition = true }, Roles.AkimsOffice);
    }

    [Fact]
    public void A_policy_takes_the_edition_in_force_on_the_opening_day()
    {
        BudgetLaw law = BudgetEditions.All[new EditionId("B2")].Law;
        var byDay = new CycleStory("B2", 2025, law with { Policies = law.Policies with { EditionChoice = EditionChoice.OpeningDay } });
        byDay.Until("2024-05-10T10:00:00").Do(new SendRevenueForecast(District, 2025, Of("B2", 2025).Receipts), Roles.AkimsOffice);
        new CycleStory("B2", 2025).Until("2024-05-10T10:00:00").RefusedBy(byDay.Opening, Roles.AkimsOffice, "cycle.edition");
    }

    [Theory]
    [InlineData(2018, 2_001, "B1")]
    [InlineData(2019, 2_000, null)]
    [InlineData(2020, 2_000, "B1")]
    [InlineData(2017, 5_000, null)]
    [InlineData(2021, 5_000, "B1")]
    [InlineData(2022, 5_000, "B2")]
    [InlineData(2024, 5_000, "B2")]
    [InlineData(2025, 5_000, "B3")]
    [InlineData(2026, 5_000, "B4")]
    [InlineData(2030, 5_000, "B4")]
    public void The_year_and_the_population_choose_the_edition(int year, int population, string? edition) =>
        Assert.Equal(edition, BudgetEditions.For(year, population)?.Id.Value);

    [Fact]
    public void A_small_unit_has_no_budget_of_its_own_before_2020()
    {
        CycleStory story = new CycleStory("B1", 2019).On(5, 10);
        var small = new Locality("712", "Small", "Asia/Almaty", 2_000);
        story.RefusedBy(new SendRevenueForecast(small, 2019, story.Opening.Forecast), Roles.AkimsOffice, "cycle.own-budget");
        story.Do(story.Opening, Roles.AkimsOffice);
    }

    [Fact]
    public void A_cycle_opens_in_the_year_before_the_budget_year_or_in_it()
    {
        CycleStory story = new("B4", 2027);
        story.Until("2025-12-31T10:00:00").RefusedBy(story.Opening, Roles.AkimsOffice, "cycle.year");
        story.Until("2026-01-01T10:00:00").Do(story.Opening, Roles.AkimsOffice);
    }

    [Fact]
    public void The_forecast_goes_down_to_the_subclass()
    {
        CycleStory story = new CycleStory("B4", 2026).On(5, 10);
        var coarse = new ReceiptLine(BudgetFigure.TaxReceipts, new ReceiptCode("1", "04"), "Property", Money(5));
        story.RefusedBy(story.Opening with { Forecast = [coarse] }, Roles.AkimsOffice, "forecast.classified");
        story.RefusedBy(story.Opening with { Forecast = [] }, Roles.AkimsOffice, "forecast.classified");
    }

    [Fact]
    public void A_request_keeps_the_limit()
    {
        CycleStory story = new CycleStory("B4", 2026).On(5, 10);
        story.Do(story.Opening, Roles.AkimsOffice);
        story.RefusedBy(new CommunicateLimits(Money(0)), Roles.PlanningBody, "limits.amount");
        story.Do(new CommunicateLimits(Money(100)), Roles.PlanningBody);
        story.RefusedBy(new SubmitRequest(Money(0)), Roles.AkimsOffice, "request.amount");
        Assert.Equal("at most 100", story
            .RefusedBy(new SubmitRequest(Money(100.1m)), Roles.AkimsOffice, "request.limit").Expected!.English);
        story.Do(new SubmitRequest(Money(100)), Roles.AkimsOffice);
    }

    [Fact]
    public void Slips_in_the_forecast_the_limits_and_the_request_are_corrected_until_the_next_step()
    {
        string[] codes = ["actor.role", "slip.act", "slip.act-day", "slip.record"];
        CycleStory story = new CycleStory("B4", 2026).On(5, 10);
        CorrectionAct act = Slips.Act(story.Today);
        story.Do(story.Opening, Roles.AkimsOffice).Story.Corrects(
            Roles.AkimsOffice, [.. codes[..3], ""], each => new CorrectForecast(story.Opening.Forecast[1..], each),
            each => new CorrectForecast(story.Opening.Forecast, each));
        Assert.Equal(((ForecastCorrected)story.Case.Corrections[0]).TotalBefore, story.Case.Forecast);
        story.RefusedBy(new CorrectForecast([], act), Roles.AkimsOffice, "forecast.classified");
        story.Do(new CommunicateLimits(Money(100)), Roles.PlanningBody).On(5, 12);
        story.RefusedBy(new CorrectForecast(story.Opening.Forecast, act), Roles.AkimsOffice, "case.state");
        LocalDate told = new(2025, 5, 10);
        story.Story.Corrects(
            Roles.PlanningBody, codes, each => new CorrectLimits(Money(110), told, each),
            each => new CorrectLimits(Money(110), told.PlusDays(1), each));
        story.RefusedBy(new CorrectLimits(Money(0), told, act), Roles.PlanningBody, "limits.amount");
        story.RefusedBy(new CorrectLimits(Money(1), told.PlusDays(3), act), Roles.PlanningBody, "slip.day");
        story.RefusedBy(new CorrectLimits(Money(1), new LocalDate(1990, 12, 31), act), Roles.PlanningBody, "slip.day");
        story.Do(new SubmitRequest(Money(110)), Roles.AkimsOffice);
        story.RefusedBy(new CorrectLimits(Money(100), told, act), Roles.PlanningBody, "case.state");
        story.Story.Corrects(
            Roles.AkimsOffice, codes, each => new CorrectRequest(Money(109.9m), each), each => new CorrectRequest(Money(110), each));
        story.RefusedBy(new CorrectRequest(Money(110.1m), act), Roles.AkimsOffice, "request.limit");
        story.RefusedBy(new CorrectRequest(Money(0), act), Roles.AkimsOffice, "request.amount");
        story.On(8, 1).Do(new PrepareDraft(Plan("B4", 2026)), Roles.AkimsOffice);
        story.RefusedBy(new CorrectRequest(Money(1), act), Roles.AkimsOffice, "case.state");
    }

    [Fact]
    public void The_request_is_due_ten_working_days_after_the_limits_since_2025_and_on_15_May_in_B2()
    {
        CycleStory current = new CycleStory("B4", 2026).Until("2025-05-12T10:00:00");
        current.Do(current.Opening, Roles.AkimsOffice).Do(new CommunicateLimits(Money(100)), Roles.PlanningBody);
        Assert.Equal(Stories.Local("2025-05-27T00:00:00"), current.Story.Deadline("request.due").At);
        CycleStory old = new CycleStory("B2", 2023).On(4, 10);
        old.Do(old.Opening, Roles.AkimsOffice).Do(new CommunicateLimits(Money(100)), Roles.PlanningBody);
        Assert.Equal(Stories.Local("2022-05-16T00:00:00"), old.Story.Deadline("request.due").At);
    }

    [Fact]
    public void A_draft_is_of_this_unit_and_year_and_its_figures_agree()
    {
        CycleStory story = new CycleStory("B4", 2026).Requested();
        story.RefusedBy(new PrepareDraft(Plan("B4", 2027)), Roles.AkimsOffice, "plan.of-this-budget");
        story.RefusedBy(new PrepareDraft(Plan("B3", 2026)), Roles.AkimsOffice, "plan.of-this-budget");
        story.RefusedBy(new PrepareDraft(Plan("B4", 2026, balances: 999)), Roles.AkimsOffice, "plan.sound");
        story.Do(new PrepareDraft(Plan("B4", 2026)), Roles.AkimsOffice);
        story.Do(new PrepareDraft(Plan("B4", 2026, lights: 29_000, roads: 22_000)), Roles.AkimsOffice);
        Assert.Equal(BudgetCycleState.DraftPrepared, story.State);
    }

    [Theory]
    [InlineData("B1", 2020)]
    [InlineData("B2", 2023)]
    [InlineData("B3", 2025)]
    [InlineData("B4", 2026)]
    public void Every_edition_has_the_same_autumn(string edition, int year)
    {
        CycleStory story = new CycleStory(edition, year).WithAgreement();
        Assert.Equal(Stories.Local($"{year - 1}-09-02T00:00:00"), story.Story.Deadline("draft.due").At);
        story.On(9, 2).Do(new SubmitDraft(), Roles.AkimsOffice);
        Assert.Equal(
            Stories.Local($"{year - 1}-10-16T00:00:00"),
            story.Story.Deadline("draft.determined-due", typeof(PutDraftToCommission)).At);
        story.ThroughCommission().ThroughDecision();
        Assert.Equal(BudgetCycleState.WithMaslikhat, story.State);
    }

    [Fact]
    public void The_code_of_2008_asks_for_a_second_look()
    {
        foreach ((string edition, int year) in new[] { ("B1", 2020), ("B2", 2023), ("B3", 2025) })
        {
            CycleStory with = new CycleStory(edition, year).Determined();
            with.RefusedBy(new DraftDecision(), Roles.PlanningBody, "second-look.done");
            Assert.Equal("73-1(6)", with.Story.Deadline("second-look.due").Basis.Place);
            Assert.Equal(Stories.Local($"{year - 1}-11-02T00:00:00"), with.Story.Deadline("second-look.due").At);
        }

        CycleStory without = new CycleStory("B4", 2026).Determined();
        without.RefusedBy(new PutDraftToAssemblyAgain(), Roles.AkimsOffice, "second-look.known");
        without.Do(new DraftDecision(), Roles.PlanningBody);
    }

    [Fact]
    public void A_second_look_can_refuse()
    {
        CycleStory story = new CycleStory("B2", 2023).Determined().Do(new PutDraftToAssemblyAgain(), Roles.AkimsOffice)
            .Do(new RecordRefusal("meeting-2"), Roles.Assembly);
        Assert.Equal(BudgetCycleState.AssemblyRefused, story.State);
        Assert.Null(story.Case.Agreement);
    }

    [Fact]
    public void A_policy_sends_a_changed_draft_to_the_assembly_again()
    {
        BudgetLaw law = BudgetEditions.All[new EditionId("B4")].Law;
        law = law with { Policies = law.Policies with { ChangedDraftNeedsTheAssemblyAgain = true } };
        CycleStory story = new CycleStory("B4", 2026, law).WithAgreement().Do(new SubmitDraft(), Roles.AkimsOffice)
            .Do(new PutDraftToCommission(), Roles.PlanningBody)
            .Do(new DetermineDraft(Plan("B4", 2026, lights: 29_000, roads: 22_000)), Roles.BudgetCommission);
        story.RefusedBy(new DraftDecision(), Roles.PlanningBody, "second-look.done");
        story.Do(new PutDraftToAssemblyAgain(), Roles.AkimsOffice);
        story.Do(new RecordAgreement(story.Agreed()), Roles.AkimsOffice).Do(new DraftDecision(), Roles.PlanningBody);
    }
}
