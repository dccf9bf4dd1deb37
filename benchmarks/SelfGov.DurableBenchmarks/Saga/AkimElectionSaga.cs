using MassTransit;

namespace SelfGov.DurableBenchmarks.Saga;

/// <summary>The state of an election as MassTransit keeps it: one mutable row of a table, without a history.</summary>
internal sealed class AkimElectionSaga : SagaStateMachineInstance, ISagaVersion
{
    public Guid CorrelationId { get; set; }

    /// <summary>The number of messages that were stored; the repository increases it and it guards against lost updates.</summary>
    public int Version { get; set; }

    public string CurrentState { get; set; } = "";

    public DateOnly VotingDay { get; set; }

    public decimal MinimumWage { get; set; }

    public DateOnly? CallPublishedOn { get; set; }

    public int Nominated { get; set; }

    public int Registered { get; set; }

    public string? LastCandidate { get; set; }

    public int Protocols { get; set; }

    public int Turnout { get; set; }

    public int VotesOfLeader { get; set; }

    public string? ElectedId { get; set; }

    public DateOnly? ResultPublishedOn { get; set; }

    public DateOnly? RegisteredOn { get; set; }

    public string LastActor { get; set; } = "";
}
