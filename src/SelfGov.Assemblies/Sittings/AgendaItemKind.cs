using SelfGov.Assemblies.Gatherings;
using SelfGov.Assemblies.Monitoring;
using SelfGov.Contract;

namespace SelfGov.Assemblies.Sittings;

/// <summary>
/// What an assembly or a gathering of a local community meets about (art. 39-3(2)-(4) of the law on local government). An edition knows
/// some of them.
/// </summary>
public enum AgendaItemKind
{
    /// <summary>Discussion of the budget programmes of the unit (art. 39-3(3)1) until the budgets of the units).</summary>
    [Label("бюджеттік бағдарламалар", "бюджетные программы", "budget programmes")]
    BudgetProgrammes,

    /// <summary>Discussion of how revenue of self-government is formed and used (art. 39-3(3)2) until the budgets of the units).</summary>
    [Label("кіріс көздері", "доходные источники", "sources of revenue")]
    RevenueSources,

    /// <summary>Agreement of the plan of receipts and expenditure of the money of self-government (art. 35(1-3)11) of 2014).</summary>
    [Label("ақша түсімдері мен шығыстары жоспары", "план поступлений и расходов денег", "plan of receipts and expenditure")]
    MoneyPlan,

    /// <summary>Agreement of the draft budget of the unit (art. 39-3(3)1-1)).</summary>
    [Label("бюджет жобасы", "проект бюджета", "draft budget")]
    DraftBudget,

    /// <summary>Agreement of the report on the execution of the budget (art. 39-3(3)1-1)).</summary>
    [Label("бюджеттің атқарылуы туралы есеп", "отчёт об исполнении бюджета", "report on budget")]
    BudgetReport,

    /// <summary>Agreement of a correction of the budget by the akim, which the Budget Code asks for.</summary>
    [Label("бюджетті түзету", "корректировка бюджета", "correction of budget")]
    BudgetCorrection,

    /// <summary>Consideration of a clarification of the budget, which the Budget Code puts to the assembly first.</summary>
    [Label("бюджетті нақтылау", "уточнение бюджета", "clarification of budget")]
    BudgetClarification,

    /// <summary>Formation of the commission that monitors the execution of the budget (art. 39-3(3)3)).</summary>
    [Label("жергілікті қоғамдастық комиссиясы", "комиссия местного сообщества", "monitoring commission")]
    MonitoringCommission,

    /// <summary>Hearing of the report on the results of monitoring, and the recommendations (art. 39-3(3)4), (4)).</summary>
    [Label("мониторинг нәтижелері туралы есеп", "отчёт о результатах мониторинга", "monitoring report")]
    MonitoringReport,

    /// <summary>A check out of turn by the monitoring commission (art. 39-3(4)).</summary>
    [Label("кезектен тыс мониторинг", "внеочередной мониторинг", "additional monitoring")]
    ExtraMonitoring,

    /// <summary>The akim's reasoned conclusion on the recommendations (art. 39-3(4)).</summary>
    [Label("әкімнің негізделген қорытындысы", "обоснованное заключение акима", "akim's conclusion")]
    AkimsConclusion,

    /// <summary>Discussion of draft programme documents and programmes or plans of development (art. 39-3(3)1)).</summary>
    [Label("бағдарламалық құжаттар", "программные документы", "programme documents")]
    ProgrammeDocuments,

    /// <summary>Approval of the development plan of the unit (art. 38-1(10)4) since 2026).</summary>
    [Label("дамыту жоспары", "план развития", "development plan")]
    DevelopmentPlan,

    /// <summary>Agreement of decisions of the akim's office on communal property (art. 39-3(3)1-2)).</summary>
    [Label("коммуналдық меншікті басқару", "управление коммунальной собственностью", "management of communal property")]
    PropertyDecision,

    /// <summary>Agreement of the disposal of communal property (art. 39-3(3)4-1)).</summary>
    [Label("коммуналдық мүлікті иеліктен шығару", "отчуждение коммунального имущества", "disposal of communal property")]
    PropertyDisposal,

    /// <summary>Topical questions of the community and draft normative acts (art. 39-3(3)4-2)).</summary>
    [Label("нормативтік құқықтық актілердің жобалары", "проекты нормативных правовых актов", "draft acts")]
    DraftActs,

    /// <summary>Agreement of candidates for akim (art. 39-3(3)4-3)).</summary>
    [Label("әкім лауазымына ұсынылған кандидатуралар", "кандидатуры на должность акима", "candidates for office of akim")]
    AkimCandidates,

    /// <summary>Initiative to release the akim from office (art. 39-3(3)4-4)).</summary>
    [Label("әкімді лауазымынан босату", "освобождение акима от должности", "dismissal of akim")]
    AkimDismissal,

    /// <summary>Proposals for heads of institutions of the unit (art. 39-3(3)4-5)).</summary>
    [Label(
        "мемлекеттік мекемелер мен ұйымдардың басшылары", "руководители государственных учреждений и организаций",
        "heads of institutions")]
    HeadsOfInstitutions,

    /// <summary>Other questions of the community (art. 39-3(3)5); for a gathering art. 39-3(2)6)).</summary>
    [Label("өзге мәселе", "иной вопрос", "another question")]
    Other,

    /// <summary>The priorities of the community and their terms; a gathering (art. 39-3(2)1)).</summary>
    [Label(
        "басым міндеттер мен оларды іске асыру мерзімдері", "приоритетные задачи и сроки их реализации", "priorities and terms")]
    Priorities,

    /// <summary>The composition of the assembly; a gathering (art. 39-3(2)2)).</summary>
    [Label("жиналыстың құрамы", "состав собрания", "composition of assembly")]
    AssemblyComposition,

    /// <summary>Proposals to maslikhats, akims and bodies of self-government; a gathering (art. 39-3(2)3)).</summary>
    [Label("ұсыныстар", "предложения", "proposals")]
    Proposals,

    /// <summary>Reports of akims on functions of self-government; a gathering (art. 39-3(2)4)).</summary>
    [Label("әкімнің есебі", "отчёт акима", "akim's report")]
    AkimsReport,

    /// <summary>The akim's yearly report on the pasture plan; a gathering (art. 39-3(2)4-1)).</summary>
    [Label(
        "жайылымдарды басқару және оларды пайдалану жөніндегі жоспар туралы есеп",
        "отчёт о плане по управлению пастбищами и их использованию",
        "report on pastures")]
    PastureReport,

    /// <summary>The akim's yearly report on his election programme; a gathering since 2026 (art. 39-3(2)4-2)).</summary>
    [Label(
        "сайлауалды бағдарламаның іске асырылу барысы туралы есеп", "отчёт о ходе реализации предвыборной программы",
        "report on election programme")]
    ElectionProgrammeReport,

    /// <summary>Reports of the maslikhat and its commissions; a gathering (art. 39-3(2)5)).</summary>
    [Label("мәслихаттың есебі", "отчёт маслихата", "report of maslikhat")]
    MaslikhatReport,
}
