using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Limits;

namespace SelfGov.Budgets.Cycle;

/// <summary>The akim decided on the implementation.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record ImplementationDecided(LocalDate On) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ImplementationDecided;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with { ImplementationOn = On };
}

/// <summary>The year of the budget began, or had begun when the budget was approved.</summary>
/// <param name="At">The moment.</param>
public sealed record YearStarted(Instant At) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.YearStarted;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current;
}

/// <summary>The execution of a month was reported.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Month">The month, 1 to 12.</param>
public sealed record MonthReported(LocalDate On, int Month) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.MonthReported;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with { ReportedThrough = Month };
}

/// <summary>The budget was corrected.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Corrected">The budget of the year as corrected.</param>
/// <param name="Monitoring">The findings of the budget monitoring.</param>
/// <param name="Agreement">The proof of the assembly's agreement.</param>
public sealed record BudgetCorrected(LocalDate On, Budget Corrected, AgendaDocument Monitoring, AssemblyAgreement Agreement) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.BudgetCorrected;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with
    {
        Current = Corrected,
        Revision = current.Revision + 1,
        UsedAgreements = current.UsedAgreements.With(Agreement.Entry),
        MovedOut = current.MovedOut.Plus(CorrectionLimits.Given(current.Current!, Corrected)),
    };
}

/// <summary>The budget was corrected on a ground that the code names.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Corrected">The budget of the year as corrected.</param>
/// <param name="Act">The act that is the ground.</param>
public sealed record BudgetCorrectedOnGround(LocalDate On, CorrectionGround Ground, Budget Corrected, AgendaDocument Act) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.BudgetCorrectedOnGround;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with { Current = Corrected, Revision = current.Revision + 1 };
}

/// <summary>The budget was sequestered.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Sequestered">The budget of the year as sequestered.</param>
/// <param name="Cut">The expenditure that was cut.</param>
/// <param name="ByAkim">Whether the akim decided; the maslikhat otherwise.</param>
public sealed record BudgetSequestered(LocalDate On, Budget Sequestered, ThousandTenge Cut, bool ByAkim) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.BudgetSequestered;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with
    {
        Current = Sequestered,
        Revision = current.Revision + 1,
        SequesteredByAkim = ByAkim ? current.SequesteredByAkim + Cut : current.SequesteredByAkim,
    };
}

/// <summary>An extraordinary state budget was introduced; the decision on the budget is suspended.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record ExtraordinaryBudgetIntroduced(LocalDate On) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ExtraordinaryBudgetIntroduced;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current.DroppingClarification(Trigger, On);
}

/// <summary>The extraordinary state budget ended; a clarification begins.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Proposal">The proposal of that clarification.</param>
public sealed record ExtraordinaryBudgetEnded(LocalDate On, AgendaDocument Proposal) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ExtraordinaryBudgetEnded;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with
    {
        Clarifications = current.Clarifications.With(new Clarification(
            current.Clarifications.Count + 1, ClarificationGround.ExtraordinaryBudgetEnded, ClarificationInitiator.Akim, Proposal, On, HigherResolutionOn: null)),
    };
}

/// <summary>The year of the budget ended.</summary>
/// <param name="At">The moment.</param>
public sealed record YearEnded(Instant At) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.YearEnded;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current.DroppingClarification(Trigger, At.InZone(current.Zone).Date);
}
