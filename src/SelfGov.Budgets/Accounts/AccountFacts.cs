using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Monitoring;
using SelfGov.Budgets.Cycle;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Accounts;

/// <summary>A fact of a self-government account. The facts are a closed family.</summary>
public abstract record AccountFact : Fact<SelfGovernmentAccount, AccountTrigger>
{
    private protected AccountFact()
    {
    }
}

/// <summary>The plan was drafted.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Plan">The plan.</param>
public sealed record PlanDrafted(LocalDate On, Locality Unit, AccountPlan Plan) : AccountFact
{
    /// <inheritdoc/>
    public override AccountTrigger Trigger => AccountTrigger.PlanDrafted;

    /// <inheritdoc/>
    public override SelfGovernmentAccount Apply(SelfGovernmentAccount current) => current with { Unit = Unit, Plan = Plan, DraftedOn = On };
}

/// <summary>The assembly agreed to the plan.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Agreement">The proof.</param>
public sealed record PlanAgreed(LocalDate On, AssemblyAgreement Agreement) : AccountFact
{
    /// <inheritdoc/>
    public override AccountTrigger Trigger => AccountTrigger.PlanAgreed;

    /// <inheritdoc/>
    public override SelfGovernmentAccount Apply(SelfGovernmentAccount current) => current with { UsedAgreements = current.UsedAgreements.With(Agreement.Entry) };
}

/// <summary>The assembly refused to agree to the plan.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Meeting">The host's identity of the meeting.</param>
public sealed record PlanRefused(LocalDate On, string Meeting) : AccountFact
{
    /// <inheritdoc/>
    public override AccountTrigger Trigger => AccountTrigger.PlanRefused;

    /// <inheritdoc/>
    public override SelfGovernmentAccount Apply(SelfGovernmentAccount current) => current with { RefusedOn = On };
}

/// <summary>The akim approved the plan.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record PlanApproved(LocalDate On) : AccountFact
{
    /// <inheritdoc/>
    public override AccountTrigger Trigger => AccountTrigger.PlanApproved;

    /// <inheritdoc/>
    public override SelfGovernmentAccount Apply(SelfGovernmentAccount current) => current;
}

/// <summary>The treasury opened the account.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record AccountOpened(LocalDate On) : AccountFact
{
    /// <inheritdoc/>
    public override AccountTrigger Trigger => AccountTrigger.AccountOpened;

    /// <inheritdoc/>
    public override SelfGovernmentAccount Apply(SelfGovernmentAccount current) => current;
}

/// <summary>The year of the plan began, or had begun when the account was opened.</summary>
/// <param name="At">The moment.</param>
public sealed record ExecutionBegan(Instant At) : AccountFact
{
    /// <inheritdoc/>
    public override AccountTrigger Trigger => AccountTrigger.ExecutionBegan;

    /// <inheritdoc/>
    public override SelfGovernmentAccount Apply(SelfGovernmentAccount current) => current;
}

/// <summary>The monitoring commission checked the execution.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="IsExtra">Whether the assembly asked for a check out of turn.</param>
public sealed record ExecutionMonitored(LocalDate On, bool IsExtra) : AccountFact
{
    /// <inheritdoc/>
    public override AccountTrigger Trigger => AccountTrigger.ExecutionMonitored;

    /// <inheritdoc/>
    public override SelfGovernmentAccount Apply(SelfGovernmentAccount current) => current with { LastRegularCheck = IsExtra ? current.LastRegularCheck : On };
}

/// <summary>The assembly discussed the results and adopted recommendations.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record RecommendationsAdopted(LocalDate On) : AccountFact
{
    /// <inheritdoc/>
    public override AccountTrigger Trigger => AccountTrigger.RecommendationsAdopted;

    /// <inheritdoc/>
    public override SelfGovernmentAccount Apply(SelfGovernmentAccount current) => current;
}

/// <summary>The akim gave a reasoned conclusion on the recommendations.</summary>
/// <param name="On">The day, in the locality.</param>
public sealed record AkimConcluded(LocalDate On) : AccountFact
{
    /// <inheritdoc/>
    public override AccountTrigger Trigger => AccountTrigger.AkimConcluded;

    /// <inheritdoc/>
    public override SelfGovernmentAccount Apply(SelfGovernmentAccount current) => current;
}

/// <summary>The year of the plan ended.</summary>
/// <param name="At">The moment.</param>
public sealed record YearEnded(Instant At) : AccountFact
{
    /// <inheritdoc/>
    public override AccountTrigger Trigger => AccountTrigger.YearEnded;

    /// <inheritdoc/>
    public override SelfGovernmentAccount Apply(SelfGovernmentAccount current) => current;
}

/// <summary>Budget programmes of the unit were proposed.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
public sealed record ProgrammesProposed(LocalDate On, int Number) : AccountFact
{
    /// <inheritdoc/>
    public override AccountTrigger Trigger => AccountTrigger.ProgrammesProposed;

    /// <inheritdoc/>
    public override SelfGovernmentAccount Apply(SelfGovernmentAccount current) => current with { Proposals = current.Proposals.With(new ProgrammeProposal(Number)) };
}

/// <summary>The assembly discussed the proposed programmes.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
public sealed record ProgrammesDiscussed(LocalDate On, int Number) : AccountFact
{
    /// <inheritdoc/>
    public override AccountTrigger Trigger => AccountTrigger.ProgrammesDiscussed;

    /// <inheritdoc/>
    public override SelfGovernmentAccount Apply(SelfGovernmentAccount current) => current with { Proposals = current.Proposals.With(current.Proposals[Number - 1].After(Trigger)) };
}

/// <summary>The proposals went to the akimat of the district.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
public sealed record ProgrammesSent(LocalDate On, int Number) : AccountFact
{
    /// <inheritdoc/>
    public override AccountTrigger Trigger => AccountTrigger.ProgrammesSent;

    /// <inheritdoc/>
    public override SelfGovernmentAccount Apply(SelfGovernmentAccount current) => current with { Proposals = current.Proposals.With(current.Proposals[Number - 1].After(Trigger)) };
}

/// <summary>The programmes are in the district budget.</summary>
/// <param name="On">The day, in the locality.</param>
/// <param name="Number">The number of the proposal.</param>
public sealed record ProgrammesIncluded(LocalDate On, int Number) : AccountFact
{
    /// <inheritdoc/>
    public override AccountTrigger Trigger => AccountTrigger.ProgrammesIncluded;

    /// <inheritdoc/>
    public override SelfGovernmentAccount Apply(SelfGovernmentAccount current) => current with { Proposals = current.Proposals.With(current.Proposals[Number - 1].After(Trigger)) };
}
