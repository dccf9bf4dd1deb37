using SelfGov.Workflow;

namespace SelfGov.Budgets.Accounts;

/// <summary>The names of the states and facts of a self-government account.</summary>
internal static class AccountNames
{
    internal static IEnumerable<StateText<AccountState>> States(AccountPlanLaw law) =>
    [
        new(AccountState.NotPlanned, new("жоспар жоқ", "плана нет", "no plan"), law.Plan),
        new(AccountState.PlanDrafted, new("жоспар жасалды", "план составлен", "plan drafted"), law.Plan),
        new(AccountState.AssemblyAgreed, new("жиналыс келісті", "согласован собранием", "agreed by the assembly"), law.Plan),
        new(AccountState.PlanApproved, new("әкім бекітті", "утверждён акимом", "approved by the akim"), law.Plan),
        new(AccountState.AccountOpen, new("шот ашық", "счёт открыт", "account open"), law.Account),
        new(AccountState.Executing, new("атқарылуда", "исполняется", "in execution"), law.Account),
        new(AccountState.Monitored, new("мониторинг жүргізілді", "проведён мониторинг", "monitored"), law.MonitoringInYear.Basis),
        new(AccountState.RecommendationsAdopted, new(
            "ұсынымдар қабылданды",
            "приняты рекомендации",
            "recommendations adopted"), law.MonitoringInYear.Basis),
        new(AccountState.Closed, new("жыл аяқталды", "год завершён", "year closed"), law.Account, IsFinal: true),
    ];

    internal static void NameTriggers(LifecycleDefinition<SelfGovernmentAccount, AccountState, AccountTrigger> account)
    {
        account.Name(AccountTrigger.PlanDrafted, new("жоспар жасалды", "план составлен", "plan drafted"));
        account.Name(AccountTrigger.PlanAgreed, new("жиналыс жоспарды келісті", "собрание согласовало план", "plan agreed"));
        account.Name(AccountTrigger.PlanRefused, new("жиналыс жоспарды келіспеді", "собрание не согласовало план", "plan refused"));
        account.Name(AccountTrigger.PlanApproved, new("әкім жоспарды бекітті", "аким утвердил план", "plan approved"));
        account.Name(AccountTrigger.AccountOpened, new("шот ашылды", "счёт открыт", "account opened"));
        account.Name(AccountTrigger.ExecutionBegan, new("жоспар жылы басталды", "год плана начался", "execution began"));
        account.Name(AccountTrigger.ExecutionMonitored, new("мониторинг жүргізілді", "мониторинг проведён", "execution monitored"));
        account.Name(AccountTrigger.RecommendationsAdopted, new("ұсынымдар қабылданды", "рекомендации приняты", "recommendations adopted"));
        account.Name(AccountTrigger.AkimConcluded, new(
            "әкім негізделген қорытынды берді",
            "аким дал мотивированное заключение",
            "the akim concluded"));
        account.Name(AccountTrigger.YearEnded, new("жыл аяқталды", "год завершён", "the year ended"));
        account.Name(AccountTrigger.ProgrammesProposed, new(
            "бюджеттік бағдарламалар ұсынылды",
            "бюджетные программы предложены",
            "programmes proposed"));
        account.Name(AccountTrigger.ProgrammesDiscussed, new(
            "жиналыс бағдарламаларды талқылады",
            "собрание обсудило программы",
            "programmes discussed"));
        account.Name(AccountTrigger.ProgrammesSent, new(
            "ұсыныстар аудан әкімдігіне жіберілді",
            "предложения направлены в акимат района",
            "programmes sent"));
        account.Name(AccountTrigger.ProgrammesIncluded, new(
            "бағдарламалар аудан бюджетіне енгізілді",
            "программы включены в районный бюджет",
            "programmes included"));
    }
}
