using SelfGov.Assemblies.Gatherings;
using SelfGov.Assemblies.Monitoring;

namespace SelfGov.Assemblies.Sittings;

/// <summary>
/// What an assembly or a gathering of a local community meets about (art. 39-3(2)-(4) of the law on local government). An edition knows
/// some of them.
/// </summary>
public enum AgendaItemKind
{
    /// <summary>Discussion of the budget programmes of the unit (art. 39-3(3)1) until the budgets of the units).</summary>
    BudgetProgrammes,

    /// <summary>Discussion of how revenue of self-government is formed and used (art. 39-3(3)2) until the budgets of the units).</summary>
    RevenueSources,

    /// <summary>Agreement of the plan of receipts and expenditure of the money of self-government (art. 35(1-3)11) of 2014).</summary>
    MoneyPlan,

    /// <summary>Agreement of the draft budget of the unit (art. 39-3(3)1-1)).</summary>
    DraftBudget,

    /// <summary>Agreement of the report on the execution of the budget (art. 39-3(3)1-1)).</summary>
    BudgetReport,

    /// <summary>Agreement of a correction of the budget by the akim, which the Budget Code asks for.</summary>
    BudgetCorrection,

    /// <summary>Consideration of a clarification of the budget, which the Budget Code puts to the assembly first.</summary>
    BudgetClarification,

    /// <summary>Formation of the commission that monitors the execution of the budget (art. 39-3(3)3)).</summary>
    MonitoringCommission,

    /// <summary>Hearing of the report on the results of monitoring, and the recommendations (art. 39-3(3)4), (4)).</summary>
    MonitoringReport,

    /// <summary>A check out of turn by the monitoring commission (art. 39-3(4)).</summary>
    ExtraMonitoring,

    /// <summary>The akim's reasoned conclusion on the recommendations (art. 39-3(4)).</summary>
    AkimsConclusion,

    /// <summary>Discussion of draft programme documents and programmes or plans of development (art. 39-3(3)1)).</summary>
    ProgrammeDocuments,

    /// <summary>Approval of the development plan of the unit (art. 38-1(10)4) since 2026).</summary>
    DevelopmentPlan,

    /// <summary>Agreement of decisions of the akim's office on communal property (art. 39-3(3)1-2)).</summary>
    PropertyDecision,

    /// <summary>Agreement of the disposal of communal property (art. 39-3(3)4-1)).</summary>
    PropertyDisposal,

    /// <summary>Topical questions of the community and draft normative acts (art. 39-3(3)4-2)).</summary>
    DraftActs,

    /// <summary>Agreement of candidates for akim (art. 39-3(3)4-3)).</summary>
    AkimCandidates,

    /// <summary>Initiative to release the akim from office (art. 39-3(3)4-4)).</summary>
    AkimDismissal,

    /// <summary>Proposals for heads of institutions of the unit (art. 39-3(3)4-5)).</summary>
    HeadsOfInstitutions,

    /// <summary>Other questions of the community (art. 39-3(3)5); for a gathering art. 39-3(2)6)).</summary>
    Other,

    /// <summary>The priorities of the community and their terms; a gathering (art. 39-3(2)1)).</summary>
    Priorities,

    /// <summary>The composition of the assembly; a gathering (art. 39-3(2)2)).</summary>
    AssemblyComposition,

    /// <summary>Proposals to maslikhats, akims and bodies of self-government; a gathering (art. 39-3(2)3)).</summary>
    Proposals,

    /// <summary>Reports of akims on functions of self-government; a gathering (art. 39-3(2)4)).</summary>
    AkimsReport,

    /// <summary>The akim's yearly report on the pasture plan; a gathering (art. 39-3(2)4-1)).</summary>
    PastureReport,

    /// <summary>The akim's yearly report on his election programme; a gathering since 2026 (art. 39-3(2)4-2)).</summary>
    ElectionProgrammeReport,

    /// <summary>Reports of the maslikhat and its commissions; a gathering (art. 39-3(2)5)).</summary>
    MaslikhatReport,
}
