using SelfGov.Budgets.Cycle;
using SelfGov.Cases;

namespace SelfGov.Budgets.Accounts;

/// <summary>What a runtime needs to keep self-government accounts: the lifecycle, and the names of the facts in journals.</summary>
public static class SelfGovernmentAccounts
{
    /// <summary>The lifecycle of the one edition, B0.</summary>
    public static LifecycleCatalogue<SelfGovernmentAccount> Lifecycles { get; } = new(SelfGovernmentAccountLifecycle.All.AsSpan());

    /// <summary>The facts by the names under which journals keep them. The names are a contract: stored journals stay readable.</summary>
    public static FactCatalogue<SelfGovernmentAccount> Facts { get; } = new(
        SelfGovernmentAccountJson.Default,
        ("plan-drafted", typeof(PlanDrafted)),
        ("plan-agreed", typeof(PlanAgreed)),
        ("plan-refused", typeof(PlanRefused)),
        ("plan-approved", typeof(PlanApproved)),
        ("account-opened", typeof(AccountOpened)),
        ("execution-began", typeof(ExecutionBegan)),
        ("execution-monitored", typeof(ExecutionMonitored)),
        ("recommendations-adopted", typeof(RecommendationsAdopted)),
        ("akim-concluded", typeof(AkimConcluded)),
        ("year-ended", typeof(YearEnded)),
        ("programmes-proposed", typeof(ProgrammesProposed)),
        ("programmes-discussed", typeof(ProgrammesDiscussed)),
        ("programmes-sent", typeof(ProgrammesSent)),
        ("programmes-included", typeof(ProgrammesIncluded)));
}
