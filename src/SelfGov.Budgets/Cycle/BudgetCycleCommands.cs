using System.Collections.Immutable;
using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Cycle;

/// <summary>Sends the forecast of revenue to the planning body; opens the cycle.</summary>
/// <param name="Unit">The unit whose budget it is.</param>
/// <param name="Year">The budget year: the first year of the plan period.</param>
/// <param name="Forecast">The forecast receipts, down to the subclass.</param>
/// <param name="KeepEdition">Whether the host chose this edition although another governs the year or the day (G7).</param>
/// <exception cref="ArgumentNullException">The unit is null.</exception>
public sealed record SendRevenueForecast(Locality Unit, int Year, ImmutableArray<ReceiptLine> Forecast, bool KeepEdition = false) : ICommand<BudgetCycle>
{
    /// <summary>The unit.</summary>
    public Locality Unit { get; } = Unit ?? throw new ArgumentNullException(nameof(Unit));
}

/// <summary>Tells the limit of expenditure.</summary>
/// <param name="Limit">The limit of the year, above zero.</param>
public sealed record CommunicateLimits(ThousandTenge Limit) : ICommand<BudgetCycle>;

/// <summary>Submits the budget request.</summary>
/// <param name="Amount">The amount requested, above zero and within the limit.</param>
public sealed record SubmitRequest(ThousandTenge Amount) : ICommand<BudgetCycle>;

/// <summary>Prepares the draft, or prepares it anew.</summary>
/// <param name="Draft">The three yearly annexes.</param>
/// <exception cref="ArgumentNullException">The draft is null.</exception>
public sealed record PrepareDraft(BudgetPlan Draft) : ICommand<BudgetCycle>
{
    /// <summary>The draft.</summary>
    public BudgetPlan Draft { get; } = Draft ?? throw new ArgumentNullException(nameof(Draft));
}

/// <summary>Puts the draft to the assembly.</summary>
public sealed record PutDraftToAssembly : ICommand<BudgetCycle>;

/// <summary>Records that the assembly agreed to the draft.</summary>
/// <param name="Agreement">The proof.</param>
public sealed record RecordAgreement(AssemblyAgreement Agreement) : ICommand<BudgetCycle>;

/// <summary>Records that the assembly refused to agree to the draft.</summary>
/// <param name="Meeting">The host's identity of the meeting; not empty.</param>
public sealed record RecordRefusal(string Meeting) : ICommand<BudgetCycle>;

/// <summary>Submits the agreed draft to the planning body.</summary>
public sealed record SubmitDraft : ICommand<BudgetCycle>;

/// <summary>Puts the draft to the budget commission.</summary>
public sealed record PutDraftToCommission : ICommand<BudgetCycle>;

/// <summary>Determines the draft.</summary>
/// <param name="Changed">The draft as determined; null where it stays as it was.</param>
public sealed record DetermineDraft(BudgetPlan? Changed = null) : ICommand<BudgetCycle>;

/// <summary>Puts the determined draft to the assembly again.</summary>
public sealed record PutDraftToAssemblyAgain : ICommand<BudgetCycle>;

/// <summary>Drafts the text of the decision.</summary>
public sealed record DraftDecision : ICommand<BudgetCycle>;

/// <summary>Submits the draft decision to the maslikhat.</summary>
public sealed record SubmitDecision : ICommand<BudgetCycle>;

/// <summary>Refers the draft decision to the standing commissions.</summary>
public sealed record ReferToCommissions : ICommand<BudgetCycle>;

/// <summary>Concludes the work of the standing commissions.</summary>
/// <param name="Amended">The draft with deputies' amendments; null where there are none.</param>
/// <param name="IsJustified">Whether every amendment has a written justification with calculations.</param>
public sealed record ConcludeCommissions(BudgetPlan? Amended = null, bool IsJustified = false) : ICommand<BudgetCycle>;

/// <summary>Records the signing of the decision on the district budget.</summary>
/// <param name="On">The day of the signing, in the locality.</param>
public sealed record RecordDistrictBudgetSigned(LocalDate On) : ICommand<BudgetCycle>;

