using System.Text.Json.Serialization;

namespace SelfGov.Assemblies.Monitoring;

/// <summary>How the facts of monitoring commissions are written to journals; generated at compile time, so that trimming and AOT keep it.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CommissionFormed))]
[JsonSerializable(typeof(CheckBegun))]
[JsonSerializable(typeof(ReportSigned))]
[JsonSerializable(typeof(RecommendationsAdopted))]
[JsonSerializable(typeof(ConclusionSubmitted))]
[JsonSerializable(typeof(CommissionEnded))]
internal sealed partial class MonitoringJson : JsonSerializerContext;
