using SelfGov.Budgets.Cycle;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Workflow;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 9: the budget is clarified inside fourteen days; what can be done before, by whom and until when.</summary>
internal static class Clarified
{
    private const int Number = 1;

    private static readonly Actor[] Everybody =
    [
        Cast.Akim, Cast.Office, Cast.PlanningBody, Cast.BudgetCommission, Cast.DistrictAkimat, Cast.Maslikhat,
    ];

    private static readonly Words Who = new("кім", "кто", "who");
    private static readonly Words Article = new("бап", "статья", "article");
    private static readonly Words Until = new("қай күнге дейін", "до какого срока", "until");

    public static readonly Words Title = new("Бюджет нақтыланады", "Бюджет уточняется", "The budget is clarified");

    public static async Task TellAsync(Story<BudgetCycle> story)
    {
        await story.DoAsync(In(2022, 4, 7, 10), Cast.BudgetCommission, new SupportClarification(Number));
        await story.DoAsync(In(2022, 4, 8, 10), Cast.Office, new SubmitClarificationRequests(Number));
        await story.DoAsync(In(2022, 4, 11, 10), Cast.PlanningBody, new ConcludeOnRequests(Number));
        await story.DoAsync(In(2022, 4, 11, 15), Cast.PlanningBody, new DraftClarifiedBudget(Number, DistrictBudget.Clarified));
        await story.DoAsync(In(2022, 4, 12, 10), Cast.BudgetCommission, new SecondClarification(Number));
        await story.DoAsync(In(2022, 4, 13, 10), Cast.PlanningBody, new DraftClarificationDecision(Number));
        await story.DoAsync(In(2022, 4, 13, 16), Cast.DistrictAkimat, new SubmitClarification(Number));
        story.ShowSteps();

        if (await story.LookAsync(In(2022, 4, 14, 12)) is { } view)
        {
            ShowOptions(story, view);
            ShowDeadlines(story, view);
        }

        await story.DoAsync(In(2022, 4, 15, 11), Cast.Maslikhat, new ClarifyBudget(Number));
        await story.DoAsync(In(2022, 4, 20, 10), Cast.Akim, new AmendImplementation(Number));
        story.ShowSteps();
    }

    private static void ShowOptions(Story<BudgetCycle> story, CaseView<BudgetCycle> view)
    {
        story.Page.Say(
            new("14.04.2022 12:00. Не істеуге болады:", "14.04.2022 12:00. Что можно сделать:", "14.04.2022 12:00. What can be done:"));
        story.Page.Table(
            [new("әрекет", "действие", "action"), Who, Until, Article],
            Everybody.SelectMany(
                actor => view.Options(actor).Where(option => option.IsOpen && option.Roles.Contains(actor.Role)).Select(option => new[]
            {
                option.Text, Cast.NameOf(actor.Role), story.Clock.End(option.Until), Words.Same(option.Basis.Place),
            })));
    }

    private static void ShowDeadlines(Story<BudgetCycle> story, CaseView<BudgetCycle> view)
    {
        story.Page.Say(new("Жүріп жатқан мерзімдер:", "Идущие сроки:", "The time limits that run:"));
        story.Page.Table(
            [Until, new("мерзім", "срок", "time limit"), Who, Article],
            view.Deadlines.Where(deadline => deadline.At > view.AsOf).OrderBy(deadline => deadline.At).Select(deadline => new[]
            {
                story.Clock.End(deadline.At), deadline.Text, FactTexts.List([.. deadline.Roles.Select(Cast.NameOf)]),
                Words.Same(deadline.Basis.Place),
            }));
    }
}
