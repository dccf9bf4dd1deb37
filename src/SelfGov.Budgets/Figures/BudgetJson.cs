using System.Text.Json.Serialization;

namespace SelfGov.Budgets.Figures;

/// <summary>How budgets are written; generated at compile time, so that trimming and AOT keep it. Digests are taken of this form.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BudgetPlan))]
[JsonSerializable(typeof(Budget))]
internal sealed partial class BudgetJson : JsonSerializerContext;
