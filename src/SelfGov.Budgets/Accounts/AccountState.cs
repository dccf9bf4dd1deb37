using SelfGov.Budgets.Cycle;

namespace SelfGov.Budgets.Accounts;

/// <summary>Where the year of a self-government account stands.</summary>
public enum AccountState
{
    /// <summary>No plan yet.</summary>
    NotPlanned,

    /// <summary>The plan is drafted.</summary>
    PlanDrafted,

    /// <summary>The assembly agreed to the plan.</summary>
    AssemblyAgreed,

    /// <summary>The akim approved the plan.</summary>
    PlanApproved,

    /// <summary>The treasury opened the account; the year has not begun.</summary>
    AccountOpen,

    /// <summary>The plan is executed.</summary>
    Executing,

    /// <summary>The monitoring commission checked the execution.</summary>
    Monitored,

    /// <summary>The assembly adopted recommendations.</summary>
    RecommendationsAdopted,

    /// <summary>The year is over.</summary>
    Closed,
}
