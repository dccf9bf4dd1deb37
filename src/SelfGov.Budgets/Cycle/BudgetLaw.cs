using System.Collections.Immutable;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Contract;
using SelfGov.Law;

namespace SelfGov.Budgets.Cycle;

/// <summary>
/// The law of the budget of a rural district in one edition: every day, share and condition of the cycle with the place that sets it.
/// </summary>
/// <remarks>
/// Immutable. A change of law is the earlier edition <c>with</c> what changed; see <see cref="BudgetEditions"/>. A day is read inclusively.
/// Null means that the edition sets nothing, or that its text on the point was not read: <c>docs/law/budgets.md</c> says which.
/// </remarks>
public sealed record BudgetLaw
{
    /// <summary>The identity of the edition.</summary>
    public required EditionId Id { get; init; }

    /// <summary>What the acts leave open, decided by name.</summary>
    public BudgetPolicies Policies { get; init; } = BudgetPolicies.Default;

    /// <summary>The first budget year of the edition.</summary>
    public required Ruled<int> FirstBudgetYear { get; init; }

    /// <summary>The structure of a budget.</summary>
    public required Citation Structure { get; init; }

    /// <summary>Whether special receipts are part of the structure.</summary>
    public required bool HasSpecialReceipts { get; init; }

    /// <summary>The revenue forecast.</summary>
    public required Citation RevenueForecast { get; init; }

    /// <summary>Where the limits of expenditure are set.</summary>
    public required Citation Limits { get; init; }

    /// <summary>D1: the limits are told to the administrators by this day; null where the edition sets no yearly day.</summary>
    public Ruled<YearlyDay>? LimitsDue { get; init; }

    /// <summary>
    /// D26: the requests for targeted transfers for development are with the body of the district by this day; null where the edition sets
    /// none.
    /// </summary>
    public Ruled<YearlyDay>? DevelopmentRequestsDue { get; init; }

    /// <summary>
    /// The first budget year for which <see cref="DevelopmentRequestsDue"/> holds: the day of an earlier year lies before the act.
    /// </summary>
    public Ruled<int>? FirstYearOfDevelopmentRequests { get; init; }

    /// <summary>Where the budget request is set.</summary>
    public required Citation Request { get; init; }

    /// <summary>D2: the request is due by this day.</summary>
    public Ruled<YearlyDay>? RequestDue { get; init; }

    /// <summary>D2: the request is due so long after the limits.</summary>
    public Ruled<TimeLimit>? RequestAfterLimits { get; init; }

    /// <summary>Where the form of the draft and its yearly annexes are set (I10).</summary>
    public required Citation DraftForm { get; init; }

    /// <summary>That the assembly agrees to the draft.</summary>
    public required Citation AssemblyAgrees { get; init; }

    /// <summary>How the assembly decides, and what follows a disagreement.</summary>
    public required Citation AssemblyDecides { get; init; }

    /// <summary>The quorum of the assembly: of the delegated members.</summary>
    public required Ruled<Share> AssemblyQuorum { get; init; }

    /// <summary>The majority of the assembly: of the members present.</summary>
    public required Ruled<Share> AssemblyMajority { get; init; }

    /// <summary>D3: the agreed draft is with the planning body by this day.</summary>
    public required Ruled<YearlyDay> DraftDue { get; init; }

    /// <summary>That the planning body puts the draft to the budget commission.</summary>
    public required Citation PutToCommission { get; init; }

    /// <summary>D4: consideration and determination are finished by this day.</summary>
    public required Ruled<YearlyDay> DeterminedDue { get; init; }

    /// <summary>D5: the determined draft goes to the assembly again by this day; null where the edition knows no second look.</summary>
    public Ruled<YearlyDay>? SecondLookDue { get; init; }

    /// <summary>D6: the consideration of the draft budget of the district, which these budgets follow, is finished by this day.</summary>
    public required Ruled<YearlyDay> DistrictDeterminedDue { get; init; }

