using System.Text.Json.Serialization;
using SelfGov.Budgets.Cycle;

namespace SelfGov.Budgets.Accounts;

/// <summary>How the facts of self-government accounts are written to journals; generated at compile time, so that trimming and AOT keep it.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AccountPlan))]
[JsonSerializable(typeof(PlanDrafted))]
[JsonSerializable(typeof(PlanAgreed))]
[JsonSerializable(typeof(PlanRefused))]
[JsonSerializable(typeof(PlanApproved))]
[JsonSerializable(typeof(AccountOpened))]
[JsonSerializable(typeof(ExecutionBegan))]
[JsonSerializable(typeof(ExecutionMonitored))]
[JsonSerializable(typeof(RecommendationsAdopted))]
[JsonSerializable(typeof(AkimConcluded))]
[JsonSerializable(typeof(YearEnded))]
[JsonSerializable(typeof(ProgrammesProposed))]
[JsonSerializable(typeof(ProgrammesDiscussed))]
[JsonSerializable(typeof(ProgrammesSent))]
[JsonSerializable(typeof(ProgrammesIncluded))]
internal sealed partial class SelfGovernmentAccountJson : JsonSerializerContext;