/// <summary>Approves the budget in the session of the maslikhat.</summary>
public sealed record ApproveBudget : ICommand<BudgetCycle>;

/// <summary>Issues the first-quarter plan.</summary>
/// <param name="Total">The expenditure of the plan: a quarter of the forecast budget.</param>
public sealed record IssueFirstQuarterPlan(ThousandTenge Total) : ICommand<BudgetCycle>;

/// <summary>Decides on the implementation of the maslikhat's decision.</summary>
public sealed record DecideImplementation : ICommand<BudgetCycle>;

/// <summary>Reports the execution of a month.</summary>
/// <param name="Month">The month of the budget year, 1 to 12.</param>
public sealed record ReportMonth(int Month) : ICommand<BudgetCycle>;

/// <summary>Proposes to clarify the budget.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Initiator">Who proposes it.</param>
/// <param name="Proposal">The proposal.</param>
/// <param name="HigherResolutionOn">The day of the district's amended implementation resolution, where the district budget is the cause.</param>
public sealed record ProposeClarification(
    ClarificationGround Ground, ClarificationInitiator Initiator, AgendaDocument Proposal, LocalDate? HigherResolutionOn = null) : ICommand<BudgetCycle>;

/// <summary>Records that the assembly, or the akim's office, considered the proposal.</summary>
/// <param name="Number">The number of the clarification.</param>
/// <param name="Agreement">The proof of the assembly's decision; null where the office considers.</param>
public sealed record ConsiderClarification(int Number, AssemblyAgreement? Agreement = null) : ICommand<BudgetCycle>;

/// <summary>Proposes the clarification as the budget commission.</summary>
/// <param name="Number">The number of the clarification.</param>
public sealed record SupportClarification(int Number) : ICommand<BudgetCycle>;

/// <summary>Submits the requests of a clarification.</summary>
/// <param name="Number">The number of the clarification.</param>
public sealed record SubmitClarificationRequests(int Number) : ICommand<BudgetCycle>;

/// <summary>Concludes on the requests of a clarification.</summary>
/// <param name="Number">The number of the clarification.</param>
public sealed record ConcludeOnRequests(int Number) : ICommand<BudgetCycle>;

/// <summary>Drafts the clarified budget.</summary>
/// <param name="Number">The number of the clarification.</param>
/// <param name="Draft">The clarified budget of the year, with what corrections and sequesters have changed.</param>
/// <exception cref="ArgumentNullException">The draft is null.</exception>
public sealed record DraftClarifiedBudget(int Number, Budget Draft) : ICommand<BudgetCycle>
{
    /// <summary>The draft.</summary>
    public Budget Draft { get; } = Draft ?? throw new ArgumentNullException(nameof(Draft));
}

/// <summary>Proposes on the draft of the clarified budget as the budget commission.</summary>
/// <param name="Number">The number of the clarification.</param>
public sealed record SecondClarification(int Number) : ICommand<BudgetCycle>;

/// <summary>Drafts the decision that clarifies the budget and hands it to the akimat of the district.</summary>
/// <param name="Number">The number of the clarification.</param>
public sealed record DraftClarificationDecision(int Number) : ICommand<BudgetCycle>;

/// <summary>Submits the decision that clarifies the budget to the maslikhat.</summary>
/// <param name="Number">The number of the clarification.</param>
public sealed record SubmitClarification(int Number) : ICommand<BudgetCycle>;

/// <summary>Clarifies the budget in the session of the maslikhat.</summary>
/// <param name="Number">The number of the clarification.</param>
public sealed record ClarifyBudget(int Number) : ICommand<BudgetCycle>;

/// <summary>Does not support a clarification, or does not decide it.</summary>
/// <param name="Number">The number of the clarification.</param>
public sealed record DropClarification(int Number) : ICommand<BudgetCycle>;

