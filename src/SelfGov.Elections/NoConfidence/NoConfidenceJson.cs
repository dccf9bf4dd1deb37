using System.Text.Json.Serialization;
using SelfGov.Elections.Direct;

namespace SelfGov.Elections.NoConfidence;

/// <summary>How the facts of motions of no confidence are written to journals; generated at compile time, so that trimming and AOT keep it.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(MotionInitiated))]
[JsonSerializable(typeof(SheetsHandedIn))]
[JsonSerializable(typeof(CollectionLapsed))]
[JsonSerializable(typeof(SignaturesConfirmed))]
[JsonSerializable(typeof(SignaturesInsufficient))]
[JsonSerializable(typeof(NoConfidenceExpressed))]
[JsonSerializable(typeof(NoConfidenceFailed))]
[JsonSerializable(typeof(DecisionDelivered))]
[JsonSerializable(typeof(NoConfidenceAccepted))]
[JsonSerializable(typeof(NoConfidenceRejected))]
[JsonSerializable(typeof(ExpressedAgain))]
[JsonSerializable(typeof(FailedAgain))]
[JsonSerializable(typeof(AkimDismissed))]
internal sealed partial class NoConfidenceJson : JsonSerializerContext;