    /// <summary>D6: the draft budget of the district is with its akimat by this day.</summary>
    public required Ruled<YearlyDay> DistrictToAkimatDue { get; init; }

    /// <summary>D6: the draft budget of the district is with the maslikhat by this day.</summary>
    public required Ruled<YearlyDay> DistrictToMaslikhatDue { get; init; }

    /// <summary>What the text of the draft decision states (I9).</summary>
    public required Citation DecisionText { get; init; }

    /// <summary>D7: the draft decision is with the maslikhat by this day.</summary>
    public required Ruled<YearlyDay> SubmissionDue { get; init; }

    /// <summary>How the standing commissions consider the draft.</summary>
    public required Citation StandingCommissions { get; init; }

    /// <summary>That deputies' amendments are justified and keep the deficit (I14).</summary>
    public required Citation Amendments { get; init; }

    /// <summary>How the session considers the draft.</summary>
    public required Citation Session { get; init; }

    /// <summary>Where the approval follows the signing of the decision on the district budget.</summary>
    public required Citation Approval { get; init; }

    /// <summary>
    /// D8: the budget is approved so long after the decision on the district budget is signed; null where <see cref="ApprovalDue"/> holds.
    /// </summary>
    public Ruled<TimeLimit>? ApprovalAfterDistrict { get; init; }

    /// <summary>D8: the budget is approved by this day; null where <see cref="ApprovalAfterDistrict"/> holds.</summary>
    public Ruled<YearlyDay>? ApprovalDue { get; init; }

    /// <summary>
    /// That the budgets of several units may be approved by decisions of their own; null where the edition does not say so.
    /// </summary>
    public Citation? OwnDecisions { get; init; }

    /// <summary>D9: the first-quarter plan is issued by this day.</summary>
    public required Ruled<YearlyDay> FirstQuarterPlanDue { get; init; }

    /// <summary>The documents that are published, each with its place.</summary>
    public required ImmutableDictionary<BudgetDocument, Citation> Publications { get; init; }

    /// <summary>That publication on the portal of open budgets is obligatory; null where the edition asks for mass media alone.</summary>
    public Citation? PublicationOnPortal { get; init; }

    /// <summary>That the decision states the subvention received from the district.</summary>
    public required Citation SubventionInDecision { get; init; }

    /// <summary>That the decision states the withdrawal paid to the district.</summary>
    public required Citation WithdrawalInDecision { get; init; }

    /// <summary>D10: after a first-quarter plan the budget is approved by this day.</summary>
    public required Ruled<YearlyDay> LateApprovalDue { get; init; }

    /// <summary>That the akim decides on the implementation.</summary>
    public required Citation Implementation { get; init; }

    /// <summary>D11: the akim decides so long after the approval.</summary>
    public Ruled<TimeLimit>? ImplementationAfterApproval { get; init; }

    /// <summary>D11: the akim decides by this day.</summary>
    public Ruled<YearlyDay>? ImplementationDue { get; init; }

    /// <summary>D12: the request is brought in line with the approved budget by this day.</summary>
    public Ruled<YearlyDay>? RequestAligned { get; init; }

    /// <summary>D13: the budgets of the oblast are sent to the centre so long after the decisions.</summary>
    public required Ruled<TimeLimit> ConsolidationAfterApproval { get; init; }

    /// <summary>D14: the list of programmes whose money may be carried over is drawn up by this day.</summary>
    public Ruled<YearlyDay>? CarryOverListDue { get; init; }

    /// <summary>D14: money that was carried over into the year and is not used again is returned by this day.</summary>
    public Ruled<YearlyDay>? CarryOverReturnDue { get; init; }

    /// <summary>The financial year.</summary>
    public required Citation FinancialYear { get; init; }

    /// <summary>Where the grounds of a clarification stand.</summary>
    public required Citation GroundsOfClarification { get; init; }

