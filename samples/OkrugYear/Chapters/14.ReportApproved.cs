using SelfGov.Assemblies.Meetings;
using SelfGov.Budgets.Cycle;
using SelfGov.Law;
using SelfGov.Workflow.Proofs;
using static OkrugYear.Moments;

namespace OkrugYear.Chapters;

/// <summary>Chapter 14: the annual report goes to the audit commission and to the maslikhat, which approves it.</summary>
internal static class ReportApproved
{
    public static readonly Words Title = new(
        "Ревизиялық комиссия және мәслихат", "Ревизионная комиссия и маслихат", "The audit commission and the maslikhat");

    public static async Task TellAsync(Story<BudgetCycle> story, Story<AssemblyMeeting> meeting)
    {
        EntryReference agreement = await Proof.DecisionAsync(meeting);
        await story.DoAsync(In(2023, 2, 28, 10), Cast.Office, new RecordReportAgreement(agreement));
        await story.DoAsync(In(2023, 3, 6, 10), Cast.Office, new SubmitReportToAudit());
        await story.DoAsync(In(2023, 3, 16, 10), Cast.Office, new SubmitReportToMaslikhat());
        await story.DoAsync(In(2023, 4, 17, 10), Cast.AuditCommission, new RecordAuditReport(new(2023, 4, 14)));
        await story.DoAsync(In(2023, 5, 10, 10), Cast.LeadCommission, new ReviewReport());
        await story.DoAsync(In(2023, 5, 24, 11), Cast.Maslikhat, new ApproveReport());
        story.ShowSteps();
        story.Say(new(
            "2022 жылғы бюджеттің ісі жабылды.",
            "Дело о бюджете 2022 года закрыто.",
            "The case of the budget of 2022 is closed."));
    }
}
