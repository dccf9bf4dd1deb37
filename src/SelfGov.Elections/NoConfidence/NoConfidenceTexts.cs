using SelfGov.Workflow;
using static SelfGov.Elections.NoConfidence.NoConfidenceState;
using Trigger = SelfGov.Elections.NoConfidence.NoConfidenceTrigger;

namespace SelfGov.Elections.NoConfidence;

/// <summary>The names of the states and facts of a motion of no confidence.</summary>
internal static class NoConfidenceTexts
{
    internal static IEnumerable<StateText<NoConfidenceState>> States(NoConfidenceLaw law) =>
    [
        new(NotInitiated, new("бастамашылық жасалмаған", "не инициирован", "not initiated"), law.Initiative.Basis),
        new(CollectingSignatures, new("қол жинау", "сбор подписей", "collecting signatures"), law.Collection.Basis),
        new(Verifying, new("қолдардың төлнұсқалығын тексеру", "проверка подлинности подписей", "checking the signatures"), law.Verification.Basis),
        new(SessionDue, new("сессия өткізілуге тиіс", "должна быть проведена сессия", "the session is due"), law.Session.Basis),
        new(Expressed, new("сенімсіздік білдірілді", "недоверие выражено", "no confidence expressed"), law.Majority.Basis),
        new(WithHigherAkim, new("жоғары тұрған әкімнің қарауында", "на рассмотрении вышестоящего акима", "with the higher akim"), law.HigherAkimDecides.Basis),
        new(Rejected, new("әкім қызметінде қалдырылды", "аким оставлен в должности", "the akim was left in office"), law.HigherAkimDecides.Basis),
        new(DismissalDue, new("әкім қызметтен босатылуға тиіс", "аким должен быть освобождён от должности", "dismissal is due"), law.Dismissal),
        new(Dismissed, new("сенімсіздік қабылданды", "вотум недоверия принят", "no confidence accepted"), law.HigherAkimDecides.Basis, IsFinal: true),
        new(Failed, new("сенімсіздік білдірілмеді", "вотум недоверия не состоялся", "the motion failed"), law.Majority.Basis, IsFinal: true),
    ];

    internal static void NameTriggers(LifecycleDefinition<NoConfidenceMotion, NoConfidenceState, Trigger> motion)
    {
        motion.Name(Trigger.MotionInitiated, new("депутаттардың жазбаша өтініші", "письменное обращение депутатов", "motion initiated"));
        motion.Name(Trigger.SheetsHandedIn, new("қол қою парақтары тапсырылды", "подписные листы сданы", "sheets handed in"));
        motion.Name(Trigger.CollectionLapsed, new("қол жинау мерзімі өтті", "срок сбора подписей истёк", "collection lapsed"));
        motion.Name(Trigger.SignaturesConfirmed, new("қолдар жеткілікті", "подписей достаточно", "signatures confirmed"));
        motion.Name(Trigger.SignaturesInsufficient, new("қолдар жеткіліксіз", "подписей недостаточно", "signatures insufficient"));
        motion.Name(Trigger.NoConfidenceExpressed, new("сенімсіздік білдірілді", "недоверие выражено", "no confidence expressed"));
        motion.Name(Trigger.NoConfidenceFailed, new("сенімсіздік білдірілмеді", "недоверие не выражено", "no confidence not expressed"));
        motion.Name(Trigger.DecisionDelivered,
            new("шешім жоғары тұрған әкімге жеткізілді", "решение получено вышестоящим акимом", "decision delivered"));
        motion.Name(Trigger.NoConfidenceAccepted, new("сенімсіздік қабылданды", "вотум недоверия принят", "no confidence accepted"));
        motion.Name(Trigger.NoConfidenceRejected, new("сенімсіздік қабылданбады", "вотум недоверия отклонён", "no confidence rejected"));
        motion.Name(Trigger.ExpressedAgain,
            new("сенімсіздік қайта білдірілді", "недоверие выражено повторно", "no confidence expressed again"));
        motion.Name(Trigger.FailedAgain,
            new("сенімсіздік қайта білдірілмеді", "повторно недоверие не выражено", "no confidence not expressed again"));
        motion.Name(Trigger.AkimDismissed, new("әкім қызметтен босатылды", "аким освобождён от должности", "akim dismissed"));
    }
}