    /// <summary>The grounds of a clarification, each with its place.</summary>
    public required ImmutableDictionary<ClarificationGround, Citation> Grounds { get; init; }

    /// <summary>
    /// The days on which a ground was in force, where a law amended it while the edition lasted; a ground not named holds throughout.
    /// </summary>
    public ImmutableDictionary<ClarificationGround, Ruled<DayPeriod>> GroundPeriods { get; init; } =
        ImmutableDictionary<ClarificationGround, Ruled<DayPeriod>>.Empty;

    /// <summary>
    /// The change of receipts that allows a clarification, of their approved yearly volume; null where the edition knows no such ground.
    /// </summary>
    public Ruled<Share>? ReceiptsChange { get; init; }

    /// <summary>
    /// That the body for budget execution may suspend operations on programmes which a proposed clarification would cut.
    /// </summary>
    public required Citation SuspensionForClarification { get; init; }

    /// <summary>Who proposes a clarification, each with its place.</summary>
    public required ImmutableDictionary<ClarificationInitiator, Citation> Initiators { get; init; }

    /// <summary>D15: the most clarifications in a quarter by initiator; empty where the edition knows no cap.</summary>
    public required ImmutableDictionary<ClarificationInitiator, Ruled<int>> QuarterlyCaps { get; init; }

    /// <summary>Who considers a clarification before the commission.</summary>
    public required Citation ClarificationConsidered { get; init; }

    /// <summary>Whether the assembly, and not the akim's office, considers a clarification first.</summary>
    public required bool AssemblyConsidersClarifications { get; init; }

    /// <summary>How the clarified budget is drafted and approved.</summary>
    public required Citation ClarificationDrafted { get; init; }

    /// <summary>D17: the requests come so long after the commission.</summary>
    public Ruled<TimeLimit>? ClarificationRequests { get; init; }

    /// <summary>D17: the conclusions come so long after the requests.</summary>
    public Ruled<TimeLimit>? ClarificationConclusions { get; init; }

    /// <summary>D17: the draft decision comes so long after the commission's second look.</summary>
    public Ruled<TimeLimit>? ClarificationDecision { get; init; }

    /// <summary>
    /// D16: a clarification caused by the district budget is decided so long after the amended implementation resolution of the district.
    /// </summary>
    public required Ruled<TimeLimit> AfterHigherBudget { get; init; }

    /// <summary>D18: the amended implementation decision comes so long after the maslikhat's.</summary>
    public required Ruled<TimeLimit> ImplementationAmended { get; init; }

    /// <summary>The largest share of a programme that a correction moves (I13); null where the edition knows no such correction.</summary>
    public Ruled<Share>? Correction { get; init; }

    /// <summary>
    /// The same where a law brought the correction while the edition lasted: its share, and since when; null where <see cref="Correction"/>
    /// holds, or there is none.
    /// </summary>
    public Ruled<DatedShare>? CorrectionSinceAmendment { get; init; }

    /// <summary>Where the grounds of a correction by the akim alone stand.</summary>
    public required Citation CorrectionOnGrounds { get; init; }

    /// <summary>The grounds of a correction by the akim alone, each with its place.</summary>
    public required ImmutableDictionary<CorrectionGround, Citation> CorrectionGrounds { get; init; }

    /// <summary>Where the purposes stand on which the akim may spend the balances of the start of the year.</summary>
    public required Citation OpeningBalances { get; init; }

    /// <summary>The purposes on which the akim may spend the balances of the start of the year, each with its place.</summary>
    public required ImmutableDictionary<BalancePurpose, Citation> BalancePurposes { get; init; }

    /// <summary>The days on which a purpose holds that a law brought while the edition lasted.</summary>
    public ImmutableDictionary<BalancePurpose, Ruled<DayPeriod>> PurposePeriods { get; init; } =
        ImmutableDictionary<BalancePurpose, Ruled<DayPeriod>>.Empty;

