using System.Text.Json.Serialization;

namespace SelfGov.Assemblies.SeparateGatherings;

/// <summary>How the facts of separate gatherings are written to journals; generated at compile time, so that trimming and AOT keep it.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlotSet))]
[JsonSerializable(typeof(SeparateGatheringNotified))]
[JsonSerializable(typeof(SeparateGatheringHeld))]
[JsonSerializable(typeof(RepresentativesElected))]
[JsonSerializable(typeof(SeparateProtocolHandedOver))]
internal sealed partial class SeparateGatheringJson : JsonSerializerContext;
