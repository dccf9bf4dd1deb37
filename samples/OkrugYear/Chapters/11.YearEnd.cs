using SelfGov.Budgets.Cycle;
using SelfGov.Law;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 11: the months of the year, and its end.</summary>
internal static class YearEnd
{
    public static readonly Words Title = new("Жыл аяқталады", "Год завершается", "The year ends");

    public static async Task TellAsync(Story<BudgetCycle> story)
    {
        for (int month = 4; month <= 11; month++)
        {
            await story.DoAsync(In(2022, month + 1, 2, 10), Cast.Office, new ReportMonth(month));
        }

        await story.PassAsync(In(2023, 1, 1, 0));
        await story.DoAsync(In(2023, 1, 5, 10), Cast.Office, new ReportMonth(12));
        story.ShowSteps();
    }
}