    /// <summary>The purposes of receipts above the plan, each with its place; empty where the edition sets none.</summary>
    public ImmutableDictionary<BalancePurpose, Citation> OverfulfilmentPurposes { get; init; } =
        ImmutableDictionary<BalancePurpose, Citation>.Empty;

    /// <summary>The share of receipts above the plan that repays the debt of the unit first; null where the edition sets none.</summary>
    public Ruled<Share>? EarlyRepayment { get; init; }

    /// <summary>That a shortfall of receipts allows a sequester.</summary>
    public required Citation Sequester { get; init; }

    /// <summary>The share of the expenditure from which a sequester is the maslikhat's (I12).</summary>
    public required Ruled<Share> SequesterThreshold { get; init; }

    /// <summary>
    /// Whether the share is of the approved volume alone, and not of the clarified one where the budget was clarified.
    /// </summary>
    public required Ruled<bool> SequesterIsOfApprovedVolume { get; init; }

    /// <summary>That protected programmes are not sequestered.</summary>
    public required Citation ProtectedProgrammes { get; init; }

    /// <summary>The higher lists of protected programmes that bind the budget, each with its place.</summary>
    public required ImmutableDictionary<ProtectedList, Citation> ProtectedLists { get; init; }

    /// <summary>What else a sequester leaves alone, each with its place; empty where the edition names nothing.</summary>
    public ImmutableDictionary<ExemptReason, Citation> SequesterExempts { get; init; } =
        ImmutableDictionary<ExemptReason, Citation>.Empty;

    /// <summary>After this day obligations under registered contracts are not sequestered; null where the edition has none.</summary>
    public Ruled<YearlyDay>? ObligationsExemptAfter { get; init; }

    /// <summary>That operations on programmes to be sequestered are suspended when the budget commission has decided.</summary>
    public required Citation SuspensionForSequester { get; init; }

    /// <summary>That an extraordinary state budget suspends the decision on the budget.</summary>
    public required Citation Suspension { get; init; }

    /// <summary>That programmes are merged and transferred where an executive body ends with its unit, within their total.</summary>
    public required Citation UnitEnds { get; init; }

    /// <summary>That money not used by 31 December is annulled; null where the text of the edition was not read.</summary>
    public Citation? UnspentAnnulled { get; init; }

    /// <summary>
    /// That expenditure for acts on merger and abolition of the current year is planned for the next years only; null where the edition
    /// does not say so.
    /// </summary>
    public Citation? UnitEndsNextYear { get; init; }

    /// <summary>D19: the monthly reports.</summary>
    public required Citation MonthlyReports { get; init; }

    /// <summary>D20: the annual report is with the assembly by this day.</summary>
    public required Ruled<YearlyDay> ReportToAssembly { get; init; }

    /// <summary>That the assembly agrees to the annual report.</summary>
    public required Citation ReportAgreed { get; init; }

    /// <summary>D21: the annual report is with the audit commission by this day.</summary>
    public required Ruled<YearlyDay> ReportToAudit { get; init; }

    /// <summary>D22: the annual report is with the maslikhat by this day.</summary>
    public required Ruled<YearlyDay> ReportToMaslikhat { get; init; }

    /// <summary>D23: the standing commissions review the annual report so long after the audit report.</summary>
    public required Ruled<TimeLimit> ReportReviewed { get; init; }

    /// <summary>D24: the session on the annual report.</summary>
    public required Citation ReportSession { get; init; }

    /// <summary>D25: how often in a year the monitoring commission of the community checks the execution.</summary>
    public required Ruled<int> MonitoringInYear { get; init; }
}

/// <summary>
/// What the budget codes leave open, decided by name. Every policy is a gap listed in <c>docs/law/gaps-budgets.md</c>; a host chooses
/// another reading by deriving the law: <c>law with { Policies = ... }</c>.
/// </summary>
public sealed record BudgetPolicies
{
    /// <summary>The default policies.</summary>
    public static readonly BudgetPolicies Default = new();

