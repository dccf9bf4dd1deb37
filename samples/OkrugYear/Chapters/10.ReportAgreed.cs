using SelfGov.Assemblies;
using SelfGov.Law;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 10: the assembly agrees to the annual report.</summary>
internal static class ReportAgreed
{
    private static readonly Sitting Sitting = new(
        AgendaItemKind.BudgetReport, Convened: In(2023, 2, 10, 10), Held: In(2023, 2, 24, 15), Considered: In(2023, 2, 27, 10), Present: 13, InFavour: 13);

    public static readonly Words Title = new("Жиналыс жылдық есепке келіседі", "Собрание согласует годовой отчёт", "The assembly agrees to the annual report");

    public static async Task TellAsync(Story<AssemblyMeeting> story)
    {
        await Sitting.DecideAsync(story, Documents.AnnualReport);
        await Sitting.CloseAsync(story);
        story.ShowSteps();
    }
}
