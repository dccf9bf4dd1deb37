using NodaTime;
using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Cycle;

/// <summary>The draft decision was submitted to the maslikhat.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record DecisionSubmitted(LocalDate On) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.DecisionSubmitted;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with { IsReferred = false, IsConcluded = false };
}

/// <summary>The draft decision was referred to the standing commissions.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record ReferredToCommissions(LocalDate On) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ReferredToCommissions;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with { IsReferred = true };
}

/// <summary>The standing commissions concluded.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Amended">The draft with deputies' amendments; null where there are none.</param>
/// <param name="Digest">The digest of the draft as it stands.</param>
public sealed record CommissionsConcluded(LocalDate On, BudgetPlan? Amended, string Digest) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.CommissionsConcluded;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with { IsConcluded = true, Plan = Amended ?? current.Plan, Digest = Digest };
}

/// <summary>The decision on the district budget was signed.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record DistrictBudgetSigned(LocalDate On) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.DistrictBudgetSigned;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with { DistrictSignedOn = On };
}

/// <summary>The maslikhat approved the budget.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Digest">The digest of what was approved.</param>
/// <param name="IsLate">Whether the time that the edition gives had passed.</param>
public sealed record BudgetApproved(LocalDate On, string Digest, bool IsLate) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.BudgetApproved;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with
    {
        ApprovedOn = On,
        IsApprovedLate = IsLate,
        Current = current.Plan!.First,
        Decided = current.Plan.First,
        Revision = current.Revision + 1,
    };
}

/// <summary>The akim issued the first-quarter plan.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Total">The expenditure of the plan.</param>
/// <param name="IsEarly">Whether the approval had not been missed yet (G1).</param>
/// <param name="IsLate">Whether the plan came after it was due (G1).</param>
public sealed record FirstQuarterPlanIssued(LocalDate On, ThousandTenge Total, bool IsEarly, bool IsLate) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.FirstQuarterPlanIssued;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with { FirstQuarter = new FirstQuarterPlan(Total, On, IsEarly, IsLate) };
}

/// <summary>The year opened with neither budget nor first-quarter plan (G2).</summary>
/// <param name="At">The moment.</param>
public sealed record YearOpenedWithoutBudget(Instant At) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.YearOpenedWithoutBudget;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current;
}
