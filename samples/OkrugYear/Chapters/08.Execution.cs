using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Law;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 8: the year runs, and the district changes its own budget.</summary>
internal static class Execution
{
    public static readonly Words Title = new(
        "Бюджет атқарылуда, аудандық бюджет өзгерді", "Бюджет исполняется, районный бюджет изменён",
        "The budget is executed, and that of the district changes");

    public static async Task TellAsync(Story<BudgetCycle> story)
    {
        await story.PassAsync(In(2022, 1, 1, 0));
        await story.DoAsync(In(2022, 2, 1, 10), Cast.Office, new ReportMonth(1));
        await story.DoAsync(In(2022, 3, 1, 10), Cast.Office, new ReportMonth(2));
        await story.DoAsync(In(2022, 4, 1, 10), Cast.Office, new ReportMonth(3));
        await story.DoAsync(
            In(2022, 4, 5, 10),
            Cast.Akim,
            new ProposeClarification(
                ClarificationGround.HigherBudgetClarified, ClarificationInitiator.Akim, Documents.ClarificationProposal,
                HigherResolutionOn: new(2022, 4, 4)));
        await story.DoAsync(In(2022, 4, 6, 10), Cast.Office, new ConsiderClarification(1));
        story.ShowSteps();
        story.Say(new(
            "2024 жылға дейінгі редакцияда нақтылау ұсынысын әкім аппараты қарайды; 2025 жылдан бастап алдымен жиналыс қарайды.",
            "В редакции до 2024 года предложение рассматривает аппарат акима; с 2025 года сначала собрание.",
            "In the edition until 2024 the akim's office considers the proposal; since 2025 the assembly does so first."));
    }
}
