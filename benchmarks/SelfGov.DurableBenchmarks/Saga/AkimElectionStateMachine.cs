using MassTransit;

namespace SelfGov.DurableBenchmarks.Saga;

/// <summary>
/// The course of an election of an akim in MassTransit's own notation. It moves the state and sets columns; it knows none of the roles,
/// time limits and rules of the law, so what is measured is the library and the database.
/// </summary>
internal sealed class AkimElectionStateMachine : MassTransitStateMachine<AkimElectionSaga>
{
    public AkimElectionStateMachine()
    {
        InstanceState(saga => saga.CurrentState);
        BeforeVoting();
        FromVotingOn();
    }

    public State Called { get; private set; } = null!;

    public State Published { get; private set; } = null!;

    public State Campaign { get; private set; } = null!;

    public State Voting { get; private set; } = null!;

    public State Counting { get; private set; } = null!;

    public State Established { get; private set; } = null!;

    public State ResultPublished { get; private set; } = null!;

    public State InOffice { get; private set; } = null!;

    public Event<CallElection> ElectionCalled { get; private set; } = null!;

    public Event<PublishCall> CallPublished { get; private set; } = null!;

    public Event<NominateCandidate> CandidateNominated { get; private set; } = null!;

    public Event<RegisterCandidate> CandidateRegistered { get; private set; } = null!;

    public Event<BeginCampaign> CampaignBegun { get; private set; } = null!;

    public Event<OpenVoting> VotingOpened { get; private set; } = null!;

    public Event<CloseVoting> VotingClosed { get; private set; } = null!;

    public Event<RecordProtocol> ProtocolRecorded { get; private set; } = null!;

    public Event<EstablishResult> ResultEstablished { get; private set; } = null!;

    public Event<PublishResult> PublicationOfResult { get; private set; } = null!;

    public Event<RegisterAkim> AkimRegistered { get; private set; } = null!;

    private void BeforeVoting()
    {
        Initially(When(ElectionCalled)
            .Then(context =>
            {
                context.Saga.VotingDay = context.Message.VotingDay;
                context.Saga.MinimumWage = context.Message.MinimumWage;
                context.Saga.LastActor = context.Message.ActorId;
            })
            .TransitionTo(Called));
        During(Called, When(CallPublished)
            .Then(context =>
            {
                context.Saga.CallPublishedOn = context.Message.Day;
                context.Saga.LastActor = context.Message.ActorId;
            })
            .TransitionTo(Published));
        During(
            Published,
            When(CandidateNominated).Then(context =>
            {
                context.Saga.Nominated++;
                context.Saga.LastCandidate = context.Message.CandidateId;
                context.Saga.LastActor = context.Message.ActorId;
            }),
            When(CandidateRegistered).Then(context =>
            {
                context.Saga.Registered++;
                context.Saga.LastCandidate = context.Message.CandidateId;
                context.Saga.LastActor = context.Message.ActorId;
            }),
            When(CampaignBegun)
                .Then(context => context.Saga.LastActor = context.Message.ActorId)
                .TransitionTo(Campaign));
        During(Campaign, When(VotingOpened)
            .Then(context => context.Saga.LastActor = context.Message.ActorId)
            .TransitionTo(Voting));
    }

    private void FromVotingOn()
    {
        During(Voting, When(VotingClosed)
            .Then(context => context.Saga.LastActor = context.Message.ActorId)
            .TransitionTo(Counting));
        During(
            Counting,
            When(ProtocolRecorded).Then(context =>
            {
                context.Saga.Protocols++;
                context.Saga.Turnout += context.Message.Turnout;
                context.Saga.VotesOfLeader += context.Message.VotesOfLeader;
                context.Saga.LastActor = context.Message.ActorId;
            }),
            When(ResultEstablished)
                .Then(context =>
                {
                    context.Saga.ElectedId = context.Message.ElectedId;
                    context.Saga.LastActor = context.Message.ActorId;
                })
                .TransitionTo(Established));
        During(Established, When(PublicationOfResult)
            .Then(context =>
            {
                context.Saga.ResultPublishedOn = context.Message.Day;
                context.Saga.LastActor = context.Message.ActorId;
            })
            .TransitionTo(ResultPublished));
        During(ResultPublished, When(AkimRegistered)
            .Then(context =>
            {
                context.Saga.RegisteredOn = context.Message.Day;
                context.Saga.LastActor = context.Message.ActorId;
            })
            .TransitionTo(InOffice));
    }
}
