using System.Text.Json.Serialization;

namespace SelfGov.Complaints;

/// <summary>How the facts of complaints are written to journals; generated at compile time, so that trimming and AOT keep it.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ComplaintFiled))]
[JsonSerializable(typeof(ComplaintAccepted))]
[JsonSerializable(typeof(ComplaintFoundLate))]
[JsonSerializable(typeof(ReviewBegun))]
[JsonSerializable(typeof(CheckRequested))]
[JsonSerializable(typeof(CheckAnswered))]
[JsonSerializable(typeof(ReviewSuspended))]
[JsonSerializable(typeof(ReviewResumed))]
[JsonSerializable(typeof(ComplaintUpheld))]
[JsonSerializable(typeof(ComplaintDismissed))]
[JsonSerializable(typeof(DecisionAppealed))]
[JsonSerializable(typeof(AppealWindowClosed))]
[JsonSerializable(typeof(DecisionEnteredIntoForce))]
[JsonSerializable(typeof(ComplaintForwarded))]
[JsonSerializable(typeof(ComplaintSatisfied))]
[JsonSerializable(typeof(TimeRestored))]
[JsonSerializable(typeof(SuitReturned))]
[JsonSerializable(typeof(PreliminaryDecisionNotified))]
[JsonSerializable(typeof(ReviewExtended))]
[JsonSerializable(typeof(ComplaintWithdrawn))]
[JsonSerializable(typeof(ComplaintLeftUnconsidered))]
[JsonSerializable(typeof(RefusedBySilence))]
[JsonSerializable(typeof(DecisionServed))]
internal sealed partial class ComplaintJson : JsonSerializerContext;
