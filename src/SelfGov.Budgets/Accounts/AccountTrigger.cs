using SelfGov.Budgets.Cycle;

namespace SelfGov.Budgets.Accounts;

/// <summary>What happens to a self-government account: the kinds of its facts.</summary>
public enum AccountTrigger
{
    /// <summary>The plan was drafted.</summary>
    PlanDrafted,

    /// <summary>The assembly agreed to the plan.</summary>
    PlanAgreed,

    /// <summary>The assembly refused the plan.</summary>
    PlanRefused,

    /// <summary>The akim approved the plan.</summary>
    PlanApproved,

    /// <summary>The treasury opened the account.</summary>
    AccountOpened,

    /// <summary>The year of the plan began.</summary>
    ExecutionBegan,

    /// <summary>The monitoring commission checked the execution.</summary>
    ExecutionMonitored,

    /// <summary>The assembly adopted recommendations.</summary>
    RecommendationsAdopted,

    /// <summary>The akim gave a reasoned conclusion.</summary>
    AkimConcluded,

    /// <summary>The year ended.</summary>
    YearEnded,

    /// <summary>Budget programmes were proposed.</summary>
    ProgrammesProposed,

    /// <summary>The assembly discussed the programmes.</summary>
    ProgrammesDiscussed,

    /// <summary>The proposals went to the akimat of the district.</summary>
    ProgrammesSent,

    /// <summary>The programmes are in the district budget.</summary>
    ProgrammesIncluded,
}
