using System.Text.Json.Serialization;

namespace SelfGov.Elections.Termination;

/// <summary>How the facts of ends of akims' powers are written to journals; generated at compile time, so that trimming and AOT keep it.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GroundOccurred))]
[JsonSerializable(typeof(NewAkimTookOver))]
[JsonSerializable(typeof(PowersEndedAtOnce))]
[JsonSerializable(typeof(PowersEndedForGood))]
[JsonSerializable(typeof(DisciplinaryMeasureReceived))]
[JsonSerializable(typeof(MaslikhatEndedPowers))]
[JsonSerializable(typeof(MaslikhatKeptAkim))]
[JsonSerializable(typeof(CommissionNotified))]
[JsonSerializable(typeof(FactStated))]
[JsonSerializable(typeof(PowersLost))]
[JsonSerializable(typeof(SubmissionMade))]
[JsonSerializable(typeof(PowersTerminated))]
[JsonSerializable(typeof(PowersEndedWithoutByElection))]
[JsonSerializable(typeof(ActingAppointed))]
[JsonSerializable(typeof(ByElectionCalled))]
internal sealed partial class TerminationJson : JsonSerializerContext;
