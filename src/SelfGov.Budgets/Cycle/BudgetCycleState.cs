namespace SelfGov.Budgets.Cycle;

/// <summary>Where the cycle of one budget stands.</summary>
public enum BudgetCycleState
{
    /// <summary>The akim's office forecasts the revenue.</summary>
    RevenueForecast,

    /// <summary>The forecast is with the planning body; the limits of expenditure are to come.</summary>
    LimitsPending,

    /// <summary>The limits were told.</summary>
    LimitsCommunicated,

    /// <summary>The budget request is with the planning body.</summary>
    RequestSubmitted,

    /// <summary>The draft is prepared.</summary>
    DraftPrepared,

    /// <summary>The assembly considers the draft.</summary>
    AssemblyReview,

    /// <summary>The assembly agreed to the draft.</summary>
    AssemblyAgreed,

    /// <summary>The assembly refused to agree.</summary>
    AssemblyRefused,

    /// <summary>The agreed draft is with the planning body.</summary>
    WithPlanningBody,

    /// <summary>The budget commission considers the draft.</summary>
    CommissionReview,

    /// <summary>The draft is determined.</summary>
    Determined,

    /// <summary>The assembly looks at the determined draft a second time; B2 only.</summary>
    SecondAssemblyReview,

    /// <summary>The assembly agreed a second time; B2 only.</summary>
    AgreedAgain,

    /// <summary>The text of the decision is drafted.</summary>
    DecisionDrafted,

    /// <summary>The draft decision is with the maslikhat.</summary>
    WithMaslikhat,

    /// <summary>The standing commissions consider it.</summary>
    StandingCommissions,

    /// <summary>The commissions are done; the session follows the signing of the decision on the district budget.</summary>
    AwaitingDistrictBudget,

    /// <summary>The first-quarter plan is in force in place of a budget.</summary>
    FirstQuarterPlanInForce,

    /// <summary>The year opened with neither budget nor first-quarter plan.</summary>
    YearOpenWithoutBudget,

    /// <summary>The budget is approved.</summary>
    Approved,

    /// <summary>The akim decided on the implementation; the year has not begun.</summary>
    ImplementationDecided,

    /// <summary>The budget is executed.</summary>
    InExecution,

    /// <summary>The budget is executed and a clarification is under way.</summary>
    Clarifying,

    /// <summary>The decision on the budget is suspended by an extraordinary state budget.</summary>
    Suspended,

    /// <summary>The year is over; the annual report is due.</summary>
    YearClosed,

    /// <summary>The assembly considers the annual report.</summary>
    ReportWithAssembly,

    /// <summary>The assembly agreed to the annual report.</summary>
    ReportAgreed,

    /// <summary>The annual report is with the audit commission.</summary>
    ReportWithAudit,

    /// <summary>The annual report is with the maslikhat too.</summary>
    ReportWithMaslikhat,

    /// <summary>The standing commissions reviewed the annual report.</summary>
    ReportReviewed,

    /// <summary>The maslikhat approved the annual report.</summary>
    ReportApproved,
}
