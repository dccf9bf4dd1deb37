using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Figures;
using SelfGov.Law;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 7: the maslikhat approves the budget, but not before its commissions and the district's own budget.</summary>
internal static class Approved
{
    private static readonly Words Name = new("атауы", "наименование", "line");

    public static readonly Words Title =
        new("Мәслихат бюджетті бекітеді", "Маслихат утверждает бюджет", "The maslikhat approves the budget");

    public static async Task TellAsync(Story<BudgetCycle> story)
    {
        await story.DoAsync(In(2021, 12, 2, 15), Cast.LeadCommission, new ConcludeCommissions());
        story.ShowSteps();

        story.Say(new(
            "Комиссиялар қорытынды берді, мәслихат 10 желтоқсанда бюджетті бекітпек болды. Бірақ ауданның өз бюджеті әлі қабылданбаған:",
            "Комиссии дали заключение, и 10 декабря маслихат хочет утвердить бюджет. Но бюджет самого района ещё не принят:",
            "The commissions have concluded, and on 10 December the maslikhat would like to approve the budget. But the "
                + "district's own is not adopted yet:"));
        await story.IsRefusedAsync(In(2021, 12, 10, 10), Cast.Maslikhat, new ApproveBudget(), "district.signed");

        await story.DoAsync(In(2021, 12, 23, 17), Cast.Maslikhat, new RecordDistrictBudgetSigned(new(2021, 12, 22)));
        await story.DoAsync(In(2021, 12, 24, 11), Cast.Maslikhat, new ApproveBudget());
        await story.DoAsync(In(2021, 12, 29, 16), Cast.Akim, new DecideImplementation());
        story.ShowSteps();
        story.Say(new(
            "Бекітілген бюджет, мың теңге:",
            "Утверждённый бюджет, тысяч тенге:",
            "The budget as approved, in thousand tenge:"));
        story.Tell(() => ShowBudget(story.Page, DistrictBudget.Determined.First));
    }

    private static void ShowBudget(Page page, Budget budget) => page.Table(
        [new("коды", "код", "code"), Name, new("сома", "сумма", "amount")],
        [
            [Words.Same("—"), BudgetFigureText.Of(BudgetFigure.Revenue), BudgetTexts.Amount(budget.Figures.Find(BudgetFigure.Revenue))],
            .. budget.Receipts.Select(line => Row($"{line.Code}", line.Amount)),
            [Words.Same("—"), BudgetFigureText.Of(BudgetFigure.Costs), BudgetTexts.Amount(budget.Figures.Find(BudgetFigure.Costs))],
            .. budget.Expenditure.Select(line => Row($"{line.Code.Programme}", line.Amount)),
        ]);

    private static Words[] Row(string code, ThousandTenge amount) =>
        [Words.Same(code), DistrictBudget.NameOf(code), BudgetTexts.Amount(amount)];
}
