using SelfGov.Law.Changes;

namespace SelfGov.Budgets.Cycle;

/// <summary>Lists the parameters from the forecast to the approval and the implementation decision.</summary>
internal static class PlanningParameters
{
    internal static void AddTo(ParameterList list, BudgetLaw law, Action<ParameterList> assembly)
    {
        Drafting(list, law);
        assembly(list);
        Determining(list, law);
        Approving(list, law);
        Implementing(list, law);
    }

    private static void Drafting(ParameterList list, BudgetLaw law) => list
        .Add("year.first", new("алғашқы бюджет жылы", "первый бюджетный год", "first budget year"), law.FirstBudgetYear)
        .Add("structure", new("бюджет құрылымы", "структура бюджета", "structure of the budget"), law.Structure)
        .Add("structure.special-receipts", new(
            "арнаулы түсімдер", "специальные поступления", "special receipts"), law.HasSpecialReceipts, law.Structure)
        .Add("forecast", new("кірістер болжамы", "прогноз доходов", "revenue forecast"), law.RevenueForecast)
        .Add("limits", new("шығыстар лимиттері", "лимиты расходов", "limits of expenditure"), law.Limits)
        .Add("limits.due", new("D1: лимиттерді жеткізу", "D1: доведение лимитов", "D1: limits communicated"), law.LimitsDue, YearlyDayText.Of)
        .Add("request", new("бюджеттік сұраным", "бюджетный запрос", "budget request"), law.Request)
        .Add("request.due", new("D2: сұранымның күні", "D2: день запроса", "D2: day of the request"), law.RequestDue, YearlyDayText.Of)
        .Add("request.after-limits", new(
            "D2: лимиттерден кейінгі сұраным", "D2: запрос после лимитов", "D2: request after the limits"), law.RequestAfterLimits)
        .Add("draft.form", new("жобаның нысаны мен қосымшалары", "форма и приложения проекта", "form and annexes of the draft"), law.DraftForm)
        .Add("draft.assembly-agrees", new(
            "жиналыстың жобаға келісімі", "согласие собрания с проектом", "assembly agrees to the draft"), law.AssemblyAgrees);

    private static void Determining(ParameterList list, BudgetLaw law) => list
        .Add("draft.due", new(
            "D3: келісілген жоба жоспарлау органында",
            "D3: согласованный проект в органе планирования",
            "D3: agreed draft with the planning body"), law.DraftDue, YearlyDayText.Of)
        .Add("draft.to-commission", new(
            "бюджет комиссиясына шығару", "внесение в бюджетную комиссию", "put to the budget commission"), law.PutToCommission)
        .Add("draft.determined", new(
            "D4: жобаны айқындау", "D4: определение проекта", "D4: draft determined"), law.DeterminedDue, YearlyDayText.Of)
        .Add("draft.second-look", new(
            "D5: жиналысқа қайта шығару", "D5: повторно на собрание", "D5: to the assembly again"), law.SecondLookDue, YearlyDayText.Of)
        .Add("district.determined", new(
            "D6: аудан бюджетін айқындау",
            "D6: определение районного бюджета",
            "D6: district budget determined"), law.DistrictDeterminedDue, YearlyDayText.Of)
        .Add("district.to-akimat", new(
            "D6: аудан бюджеті әкімдікте",
            "D6: районный бюджет в акимате",
            "D6: district budget with its akimat"), law.DistrictToAkimatDue, YearlyDayText.Of)
        .Add("district.to-maslikhat", new(
            "D6: аудан бюджеті мәслихатта",
            "D6: районный бюджет в маслихате",
            "D6: district budget with the maslikhat"), law.DistrictToMaslikhatDue, YearlyDayText.Of);

    private static void Approving(ParameterList list, BudgetLaw law) => list
        .Add("decision.text", new("шешім жобасының мәтіні", "текст проекта решения", "text of the draft decision"), law.DecisionText)
        .Add("decision.submitted", new(
            "D7: шешім жобасын мәслихатқа енгізу",
            "D7: внесение проекта решения в маслихат",
            "D7: draft decision submitted to the maslikhat"), law.SubmissionDue, YearlyDayText.Of)
        .Add("maslikhat.commissions", new(
            "тұрақты комиссиялардың қарауы",
            "рассмотрение постоянными комиссиями",
            "consideration by the standing commissions"), law.StandingCommissions)
        .Add("maslikhat.amendments", new("депутаттардың түзетулері", "поправки депутатов", "amendments of deputies"), law.Amendments)
        .Add("maslikhat.session", new("сессия", "сессия", "session"), law.Session)
        .Add("approval", new("бюджетті бекіту", "утверждение бюджета", "approval of the budget"), law.Approval)
        .Add("approval.after-district", new(
            "D8: аудан бюджетінен кейін бекіту",
            "D8: утверждение после районного бюджета",
            "D8: approval after the district budget"), law.ApprovalAfterDistrict)
        .Add("approval.due", new("D8: бекіту күні", "D8: день утверждения", "D8: day of the approval"), law.ApprovalDue, YearlyDayText.Of)
        .Add("approval.own-decisions", new(
            "бірнеше бірліктің бюджеті жеке шешімдермен",
            "бюджеты нескольких единиц отдельными решениями",
            "budgets of several units by decisions of their own"), law.OwnDecisions)
        .Add("approval.first-quarter-plan", new(
            "D9: бірінші тоқсан жоспары", "D9: план на первый квартал", "D9: first-quarter plan"), law.FirstQuarterPlanDue, YearlyDayText.Of)
        .Add("approval.late", new(
            "D10: одан кейін бекіту", "D10: утверждение после него", "D10: approval after it"), law.LateApprovalDue, YearlyDayText.Of);

    private static void Implementing(ParameterList list, BudgetLaw law) => list
        .Add("implementation", new("іске асыру туралы шешім", "решение о реализации", "implementation decision"), law.Implementation)
        .Add("implementation.after-approval", new(
            "D11: бекітілгеннен кейінгі шешім",
            "D11: решение после утверждения",
            "D11: decision after the approval"), law.ImplementationAfterApproval)
        .Add("implementation.due", new("D11: шешім күні", "D11: день решения", "D11: day of the decision"), law.ImplementationDue, YearlyDayText.Of)
        .Add("request.aligned", new(
            "D12: сұранымды сәйкестендіру",
            "D12: приведение запроса в соответствие",
            "D12: request brought in line"), law.RequestAligned, YearlyDayText.Of)
        .Add("approval.consolidation", new(
            "D13: облыстың жиынтық бюджеттері",
            "D13: сводные бюджеты области",
            "D13: consolidated budgets of the oblast"), law.ConsolidationAfterApproval)
        .Add("carry-over.list", new(
            "D14: ауыстырылатын қаражат тізбесі",
            "D14: перечень переносимых средств",
            "D14: list of money to carry over"), law.CarryOverListDue, YearlyDayText.Of)
        .Add("carry-over.returned", new(
            "D14: пайдаланылмаған қаражатты қайтару",
            "D14: возврат неиспользованных средств",
            "D14: money not used returned"), law.CarryOverReturnDue, YearlyDayText.Of);
}