/// <summary>Brings the implementation decision in line with the clarified budget.</summary>
/// <param name="Number">The number of the clarification.</param>
public sealed record AmendImplementation(int Number) : ICommand<BudgetCycle>;

/// <summary>Corrects the budget: moves money between programmes.</summary>
/// <param name="Corrected">The budget of the year as corrected.</param>
/// <param name="Monitoring">The findings of the budget monitoring: money not spent, or spent inefficiently.</param>
/// <param name="Agreement">The proof that the assembly agreed to exactly this budget.</param>
/// <exception cref="ArgumentNullException">The corrected is null.</exception>
public sealed record CorrectBudget(Budget Corrected, AgendaDocument Monitoring, AssemblyAgreement Agreement) : ICommand<BudgetCycle>
{
    /// <summary>The budget of the year as corrected.</summary>
    public Budget Corrected { get; } = Corrected ?? throw new ArgumentNullException(nameof(Corrected));
}

/// <summary>Corrects the budget on a ground that the code names (Budget Code 2025, art. 98(3); 2008, art. 111(3)).</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Corrected">The budget of the year as corrected.</param>
/// <param name="Act">The act that is the ground, such as the resolution of the district on the transfers.</param>
/// <exception cref="ArgumentNullException">The corrected is null.</exception>
public sealed record CorrectBudgetOnGround(CorrectionGround Ground, Budget Corrected, AgendaDocument Act) : ICommand<BudgetCycle>
{
    /// <summary>The budget of the year as corrected.</summary>
    public Budget Corrected { get; } = Corrected ?? throw new ArgumentNullException(nameof(Corrected));
}

/// <summary>Sequesters the budget: cuts expenditure by what the receipts fall short.</summary>
/// <param name="Sequestered">The budget of the year as sequestered.</param>
/// <exception cref="ArgumentNullException">The sequestered is null.</exception>
public sealed record SequesterBudget(Budget Sequestered) : ICommand<BudgetCycle>
{
    /// <summary>The budget of the year as sequestered.</summary>
    public Budget Sequestered { get; } = Sequestered ?? throw new ArgumentNullException(nameof(Sequestered));
}

/// <summary>Records that an extraordinary state budget was introduced.</summary>
public sealed record RecordExtraordinaryBudget : ICommand<BudgetCycle>;

/// <summary>Records that the extraordinary state budget ended; a clarification follows.</summary>
/// <param name="Proposal">The proposal of that clarification.</param>
public sealed record RecordExtraordinaryBudgetEnded(AgendaDocument Proposal) : ICommand<BudgetCycle>;

/// <summary>Puts the annual report to the assembly and to the bodies of the district.</summary>
/// <param name="Report">The report.</param>
public sealed record SubmitReportToAssembly(AgendaDocument Report) : ICommand<BudgetCycle>;

/// <summary>Records that the assembly agreed to the annual report.</summary>
/// <param name="Agreement">The proof.</param>
public sealed record RecordReportAgreement(AssemblyAgreement Agreement) : ICommand<BudgetCycle>;

/// <summary>Records that the assembly refused to agree to the annual report.</summary>
/// <param name="Meeting">The host's identity of the meeting; not empty.</param>
public sealed record RecordReportRefusal(string Meeting) : ICommand<BudgetCycle>;

/// <summary>Submits the annual report to the audit commission of the oblast.</summary>
public sealed record SubmitReportToAudit : ICommand<BudgetCycle>;

/// <summary>Records the report of the audit commission.</summary>
/// <param name="On">The day of that report, in the locality.</param>
public sealed record RecordAuditReport(LocalDate On) : ICommand<BudgetCycle>;

/// <summary>Submits the annual report to the maslikhat.</summary>
public sealed record SubmitReportToMaslikhat : ICommand<BudgetCycle>;

/// <summary>Reviews the annual report in the standing commissions.</summary>
public sealed record ReviewReport : ICommand<BudgetCycle>;

/// <summary>Approves the annual report in the session of the maslikhat.</summary>
public sealed record ApproveReport : ICommand<BudgetCycle>;
