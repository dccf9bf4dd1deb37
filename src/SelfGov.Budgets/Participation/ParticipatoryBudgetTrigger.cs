namespace SelfGov.Budgets.Participation;

/// <summary>What happens in a participatory budget: the kinds of its facts.</summary>
public enum ParticipatoryBudgetTrigger
{
    /// <summary>The participatory budget was announced.</summary>
    ParticipationAnnounced,

    /// <summary>The days of proposals began.</summary>
    ProposalsOpened,

    /// <summary>A resident made a proposal.</summary>
    ProposalMade,

    /// <summary>The days of proposals ended.</summary>
    ProposalsClosed,

    /// <summary>A proposal was found feasible.</summary>
    ProposalFoundFeasible,

    /// <summary>A proposal was found infeasible.</summary>
    ProposalFoundInfeasible,

    /// <summary>The vote was opened.</summary>
    VoteOpened,

    /// <summary>A resident voted for a proposal.</summary>
    VoteCast,

    /// <summary>The votes of a meeting were recorded.</summary>
    VotesRecorded,

    /// <summary>The vote was closed.</summary>
    VoteClosed,

    /// <summary>Proposals were selected.</summary>
    SelectionMade,

    /// <summary>A proposal was selected.</summary>
    ProposalSelected,

    /// <summary>A proposal was not selected.</summary>
    ProposalPassedOver,

    /// <summary>The results stand in the annual report.</summary>
    ResultsReported,
}
