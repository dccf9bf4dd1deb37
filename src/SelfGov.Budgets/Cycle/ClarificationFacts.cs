using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Cycle;

/// <summary>A clarification of the budget was proposed.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Initiator">Who proposed it.</param>
/// <param name="Proposal">The proposal.</param>
/// <param name="HigherResolutionOn">The day of the district's amended implementation resolution; null where it is not the cause.</param>
public sealed record ClarificationProposed(LocalDate On, int Number, ClarificationGround Ground, ClarificationInitiator Initiator, AgendaDocument Proposal, LocalDate? HigherResolutionOn) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ClarificationProposed;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with
    {
        Clarifications = current.Clarifications.With(new Clarification(Number, Ground, Initiator, Proposal, On, HigherResolutionOn)),
    };
}

/// <summary>The assembly, or the akim's office, considered the proposal.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
/// <param name="Agreement">The proof of the assembly's decision; null where the office considered.</param>
public sealed record ClarificationConsidered(LocalDate On, int Number, AssemblyAgreement? Agreement) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ClarificationConsidered;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current.WithClarification(Number, Trigger, On) with
    {
        UsedAgreements = Agreement is { } used ? current.UsedAgreements.With(used.Entry) : current.UsedAgreements,
    };
}

/// <summary>The budget commission proposed the clarification.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
public sealed record ClarificationSupported(LocalDate On, int Number) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ClarificationSupported;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current.WithClarification(Number, Trigger, On);
}

/// <summary>The requests of the clarification were submitted.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
public sealed record ClarificationRequested(LocalDate On, int Number) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ClarificationRequested;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current.WithClarification(Number, Trigger, On);
}

/// <summary>The planning body concluded on the requests.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
public sealed record ClarificationConcluded(LocalDate On, int Number) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ClarificationConcluded;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current.WithClarification(Number, Trigger, On);
}

/// <summary>The clarified budget was drafted.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
/// <param name="Draft">The clarified budget of the year.</param>
public sealed record ClarifiedBudgetDrafted(LocalDate On, int Number, Budget Draft) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ClarifiedBudgetDrafted;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with
    {
        Clarifications = current.Clarifications.With(current.Clarifications[Number - 1].After(Trigger, On) with
        {
            Draft = Draft,
            DraftedAtRevision = current.Revision,
        }),
    };
}

/// <summary>The commission proposed on the draft of the clarified budget.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
public sealed record ClarificationSeconded(LocalDate On, int Number) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ClarificationSeconded;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current.WithClarification(Number, Trigger, On);
}

/// <summary>The draft decision went to the akimat of the district.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
public sealed record ClarificationDecisionDrafted(LocalDate On, int Number) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ClarificationDecisionDrafted;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current.WithClarification(Number, Trigger, On);
}

/// <summary>The draft decision went to the maslikhat.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
public sealed record ClarificationSubmitted(LocalDate On, int Number) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ClarificationSubmitted;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current.WithClarification(Number, Trigger, On);
}

/// <summary>The maslikhat clarified the budget.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
public sealed record BudgetClarified(LocalDate On, int Number) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.BudgetClarified;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current)
    {
        Clarification clarified = current.Clarifications[Number - 1];
        return current with
        {
            Current = clarified.Draft,
            Decided = clarified.Draft,
            Revision = current.Revision + 1,
            MovedOut = ProgrammeAmounts.None,
            SequesteredByAkim = ThousandTenge.Zero,
            Clarifications = current.Clarifications.With(clarified.After(Trigger, On) with { Draft = null, AmendedOn = On }),
        };
    }
}

/// <summary>The clarification was not supported.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
public sealed record ClarificationDropped(LocalDate On, int Number) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ClarificationDropped;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current with
    {
        Clarifications = current.Clarifications.With(current.Clarifications[Number - 1].After(Trigger, On) with { Draft = null }),
    };
}

/// <summary>The implementation decision follows the clarified budget.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the clarification.</param>
public sealed record ImplementationAmended(LocalDate On, int Number) : BudgetCycleFact
{
    /// <inheritdoc/>
    public override BudgetCycleTrigger Trigger => BudgetCycleTrigger.ImplementationAmended;

    /// <inheritdoc/>
    public override BudgetCycle Apply(BudgetCycle current) => current.WithClarification(Number, Trigger, On);
}
