using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan;

namespace SelfGov.Budgets.Cycle;

/// <summary>The revenue forecast went to the planning body; the cycle began.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Unit">The unit whose budget it is.</param>
/// <param name="Year">The budget year.</param>
/// <param name="Total">The forecast revenue.</param>
public sealed record RevenueForecastSent(LocalDate On, Locality Unit, int Year, ThousandTenge Total) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.RevenueForecastSent;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with { Unit = Unit, Year = Year, Forecast = Total };
}

/// <summary>The limit of expenditure was told.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Limit">The limit.</param>
public sealed record LimitsCommunicated(LocalDate On, ThousandTenge Limit) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.LimitsCommunicated;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with { Limit = Limit, LimitsOn = On };
}

/// <summary>The budget request was submitted.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Amount">The amount requested.</param>
public sealed record RequestSubmitted(LocalDate On, ThousandTenge Amount) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.RequestSubmitted;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with { Requested = Amount };
}

/// <summary>The draft was prepared; an earlier agreement no longer counts.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Digest">The digest of the draft, 64 hexadecimal digits.</param>
public sealed record DraftPrepared(LocalDate On, BudgetPlan Draft, string Digest) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.DraftPrepared;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with { Plan = Draft, Digest = Digest, DraftedOn = On, Agreement = null };
}

/// <summary>The draft was put to the assembly.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record DraftPutToAssembly(LocalDate On) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.DraftPutToAssembly;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current;
}

/// <summary>The assembly agreed to the draft.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Agreement">The proof.</param>
public sealed record AssemblyAgreed(LocalDate On, AssemblyAgreement Agreement) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.AssemblyAgreed;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with
    {
        Agreement = Agreement,
        UsedAgreements = current.UsedAgreements.With(Agreement.Entry),
    };
}

/// <summary>The assembly refused to agree to the draft.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Meeting">The host's identity of the meeting.</param>
public sealed record AssemblyRefused(LocalDate On, string Meeting) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.AssemblyRefused;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with { Agreement = null, RefusedOn = On };
}

/// <summary>The agreed draft was submitted to the planning body.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record DraftSubmitted(LocalDate On) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.DraftSubmitted;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current;
}

/// <summary>The draft was put to the budget commission.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record DraftPutToCommission(LocalDate On) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.DraftPutToCommission;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current;
}

/// <summary>The draft was determined.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Changed">The draft as determined; null where it stays as it was.</param>
/// <param name="Digest">The digest of the determined draft.</param>
public sealed record DraftDetermined(LocalDate On, BudgetPlan? Changed, string Digest) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.DraftDetermined;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with { Plan = Changed ?? current.Plan, Digest = Digest, DraftedOn = On };
}

/// <summary>The determined draft was put to the assembly again.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record DraftPutToAssemblyAgain(LocalDate On) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.DraftPutToAssemblyAgain;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current;
}

/// <summary>The text of the decision was drafted.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record DecisionDrafted(LocalDate On) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.DecisionDrafted;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current;
}
