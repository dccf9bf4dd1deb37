using SelfGov.Workflow;
using State = SelfGov.Budgets.Cycle.BudgetCycleState;
using Trigger = SelfGov.Budgets.Cycle.BudgetCycleTrigger;

namespace SelfGov.Budgets.Cycle;

/// <summary>The names of the states and facts of the cycle of a budget.</summary>
internal static class BudgetCycleNames
{
    internal static void Give(CycleDefinition cycle, BudgetLaw law)
    {
        cycle.Name([.. States(law)]);
        NamePlanning(cycle);
        NameExecution(cycle);
        NameReports(cycle);
    }

    private static IEnumerable<StateText<State>> States(BudgetLaw law) =>
    [
        new(State.RevenueForecast, new("кірістерді болжау", "прогноз доходов", "forecasting revenue"), law.RevenueForecast),
        new(State.LimitsPending, new("лимиттер күтілуде", "ожидание лимитов", "limits pending"), law.Limits),
        new(State.LimitsCommunicated, new("лимиттер жеткізілді", "лимиты доведены", "limits communicated"), law.Limits),
        new(State.RequestSubmitted, new("бюджеттік сұраным ұсынылды", "бюджетный запрос представлен", "request submitted"), law.Request),
        new(State.DraftPrepared, new("жоба жасалды", "проект составлен", "draft prepared"), law.DraftForm),
        new(State.AssemblyReview, new("жиналыстың қарауында", "на рассмотрении собрания", "with the assembly"), law.AssemblyAgrees),
        new(State.AssemblyAgreed, new("жиналыс келіскен", "согласован собранием", "agreed by the assembly"), law.AssemblyAgrees),
        new(State.AssemblyRefused, new("жиналыс келіспеген", "не согласован собранием", "refused by the assembly"), law.AssemblyDecides),
        new(State.WithPlanningBody, new("жоспарлау органында", "в органе планирования", "with the planning body"), law.DraftDue.Basis),
        new(State.CommissionReview, new(
            "бюджет комиссиясының қарауында",
            "на рассмотрении бюджетной комиссии",
            "with the budget commission"), law.PutToCommission),
        new(State.Determined, new("жоба айқындалды", "проект определён", "determined"), law.DeterminedDue.Basis),
        new(State.SecondAssemblyReview, new(
            "жиналыстың қайта қарауында",
            "на повторном рассмотрении собрания",
            "with the assembly again"), law.SecondLookDue?.Basis ?? law.AssemblyAgrees),
        new(State.AgreedAgain, new(
            "жиналыс қайта келіскен",
            "повторно согласован собранием",
            "agreed again"), law.SecondLookDue?.Basis ?? law.AssemblyAgrees),
        new(State.DecisionDrafted, new("шешім жобасы әзірленді", "проект решения разработан", "decision drafted"), law.DecisionText),
        new(State.WithMaslikhat, new("мәслихатта", "в маслихате", "with the maslikhat"), law.SubmissionDue.Basis),
        new(State.StandingCommissions, new(
            "тұрақты комиссиялардың қарауында",
            "в постоянных комиссиях",
            "in the standing commissions"), law.StandingCommissions),
        new(State.AwaitingDistrictBudget, new("сессия күтілуде", "ожидание сессии", "awaiting the session"), law.Approval),
        new(State.FirstQuarterPlanInForce, new(
            "бірінші тоқсан жоспары қолданыста",
            "действует план на первый квартал",
            "first-quarter plan in force"), law.FirstQuarterPlanDue.Basis),
        new(State.YearOpenWithoutBudget, new(
            "жыл бюджетсіз басталды",
            "год начался без бюджета",
            "year open without budget"), law.Approval),
        new(State.Approved, new("бюджет бекітілді", "бюджет утверждён", "approved"), law.Approval),
        new(State.ImplementationDecided, new(
            "іске асыру туралы шешім қабылданды",
            "принято решение о реализации",
            "implementation decided"), law.Implementation),
        new(State.InExecution, new("бюджет атқарылуда", "бюджет исполняется", "in execution"), law.FinancialYear),
        new(State.Clarifying, new("бюджет нақтылануда", "бюджет уточняется", "being clarified"), law.ClarificationDrafted),
        new(State.Suspended, new("қолданысы тоқтатыла тұрды", "действие приостановлено", "suspended"), law.Suspension),
        new(State.YearClosed, new("қаржы жылы аяқталды", "финансовый год завершён", "year closed"), law.FinancialYear),
        new(State.ReportWithAssembly, new(
            "жылдық есеп жиналыста",
            "годовой отчёт в собрании",
            "annual report with the assembly"), law.ReportToAssembly.Basis),
        new(State.ReportAgreed, new("жылдық есеп келісілді", "годовой отчёт согласован", "annual report agreed"), law.ReportAgreed),
        new(State.ReportWithAudit, new(
            "жылдық есеп ревизиялық комиссияда",
            "годовой отчёт в ревизионной комиссии",
            "annual report with the audit commission"), law.ReportToAudit.Basis),
        new(State.ReportWithMaslikhat, new(
            "жылдық есеп мәслихатта",
            "годовой отчёт в маслихате",
            "annual report with the maslikhat"), law.ReportToMaslikhat.Basis),
        new(State.ReportReviewed, new(
            "комиссиялар жылдық есепті қарады",
            "годовой отчёт рассмотрен комиссиями",
            "annual report reviewed"), law.ReportReviewed.Basis),
        new(State.ReportApproved, new(
            "жылдық есеп бекітілді",
            "годовой отчёт утверждён",
            "annual report approved"), law.ReportSession, IsFinal: true),
    ];

