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
        AgendaItemKind.RevenueSources => new("кіріс көздері", "источники доходов", "sources of revenue"),
        AgendaItemKind.MoneyPlan => new("түсімдер мен шығыстар жоспары", "план поступлений и расходов", "plan of receipts and expenditure"),
        AgendaItemKind.DraftBudget => new("бюджет жобасы", "проект бюджета", "draft budget"),
        AgendaItemKind.BudgetReport => new("бюджеттің атқарылуы туралы есеп", "отчёт об исполнении бюджета", "report on the budget"),
        AgendaItemKind.BudgetCorrection => new("бюджетті түзету", "корректировка бюджета", "correction of the budget"),
        AgendaItemKind.BudgetClarification => new("бюджетті нақтылау", "уточнение бюджета", "clarification of the budget"),
        AgendaItemKind.MonitoringCommission => new("мониторинг комиссиясы", "комиссия по мониторингу", "monitoring commission"),
        AgendaItemKind.MonitoringReport => new("мониторинг есебі", "отчёт о мониторинге", "monitoring report"),
        AgendaItemKind.ExtraMonitoring => new("қосымша мониторинг", "дополнительный мониторинг", "additional monitoring"),
        AgendaItemKind.AkimsConclusion => new("әкімнің қорытындысы", "заключение акима", "the akim's conclusion"),
        AgendaItemKind.ProgrammeDocuments => new("бағдарламалық құжаттар", "программные документы", "programme documents"),
        AgendaItemKind.DevelopmentPlan => new("даму жоспары", "план развития", "development plan"),
        AgendaItemKind.PropertyDecision => new(
            "коммуналдық мүлікті басқару",
            "управление коммунальным имуществом",
            "management of communal property"),
        AgendaItemKind.PropertyDisposal => new(
            "коммуналдық мүлікті иеліктен шығару",
            "отчуждение коммунального имущества",
            "disposal of communal property"),
        AgendaItemKind.DraftActs => new("актілер жобалары", "проекты актов", "draft acts"),
        AgendaItemKind.AkimCandidates => new(
            "әкім лауазымына кандидатуралар",
            "кандидатуры на должность акима",
            "candidates for the office of akim"),
        AgendaItemKind.AkimDismissal => new("әкімді лауазымынан босату", "освобождение акима от должности", "dismissal of the akim"),
        AgendaItemKind.HeadsOfInstitutions => new("мекемелер басшылары", "руководители учреждений", "heads of institutions"),
        AgendaItemKind.Other => new("өзге мәселе", "иной вопрос", "another question"),
        AgendaItemKind.Priorities => new("басымдықтар мен мерзімдер", "приоритеты и сроки", "priorities and terms"),
        AgendaItemKind.AssemblyComposition => new("жиналыстың құрамы", "состав собрания", "composition of the assembly"),
        AgendaItemKind.Proposals => new("ұсыныстар", "предложения", "proposals"),
        AgendaItemKind.AkimsReport => new("әкімнің есебі", "отчёт акима", "the akim's report"),
        AgendaItemKind.PastureReport => new("жайылымдар жөніндегі есеп", "отчёт по пастбищам", "report on pastures"),
        AgendaItemKind.ElectionProgrammeReport => new(
            "сайлауалды бағдарлама туралы есеп", "отчёт о предвыборной программе", "report on the election programme"),
        AgendaItemKind.MaslikhatReport => new("мәслихаттың есебі", "отчёт маслихата", "report of the maslikhat"),
        _ => Words.Same(kind.ToString()),
    };
}
