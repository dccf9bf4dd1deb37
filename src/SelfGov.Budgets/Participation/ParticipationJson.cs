using System.Text.Json.Serialization;

namespace SelfGov.Budgets.Participation;

/// <summary>How the facts of participatory budgets are written to journals; generated at compile time, so that trimming and AOT keep it.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ParticipationAnnounced))]
[JsonSerializable(typeof(ProposalsOpened))]
[JsonSerializable(typeof(ProposalMade))]
[JsonSerializable(typeof(ProposalsClosed))]
[JsonSerializable(typeof(ProposalFoundFeasible))]
[JsonSerializable(typeof(ProposalFoundInfeasible))]
[JsonSerializable(typeof(VoteOpened))]
[JsonSerializable(typeof(VoteCast))]
[JsonSerializable(typeof(VotesRecorded))]
[JsonSerializable(typeof(VoteClosed))]
[JsonSerializable(typeof(SelectionMade))]
[JsonSerializable(typeof(ProposalSelected))]
[JsonSerializable(typeof(ProposalPassedOver))]
[JsonSerializable(typeof(ResultsReported))]
internal sealed partial class ParticipationJson : JsonSerializerContext;