    private static void NamePlanning(CycleDefinition cycle)
    {
        cycle.Name(Trigger.RevenueForecastSent, new("кірістер болжамы жіберілді", "прогноз доходов направлен", "revenue forecast sent"));
        cycle.Name(Trigger.LimitsCommunicated, new("шығыстар лимиттері жеткізілді", "лимиты расходов доведены", "limits communicated"));
        cycle.Name(Trigger.RequestSubmitted, new(
            "бюджеттік сұраным ұсынылды",
            "бюджетный запрос представлен",
            "budget request submitted"));
        cycle.Name(Trigger.DraftPrepared, new("бюджет жобасы жасалды", "проект бюджета составлен", "draft prepared"));
        cycle.Name(Trigger.DraftPutToAssembly, new("жоба жиналысқа шығарылды", "проект вынесен на собрание", "draft put to the assembly"));
        cycle.Name(Trigger.AssemblyAgreed, new("жиналыс келісті", "собрание согласовало", "the assembly agreed"));
        cycle.Name(Trigger.AssemblyRefused, new("жиналыс келіспеді", "собрание не согласовало", "the assembly refused"));
        cycle.Name(Trigger.DraftSubmitted, new("келісілген жоба ұсынылды", "согласованный проект представлен", "agreed draft submitted"));
        cycle.Name(Trigger.DraftPutToCommission, new(
            "жоба бюджет комиссиясына енгізілді",
            "проект внесён в бюджетную комиссию",
            "draft put to the commission"));
        cycle.Name(Trigger.DraftDetermined, new("жоба айқындалды", "проект определён", "draft determined"));
        cycle.Name(Trigger.DraftPutToAssemblyAgain, new(
            "жоба жиналысқа қайта шығарылды",
            "проект повторно вынесен на собрание",
            "draft put to the assembly again"));
        cycle.Name(Trigger.DecisionDrafted, new("шешім жобасы әзірленді", "проект решения разработан", "decision drafted"));
        cycle.Name(Trigger.DecisionSubmitted, new(
            "шешім жобасы мәслихатқа енгізілді",
            "проект решения внесён в маслихат",
            "draft decision submitted"));
        cycle.Name(Trigger.ReferredToCommissions, new(
            "жоба тұрақты комиссияларға берілді",
            "проект передан в постоянные комиссии",
            "referred to the commissions"));
        cycle.Name(Trigger.CommissionsConcluded, new(
            "тұрақты комиссиялар қорытынды берді",
            "постоянные комиссии дали заключение",
            "commissions concluded"));
        cycle.Name(Trigger.DistrictBudgetSigned, new(
            "аудан бюджеті туралы шешімге қол қойылды",
            "решение о районном бюджете подписано",
            "district budget signed"));
        cycle.Name(Trigger.BudgetApproved, new("бюджет бекітілді", "бюджет утверждён", "budget approved"));
        cycle.Name(Trigger.FirstQuarterPlanIssued, new(
            "бірінші тоқсанның қаржы жоспары шығарылды",
            "финансовый план на первый квартал издан",
            "first-quarter plan issued"));
        cycle.Name(Trigger.YearOpenedWithoutBudget, new(
            "жыл бюджетсіз басталды",
            "год начался без бюджета",
            "the year opened without a budget"));
    }

