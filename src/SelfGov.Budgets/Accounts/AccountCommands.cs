using SelfGov.Assemblies.Agreements;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;

namespace SelfGov.Budgets.Accounts;

/// <summary>Drafts the plan, or drafts it anew; opens the case.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Plan">The plan.</param>
public sealed record DraftPlan(Locality Unit, AccountPlan Plan) : ICommand<SelfGovernmentAccount>;

/// <summary>Records that the assembly agreed to the plan.</summary>
/// <param name="Agreement">The proof.</param>
public sealed record RecordPlanAgreement(AssemblyAgreement Agreement) : ICommand<SelfGovernmentAccount>;

/// <summary>Records that the assembly refused to agree to the plan.</summary>
/// <param name="Meeting">The host's identity of the meeting; not empty.</param>
public sealed record RecordPlanRefusal(string Meeting) : ICommand<SelfGovernmentAccount>;

/// <summary>Approves the plan.</summary>
public sealed record ApprovePlan : ICommand<SelfGovernmentAccount>;

/// <summary>Opens the account at the treasury.</summary>
public sealed record OpenAccount : ICommand<SelfGovernmentAccount>;

/// <summary>Reports a check of the execution by the monitoring commission.</summary>
/// <param name="IsExtra">Whether the assembly asked for a check out of turn.</param>
public sealed record MonitorExecution(bool IsExtra = false) : ICommand<SelfGovernmentAccount>;

/// <summary>Adopts recommendations on the results of the check.</summary>
public sealed record AdoptRecommendations : ICommand<SelfGovernmentAccount>;

/// <summary>Gives the akim's reasoned conclusion on the recommendations.</summary>
public sealed record ConcludeOnRecommendations : ICommand<SelfGovernmentAccount>;

/// <summary>Proposes budget programmes of the unit.</summary>
public sealed record ProposeProgrammes : ICommand<SelfGovernmentAccount>;

/// <summary>Records that the assembly discussed the proposed programmes.</summary>
/// <param name="Number">The number of the proposal.</param>
public sealed record RecordDiscussion(int Number) : ICommand<SelfGovernmentAccount>;

/// <summary>Sends the proposals to the akimat of the district.</summary>
/// <param name="Number">The number of the proposal.</param>
public sealed record SendProgrammes(int Number) : ICommand<SelfGovernmentAccount>;

/// <summary>Records that the programmes are in the district budget.</summary>
/// <param name="Number">The number of the proposal.</param>
public sealed record RecordInclusion(int Number) : ICommand<SelfGovernmentAccount>;
