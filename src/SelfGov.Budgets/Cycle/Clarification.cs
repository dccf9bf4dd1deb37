using NodaTime;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Figures;

namespace SelfGov.Budgets.Cycle;

/// <summary>One clarification of a budget in the course of its year: a part of the cycle, with a state of its own.</summary>
/// <param name="Number">The number in the cycle, from 1.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Initiator">Who proposed it.</param>
/// <param name="Proposal">The proposal.</param>
/// <param name="ProposedOn">The day of the proposal, in the locality.</param>
/// <param name="HigherResolutionOn">The day of the district's amended implementation resolution; null where the district budget is not the cause.</param>
public sealed record Clarification(
    int Number, ClarificationGround Ground, ClarificationInitiator Initiator, AgendaDocument Proposal, LocalDate ProposedOn, LocalDate? HigherResolutionOn)
{
    /// <summary>Where it stands.</summary>
    public ClarificationState State { get; internal init; } = ClarificationMachine.Topology.Initial;

    /// <summary>The day on which it came into its state, in the locality.</summary>
    public LocalDate Since { get; internal init; } = ProposedOn;

    /// <summary>The day on which the maslikhat clarified the budget; null before.</summary>
    public LocalDate? AmendedOn { get; internal init; }

    /// <summary>The clarified budget as drafted; null before, and when the clarification is over.</summary>
    public Budget? Draft { get; internal init; }

    /// <summary>The revision of the budget that the draft starts from; see <see cref="BudgetCycle.Revision"/>.</summary>
    public int DraftedAtRevision { get; internal init; }

    /// <summary>Whether it is neither decided nor dropped.</summary>
    public bool IsUnderWay => State < ClarificationState.Amended;

    /// <summary>The clarification after a fact about it.</summary>
    internal Clarification After(BudgetCycleTrigger trigger, LocalDate on) => this with
    {
        State = ClarificationMachine.Topology.Next(State, trigger)
            ?? throw new InvalidOperationException($"Clarification {Number} is {State}; {trigger} cannot happen to it."),
        Since = on,
    };
}