    private static void NameExecution(CycleDefinition cycle)
    {
        cycle.Name(Trigger.ImplementationDecided, new(
            "іске асыру туралы шешім қабылданды",
            "решение о реализации принято",
            "implementation decided"));
        cycle.Name(Trigger.YearStarted, new("қаржы жылы басталды", "финансовый год начался", "the year began"));
        cycle.Name(Trigger.MonthReported, new("айлық есеп берілді", "месячный отчёт представлен", "month reported"));
        cycle.Name(Trigger.ClarificationProposed, new("нақтылау ұсынылды", "предложено уточнение", "clarification proposed"));
        cycle.Name(Trigger.ClarificationConsidered, new("нақтылау қаралды", "уточнение рассмотрено", "clarification considered"));
        cycle.Name(Trigger.ClarificationSupported, new(
            "бюджет комиссиясы нақтылауды қолдады",
            "бюджетная комиссия предложила уточнение",
            "clarification supported"));
        cycle.Name(Trigger.ClarificationRequested, new(
            "нақтылау сұранымдары ұсынылды",
            "запросы по уточнению представлены",
            "clarification requests submitted"));
        cycle.Name(Trigger.ClarificationConcluded, new(
            "сұранымдар бойынша қорытынды берілді",
            "заключения по запросам даны",
            "conclusions given"));
        cycle.Name(Trigger.ClarifiedBudgetDrafted, new(
            "нақтыланған бюджет жобасы жасалды",
            "проект уточнённого бюджета составлен",
            "clarified budget drafted"));
        cycle.Name(Trigger.ClarificationSeconded, new(
            "комиссия нақтыланған жобаны қарады",
            "комиссия рассмотрела проект уточнения",
            "commission looked again"));
        cycle.Name(Trigger.ClarificationDecisionDrafted, new(
            "өзгерістер туралы шешім жобасы әкімдікке берілді",
            "проект решения об изменениях направлен в акимат",
            "draft decision with the akimat"));
        cycle.Name(Trigger.ClarificationSubmitted, new(
            "өзгерістер туралы шешім жобасы мәслихатқа енгізілді",
            "проект решения об изменениях внесён в маслихат",
            "draft decision with the maslikhat"));
        cycle.Name(Trigger.BudgetClarified, new("бюджет нақтыланды", "бюджет уточнён", "budget clarified"));
        cycle.Name(Trigger.ClarificationDropped, new("нақтылау қабылданбады", "уточнение отклонено", "clarification dropped"));
        cycle.Name(Trigger.ImplementationAmended, new(
            "іске асыру туралы шешім өзгертілді",
            "решение о реализации изменено",
            "implementation amended"));
        cycle.Name(Trigger.BudgetCorrected, new("бюджет түзетілді", "бюджет скорректирован", "budget corrected"));
        cycle.Name(Trigger.BudgetCorrectedOnGround, new(
            "бюджет негіз бойынша түзетілді",
            "бюджет скорректирован по основанию",
            "budget corrected on a ground"));
        cycle.Name(Trigger.BudgetSequestered, new("секвестрлеу жүргізілді", "проведён секвестр", "budget sequestered"));
        cycle.Name(Trigger.ExtraordinaryBudgetIntroduced, new(
            "төтенше мемлекеттік бюджет енгізілді",
            "введён чрезвычайный государственный бюджет",
            "extraordinary budget introduced"));
        cycle.Name(Trigger.ExtraordinaryBudgetEnded, new(
            "төтенше мемлекеттік бюджет тоқтатылды",
            "чрезвычайный государственный бюджет прекращён",
            "extraordinary budget ended"));
        cycle.Name(Trigger.YearEnded, new("қаржы жылы аяқталды", "финансовый год завершён", "the year ended"));
    }

    private static void NameReports(CycleDefinition cycle)
    {
        cycle.Name(Trigger.ReportSubmittedToAssembly, new(
            "жылдық есеп жиналысқа ұсынылды",
            "годовой отчёт представлен собранию",
            "annual report with the assembly"));
        cycle.Name(Trigger.ReportAgreed, new(
            "жиналыс жылдық есепті келісті",
            "собрание согласовало годовой отчёт",
            "annual report agreed"));
        cycle.Name(Trigger.ReportRefused, new(
            "жиналыс жылдық есепті келіспеді",
            "собрание не согласовало годовой отчёт",
            "annual report refused"));
        cycle.Name(Trigger.ReportSubmittedToAudit, new(
            "жылдық есеп ревизиялық комиссияға ұсынылды",
            "годовой отчёт представлен в ревизионную комиссию",
            "annual report with the audit commission"));
        cycle.Name(Trigger.AuditReportReceived, new(
            "ревизиялық комиссияның есебі алынды",
            "отчёт ревизионной комиссии получен",
            "audit report received"));
        cycle.Name(Trigger.ReportSubmittedToMaslikhat, new(
            "жылдық есеп мәслихатқа ұсынылды",
            "годовой отчёт представлен в маслихат",
            "annual report with the maslikhat"));
        cycle.Name(Trigger.ReportReviewed, new(
            "тұрақты комиссиялар жылдық есепті қарады",
            "постоянные комиссии рассмотрели годовой отчёт",
            "annual report reviewed"));
        cycle.Name(Trigger.ReportApproved, new("жылдық есеп бекітілді", "годовой отчёт утверждён", "annual report approved"));
    }
}
