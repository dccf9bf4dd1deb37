namespace SelfGov.Budgets.Cycle;

/// <summary>What happens in the cycle of one budget: the kinds of its facts.</summary>
public enum BudgetCycleTrigger
{
    /// <summary>The revenue forecast went to the planning body.</summary>
    RevenueForecastSent,

    /// <summary>The limits of expenditure were told.</summary>
    LimitsCommunicated,

    /// <summary>The budget request was submitted.</summary>
    RequestSubmitted,

    /// <summary>The draft was prepared.</summary>
    DraftPrepared,

    /// <summary>The draft was put to the assembly.</summary>
    DraftPutToAssembly,

    /// <summary>The assembly agreed.</summary>
    AssemblyAgreed,

    /// <summary>The assembly refused.</summary>
    AssemblyRefused,

    /// <summary>The agreed draft was submitted.</summary>
    DraftSubmitted,

    /// <summary>The draft was put to the budget commission.</summary>
    DraftPutToCommission,

    /// <summary>The draft was determined.</summary>
    DraftDetermined,

    /// <summary>The determined draft was put to the assembly again.</summary>
    DraftPutToAssemblyAgain,

    /// <summary>The text of the decision was drafted.</summary>
    DecisionDrafted,

    /// <summary>The draft decision was submitted to the maslikhat.</summary>
    DecisionSubmitted,

    /// <summary>The draft was referred to the standing commissions.</summary>
    ReferredToCommissions,

    /// <summary>The standing commissions concluded.</summary>
    CommissionsConcluded,

    /// <summary>The decision on the district budget was signed.</summary>
    DistrictBudgetSigned,

    /// <summary>The maslikhat approved the budget.</summary>
    BudgetApproved,

    /// <summary>The akim issued the first-quarter plan.</summary>
    FirstQuarterPlanIssued,

    /// <summary>The year opened without a budget.</summary>
    YearOpenedWithoutBudget,

    /// <summary>The akim decided on the implementation.</summary>
    ImplementationDecided,

    /// <summary>The year of the budget began.</summary>
    YearStarted,

    /// <summary>The execution of a month was reported.</summary>
    MonthReported,

    /// <summary>A clarification was proposed.</summary>
    ClarificationProposed,

    /// <summary>The clarification was considered by the assembly or the office.</summary>
    ClarificationConsidered,

    /// <summary>The budget commission supported the clarification.</summary>
    ClarificationSupported,

    /// <summary>The requests of the clarification were submitted.</summary>
    ClarificationRequested,

    /// <summary>The planning body concluded on the requests.</summary>
    ClarificationConcluded,

    /// <summary>The clarified budget was drafted.</summary>
    ClarifiedBudgetDrafted,

    /// <summary>The commission proposed on the clarified draft.</summary>
    ClarificationSeconded,

    /// <summary>The draft decision went to the akimat.</summary>
    ClarificationDecisionDrafted,

    /// <summary>The draft decision went to the maslikhat.</summary>
    ClarificationSubmitted,

    /// <summary>The maslikhat clarified the budget.</summary>
    BudgetClarified,

    /// <summary>The clarification was not supported.</summary>
    ClarificationDropped,

    /// <summary>The implementation decision was amended.</summary>
    ImplementationAmended,

    /// <summary>The budget was corrected.</summary>
    BudgetCorrected,

    /// <summary>The budget was corrected on a ground that the code names.</summary>
    BudgetCorrectedOnGround,

    /// <summary>The budget was sequestered.</summary>
    BudgetSequestered,

    /// <summary>An extraordinary state budget was introduced.</summary>
    ExtraordinaryBudgetIntroduced,

    /// <summary>The extraordinary state budget ended.</summary>
    ExtraordinaryBudgetEnded,

    /// <summary>The year of the budget ended.</summary>
    YearEnded,

    /// <summary>The annual report was put to the assembly.</summary>
    ReportSubmittedToAssembly,

    /// <summary>The assembly agreed to the annual report.</summary>
    ReportAgreed,

    /// <summary>The assembly refused the annual report.</summary>
    ReportRefused,

    /// <summary>The annual report went to the audit commission.</summary>
    ReportSubmittedToAudit,

    /// <summary>The report of the audit commission was received.</summary>
    AuditReportReceived,

    /// <summary>The annual report went to the maslikhat.</summary>
    ReportSubmittedToMaslikhat,

    /// <summary>The standing commissions reviewed the annual report.</summary>
    ReportReviewed,

    /// <summary>The maslikhat approved the annual report.</summary>
    ReportApproved,
}
