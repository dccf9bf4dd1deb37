using SelfGov.Cases;

namespace SelfGov.Budgets.Participation;

/// <summary>What a runtime needs to keep participatory budgets: the lifecycles of the host's rules, and the names of the facts in journals.</summary>
public static class ParticipatoryBudgets
{
    /// <summary>The facts by the names under which journals keep them. The names are a contract: stored journals stay readable.</summary>
    public static FactCatalogue<ParticipatoryBudget> Facts { get; } = new(
        ParticipationJson.Default,
        ("participation-announced", typeof(ParticipationAnnounced)),
        ("proposals-opened", typeof(ProposalsOpened)),
        ("proposal-made", typeof(ProposalMade)),
        ("proposals-closed", typeof(ProposalsClosed)),
        ("proposal-found-feasible", typeof(ProposalFoundFeasible)),
        ("proposal-found-infeasible", typeof(ProposalFoundInfeasible)),
        ("vote-opened", typeof(VoteOpened)),
        ("vote-cast", typeof(VoteCast)),
        ("votes-recorded", typeof(VotesRecorded)),
        ("vote-closed", typeof(VoteClosed)),
        ("selection-made", typeof(SelectionMade)),
        ("proposal-selected", typeof(ProposalSelected)),
        ("proposal-passed-over", typeof(ProposalPassedOver)),
        ("results-reported", typeof(ResultsReported)));

    /// <summary>The lifecycles of the host's rules, one for each.</summary>
    /// <param name="rules">The rules; at least one, no two of one name.</param>
    /// <exception cref="ArgumentException">There are no rules, or two have one name.</exception>
    public static LifecycleCatalogue<ParticipatoryBudget> Lifecycles(params ReadOnlySpan<ParticipatoryBudgetRules> rules) =>
        new([.. rules.ToArray().Select(each => ParticipatoryBudgetLifecycle.Under(each))]);
}
