using System.Text.Json.Serialization;
using SelfGov.Hearings.Comments;

namespace SelfGov.Hearings;

/// <summary>
/// How the facts of public hearings are written to journals; generated at compile time, so that trimming and AOT keep it.
/// </summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HearingInitiated))]
[JsonSerializable(typeof(ScheduleAgreed))]
[JsonSerializable(typeof(ScheduleDeclined))]
[JsonSerializable(typeof(HearingAnnounced))]
[JsonSerializable(typeof(NoticeGiven))]
[JsonSerializable(typeof(MaterialsOpened))]
[JsonSerializable(typeof(HearingRescheduled))]
[JsonSerializable(typeof(HearingCancelled))]
[JsonSerializable(typeof(CommentReceived))]
[JsonSerializable(typeof(CommentSetAside))]
[JsonSerializable(typeof(CommentWithdrawn))]
[JsonSerializable(typeof(CommentAnswered))]
[JsonSerializable(typeof(ParticipantRegistered))]
[JsonSerializable(typeof(SessionOpened))]
[JsonSerializable(typeof(SessionNotHeld))]
[JsonSerializable(typeof(SpeechMade))]
[JsonSerializable(typeof(DecisionAdopted))]
[JsonSerializable(typeof(DecisionRejected))]
[JsonSerializable(typeof(SessionAdjourned))]
[JsonSerializable(typeof(SessionResumed))]
[JsonSerializable(typeof(SessionClosed))]
[JsonSerializable(typeof(DiscussionEnded))]
[JsonSerializable(typeof(RecordDrawnUp))]
[JsonSerializable(typeof(DisagreementNoted))]
[JsonSerializable(typeof(SignatureGiven))]
[JsonSerializable(typeof(RecordSigned))]
[JsonSerializable(typeof(RecordHandedOver))]
[JsonSerializable(typeof(RecordPublished))]
[JsonSerializable(typeof(BodyAnswered))]
[JsonSerializable(typeof(AppealFiled))]
[JsonSerializable(typeof(AppealDismissed))]
[JsonSerializable(typeof(AppealGranted))]
[JsonSerializable(typeof(HearingRepeatCalled))]
[JsonSerializable(typeof(HearingClosed))]
internal sealed partial class HearingJson : JsonSerializerContext;
