using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Figures;
using SelfGov.Law;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 4: the assembly meets again, on the draft as the budget commission determined it.</summary>
internal static class AgreedAgain
{
    private static readonly Sitting Sitting = new(
        AgendaItemKind.DraftBudget, Convened: In(2021, 10, 14, 10), Held: In(2021, 10, 27, 15), Considered: In(2021, 10, 28, 10),
        Present: 16, InFavour: 10);

    public static readonly Words Title = new("Жиналыс қайта келіседі", "Собрание согласует проект повторно", "The assembly agrees again");

    public static async Task TellAsync(Story<AssemblyMeeting> story, Story<BudgetCycle> budget)
    {
        await Sitting.DecideAsync(story, new AgendaDocument($"{budget.Id}", BudgetDigest.Of(DistrictBudget.Determined).Hex));
        await Sitting.CloseAsync(story);
        story.ShowSteps();
    }
}
