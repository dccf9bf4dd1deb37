using SelfGov.Assemblies.Meetings;
using SelfGov.Budgets.Cycle;
using SelfGov.Law;
using SelfGov.Workflow.Proofs;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 3: planning body and budget commission; an old agreement does not cover a changed draft.</summary>
internal static class Determined
{
    public static readonly Words Title = new(
        "Аудан жобаны өзгертеді: ескі келісім жарамайды",
        "Район меняет проект: прежнее согласование не годится",
        "The district changes the draft: the old agreement does not do");

    public static async Task TellAsync(Story<BudgetCycle> story, Story<AssemblyMeeting> meeting)
    {
        EntryReference agreement = await Proof.DecisionAsync(meeting);
        await story.DoAsync(In(2021, 8, 25, 10), Cast.Office, new RecordAgreement(agreement), new SubmitDraft());
        await story.DoAsync(In(2021, 9, 20, 10), Cast.PlanningBody, new PutDraftToCommission());
        await story.DoAsync(In(2021, 10, 12, 15), Cast.BudgetCommission, new DetermineDraft(DistrictBudget.Determined));
        await story.DoAsync(In(2021, 10, 13, 10), Cast.Office, new PutDraftToAssemblyAgain());
        story.ShowSteps();

        story.Say(new(
            "Айқындалған жобаны жиналыс қайта қарауға тиіс. Әкім аппараты тамыздағы келісімді қайта тіркемек болды; "
                + "барлық кедергі бірден аталады:",
            "Определённый проект собрание рассматривает повторно. Аппарат акима хочет обойтись августовским согласованием; все "
                + "препятствия названы сразу:",
            "The assembly has to look at the determined draft again. The akim's office would rather use the agreement of August; "
            + "all obstacles are named at once:"));
        await story.IsRefusedAsync(
            In(2021, 10, 13, 12), Cast.Office, new RecordAgreement(agreement), "agreement.document", "agreement.day", "agreement.new");
    }
}