    /// <summary>
    /// How a first-quarter plan that is not issued in the time between a missed approval and 25 December is treated (G1). By default it is
    /// accepted and marked early or late: in several editions the approval can only be missed after the plan was due.
    /// </summary>
    public OutOfTimePlan FirstQuarterPlanOutOfTime { get; init; } = OutOfTimePlan.MarkedAndAccepted;

    /// <summary>
    /// Whether it is recorded that the year opened with neither budget nor first-quarter plan, as it can while the time to approve still
    /// runs (G2; two published decisions of January 2020 and January 2021 show it). By default it is; otherwise the cycle stays where it
    /// was before the maslikhat.
    /// </summary>
    public bool YearOpenWithoutBudgetIsRecorded { get; init; } = true;

    /// <summary>
    /// Whether a sequester of exactly the threshold needs the maslikhat (G3): "less than ten per cent" is the akim's, "over ten per cent"
    /// the maslikhat's. By default it does.
    /// </summary>
    public bool SequesterOfExactlyTheThresholdNeedsTheMaslikhat { get; init; } = true;

    /// <summary>
    /// Whether a draft that the assembly refused can be put to it again unchanged (G4). By default it can: a disagreement is discussed
    /// again (art. 39-3(11) of the law on local government). There is no consent by silence.
    /// </summary>
    public bool RefusedDraftMayBeDiscussedAgain { get; init; } = true;

    /// <summary>
    /// Whether a deadline of the Budget Code that falls on a day off moves to the next working day (G5). By default it stays: no rule was
    /// read.
    /// </summary>
    public bool DeadlinesMoveToWorkingDays { get; init; }

    /// <summary>
    /// Whether the maslikhat's session on the annual report waits for the commissions' review, which waits for the audit report (G6). By
    /// default it does; otherwise the session can be held without them, because the audit report has no date of its own.
    /// </summary>
    public bool ReportSessionWaitsForTheAudit { get; init; } = true;

    /// <summary>How the edition of a new cycle is checked (G7). By default by the budget year.</summary>
    public EditionChoice EditionChoice { get; init; } = EditionChoice.BudgetYear;

    /// <summary>
    /// Whether a draft that was changed after the assembly agreed to it, by the budget commission or by deputies, needs the assembly again
    /// where the edition does not say so (G8). By default not.
    /// </summary>
    public bool ChangedDraftNeedsTheAssemblyAgain { get; init; }

    /// <summary>
    /// Whether a clarification caused by the district budget counts towards the quarterly caps (G9). By default not: it is nobody's
    /// initiative.
    /// </summary>
    public bool HigherBudgetClarificationsAreCapped { get; init; }

    /// <summary>
    /// Whether a clarification that follows the district budget waits for the assembly (G17): the notice of a meeting and the working days
    /// of requests, conclusions and draft do not fit into the two weeks of art. 96(3). By default it does, as art. 96(1) has it, and comes
    /// late; otherwise it may go on with <see cref="AssemblyStand.NotAwaited"/>.
    /// </summary>
    public bool HigherBudgetClarificationWaitsForTheAssembly { get; init; } = true;

    /// <summary>
    /// Whether the shares of corrections and sequesters are counted over the year, from the last decision of the maslikhat (G10), and not
    /// for each decision alone. By default over the year.
    /// </summary>
    public bool SharesAreCountedOverTheYear { get; init; } = true;

    /// <summary>
    /// How long before the submission an agreement of the assembly may lie, in days (G11): no act says when it grows stale. By default a
    /// year, the time of one drafting cycle.
    /// </summary>
    public int AgreementIsFreshForDays { get; init; } = 365;

