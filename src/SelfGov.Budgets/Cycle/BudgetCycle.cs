using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Budgets.Cycle;

/// <summary>The cycle of one budget of a rural district, from the forecast of its revenue to the annual report: the case.</summary>
/// <remarks>Immutable; the fold of its facts under one edition of the law. Equal when all parts are equal.</remarks>
public sealed record BudgetCycle : Case<BudgetCycleState>, IAgreedByAssembly
{
    internal BudgetCycle(CaseId id, BudgetLaw law)
        : base(id, law.Id) => Law = law;

    /// <summary>The law that the cycle follows to its end.</summary>
    [JsonIgnore]
    public BudgetLaw Law { get; }

    /// <summary>The unit whose budget it is; null before the first fact.</summary>
    public Locality? Unit { get; internal init; }

    /// <summary>The budget year: the first year of the plan period; 0 before the first fact.</summary>
    public int Year { get; internal init; }

    /// <summary>The forecast revenue.</summary>
    public ThousandTenge Forecast { get; internal init; }

    /// <summary>The limit of expenditure; null before it is told.</summary>
    public ThousandTenge? Limit { get; internal init; }

    /// <summary>The day on which the limit was told, in the locality.</summary>
    public LocalDate? LimitsOn { get; internal init; }

    /// <summary>The amount requested; null before.</summary>
    public ThousandTenge? Requested { get; internal init; }

    /// <summary>The draft as it stands: prepared, determined, amended, and in the end approved; null before.</summary>
    public BudgetPlan? Plan { get; internal init; }

    /// <summary>The digest of <see cref="Plan"/>, 64 hexadecimal digits; null before.</summary>
    public string? Digest { get; internal init; }

    /// <summary>The day on which the draft was last prepared, determined or amended.</summary>
    public LocalDate? DraftedOn { get; internal init; }

    /// <summary>
    /// The last agreement of the assembly to a draft; null before, again after a refusal or a new draft, and where a paper states it.
    /// </summary>
    public AssemblyAgreement? Agreement { get; internal init; }

    /// <summary>The paper that states the last agreement, not proved; null where it is proved, or there is none.</summary>
    public PaperReference? AgreementPaper { get; internal init; }

    /// <summary>The digest of the draft that the assembly agreed to last, by proof or by paper; null where there is no agreement.</summary>
    internal string? AgreedDigest { get; init; }

    /// <summary>The day of the assembly's last refusal of a draft or of the annual report; null where it never refused.</summary>
    public LocalDate? RefusedOn { get; internal init; }

    /// <summary>The day on which the decision on the district budget was signed; null before.</summary>
    public LocalDate? DistrictSignedOn { get; internal init; }

    /// <summary>Whether the draft decision was referred to the standing commissions.</summary>
    public bool IsReferred { get; internal init; }

    /// <summary>Whether the standing commissions are done with it.</summary>
    public bool IsConcluded { get; internal init; }

    /// <summary>The first-quarter plan; null where there is none.</summary>
    public FirstQuarterPlan? FirstQuarter { get; internal init; }

    /// <summary>The day on which the maslikhat approved the budget; null before.</summary>
    public LocalDate? ApprovedOn { get; internal init; }

    /// <summary>Whether the budget was approved after the time that the edition gives.</summary>
    public bool IsApprovedLate { get; internal init; }

    /// <summary>
    /// The budget of the year as it stands, with all clarifications, corrections and sequesters; null before the approval.
    /// </summary>
    public Budget? Current { get; internal init; }

    /// <summary>The budget of the year as the maslikhat last approved or clarified it; null before the approval.</summary>
    public Budget? Decided { get; internal init; }

    /// <summary>
    /// How often the budget of the year was set: 1 with the approval, one more with each clarification, correction and sequester.
    /// </summary>
    public int Revision { get; internal init; }

    /// <summary>What corrections took from programmes since the maslikhat last decided.</summary>
    public ProgrammeAmounts MovedOut { get; internal init; } = ProgrammeAmounts.None;

    /// <summary>What the akim sequestered since the maslikhat last decided.</summary>
    public ThousandTenge SequesteredByAkim { get; internal init; }

    /// <summary>The day of the akim's decision on the implementation; null before.</summary>
    public LocalDate? ImplementationOn { get; internal init; }

    /// <summary>The programmes whose money of the year before may be used up, as the implementation decision lists them.</summary>
    public ValueList<CarriedOverMoney> CarryOver { get; internal init; } = [];

    /// <summary>The subvention from the district that the text of the decision states; null where it states none.</summary>
    public ThousandTenge? Subvention { get; internal init; }

    /// <summary>The withdrawal to the district that the text of the decision states; null where it states none.</summary>
    public ThousandTenge? Withdrawal { get; internal init; }

