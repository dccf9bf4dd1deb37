using MassTransit;

namespace SelfGov.DurableBenchmarks.Saga;

internal sealed record CallElection(Guid CorrelationId, DateOnly VotingDay, decimal MinimumWage, string ActorId) : CorrelatedBy<Guid>;

internal sealed record PublishCall(Guid CorrelationId, DateOnly Day, string ActorId) : CorrelatedBy<Guid>;

internal sealed record NominateCandidate(Guid CorrelationId, string CandidateId, string NominatedBy, string ActorId) : CorrelatedBy<Guid>;

internal sealed record RegisterCandidate(Guid CorrelationId, string CandidateId, DateOnly Day, string ActorId) : CorrelatedBy<Guid>;

internal sealed record BeginCampaign(Guid CorrelationId, DateOnly Day, string ActorId) : CorrelatedBy<Guid>;

internal sealed record OpenVoting(Guid CorrelationId, DateOnly Day, string ActorId) : CorrelatedBy<Guid>;

internal sealed record CloseVoting(Guid CorrelationId, DateOnly Day, string ActorId) : CorrelatedBy<Guid>;

internal sealed record RecordProtocol(Guid CorrelationId, int Precinct, int Turnout, int VotesOfLeader, string ActorId)
    : CorrelatedBy<Guid>;

internal sealed record EstablishResult(Guid CorrelationId, string ElectedId, string ActorId) : CorrelatedBy<Guid>;

internal sealed record PublishResult(Guid CorrelationId, DateOnly Day, string ActorId) : CorrelatedBy<Guid>;

internal sealed record RegisterAkim(Guid CorrelationId, DateOnly Day, string ActorId) : CorrelatedBy<Guid>;
