using SelfGov.Law;

namespace SelfGov.Assemblies.Sittings;

/// <summary>The names of the kinds of items on an agenda, for texts.</summary>
public static class AgendaItemKindText
{
    /// <summary>The name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static Words Of(AgendaItemKind kind) => kind switch
    {
        AgendaItemKind.BudgetProgrammes => new("бюджеттік бағдарламалар", "бюджетные программы", "budget programmes"),
        AgendaItemKind.RevenueSources => new("кіріс көздері", "доходные источники", "sources of revenue"),
        AgendaItemKind.MoneyPlan => new(
            "ақша түсімдері мен шығыстары жоспары", "план поступлений и расходов денег", "plan of receipts and expenditure"),
        AgendaItemKind.DraftBudget => new("бюджет жобасы", "проект бюджета", "draft budget"),
        AgendaItemKind.BudgetReport => new("бюджеттің атқарылуы туралы есеп", "отчёт об исполнении бюджета", "report on the budget"),
        AgendaItemKind.BudgetCorrection => new("бюджетті түзету", "корректировка бюджета", "correction of the budget"),
        AgendaItemKind.BudgetClarification => new("бюджетті нақтылау", "уточнение бюджета", "clarification of the budget"),
        AgendaItemKind.MonitoringCommission => new(
            "жергілікті қоғамдастық комиссиясы", "комиссия местного сообщества", "monitoring commission"),
        AgendaItemKind.MonitoringReport => new("мониторинг нәтижелері туралы есеп", "отчёт о результатах мониторинга", "monitoring report"),
        AgendaItemKind.ExtraMonitoring => new("кезектен тыс мониторинг", "внеочередной мониторинг", "additional monitoring"),
        AgendaItemKind.AkimsConclusion => new(
            "әкімнің негізделген қорытындысы", "обоснованное заключение акима", "the akim's conclusion"),
        AgendaItemKind.ProgrammeDocuments => new("бағдарламалық құжаттар", "программные документы", "programme documents"),
        AgendaItemKind.DevelopmentPlan => new("дамыту жоспары", "план развития", "development plan"),
        AgendaItemKind.PropertyDecision => new(
            "коммуналдық меншікті басқару",
            "управление коммунальной собственностью",
            "management of communal property"),
        AgendaItemKind.PropertyDisposal => new(
            "коммуналдық мүлікті иеліктен шығару",
            "отчуждение коммунального имущества",
            "disposal of communal property"),
        AgendaItemKind.DraftActs => new(
            "нормативтік құқықтық актілердің жобалары", "проекты нормативных правовых актов", "draft acts"),
        AgendaItemKind.AkimCandidates => new(
            "әкім лауазымына ұсынылған кандидатуралар",
            "кандидатуры на должность акима",
            "candidates for the office of akim"),
        AgendaItemKind.AkimDismissal => new("әкімді лауазымынан босату", "освобождение акима от должности", "dismissal of the akim"),
        AgendaItemKind.HeadsOfInstitutions => new(
            "мемлекеттік мекемелер мен ұйымдардың басшылары", "руководители государственных учреждений и организаций",
            "heads of institutions"),
        AgendaItemKind.Other => new("өзге мәселе", "иной вопрос", "another question"),
        AgendaItemKind.Priorities => new(
            "басым міндеттер мен оларды іске асыру мерзімдері", "приоритетные задачи и сроки их реализации",
            "priorities and terms"),
        AgendaItemKind.AssemblyComposition => new("жиналыстың құрамы", "состав собрания", "composition of the assembly"),
        AgendaItemKind.Proposals => new("ұсыныстар", "предложения", "proposals"),
        AgendaItemKind.AkimsReport => new("әкімнің есебі", "отчёт акима", "the akim's report"),
        AgendaItemKind.PastureReport => new(
            "жайылымдарды басқару және оларды пайдалану жөніндегі жоспар туралы есеп",
            "отчёт о плане по управлению пастбищами и их использованию",
            "report on pastures"),
        AgendaItemKind.ElectionProgrammeReport => new(
            "сайлауалды бағдарламаның іске асырылу барысы туралы есеп",
            "отчёт о ходе реализации предвыборной программы", "report on the election programme"),
        AgendaItemKind.MaslikhatReport => new("мәслихаттың есебі", "отчёт маслихата", "report of the maslikhat"),
        _ => Words.Same(kind.ToString()),
    };
}
