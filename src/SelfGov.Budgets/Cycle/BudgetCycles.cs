using SelfGov.Cases;
using SelfGov.Law;

namespace SelfGov.Budgets.Cycle;

/// <summary>What a runtime needs to keep cycles of budgets: the lifecycles of all editions, and the names of the facts in journals.</summary>
public static class BudgetCycles
{
    /// <summary>The lifecycles of all editions, B1 to B4.</summary>
    public static LifecycleCatalogue<BudgetCycle> Lifecycles { get; } = new(BudgetCycleLifecycle.All.AsSpan());

    /// <summary>The lifecycles of all editions with a host's own calendar of working days.</summary>
    /// <param name="calendar">The working days.</param>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public static LifecycleCatalogue<BudgetCycle> LifecyclesWith(WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new([.. BudgetEditions.All.All.Select(edition => BudgetCycleLifecycle.Under(edition.Law, calendar))]);
    }

    /// <summary>The facts by the names under which journals keep them. The names are a contract: stored journals stay readable.</summary>
    public static FactCatalogue<BudgetCycle> Facts { get; } = new(
        BudgetCycleJson.Default,
        ("revenue-forecast-sent", typeof(RevenueForecastSent)),
        ("limits-communicated", typeof(LimitsCommunicated)),
        ("request-submitted", typeof(RequestSubmitted)),
        ("draft-prepared", typeof(DraftPrepared)),
        ("draft-put-to-assembly", typeof(DraftPutToAssembly)),
        ("assembly-agreed", typeof(AssemblyAgreed)),
        ("assembly-refused", typeof(AssemblyRefused)),
        ("draft-submitted", typeof(DraftSubmitted)),
        ("draft-put-to-commission", typeof(DraftPutToCommission)),
        ("draft-determined", typeof(DraftDetermined)),
        ("draft-put-to-assembly-again", typeof(DraftPutToAssemblyAgain)),
        ("decision-drafted", typeof(DecisionDrafted)),
        ("decision-submitted", typeof(DecisionSubmitted)),
        ("referred-to-commissions", typeof(ReferredToCommissions)),
        ("commissions-concluded", typeof(CommissionsConcluded)),
        ("district-budget-signed", typeof(DistrictBudgetSigned)),
        ("budget-approved", typeof(BudgetApproved)),
        ("first-quarter-plan-issued", typeof(FirstQuarterPlanIssued)),
        ("year-opened-without-budget", typeof(YearOpenedWithoutBudget)),
        ("implementation-decided", typeof(ImplementationDecided)),
        ("year-started", typeof(YearStarted)),
        ("month-reported", typeof(MonthReported)),
        ("budget-corrected", typeof(BudgetCorrected)),
        ("budget-corrected-on-ground", typeof(BudgetCorrectedOnGround)),
        ("budget-sequestered", typeof(BudgetSequestered)),
        ("extraordinary-budget-introduced", typeof(ExtraordinaryBudgetIntroduced)),
        ("extraordinary-budget-ended", typeof(ExtraordinaryBudgetEnded)),
        ("year-ended", typeof(YearEnded)),
        ("clarification-proposed", typeof(ClarificationProposed)),
        ("clarification-considered", typeof(ClarificationConsidered)),
        ("clarification-supported", typeof(ClarificationSupported)),
        ("clarification-requested", typeof(ClarificationRequested)),
        ("clarification-concluded", typeof(ClarificationConcluded)),
        ("clarified-budget-drafted", typeof(ClarifiedBudgetDrafted)),
        ("clarification-seconded", typeof(ClarificationSeconded)),
        ("clarification-decision-drafted", typeof(ClarificationDecisionDrafted)),
        ("clarification-submitted", typeof(ClarificationSubmitted)),
        ("budget-clarified", typeof(BudgetClarified)),
        ("clarification-dropped", typeof(ClarificationDropped)),
        ("implementation-amended", typeof(ImplementationAmended)),
        ("report-submitted-to-assembly", typeof(ReportSubmittedToAssembly)),
        ("report-agreed", typeof(ReportAgreed)),
        ("report-refused", typeof(ReportRefused)),
        ("report-submitted-to-audit", typeof(ReportSubmittedToAudit)),
        ("audit-report-received", typeof(AuditReportReceived)),
        ("report-submitted-to-maslikhat", typeof(ReportSubmittedToMaslikhat)),
        ("report-reviewed", typeof(ReportReviewed)),
        ("report-approved", typeof(ReportApproved)));
}
