namespace SelfGov.Budgets.Cycle;

/// <summary>
/// What the budget codes leave open, decided by name. Every policy is a gap listed in <c>docs/law/gaps-budgets.md</c>; a host chooses another reading by
/// deriving the law: <c>law with { Policies = ... }</c>.
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
    /// Whether it is recorded that the year opened with neither budget nor first-quarter plan, as it can while the time to approve still runs (G2; two published
    /// decisions of January 2020 and January 2021 show it). By default it is; otherwise the cycle stays where it was before the maslikhat.
    /// </summary>
    public bool YearOpenWithoutBudgetIsRecorded { get; init; } = true;

    /// <summary>
    /// Whether a sequester of exactly the threshold needs the maslikhat (G3): "less than ten per cent" is the akim's, "over ten per cent" the
    /// maslikhat's. By default it does.
    /// </summary>
    public bool SequesterOfExactlyTheThresholdNeedsTheMaslikhat { get; init; } = true;

    /// <summary>
    /// Whether a draft that the assembly refused can be put to it again unchanged (G4). By default it can: a disagreement is discussed again
    /// (art. 39-3(11) of the law on local government). There is no consent by silence.
    /// </summary>
    public bool RefusedDraftMayBeDiscussedAgain { get; init; } = true;

    /// <summary>
    /// Whether a deadline of the Budget Code that falls on a day off moves to the next working day (G5). By default it stays: no rule was read.
    /// </summary>
    public bool DeadlinesMoveToWorkingDays { get; init; }

    /// <summary>
    /// Whether the maslikhat's session on the annual report waits for the commissions' review, which waits for the audit report (G6). By default it
    /// does; otherwise the session can be held without them, because the audit report has no date of its own.
    /// </summary>
    public bool ReportSessionWaitsForTheAudit { get; init; } = true;

    /// <summary>How the edition of a new cycle is checked (G7). By default by the budget year.</summary>
    public EditionChoice EditionChoice { get; init; } = EditionChoice.BudgetYear;

    /// <summary>
    /// Whether a draft that was changed after the assembly agreed to it, by the budget commission or by deputies, needs the assembly again where the edition
    /// does not say so (G8). By default not.
    /// </summary>
    public bool ChangedDraftNeedsTheAssemblyAgain { get; init; }

    /// <summary>
    /// Whether a clarification caused by the district budget counts towards the quarterly caps (G9). By default not: it is nobody's initiative.
    /// </summary>
    public bool HigherBudgetClarificationsAreCapped { get; init; }

    /// <summary>
    /// Whether the shares of corrections and sequesters are counted over the year, from the last decision of the maslikhat (G10), and not for each decision alone. By
    /// default over the year.
    /// </summary>
    public bool SharesAreCountedOverTheYear { get; init; } = true;

    /// <summary>
    /// How long before the submission an agreement of the assembly may lie, in days (G11): no act says when it grows stale. By default a year, the
    /// time of one drafting cycle.
    /// </summary>
    public int AgreementIsFreshForDays { get; init; } = 365;
}
