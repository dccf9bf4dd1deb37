using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Figures;
using SelfGov.Law;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 1: the calendar that follows from the budget year, the forecast, the limits, the request and the draft.</summary>
internal static class Forecast
{
    /// <summary>The deadlines that the Budget Code of 2025 sets otherwise.</summary>
    private static readonly string[] SetOtherwise = ["D1", "D2", "D5", "D8", "D11", "D17"];

    private static readonly Words What = new("не істеледі", "что делается", "what");

    public static readonly Words Title = new(
        "Бюджеттің күнтізбесі, болжам және жоба",
        "Календарь бюджета, прогноз и проект",
        "The calendar of the budget, the forecast and the draft");

    public static async Task TellAsync(Story<BudgetCycle> story)
    {
        Edition<BudgetLaw> edition = BudgetEditions.For(DistrictBudget.Year)!;
        story.Say(new(
            "Жиналыспен келісіліп, мәслихат бекітетін бюджеттің барлық мерзімі бюджет жылынан шығады:",
            "Все сроки бюджета, который согласует собрание и утверждает маслихат, следуют из бюджетного года:",
            "Every deadline of the budget, to which the assembly agrees and which the maslikhat approves, follows from the budget year:"));
        ShowCalendar(story, BudgetCalendar.Of(edition.Law, DistrictBudget.Year));
        story.Say(new(
            "Қай редакция қолданылатынын да бюджет жылы анықтайды. 2025 жылғы Бюджет кодексі бойынша кейбір мерзімдер басқа:",
            "Бюджетный год определяет и редакцию. По Бюджетному кодексу 2025 года некоторые сроки другие:",
            "The budget year decides the edition of the law as well. Under the Budget Code of 2025 some deadlines are others:"));
        ShowEditions(story, BudgetCalendar.Of(edition.Law, DistrictBudget.Year), BudgetCalendar.Of(BudgetEditions.For(2026)!.Law, 2026));

        await story.OpenAsync(
            In(2021, 4, 26, 10), edition.Id, new SendRevenueForecast(Cast.Okrug, DistrictBudget.Year, DistrictBudget.Draft.First.Receipts),
            Cast.Office);
        await story.DoAsync(In(2021, 4, 30, 12), Cast.PlanningBody, new CommunicateLimits(new ThousandTenge(48_000m)));
        await story.DoAsync(In(2021, 5, 13, 15), Cast.Office, new SubmitRequest(new ThousandTenge(47_860m)));
        await story.DoAsync(In(2021, 8, 2, 10), Cast.Office, new PrepareDraft(DistrictBudget.Draft));
        await story.DoAsync(In(2021, 8, 3, 10), Cast.Akim, new PutDraftToAssembly());
        story.ShowSteps();
    }

    private static void ShowCalendar(Story<BudgetCycle> story, BudgetCalendar calendar) => story.Tell(() => story.Page.Table(
        [new("код", "код", "code"), What, new("қашан", "когда", "when"), new("кім", "кто", "who"), new("бап", "статья", "article")],
        calendar.Steps.Select(step => new[]
        {
            Words.Same(step.Code), step.Text, step.When, FactTexts.List([.. step.Roles.Select(Cast.NameOf)]), Words.Same(step.Basis.Place),
        })));

    private static void ShowEditions(Story<BudgetCycle> story, BudgetCalendar first, BudgetCalendar second) =>
        story.Tell(() => story.Page.Table(
        [new("код", "код", "code"), What, Words.Of(first.Year), Words.Of(second.Year)],
        SetOtherwise.Select(code => new[]
        {
            Words.Same(code), (first.Find(code) ?? second.Find(code))!.Text, When(first.Find(code)), When(second.Find(code)),
        })));

    private static Words When(BudgetCalendarStep? step) => step?.When ?? Words.Same("—");
}
