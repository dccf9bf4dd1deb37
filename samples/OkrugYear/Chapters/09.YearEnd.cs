using SelfGov.Budgets.Cycle;
using SelfGov.Law;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 9: the months of the year, its end, and the annual report put to the assembly.</summary>
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
        await story.DoAsync(In(2023, 2, 9, 10), Cast.Office, new SubmitReportToAssembly(Documents.AnnualReport));
        story.ShowSteps();
    }
}
