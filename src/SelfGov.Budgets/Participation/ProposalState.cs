namespace SelfGov.Budgets.Participation;

/// <summary>Where a proposal stands.</summary>
public enum ProposalState
{
    /// <summary>It was made.</summary>
    Proposed,

    /// <summary>It is feasible and stands in the vote.</summary>
    Feasible,

    /// <summary>It is not feasible.</summary>
    Infeasible,

    /// <summary>It was selected.</summary>
    Selected,

    /// <summary>It was not selected.</summary>
    NotSelected,
}
