namespace SelfGov.Budgets.Accounts;

/// <summary>Where a proposal on budget programmes stands.</summary>
public enum ProgrammeProposalState
{
    /// <summary>The akim's office drafted it.</summary>
    Proposed,

    /// <summary>The assembly discussed it.</summary>
    Discussed,

    /// <summary>It is with the akimat of the district.</summary>
    SentToDistrict,

    /// <summary>It is in the district budget.</summary>
    InDistrictBudget,
}
