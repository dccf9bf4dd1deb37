using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle;
using SelfGov.Law;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 13: the annual report is put to the assembly, which agrees to it.</summary>
internal static class ReportAgreed
{
    private static readonly Sitting Sitting = new(
        AgendaItemKind.BudgetReport, Convened: In(2023, 2, 10, 10), Held: In(2023, 2, 24, 15), Considered: In(2023, 2, 27, 10), Present: 13,
        InFavour: 13);

    public static readonly Words Title =
        new("Жиналыс жылдық есепке келіседі", "Собрание согласует годовой отчёт", "The assembly agrees to the annual report");

    public static async Task TellAsync(Telling telling)
    {
        await telling.Budget.ChapterAsync(SubmitAsync);
        await telling.ReportMeeting.ChapterAsync(AgreeAsync);
    }

    private static async Task SubmitAsync(Story<BudgetCycle> story)
    {
        await story.DoAsync(In(2023, 2, 9, 10), Cast.Office, new SubmitReportToAssembly(Documents.AnnualReport));
        story.ShowSteps();
    }

    private static async Task AgreeAsync(Story<AssemblyMeeting> story)
    {
        await Sitting.DecideAsync(story, Documents.AnnualReport);
        await Sitting.CloseAsync(story);
        story.ShowSteps();
    }
}
