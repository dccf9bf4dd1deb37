using System.Text.Json.Serialization;

namespace SelfGov.Elections.Terms;

/// <summary>How the facts of terms of office are written to journals; generated at compile time, so that trimming and AOT keep it.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TermBegan))]
[JsonSerializable(typeof(SuccessorElectionCalled))]
[JsonSerializable(typeof(OfficeVacated))]
[JsonSerializable(typeof(ActingAkimRecorded))]
[JsonSerializable(typeof(SuccessorTookOver))]
[JsonSerializable(typeof(OfficeClosed))]
internal sealed partial class TermJson : JsonSerializerContext;
