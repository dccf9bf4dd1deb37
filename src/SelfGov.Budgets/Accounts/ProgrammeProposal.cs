using SelfGov.Workflow;
using Stateless;

namespace SelfGov.Budgets.Accounts;

/// <summary>A proposal on budget programmes of the unit inside the district budget: a part of the account's year (Law 148 of 2014, art. 35(1)4), 39-3(3)1)).</summary>
/// <param name="Number">The number in the year, from 1.</param>
public sealed record ProgrammeProposal(int Number)
{
    /// <summary>Its states and transitions.</summary>
    public static Topology<ProgrammeProposalState, AccountTrigger> Machine { get; } =
        Topology<ProgrammeProposalState, AccountTrigger>.Observe(ProgrammeProposalState.Proposed, Configure);

    /// <summary>Where it stands.</summary>
    public ProgrammeProposalState State { get; internal init; } = Machine.Initial;

    /// <summary>The proposal after a fact about it.</summary>
    internal ProgrammeProposal After(AccountTrigger trigger) => this with
    {
        State = Machine.Next(State, trigger) ?? throw new InvalidOperationException($"Proposal {Number} is {State}; {trigger} cannot happen to it."),
    };

    internal static void Configure(StateMachine<ProgrammeProposalState, AccountTrigger> proposal)
    {
        proposal.Configure(ProgrammeProposalState.Proposed).Permit(AccountTrigger.ProgrammesDiscussed, ProgrammeProposalState.Discussed);
        proposal.Configure(ProgrammeProposalState.Discussed).Permit(AccountTrigger.ProgrammesSent, ProgrammeProposalState.SentToDistrict);
        proposal.Configure(ProgrammeProposalState.SentToDistrict).Permit(AccountTrigger.ProgrammesIncluded, ProgrammeProposalState.InDistrictBudget);
    }
}
