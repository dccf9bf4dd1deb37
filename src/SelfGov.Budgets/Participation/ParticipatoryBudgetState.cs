namespace SelfGov.Budgets.Participation;

/// <summary>Where a participatory budget stands.</summary>
public enum ParticipatoryBudgetState
{
    /// <summary>It was not announced yet.</summary>
    NotAnnounced,

    /// <summary>It was announced; proposals are to come.</summary>
    Announced,

    /// <summary>Proposals are taken.</summary>
    Proposing,

    /// <summary>The feasibility of the proposals is checked.</summary>
    Checking,

    /// <summary>The vote is open.</summary>
    Voting,

    /// <summary>The vote is over; the selection is due.</summary>
    Counting,

    /// <summary>Proposals were selected.</summary>
    Selected,

    /// <summary>The results stand in the annual report.</summary>
    Reported,
}
