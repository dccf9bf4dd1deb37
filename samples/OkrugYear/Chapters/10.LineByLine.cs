using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Figures;
using SelfGov.Law;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 10: the approved and the clarified budget, only the lines that differ, both read from the case.</summary>
internal static class LineByLine
{
    public static readonly Words Title = new("Жол-жолымен: не өзгерді", "Построчно: что изменилось", "Line by line: what has changed");

    public static async Task TellAsync(Story<BudgetCycle> story)
    {
        BudgetCycle approved = (await story.Cases.GetAsync(story.Id, story.Clock.At(In(2021, 12, 31, 12)))).Case;
        BudgetCycle clarified = (await story.Cases.GetAsync(story.Id, story.Clock.At(In(2022, 4, 30, 12)))).Case;
        var comparison = BudgetComparison.Of(approved.Current!, clarified.Current!);
        story.Page.Table(
            [
                new("коды", "код", "code"), new("атауы", "наименование", "line"), new("бекітілді", "утверждено", "approved"),
                new("нақтыланды", "уточнено", "clarified"), new("айырма", "разница", "difference"),
            ],
            [
                .. comparison.Receipts.Select(change =>
                    Row($"{(change.After ?? change.Before)!.Code}", change.Before?.Amount, change.After?.Amount, change.Difference)),
                .. comparison.Expenditure.Select(change =>
                    Row($"{(change.After ?? change.Before)!.Code.Programme}", change.Before?.Amount, change.After?.Amount,
                        change.Difference)),
                .. comparison.Figures.Select(change => new[]
                {
                    Words.Same("—"), BudgetFigureText.Of(change.Figure), BudgetTexts.Amount(change.Before),
                    BudgetTexts.Amount(change.After),
                    BudgetTexts.Amount(change.Difference),
                }),
            ]);
        story.Page.Good(new(
            "Аудан жол жөндеуге 5200,0 мың теңге берді, көшелерді жарықтандыруға өткен жылдың 312,4 мың теңгесі жұмсалады.",
            "Район дал 5200,0 тыс. тенге на ремонт дорог, на освещение идут 312,4 тыс. тенге остатков прошлого года.",
            "The district gave 5,200.0 thousand tenge for the repair of roads; 312.4 thousand left of last year go to street lighting."));
    }

    private static Words[] Row(string code, ThousandTenge? before, ThousandTenge? after, ThousandTenge difference) =>
        [Words.Same(code), DistrictBudget.NameOf(code), BudgetTexts.Amount(before), BudgetTexts.Amount(after),
            BudgetTexts.Amount(difference)];
}