    /// <summary>
    /// Whether a paper may be named where the meeting that agreed is not kept here: stated, and not proved. By default it may; <c>false</c>
    /// asks for the entry in the journal of the meeting.
    /// </summary>
    public bool PapersAreAccepted { get; init; } = true;

    /// <summary>
    /// Whether the akim's correction spends receipts above the plan (G13): since 2025 art. 116(3) says on what, and neither the grounds
    /// of a correction nor those of a clarification name it. By default it does, as art. 119(9) has the executive direct this money;
    /// otherwise the correction is refused.
    /// </summary>
    public bool OverfulfilmentIsSpentByCorrection { get; init; } = true;

    /// <summary>
    /// How many days after it comes about a decision on the budget or a first-quarter plan has to be published (G14): no act read sets a
    /// day. By default null: the publication is asked for, and is never overdue.
    /// </summary>
    public int? PublicationIsDueInDays { get; init; }

    /// <summary>
    /// Whether the draft decision has to state the subvention and the withdrawal even where there is none (G15). By default not: what is
    /// not stated is taken not to be there.
    /// </summary>
    public bool DecisionStatesAbsentTransfers { get; init; }
}

/// <summary>Which edition a cycle may follow (G7).</summary>
public enum EditionChoice
{
    /// <summary>The edition for the budget year.</summary>
    BudgetYear,

    /// <summary>The edition in force on the day on which the cycle is opened.</summary>
    OpeningDay,
}

/// <summary>How a first-quarter plan outside its time is treated (G1).</summary>
public enum OutOfTimePlan
{
    /// <summary>It is accepted, and the fact says that it came early or late.</summary>
    MarkedAndAccepted,

    /// <summary>It is refused before the approval is missed and after 25 December.</summary>
    Refused,
}

/// <summary>
/// Why the akim corrects a budget otherwise than by moving money between programmes (Budget Code 2008, art. 111(3); 2025, art. 98(3)).
/// </summary>
public enum CorrectionGround
{
    /// <summary>An executive body was formed, dissolved or reorganised, or its functions or staff limits changed.</summary>
    [Label("атқарушы органдарды қайта ұйымдастыру", "реорганизация исполнительных органов", "reorganisation of executive bodies")]
    Reorganisation,

    /// <summary>Targeted transfers or budget loans from the district budget were added or changed.</summary>
    [Label(
        "нысаналы трансферттер мен бюджеттік кредиттер көлемдерінің өзгеруі", "изменение объёмов целевых трансфертов и бюджетных кредитов",
        "change of targeted transfers and loans")]
    TransfersOrLoans,

    /// <summary>Money of a reserve or of a distributed programme of a higher budget was allotted in the course of the year.</summary>
    [Label(
        "жоғары тұрған бюджеттің резервінен қаражат бөлу", "выделение средств из резерва вышестоящего бюджета",
        "money of a higher reserve")]
    HigherReserve,

    /// <summary>The balances at the start of the year pay debts, transfers to be returned and obligations of the year before.</summary>
    [Label("жыл басындағы қалдықтарды пайдалану", "использование остатков на начало года", "use of balances at start of year")]
    OpeningBalances,

    /// <summary>Money of the year before that was allowed to be used up in this one; since 2025.</summary>
    [Label("өткен жылғы қаражатты толық пайдалану", "доиспользование средств прошлого года", "money carried over from year before")]
    CarriedOver,

    /// <summary>A loan from the reserve of the district covers a gap of cash, and is repaid within the year; since 2025.</summary>
    [Label("қолма-қол ақша тапшылығын жабуға арналған кредит", "кредит на покрытие дефицита наличности", "loan to cover a gap of cash")]
    CashGapLoan,

    /// <summary>Tax and non-tax receipts and repayments of loans came in above the plan; since 2025.</summary>
    [Label("түсімдердің жоспардан асып кетуі", "превышение поступлений над планом", "receipts above plan")]
    Overfulfilment,
}
