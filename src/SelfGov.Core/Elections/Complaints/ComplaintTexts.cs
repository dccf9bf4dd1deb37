using SelfGov.Law;
using SelfGov.Workflow;
using static SelfGov.Elections.Complaints.ComplaintState;
using Trigger = SelfGov.Elections.Complaints.ComplaintTrigger;

namespace SelfGov.Elections.Complaints;

/// <summary>The names of the states and facts of a complaint.</summary>
internal static class ComplaintTexts
{
    internal static IEnumerable<StateText<ComplaintState>> States(ComplaintLaw law) =>
    [
        new(Unfiled, new("шағым берілмеген", "жалоба не подана", "not filed"), law.Bodies),
        new(Filed, new("шағым берілді", "жалоба подана", "filed"), law.Bodies),
        new(Late, new("мерзімі өткен, қаралмайды", "подана с опозданием, не рассматривается", "late, not considered"), law.Filing.Basis, IsFinal: true),
        new(Accepted, new("қабылданды", "принята", "accepted"), law.Filing.Basis),
        new(UnderReview, new("қаралуда", "рассматривается", "under consideration"), law.Breaches),
        new(Suspended, new("қарау тоқтатыла тұрды", "рассмотрение приостановлено", "suspended"), law.Suspension),
        new(Decided, new("шешім қабылданды", "принято решение", "decided"), law.Breaches),
        new(Appealed, new("шешімге шағым берілді", "решение обжаловано", "appealed"), law.Bodies, IsFinal: true),
        new(Settled, new("шешім түпкілікті", "решение окончательное", "the decision stands"), law.Suspension, IsFinal: true),
    ];

    internal static void NameTriggers(LifecycleDefinition<Complaint, ComplaintState, Trigger> complaint)
    {
        complaint.Name(Trigger.ComplaintFiled, new("шағым берілді", "жалоба подана", "complaint filed"));
        complaint.Name(Trigger.ComplaintAccepted, new("шағым қабылданды", "жалоба принята", "complaint accepted"));
        complaint.Name(Trigger.ComplaintFoundLate, new("мерзімі өткені анықталды", "установлен пропуск срока", "complaint found late"));
        complaint.Name(Trigger.ReviewBegun, new("қарау басталды", "рассмотрение начато", "consideration begun"));
        complaint.Name(Trigger.CheckRequested, new("тексеру сұралды", "запрошена проверка", "check requested"));
        complaint.Name(Trigger.CheckAnswered, new("тексеру нәтижесі алынды", "получен результат проверки", "check answered"));
        complaint.Name(Trigger.ReviewSuspended, new("қарау тоқтатыла тұрды", "рассмотрение приостановлено", "consideration suspended"));
        complaint.Name(Trigger.ReviewResumed, new("қарау қайта басталды", "рассмотрение возобновлено", "consideration resumed"));
        complaint.Name(Trigger.ComplaintUpheld, new("шағым қанағаттандырылды", "жалоба удовлетворена", "complaint upheld"));
        complaint.Name(Trigger.ComplaintDismissed,
            new("шағым қанағаттандырусыз қалдырылды", "жалоба оставлена без удовлетворения", "complaint dismissed"));
        complaint.Name(Trigger.DecisionAppealed, new("шешімге шағым берілді", "решение обжаловано", "decision appealed"));
        complaint.Name(Trigger.AppealWindowClosed, new("шағымдану мерзімі өтті", "срок обжалования истёк", "time to appeal passed"));
        complaint.Name(Trigger.DecisionEnteredIntoForce, new("шешім күшіне енді", "решение вступило в силу", "decision in force"));
    }
}
