using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Budgets.Cycle;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Accounts;

/// <summary>One year of the cash-control account of local self-government: the case.</summary>
/// <remarks>Immutable; the fold of its facts. Equal when all parts are equal.</remarks>
public sealed record SelfGovernmentAccount : Case<AccountState>, IAgreedByAssembly
{
    internal SelfGovernmentAccount(CaseId id, AccountPlanLaw law)
        : base(id, law.Id) => Law = law;

    /// <summary>The law that the account follows.</summary>
    [JsonIgnore]
    public AccountPlanLaw Law { get; }

    /// <summary>The unit whose account it is; null before the first fact.</summary>
    public Locality? Unit { get; internal init; }

    /// <summary>The plan; null before the first fact.</summary>
    public AccountPlan? Plan { get; internal init; }

    /// <summary>The day on which the plan was last drafted, in the locality; null before.</summary>
    public LocalDate? DraftedOn { get; internal init; }

    /// <summary>The day of the assembly's last refusal; null where it never refused.</summary>
    public LocalDate? RefusedOn { get; internal init; }

    /// <summary>The day of the last regular check of the monitoring commission; null before one.</summary>
    public LocalDate? LastRegularCheck { get; internal init; }

    /// <summary>The proposals on budget programmes.</summary>
    public ValueList<ProgrammeProposal> Proposals { get; internal init; } = [];

    /// <summary>All agreements that were used, so that none is used twice.</summary>
    internal UsedAgreements UsedAgreements { get; init; } = UsedAgreements.None;

    bool IAgreedByAssembly.HasUsed(string key) => UsedAgreements.Has(key);

    /// <summary>The name of the unit; null before the first fact.</summary>
    public override string? UnitName => Unit?.Name;

    /// <summary>The code of the unit; null before the first fact.</summary>
    public override string? UnitCode => Unit?.Code;

    /// <summary>The zone of the locality; UTC before the first fact.</summary>
    public override DateTimeZone Zone => Unit?.Zone ?? DateTimeZone.Utc;
}

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
