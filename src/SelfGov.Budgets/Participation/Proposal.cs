using SelfGov.Budgets.Figures;
using SelfGov.Workflow;
using Stateless;
using Fact = SelfGov.Budgets.Participation.ParticipatoryBudgetTrigger;
using State = SelfGov.Budgets.Participation.ProposalState;

namespace SelfGov.Budgets.Participation;

/// <summary>A resident's proposal: a part of a participatory budget, with a state of its own.</summary>
/// <param name="Number">The number, from 1.</param>
/// <param name="Proposer">The host's opaque identity of the proposer.</param>
/// <param name="Cost">What it costs.</param>
public sealed record Proposal(int Number, string Proposer, ThousandTenge Cost)
{
    /// <summary>Its states and transitions.</summary>
    public static Topology<ProposalState, ParticipatoryBudgetTrigger> Machine { get; } =
        Topology<ProposalState, ParticipatoryBudgetTrigger>.Observe(State.Proposed, Configure);

    /// <summary>Where it stands.</summary>
    public ProposalState State { get; internal init; } = Machine.Initial;

    /// <summary>The votes for it.</summary>
    public int Votes { get; internal init; }

    /// <summary>The proposal after a fact about it.</summary>
    internal Proposal After(ParticipatoryBudgetTrigger trigger) => this with
    {
        State = Machine.Next(State, trigger) ?? throw new InvalidOperationException($"Proposal {Number} is {State}; {trigger} cannot happen to it."),
    };

    internal static void Configure(StateMachine<State, Fact> proposal)
    {
        proposal.Configure(Participation.ProposalState.Proposed)
            .Permit(Fact.ProposalFoundFeasible, Participation.ProposalState.Feasible)
            .Permit(Fact.ProposalFoundInfeasible, Participation.ProposalState.Infeasible);
        proposal.Configure(Participation.ProposalState.Feasible)
            .Record(Fact.VoteCast, Fact.VotesRecorded)
            .Permit(Fact.ProposalSelected, Participation.ProposalState.Selected)
            .Permit(Fact.ProposalPassedOver, Participation.ProposalState.NotSelected);
    }
}
