using System.Collections.Frozen;
using SelfGov.Law;
using SelfGov.Workflow;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Complaints.Complaint, SelfGov.Complaints.ComplaintState, SelfGov.Complaints.ComplaintTrigger>;
using State = SelfGov.Complaints.ComplaintState;
using Trigger = SelfGov.Complaints.ComplaintTrigger;

namespace SelfGov.Complaints;

/// <summary>The names of the states and facts of a complaint, the same in both procedures.</summary>
internal static class ComplaintTexts
{
    private static readonly FrozenDictionary<State, Words> States = new Dictionary<State, Words>
    {
        [State.Unfiled] = new("шағым берілмеген", "жалоба не подана", "not filed"),
        [State.Filed] = new("шағым берілді", "жалоба подана", "filed"),
        [State.Late] = new("мерзімі өткен, қаралмайды", "подана с опозданием, не рассматривается", "late, not considered"),
        [State.Accepted] = new("қабылданды", "принята", "accepted"),
        [State.UnderReview] = new("қаралуда", "рассматривается", "under consideration"),
        [State.Suspended] = new("қарау тоқтатыла тұрды", "рассмотрение приостановлено", "suspended"),
        [State.Decided] = new("шешім қабылданды", "принято решение", "decided"),
        [State.Appealed] = new("шешімге шағым жасалды", "решение обжаловано", "appealed"),
        [State.Settled] = new("шешім түпкілікті", "решение окончательное", "the decision stands"),
        [State.Withdrawn] = new("шағым кері қайтарып алынды", "жалоба отозвана", "withdrawn"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Trigger, Words> Triggers = new Dictionary<Trigger, Words>
    {
        [Trigger.ComplaintFiled] = new("шағым берілді", "жалоба подана", "complaint filed"),
        [Trigger.ComplaintAccepted] = new("шағым қабылданды", "жалоба принята", "complaint accepted"),
        [Trigger.ComplaintFoundLate] = new("мерзімі өткені анықталды", "установлен пропуск срока", "complaint found late"),
        [Trigger.ReviewBegun] = new("қарау басталды", "рассмотрение начато", "consideration begun"),
        [Trigger.CheckRequested] = new("тексеру сұралды", "запрошена проверка", "check requested"),
        [Trigger.CheckAnswered] = new("тексеру нәтижесі алынды", "получен результат проверки", "check answered"),
        [Trigger.ReviewSuspended] = new("қарау тоқтатыла тұрды", "рассмотрение приостановлено", "consideration suspended"),
        [Trigger.ReviewResumed] = new("қарау қайта басталды", "рассмотрение возобновлено", "consideration resumed"),
        [Trigger.ComplaintUpheld] = new("шағым қанағаттандырылды", "жалоба удовлетворена", "complaint upheld"),
        [Trigger.ComplaintDismissed] = new("шағым қанағаттандырусыз қалдырылды", "жалоба оставлена без удовлетворения", "complaint dismissed"),
        [Trigger.DecisionAppealed] = new("шешімге шағым жасалды", "решение обжаловано", "decision appealed"),
        [Trigger.AppealWindowClosed] = new("шағым жасау мерзімі өтті", "срок обжалования истёк", "time to appeal passed"),
        [Trigger.DecisionEnteredIntoForce] = new("шешім күшіне енді", "решение вступило в силу", "decision in force"),
        [Trigger.ComplaintForwarded] = new("шағым қарайтын органға жіберілді", "жалоба направлена в рассматривающий её орган", "complaint forwarded"),
        [Trigger.ComplaintSatisfied] = new(
            "орган шағымның талаптарын өзі толық орындады", "орган сам полностью выполнил требования жалобы", "the body did all that was asked for"),
        [Trigger.TimeRestored] = new("өткізіп алынған мерзім қалпына келтірілді", "пропущенный срок восстановлен", "time restored"),
        [Trigger.SuitReturned] = new("талап қою қайтарылды", "иск возвращён", "suit returned"),
        [Trigger.PreliminaryDecisionNotified] = new(
            "арыз иесіне алдын ала шешім туралы хабарланды", "заявитель уведомлён о предварительном решении", "preliminary decision notified"),
        [Trigger.ReviewExtended] = new("қарау мерзімі ұзартылды", "срок рассмотрения продлён", "time prolonged"),
        [Trigger.ComplaintWithdrawn] = new("шағым кері қайтарып алынды", "жалоба отозвана", "complaint withdrawn"),
        [Trigger.ComplaintLeftUnconsidered] = new(
            "шағым қараусыз қалдырылды", "жалоба оставлена без рассмотрения", "complaint left without consideration"),
        [Trigger.RefusedBySilence] = new(
            "мерзімде шешім қабылданбады: бас тартылды деп есептеледі", "решение в срок не принято: считается отказом", "refused by silence"),
        [Trigger.DecisionServed] = new("шешім табыс етілді", "решение вручено", "decision served"),
    }.ToFrozenDictionary();

    internal static StateText<State> Of(State state, Citation basis) =>
        new(state, States[state], basis, state is State.Late or State.Appealed or State.Settled or State.Withdrawn);

    /// <summary>Names the facts that a procedure has; those that it leaves out have no name in it.</summary>
    internal static void NameTriggers(Builder complaint, ReadOnlySpan<Trigger> leftOut)
    {
        complaint.LeaveOut(leftOut);
        foreach (Trigger trigger in Enum.GetValues<Trigger>())
        {
            if (!leftOut.Contains(trigger))
            {
                complaint.Name(trigger, Triggers[trigger]);
            }
        }
    }
}