    /// <summary>The programmes that higher lists spare from sequester, beside the list of the budget itself.</summary>
    public ValueList<ProtectedProgramme> HigherProtected { get; internal init; } = [];

    /// <summary>The programmes on which operations are suspended.</summary>
    public ValueList<SuspendedProgramme> SuspendedProgrammes { get; internal init; } = [];

    /// <summary>The documents that were published, in the order of their publication.</summary>
    public ValueList<BudgetPublication> Publications { get; internal init; } = [];

    /// <summary>The last month of the year whose execution was reported, 1 to 12; 0 before the first.</summary>
    public int ReportedThrough { get; internal init; }

    /// <summary>The clarifications in the order of their numbers.</summary>
    public ValueList<Clarification> Clarifications { get; internal init; } = [];

    /// <summary>The clarification that is under way, at most one and the last; null when there is none.</summary>
    [JsonIgnore]
    public Clarification? ClarificationUnderWay => Clarifications is [.., { IsUnderWay: true } last] ? last : null;

    /// <summary>The annual report before the assembly or agreed by it; null before.</summary>
    public AgendaDocument? Report { get; internal init; }

    /// <summary>The day on which <see cref="Report"/> was put to the assembly; null before.</summary>
    public LocalDate? ReportOn { get; internal init; }

    /// <summary>The day of the audit commission's report; null before.</summary>
    public LocalDate? AuditReportOn { get; internal init; }

    /// <summary>How the budget ended before its time, with its unit; null where it did not.</summary>
    public BudgetEnding? Ending { get; internal init; }

    /// <summary>Whether the planning body has had the draft: what is owed by a day is owed once, also where the draft comes back.</summary>
    internal bool IsDraftSubmitted { get; init; }

    /// <summary>Whether the draft was determined.</summary>
    internal bool IsDraftDetermined { get; init; }

    /// <summary>Whether the text of the decision was drafted.</summary>
    internal bool IsDecisionDrafted { get; init; }

    /// <summary>Whether the determined draft was put to the assembly.</summary>
    internal bool IsPutAgain { get; init; }

    /// <summary>What corrections used up of the money of the year before.</summary>
    internal ProgrammeAmounts CarriedOver { get; init; } = ProgrammeAmounts.None;

    /// <summary>The days on which the maslikhat sequestered the budget: each is a decision on it, numbered from 1.</summary>
    internal ValueList<LocalDate> MaslikhatSequesters { get; init; } = [];

    /// <summary>The day on which the maslikhat approved the annual report; null before.</summary>
    internal LocalDate? ReportApprovedOn { get; init; }

    /// <summary>Whether the annual report was published as it stands: put to the assembly, or approved.</summary>
    internal bool IsReportPublished { get; init; }

    /// <summary>All agreements that were used, so that none is used twice.</summary>
    internal UsedAgreements UsedAgreements { get; init; } = UsedAgreements.None;

    /// <summary>The name of the unit; null before the first fact.</summary>
    public override string? UnitName => Unit?.Name;

    /// <summary>The code of the unit; null before the first fact.</summary>
    public override string? UnitCode => Unit?.Code;

    /// <summary>The zone of the locality; UTC before the first fact.</summary>
    public override DateTimeZone Zone => Unit?.Zone ?? DateTimeZone.Utc;

    /// <inheritdoc/>
    protected override string LogName => $"Budget {Year}";

    bool IAgreedByAssembly.HasUsed(string key) => UsedAgreements.Has(key);

    internal BudgetCycle WithClarification(int number, ClarificationState next, LocalDate on) =>
        this with { Clarifications = Clarifications.With(number - 1, Clarifications[number - 1].After(next, on)) };

    internal BudgetCycle DroppingClarification(LocalDate on) => ClarificationUnderWay is { } underWay
        ? this with
        {
            Clarifications = Clarifications.With(
                underWay.Number - 1, underWay.After(ClarificationState.Dropped, on) with { Draft = null }),
        }
        : this;
}

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

    /// <summary>The unit was merged or abolished, and its budget handed over to the successor.</summary>
    HandedOver,

    /// <summary>The unit was merged or abolished, and its budget brought to nil.</summary>
    BroughtToNil,
}

/// <summary>
/// The local financial plan for the first quarter, in force until the budget is approved (Budget Code 2025, art. 91(4); 2008, art. 75(3)).
/// </summary>
/// <param name="Total">The expenditure of the plan: a quarter of the forecast budget (I11).</param>
/// <param name="On">The day of the akim's decision, in the locality.</param>
/// <param name="IsEarly">Whether the approval of the budget had not been missed yet (G1).</param>
/// <param name="IsLate">Whether it came after the day on which it was due (G1).</param>
public sealed record FirstQuarterPlan(ThousandTenge Total, LocalDate On, bool IsEarly, bool IsLate);
